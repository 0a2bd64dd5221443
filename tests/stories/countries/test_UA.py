"""Who is told of Ukraine’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_STUDENT_OF_20 = {"age": 20, "sex": "m", "service_status": "deferred"}

A_PLUMBER_OF_35 = {"age": 35, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [18, 20, 22])
def test_a_young_ukrainian_canadian_is_told_that_sources_differ_on_his_age(age: int) -> None:
    told = traveller("UA", "CA", to="UA", **{**A_STUDENT_OF_20, "age": age})
    told.told_at("ukraine-men-of-18-to-22", 2).is_not_told("ukraine-men-of-23-to-60")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 17}, id="at 17 no source holds him back"),
        pytest.param({"age": 23}, id="from 23 all sources agree"),
        pytest.param({"sex": "f"}, id="she is a woman"),
    ],
)
def test_who_is_not_told_that_sources_differ(one_change: dict[str, object]) -> None:
    told = traveller("UA", "CA", to="UA", **{**A_STUDENT_OF_20, **one_change})
    told.is_not_told("ukraine-men-of-18-to-22")


@pytest.mark.parametrize("age", [23, 59])
def test_a_ukrainian_american_man_is_told_that_he_may_not_get_out(age: int) -> None:
    told = traveller("UA", "US", to="UA", **{**A_PLUMBER_OF_35, "age": age})
    told.told_at("ukraine-men-of-23-to-60", 4).is_not_told("wartime-exit-bar")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 22}, id="at 22 sources differ"),
        pytest.param({"age": 60}, id="at 60 he is past the bar"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_who_is_not_told_that_men_of_23_to_60_stay(one_change: dict[str, object]) -> None:
    told = traveller("UA", "US", to="UA", **{**A_PLUMBER_OF_35, **one_change})
    told.is_not_told("ukraine-men-of-23-to-60")


@pytest.mark.parametrize(
    ("man", "rule", "level"),
    [
        pytest.param(A_STUDENT_OF_20, "ukraine-men-of-18-to-22", 1, id="a student of 20"),
        pytest.param(A_PLUMBER_OF_35, "ukraine-men-of-23-to-60", 3, id="a plumber of 35"),
    ],
)
def test_a_canadian_with_a_ukrainian_mother_is_told_one_level_lower_and_with_no_link_nothing(
    man: dict[str, object], rule: str, level: int
) -> None:
    traveller("CA", to="UA", ties=["parent"], **man).told_at(rule, level)
    traveller("CA", to="UA", ties=["none"], **man).is_not_told(rule)


def test_a_ukrainian_russian_is_told_of_the_worse_of_the_two_citizenship_rules_only() -> None:
    """Two reports independent of each other say that its law takes it: together, level 3."""
    told = traveller("UA", "RU", to="UA")
    told.told_at("ukraine-russian-citizenship", 3)
    told.is_not_told("ukraine-second-citizenship-off-its-list")


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(["UA", "US"], {}, id="her other citizenship is American"),
        pytest.param(["RU"], {"ties": ["none"]}, id="she has no Ukrainian one to lose"),
    ],
)
def test_who_is_not_told_of_russian_citizenship(held: list[str], ties: dict[str, object]) -> None:
    traveller(*held, to="UA", **ties).is_not_told("ukraine-russian-citizenship")


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
def test_a_russian_whom_the_law_makes_a_ukrainian_is_told_one_level_lower(tie: str) -> None:
    told = traveller("RU", to="UA", ties=[tie]).told_at("ukraine-russian-citizenship", 2)
    told.is_not_told("ukraine-second-citizenship-off-its-list")


@pytest.mark.parametrize("tie", ["grandparent", "spouse"])
def test_of_a_russian_with_a_more_distant_tie_we_could_not_tell(tie: str) -> None:
    told = traveller("RU", to="UA", ties=[tie])
    told.could_be_told_at("ukraine-russian-citizenship", 2)
    assert "ukraine-russian-citizenship" not in told.rules


def test_a_ukrainian_frenchwoman_is_told_that_france_is_not_on_the_list() -> None:
    """What the law says is not lowered by the "may" of one of two reports."""
    traveller("UA", "FR", to="UA").told_at("ukraine-second-citizenship-off-its-list", 2)


def test_a_listed_passport_does_not_put_a_third_one_on_the_list() -> None:
    traveller("UA", "US", "FR", to="UA").is_told("ukraine-second-citizenship-off-its-list")


def test_a_listed_passport_does_not_hide_a_russian_one() -> None:
    told = traveller("UA", "US", "RU", to="UA").is_told("ukraine-russian-citizenship")
    told.is_not_told("ukraine-second-citizenship-off-its-list")


@pytest.mark.parametrize("listed", ["US", "CA", "DE", "PL", "CZ"])
def test_a_ukrainian_with_a_listed_second_citizenship_may_keep_it(listed: str) -> None:
    traveller("UA", listed, to="UA").is_not_told("ukraine-second-citizenship-off-its-list")


def test_who_has_only_ukrainian_citizenship_or_none_has_none_to_lose() -> None:
    only = traveller("UA", to="UA")
    neither = traveller("FR", to="UA", ties=["parent"])
    only.is_not_told("ukraine-second-citizenship-off-its-list")
    neither.is_not_told("ukraine-second-citizenship-off-its-list")

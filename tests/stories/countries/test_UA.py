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


@pytest.mark.parametrize("age", [23, 60])
def test_a_ukrainian_american_man_is_told_that_he_may_not_get_out(age: int) -> None:
    told = traveller("UA", "US", to="UA", **{**A_PLUMBER_OF_35, "age": age})
    told.told_at("ukraine-men-of-23-to-60", 4).is_not_told("wartime-exit-bar")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 22}, id="at 22 sources differ"),
        pytest.param({"age": 61}, id="at 61 he is past the bar"),
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
    """One press report says that citizenship "may" be lost, which carries level 2."""
    told = traveller("UA", "RU", to="UA")
    told.told_at("ukraine-russian-citizenship", 2)
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


def test_whether_a_russian_with_a_ukrainian_mother_could_lose_it_no_source_says() -> None:
    told = traveller("RU", to="UA", ties=["parent"])
    told.could_be_told_at("ukraine-russian-citizenship", 2)


def test_a_ukrainian_frenchwoman_is_told_that_france_is_not_on_the_list() -> None:
    """One press report says "may", so a rule of level 2 comes out as something to know."""
    traveller("UA", "FR", to="UA").told_at("ukraine-second-citizenship-off-its-list", 1)


def test_a_listed_passport_does_not_put_a_third_one_on_the_list() -> None:
    traveller("UA", "US", "FR", to="UA").is_told("ukraine-second-citizenship-off-its-list")


@pytest.mark.parametrize("listed", ["US", "CA", "DE", "PL", "CZ"])
def test_a_ukrainian_with_a_listed_second_citizenship_may_keep_it(listed: str) -> None:
    traveller("UA", listed, to="UA").is_not_told("ukraine-second-citizenship-off-its-list")


def test_who_has_only_ukrainian_citizenship_or_none_has_none_to_lose() -> None:
    only = traveller("UA", to="UA")
    neither = traveller("FR", to="UA", ties=["parent"])
    only.is_not_told("ukraine-second-citizenship-off-its-list")
    neither.is_not_told("ukraine-second-citizenship-off-its-list")

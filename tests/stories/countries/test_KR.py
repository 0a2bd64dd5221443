"""Who is told of South Korea’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_BOY_OF_17 = {"age": 17, "sex": "m"}

A_COOK_OF_25 = {"age": 25, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [15, 17, 18])
def test_a_korean_american_boy_is_told_of_31_march_in_time(age: int) -> None:
    traveller("KR", "US", to="KR", age=age, sex="m").told_at("korea-31-march", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 14}, id="at 14 it is too early"),
        pytest.param({"age": 19}, id="at 19 it is too late to choose"),
        pytest.param({"sex": "f"}, id="she is a girl"),
    ],
)
def test_for_whom_31_march_is_a_day_like_any_other(one_change: dict[str, object]) -> None:
    told = traveller("KR", "US", to="KR", **{**A_BOY_OF_17, **one_change})
    told.is_not_told("korea-31-march")


@pytest.mark.parametrize("age", [0, 12, 14])
def test_before_that_he_is_told_that_a_choice_will_be_due(age: int) -> None:
    told = traveller("KR", "US", to="KR", age=age, sex="m").is_not_told("korea-31-march")
    told.told_at("choice-of-nationality-is-due", 2)


def test_an_american_boy_with_a_korean_mother_is_told_of_31_march_one_level_lower() -> None:
    linked = traveller("US", to="KR", ties=["parent"], **A_BOY_OF_17)
    tourist = traveller("US", to="KR", ties=["none"], **A_BOY_OF_17)
    linked.told_at("korea-31-march", 1)
    tourist.is_not_told("korea-31-march", "korea-parent-was-a-citizen")


def test_an_american_cook_with_a_korean_mother_may_be_korean_and_owe_service() -> None:
    told = traveller("US", to="KR", ties=["parent"], **A_COOK_OF_25)
    told.told_at("korea-parent-was-a-citizen", 3)


def test_her_daughter_is_korean_by_its_law_but_owes_no_service() -> None:
    told = traveller("US", to="KR", ties=["mother"], age=25, sex="f")
    told.is_not_told("korea-parent-was-a-citizen").told_at("its-law-makes-you-a-citizen", 2)


@pytest.mark.parametrize("tie", ["grandparent", "spouse", "born"])
def test_no_other_link_makes_a_cook_korean_at_birth(tie: str) -> None:
    linked = traveller("US", to="KR", ties=[tie], **A_COOK_OF_25)
    linked.is_not_told("korea-parent-was-a-citizen")


def test_who_says_he_is_korean_need_not_be_told_how_he_may_be() -> None:
    declared = traveller("KR", "US", to="KR", **A_COOK_OF_25)
    declared.is_not_told("korea-parent-was-a-citizen")

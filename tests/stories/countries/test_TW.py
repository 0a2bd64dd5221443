"""Who is told of Taiwan’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_COOK_OF_25 = {"age": 25, "sex": "m", "service_status": "never"}

NEW_IN_TAIWAN = {**A_COOK_OF_25, "registered_there": "no"}

A_LONG_STAY_IN_TAIWAN = {**A_COOK_OF_25, "registered_there": "yes", "stay_days": 184}


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a cook of 25"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 36}, id="up to 36"),
        pytest.param({"registered_there": "unsure"}, id="he is not sure"),
    ],
)
def test_a_first_household_registration_starts_the_clock(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**NEW_IN_TAIWAN, **one_change})
    told.told_at("taiwan-first-household-registration", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"registered_there": "yes"}, id="he registered long ago"),
        pytest.param({"age": 17}, id="at 17 he is below service age"),
        pytest.param({"age": 37}, id="at 37 he is above it"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_for_whom_no_clock_starts_in_taiwan(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**NEW_IN_TAIWAN, **one_change})
    told.is_not_told("taiwan-first-household-registration")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a day too long"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 36}, id="up to 36"),
        pytest.param({"registered_there": "unsure"}, id="he may be registered"),
    ],
)
def test_after_183_days_he_may_need_a_permit_to_go(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**A_LONG_STAY_IN_TAIWAN, **one_change})
    told.is_told("taiwan-over-183-days").is_level(3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"stay_days": 183}, id="he leaves on the last day"),
        pytest.param({"registered_there": "no"}, id="his days are not counted yet"),
        pytest.param({"age": 37}, id="at 37 he is above service age"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_may_stay_in_taiwan_and_go(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**A_LONG_STAY_IN_TAIWAN, **one_change})
    told.is_not_told("taiwan-over-183-days")


@pytest.mark.parametrize(
    ("man", "rule"),
    [
        pytest.param(NEW_IN_TAIWAN, "taiwan-first-household-registration", id="not registered"),
        pytest.param(A_LONG_STAY_IN_TAIWAN, "taiwan-over-183-days", id="registered"),
    ],
)
def test_an_american_with_a_taiwanese_father_is_told_too_and_with_no_link_nothing(
    man: dict[str, object], rule: str
) -> None:
    traveller("US", to="TW", ties=["parent"], **man).is_told(rule)
    traveller("US", to="TW", ties=["none"], **man).is_not_told(rule)

"""Who is told of Israel’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

AN_ISRAELI_OF_17 = {"age": 17, "sex": "f", "service_status": "never"}


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a woman of 17"),
        pytest.param({"sex": "m"}, id="a man of 17"),
        pytest.param({"age": 16}, id="from sixteen"),
        pytest.param({"age": 26}, id="up to 26"),
        pytest.param({"service_status": "deferred"}, id="it was put off"),
    ],
)
def test_a_young_israeli_american_must_settle_with_the_army(one_change: dict[str, object]) -> None:
    told = traveller("IL", "US", to="IL", **{**AN_ISRAELI_OF_17, **one_change})
    told.told_at("israel-status-from-sixteen", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 15}, id="at 15 it is too early"),
        pytest.param({"age": 27}, id="at 27 it is past"),
        pytest.param({"service_status": "served"}, id="she has served"),
        pytest.param({"service_status": "exempt"}, id="she is exempt and has the papers"),
    ],
)
def test_an_israeli_american_with_nothing_to_settle(one_change: dict[str, object]) -> None:
    told = traveller("IL", "US", to="IL", **{**AN_ISRAELI_OF_17, **one_change})
    told.is_not_told("israel-status-from-sixteen")


def test_an_american_of_17_with_an_israeli_mother_is_told_one_level_lower() -> None:
    linked = traveller("US", to="IL", ties=["parent"], **AN_ISRAELI_OF_17)
    tourist = traveller("US", to="IL", ties=["none"], **AN_ISRAELI_OF_17)
    linked.told_at("israel-status-from-sixteen", 1)
    tourist.is_not_told("israel-status-from-sixteen")

"""Who is told of Egypt’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

AN_ENGINEER_OF_25 = {"age": 25, "sex": "m", "service_status": "never", "stay_days": 200}


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="an engineer of 25"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 40}, id="up to 40, as the US says"),
        pytest.param({"stay_days": 181}, id="one day over six months"),
    ],
)
def test_an_egyptian_american_who_stays_long_needs_army_papers(
    one_change: dict[str, object],
) -> None:
    told = traveller("EG", "US", to="EG", **{**AN_ENGINEER_OF_25, **one_change})
    told.told_at("egypt-after-six-months", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"stay_days": 180}, id="he leaves on the last day"),
        pytest.param({"age": 41}, id="at 41 he is past the ages"),
        pytest.param({"age": 17}, id="at 17 he is below them"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_may_stay_long_in_egypt_without_army_papers(one_change: dict[str, object]) -> None:
    told = traveller("EG", "US", to="EG", **{**AN_ENGINEER_OF_25, **one_change})
    told.is_not_told("egypt-after-six-months")


def test_an_american_with_an_egyptian_father_is_told_of_six_months_one_level_lower() -> None:
    linked = traveller("US", to="EG", ties=["father"], **AN_ENGINEER_OF_25)
    tourist = traveller("US", to="EG", ties=["none"], **AN_ENGINEER_OF_25)
    linked.told_at("egypt-after-six-months", 2)
    tourist.is_not_told("egypt-after-six-months")

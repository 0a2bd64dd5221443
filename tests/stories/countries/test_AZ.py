"""Who is told of Azerbaijan’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_DRIVER_OF_25 = {"age": 25, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [18, 25, 30])
def test_an_azerbaijani_american_who_has_not_served_may_be_kept(age: int) -> None:
    told = traveller("AZ", "US", to="AZ", **{**A_DRIVER_OF_25, "age": age})
    told.told_at("azerbaijan-men-held-back", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 17}, id="at 17 he is below the ages"),
        pytest.param({"age": 31}, id="at 31 he is past them, since 35 became 30"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_whom_azerbaijan_has_not_kept(one_change: dict[str, object]) -> None:
    told = traveller("AZ", "US", to="AZ", **{**A_DRIVER_OF_25, **one_change})
    told.is_not_told("azerbaijan-men-held-back")


def test_an_american_with_an_azerbaijani_father_is_told_one_level_lower() -> None:
    linked = traveller("US", to="AZ", ties=["parent"], **A_DRIVER_OF_25)
    tourist = traveller("US", to="AZ", ties=["none"], **A_DRIVER_OF_25)
    linked.told_at("azerbaijan-men-held-back", 2)
    tourist.is_not_told("azerbaijan-men-held-back")

"""Who is told of Armenia’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_CLERK_OF_35 = {"age": 35, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="he never served"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"age": 27}, id="from 27"),
        pytest.param({"age": 50}, id="up to 50"),
    ],
)
def test_an_armenian_frenchman_is_on_its_reserve_register(one_change: dict[str, object]) -> None:
    told = traveller("AM", "FR", to="AM", **{**A_CLERK_OF_35, **one_change})
    told.told_at("armenia-reserve-from-27-to-50", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 26}, id="at 26 he is below the ages"),
        pytest.param({"age": 51}, id="at 51 he is past them"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
        pytest.param({"service_status": "not_applicable"}, id="service does not apply"),
    ],
)
def test_who_is_not_on_the_armenian_register(one_change: dict[str, object]) -> None:
    told = traveller("AM", "FR", to="AM", **{**A_CLERK_OF_35, **one_change})
    told.is_not_told("armenia-reserve-from-27-to-50")


def test_of_a_frenchman_with_an_armenian_grandfather_no_source_says_it() -> None:
    linked = traveller("FR", to="AM", ties=["grandparent"], **A_CLERK_OF_35)
    tourist = traveller("FR", to="AM", ties=["none"], **A_CLERK_OF_35)
    linked.could_be_told_at("armenia-reserve-from-27-to-50", 1)
    tourist.is_not_told("armenia-reserve-from-27-to-50")

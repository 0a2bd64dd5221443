"""Who is told of Greece’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_TEACHER_OF_27 = {"age": 27, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [19, 27, 45])
def test_a_greek_american_who_lives_abroad_can_put_service_off(age: int) -> None:
    told = traveller("GR", "US", to="GR", **{**A_TEACHER_OF_27, "age": age})
    told.told_at("greece-permanent-resident-abroad", 1)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"role": "live"}, id="he lives in Greece"),
        pytest.param({"age": 18}, id="at 18 he is below service age"),
        pytest.param({"age": 46}, id="at 46 he is past it"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_needs_no_paper_for_residents_abroad(one_change: dict[str, object]) -> None:
    told = traveller("GR", "US", to="GR", **{**A_TEACHER_OF_27, **one_change})
    told.is_not_told("greece-permanent-resident-abroad")


def test_an_american_with_a_greek_grandfather_is_told_of_the_paper_too() -> None:
    linked = traveller("US", to="GR", ties=["grandparent"], **A_TEACHER_OF_27)
    tourist = traveller("US", to="GR", ties=["none"], **A_TEACHER_OF_27)
    linked.told_at("greece-permanent-resident-abroad", 1)
    tourist.is_not_told("greece-permanent-resident-abroad")


def test_below_service_age_no_paper_is_needed_by_boy_or_girl() -> None:
    told = traveller("US", to="GR", ties=["grandparent"], age=18, service_status="never")
    told.is_not_told("greece-permanent-resident-abroad")

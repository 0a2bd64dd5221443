"""Who is told of Thailand’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_STUDENT_OF_20 = {"age": 20, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("age", [17, 20, 21])
def test_a_thai_swede_is_told_to_enrol_before_the_draw(age: int) -> None:
    told = traveller("TH", "SE", to="TH", **{**A_STUDENT_OF_20, "age": age})
    told.told_at("thailand-enrol-at-17-draw-at-21", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 16}, id="at 16 it is too early"),
        pytest.param({"age": 22}, id="at 22 the draw is past"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_who_is_not_told_of_the_thai_draw(one_change: dict[str, object]) -> None:
    told = traveller("TH", "SE", to="TH", **{**A_STUDENT_OF_20, **one_change})
    told.is_not_told("thailand-enrol-at-17-draw-at-21")


def test_a_swede_with_a_thai_mother_is_told_of_the_draw_one_level_lower() -> None:
    linked = traveller("SE", to="TH", ties=["parent"], **A_STUDENT_OF_20)
    tourist = traveller("SE", to="TH", ties=["none"], **A_STUDENT_OF_20)
    linked.told_at("thailand-enrol-at-17-draw-at-21", 1)
    tourist.is_not_told("thailand-enrol-at-17-draw-at-21")

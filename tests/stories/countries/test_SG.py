"""Who is told of Singapore’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_STUDENT_OF_20 = {"age": 20, "sex": "m", "service_status": "never"}

A_BOY_OF_14 = {"age": 14, "sex": "m"}


@pytest.mark.parametrize("status", ["never", "evader", "unsure"])
@pytest.mark.parametrize("age", [17, 20, 30])
def test_a_singaporean_raised_in_perth_needed_a_permit_to_be_away(age: int, status: str) -> None:
    told = traveller("SG", "AU", to="SG", age=age, sex="m", service_status=status)
    told.told_at("singapore-away-without-permit", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 16}, id="at 16 he is told of the boys' permit instead"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "deferred"}, id="his service is put off: that is a permit"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
        pytest.param({"service_status": "reserve"}, id="he is a reservist"),
    ],
)
def test_who_is_not_told_of_a_missing_permit(one_change: dict[str, object]) -> None:
    told = traveller("SG", "AU", to="SG", **{**A_STUDENT_OF_20, **one_change})
    told.is_not_told("singapore-away-without-permit")


def test_the_permit_rule_has_no_stated_end_so_of_a_man_of_45_we_could_not_tell() -> None:
    told = traveller("SG", "AU", to="SG", **{**A_STUDENT_OF_20, "age": 45})
    told.could_not_tell("singapore-away-without-permit")


def test_the_singapore_permit_is_not_asked_of_an_iranian() -> None:
    told = traveller("IR", "AU", to="IR", **A_STUDENT_OF_20)
    told.is_not_told("singapore-away-without-permit")


@pytest.mark.parametrize("age", [13, 14, 16])
def test_a_singaporean_boy_needs_an_exit_permit_for_a_long_stay_abroad(age: int) -> None:
    told = traveller("SG", "AU", to="SG", age=age, sex="m")
    told.told_at("singapore-exit-permit-from-13", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 12}, id="at 12 he is too young"),
        pytest.param({"age": 17}, id="at 17 the rule for young men takes over"),
        pytest.param({"sex": "f"}, id="she is a girl"),
    ],
)
def test_which_children_need_no_exit_permit(one_change: dict[str, object]) -> None:
    told = traveller("SG", "AU", to="SG", **{**A_BOY_OF_14, **one_change})
    told.is_not_told("singapore-exit-permit-from-13")


@pytest.mark.parametrize(
    ("person", "rule", "level"),
    [
        pytest.param(A_STUDENT_OF_20, "singapore-away-without-permit", 2, id="a student of 20"),
        pytest.param(A_BOY_OF_14, "singapore-exit-permit-from-13", 1, id="a boy of 14"),
    ],
)
def test_an_australian_whose_birth_was_registered_with_singapore_is_told_one_level_lower(
    person: dict[str, object], rule: str, level: int
) -> None:
    """The law asks for a registration of births abroad: without one a father is only a hint."""
    by_birth = traveller("AU", to="SG", ties=["father"], citizenship_gained="birth", **person)
    by_birth.told_at(rule, level)
    traveller("AU", to="SG", ties=["father"], **person).told_at(rule, 1)
    traveller("AU", to="SG", ties=["none"], **person).is_not_told(rule)

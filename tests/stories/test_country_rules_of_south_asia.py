"""Who is told of India's, Singapore's and Thailand's own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

OLD_PASSPORT = {"holds_destination_passport": "yes", "passport_shown": "destination"}
A_STUDENT_OF_20 = {"age": 20, "sex": "m", "service_status": "never"}
A_BOY_OF_14 = {"age": 14, "sex": "m"}


def test_a_new_briton_who_still_holds_an_indian_passport_must_surrender_it() -> None:
    told = traveller("IN", "GB", to="IN", **OLD_PASSPORT)
    told.told_at("india-passport-after-naturalising", 2)


def test_a_briton_who_used_to_be_indian_is_told_one_level_lower() -> None:
    told = traveller("GB", to="IN", ties=["former"], **OLD_PASSPORT)
    told.told_at("india-passport-after-naturalising", 1)


@pytest.mark.parametrize("ties", [["parent"], ["born"], ["spouse"], ["none"]])
def test_a_briton_who_never_was_indian_has_no_indian_passport(ties: list[str]) -> None:
    traveller("GB", to="IN", ties=ties).is_not_told("india-passport-after-naturalising")


def test_an_indian_with_no_other_citizenship_keeps_his_passport() -> None:
    told = traveller("IN", to="IN", **OLD_PASSPORT)
    told.is_not_told("india-passport-after-naturalising")


@pytest.mark.parametrize("status", ["never", "deferred", "evader", "unsure"])
def test_a_singaporean_student_in_perth_needed_a_permit_to_be_away(status: str) -> None:
    told = traveller("SG", "AU", to="SG", **{**A_STUDENT_OF_20, "service_status": status})
    told.told_at("singapore-away-without-permit", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 16}, id="at 16 he is told of the boys' permit instead"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_who_is_not_told_of_a_missing_permit(one_change: dict[str, object]) -> None:
    told = traveller("SG", "AU", to="SG", **{**A_STUDENT_OF_20, **one_change})
    told.is_not_told("singapore-away-without-permit")


def test_the_permit_rule_has_no_stated_end_so_of_a_man_of_45_we_could_not_tell() -> None:
    told = traveller("SG", "AU", to="SG", **{**A_STUDENT_OF_20, "age": 45})
    told.could_not_tell("singapore-away-without-permit")


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
def test_an_australian_with_a_singaporean_father_is_told_one_level_lower(
    person: dict[str, object], rule: str, level: int
) -> None:
    traveller("AU", to="SG", ties=["parent"], **person).told_at(rule, level)
    traveller("AU", to="SG", ties=["none"], **person).is_not_told(rule)


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

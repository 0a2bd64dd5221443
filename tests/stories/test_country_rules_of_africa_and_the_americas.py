"""Who is told of Eritrea's, Algeria's, Cuba's own rules, and of Greece's paper for residents abroad."""

import pytest

from tests.stories.telling import traveller

A_FRENCH_ALGERIAN_OF_20 = {"age": 20, "sex": "m", "service_status": "never"}
A_TEACHER_OF_27 = {"age": 27, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("passport", ["destination", "undecided"])
def test_an_eritrean_swede_on_eritrean_papers_needs_an_exit_visa(passport: str) -> None:
    told = traveller("ER", "SE", to="ER", passport_shown=passport)
    told.told_at("eritrea-exit-visa", 3)


def test_on_a_swedish_passport_he_is_told_only_that_people_are_stopped() -> None:
    told = traveller("ER", "SE", to="ER", passport_shown="other")
    told.is_not_told("eritrea-exit-visa").told_at("stopped-without-warning", 3)


def test_a_swede_with_an_eritrean_mother_who_enters_on_her_papers_is_told_one_level_lower() -> None:
    linked = traveller("SE", to="ER", ties=["parent"], passport_shown="destination")
    tourist = traveller("SE", to="ER", ties=["none"], passport_shown="undecided")
    linked.told_at("eritrea-exit-visa", 2)
    tourist.is_not_told("eritrea-exit-visa")


@pytest.mark.parametrize("age", [16, 20, 30])
def test_a_french_algerian_may_choose_where_to_serve(age: int) -> None:
    told = traveller("DZ", "FR", to="DZ", **{**A_FRENCH_ALGERIAN_OF_20, "age": age})
    told.told_at("algeria-france-choice-of-service", 1)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 15}, id="at 15 it is too early"),
        pytest.param({"age": 31}, id="at 31 he is past the ages"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_has_no_service_to_choose(one_change: dict[str, object]) -> None:
    told = traveller("DZ", "FR", to="DZ", **{**A_FRENCH_ALGERIAN_OF_20, **one_change})
    told.is_not_told("algeria-france-choice-of-service")


@pytest.mark.parametrize(
    "held",
    [
        pytest.param(["DZ", "GB"], id="Britain made no such agreement"),
        pytest.param(["DZ"], id="he has no French citizenship"),
        pytest.param(["FR"], id="he has no Algerian citizenship"),
    ],
)
def test_the_choice_is_for_those_who_are_both(held: list[str]) -> None:
    told = traveller(*held, to="DZ", **A_FRENCH_ALGERIAN_OF_20)
    told.is_not_told("algeria-france-choice-of-service")


def test_a_cuban_american_is_told_what_a_repatriation_paper_means() -> None:
    traveller("CU", "US", to="CU").told_at("cuba-repatriation-paper", 2)


def test_whether_an_american_born_in_cuba_must_use_its_passport_no_source_says() -> None:
    """Cuba does not let go of its citizens, so a link counts in full."""
    told = traveller("US", to="CU", ties=["born"])
    told.could_be_told_at("cuba-repatriation-paper", 2)


def test_who_has_only_cuban_citizenship_or_no_link_is_asked_to_sign_nothing() -> None:
    traveller("CU", to="CU").is_not_told("cuba-repatriation-paper")
    traveller("US", to="CU", ties=["none"]).is_not_told("cuba-repatriation-paper")


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

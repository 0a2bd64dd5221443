"""Travellers to Iran, and Iranians who change planes elsewhere."""

from tests.stories.telling import traveller

A_MAN_OF_26 = {"age": 26, "sex": "m", "service_status": "never"}
A_WIFE_OF_38 = {"age": 38, "sex": "f", "service_status": "not_applicable"}


def test_a_us_iranian_wife_is_told_of_detention_guardians_and_war() -> None:
    told = traveller(
        "US",
        "IR",
        to="IR",
        **A_WIFE_OF_38,
        passport_shown="other",
        family=["spouse_national"],
        stay_days=30,
    )
    told.shows(non_recognition=4, consular_access=4, wrongful_detention=4, exit_ban=3, family=3)
    told.shows(passport_rule=2, conflict=4, device_search=3, advisory=4).is_level(4)
    told.though_lawyers_expect("of her passport, governments only say may", passport_rule=3)
    told.never_shows("conscription", "mobilisation", "military_penalty")


def test_a_british_iranian_who_changes_planes_in_doha_owes_qatar_nothing() -> None:
    told = traveller("GB", "IR", to="QA", role="transit_air", **A_MAN_OF_26)
    told.is_level(3).never_shows(
        "conscription", "wrongful_detention", "non_recognition", "consular_access", "lgbt"
    )


def test_the_same_man_who_changes_planes_in_tehran_is_within_its_reach() -> None:
    told = traveller("GB", "IR", to="IR", role="transit_air", passport_shown="other", **A_MAN_OF_26)
    told.shows(non_recognition=4, consular_access=4, wrongful_detention=4, conscription=2)
    told.shows(third_country=3).is_level(4).never_shows("mobilisation")


def test_a_mother_is_told_that_the_father_can_keep_the_children_there() -> None:
    told = traveller("IR", "GB", to="IR", **A_WIFE_OF_38, family=["minor", "spouse_national"])
    told.shows(family=3, exit_ban=3)
    assert {"child-can-be-held-back", "relative-can-ban-exit"} <= told.rules
    assert "child-papers" in [action.key for action in told.assessment.actions]


def test_an_american_with_an_iranian_father_is_a_citizen_by_its_law_without_knowing() -> None:
    """What is said of its citizens reaches him, one level lower than if he had named Iran."""
    told = traveller("US", to="IR", ties=["father"], passport_shown="other", **A_MAN_OF_26)
    told.is_level(4).shows(hidden_nationality=3, wrongful_detention=3, consular_access=3)
    told.told_at("call-up", 2).told_at("its-law-makes-you-a-citizen-with-duties", 3)


def test_without_any_link_there_is_no_talk_of_a_second_citizenship() -> None:
    told = traveller("CA", to="IR", ties=["none"], **A_MAN_OF_26)
    told.never_shows("hidden_nationality", "conscription", "exit_ban", "passport_rule")

"""Travellers to Europe, and to what belongs to it elsewhere."""

import pytest

from tests.stories.telling import traveller

NO_SOLDIER = {"sex": "f", "service_status": "not_applicable"}
SERVICE_AND_DETENTION = ("conscription", "mobilisation", "exit_ban", "wrongful_detention")


def test_a_us_french_woman_on_holiday_in_spain_is_told_nothing_special() -> None:
    told = traveller("US", "FR", to="ES", age=30, stay_days=10, **NO_SOLDIER)
    told.is_level(0).never_shows(*SERVICE_AND_DETENTION)
    told.never_shows("non_recognition", "consular_access", "third_country", "passport_rule")
    assert told.headline == "Our sources name no special risk"


def test_a_us_french_man_who_says_no_to_everything_is_told_nothing_in_spain() -> None:
    told = traveller(
        "US",
        "FR",
        to="ES",
        age=30,
        sex="m",
        ties=["none"],
        work=["none"],
        activities=["none"],
        lgbt_information="yes",
    )
    assert told.risks == {}


def test_russian_rules_do_not_follow_a_russian_american_to_france() -> None:
    told = traveller("RU", "US", to="FR", age=28, sex="m", service_status="never", stay_days=10)
    told.is_level(0).never_shows(*SERVICE_AND_DETENTION)
    told.never_shows("non_recognition", "consular_access", "prosecution")


def test_a_greek_american_of_27_on_holiday_is_told_of_service() -> None:
    told = traveller(
        "GR",
        "US",
        to="GR",
        age=27,
        sex="m",
        service_status="never",
        passport_shown="other",
        stay_days=21,
    )
    told.shows(conscription=2).is_level(2)
    told.never_shows("wrongful_detention", "mobilisation", "advisory")


@pytest.mark.parametrize(
    ("territory", "state"), [("GL", "DK"), ("PR", "US"), ("PF", "FR"), ("AX", "FI")]
)
def test_a_territory_of_which_nothing_is_said_has_the_facts_of_its_state(
    territory: str, state: str
) -> None:
    there = traveller(state, "CA", to=territory, age=45, **NO_SOLDIER)
    at_home = traveller(state, "CA", to=state, age=45, **NO_SOLDIER)
    assert there.assessment.case.destination.facts_from == state
    assert there.assessment.case.is_national
    assert there.rules == at_home.rules
    assert there.level == at_home.level

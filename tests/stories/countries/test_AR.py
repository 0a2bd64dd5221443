"""Long stays in Argentina."""

import pytest

from tests.stories.telling import traveller

PASSPORT = "argentina-its-passport-after-180-days"


@pytest.mark.parametrize("days", [181, 366])
def test_an_argentine_canadian_who_stays_longer_needs_its_passport_to_leave(days: int) -> None:
    traveller("AR", "CA", to="AR", stay_days=days).told_at(PASSPORT, 2)


def test_after_180_days_to_the_day_she_does_not() -> None:
    traveller("AR", "CA", to="AR", stay_days=180).is_not_told(PASSPORT)


def test_an_argentine_without_another_passport_has_no_choice_of_passports() -> None:
    traveller("AR", to="AR", stay_days=200).is_not_told(PASSPORT)


def test_a_canadian_born_there_who_did_not_declare_it_is_asked_about_citizenship_first() -> None:
    told = traveller("CA", to="AR", ties=["born"], stay_days=200).is_not_told(PASSPORT)
    told.told_at("its-law-makes-you-a-citizen", 2).is_not_told("citizen-by-birth-there")


def test_in_chile_no_such_rule_is_known() -> None:
    traveller("CL", "CA", to="CL", stay_days=200).is_not_told(PASSPORT)

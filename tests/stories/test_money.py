"""Taxes on citizens abroad, and bank cards that fail."""

import pytest

from tests.stories.telling import traveller

TAXED = "taxed-abroad"
CARDS = "cards-do-not-work"
VISITORS_CARDS = "cards-may-fail-visitors"


def test_a_sierra_leonean_american_may_be_asked_for_tax() -> None:
    traveller("SL", "US", to="SL").told_at(TAXED, 2)


def test_an_eritrean_swede_may_be_asked_for_the_levy() -> None:
    traveller("ER", "SE", to="ER").told_at(TAXED, 2)


def test_the_levy_reaches_a_swede_of_eritrean_parents_and_no_other() -> None:
    traveller("SE", to="ER", ties=["parent"]).told_at(TAXED, 1)
    traveller("SE", to="ER", ties=["none"]).is_not_told(TAXED)


def test_whether_germany_taxes_its_citizens_abroad_no_source_says() -> None:
    traveller("DE", "US", to="DE").could_not_tell(TAXED).never_shows("money")


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_russian_israeli_cannot_pay_with_foreign_cards(role: str) -> None:
    told = traveller("RU", "IL", to="RU", role=role).told_at(CARDS, 2)
    told.is_not_told(VISITORS_CARDS)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_an_indian_tourist_in_russia_should_know_it(role: str) -> None:
    told = traveller("IN", to="RU", ties=["none"], role=role).told_at(VISITORS_CARDS, 1)
    told.is_not_told(CARDS)


def test_an_indian_with_a_russian_wife_is_told_one_level_less_than_a_citizen() -> None:
    traveller("IN", to="RU", ties=["spouse"]).told_at(CARDS, 1).is_not_told(VISITORS_CARDS)


def test_inside_the_airport_cards_do_not_matter() -> None:
    traveller("RU", "IL", to="RU", role="transit_air").is_not_told(CARDS, VISITORS_CARDS)
    told = traveller("IN", to="RU", ties=["none"], role="transit_air")
    told.is_not_told(CARDS, VISITORS_CARDS)


def test_cards_that_may_fail_in_syria_are_a_note_to_its_own_too() -> None:
    traveller("SY", "DE", to="SY").told_at(CARDS, 1)


def test_of_bank_cards_in_italy_no_source_speaks() -> None:
    told = traveller("IT", "AR", to="IT").could_not_tell(CARDS, VISITORS_CARDS)
    told.never_shows("money")

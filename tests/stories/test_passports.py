"""Which passport each country expects to see."""

import pytest

from tests.stories.telling import traveller

EXPECTED = "its-passport-expected"
NOT_HELD = "its-passport-not-held"
USED = "its-passport-used"
HOME_NEEDED = "home-passport-needed"


@pytest.mark.parametrize("shown", ["other", "undecided"])
@pytest.mark.parametrize(("country", "other"), [("RU", "DE"), ("PL", "US"), ("BR", "IT")])
def test_it_expects_its_citizens_to_show_its_own_passport(
    country: str, other: str, shown: str
) -> None:
    told = traveller(country, other, to=country, passport_shown=shown).told_at(EXPECTED, 2)
    told.is_not_told(USED)


def test_a_polish_american_who_shows_the_polish_one_should_carry_both() -> None:
    told = traveller("PL", "US", to="PL", passport_shown="destination").told_at(USED, 1)
    told.is_not_told(EXPECTED)


def test_a_pole_with_one_passport_has_no_other_to_carry() -> None:
    traveller("PL", to="PL", passport_shown="destination").is_not_told(USED, EXPECTED)


def test_bahrain_may_expect_it_and_the_level_is_one_less() -> None:
    traveller("BH", "GB", to="BH", passport_shown="other").told_at(EXPECTED, 1)


def test_a_polish_american_who_changes_planes_in_warsaw_is_told_one_level_less() -> None:
    told = traveller("PL", "US", to="PL", role="transit_air", passport_shown="other")
    told.told_at(EXPECTED, 1)


def test_chile_expects_it_of_children_of_chileans_born_abroad_too() -> None:
    told = traveller("SE", to="CL", ties=["parent"], passport_shown="other")
    told.told_at(EXPECTED, 2)


def test_israel_expects_it_even_of_those_it_only_counts_as_its_own() -> None:
    told = traveller("FR", to="IL", ties=["parent"], passport_shown="other")
    told.told_at(EXPECTED, 1).is_not_told(USED, NOT_HELD)
    told = traveller("FR", to="IL", ties=["parent"], passport_shown="destination")
    told.told_at(USED, 1).is_not_told(EXPECTED)


def test_israel_expects_it_of_no_frenchwoman_without_any_link() -> None:
    told = traveller("FR", to="IL", ties=["none"], passport_shown="other")
    told.is_not_told(EXPECTED, USED, NOT_HELD)
    told = traveller("FR", to="IL", ties=["none"], passport_shown="destination")
    told.is_not_told(EXPECTED, USED, NOT_HELD)


@pytest.mark.parametrize("shown", ["destination", "other", "undecided"])
def test_bangladesh_lets_its_citizens_in_on_either_passport(shown: str) -> None:
    told = traveller(
        "BD", "IT", to="BD", passport_shown=shown, holds_destination_passport="no", role="visit"
    )
    told.is_not_told(EXPECTED, NOT_HELD, USED)


@pytest.mark.parametrize(("country", "other"), [("UA", "PL"), ("CO", "ES"), ("ZA", "GB")])
def test_a_citizen_without_its_passport_asks_what_lets_her_in(country: str, other: str) -> None:
    told = traveller(country, other, to=country, holds_destination_passport="no")
    told.told_at(NOT_HELD, 2)


def test_a_colombian_with_a_valid_one_need_not_ask() -> None:
    told = traveller("CO", "ES", to="CO", holds_destination_passport="yes")
    told.is_not_told(NOT_HELD)


def test_a_spaniard_born_in_bogota_is_no_declared_citizen_and_asked_for_none() -> None:
    told = traveller("ES", to="CO", ties=["born"], holds_destination_passport="no")
    told.is_not_told(NOT_HELD)


@pytest.mark.parametrize("role", ["visit", "there", "transit_land", "transit_air"])
def test_a_korean_american_needs_the_american_passport_to_fly_home(role: str) -> None:
    traveller("KR", "US", to="KR", role=role).told_at(HOME_NEEDED, 1)


def test_a_korean_american_who_lives_in_seoul_is_at_home() -> None:
    traveller("KR", "US", to="KR", role="live").is_not_told(HOME_NEEDED)


def test_a_bangladeshi_korean_may_return_to_bangladesh_on_either_passport() -> None:
    traveller("KR", "BD", to="KR").is_not_told(HOME_NEEDED)


def test_a_korean_with_one_passport_has_no_other_home() -> None:
    traveller("KR", to="KR").is_not_told(HOME_NEEDED)


def test_an_american_on_holiday_in_korea_shows_her_only_passport() -> None:
    traveller("US", to="KR", ties=["parent"]).is_not_told(HOME_NEEDED)

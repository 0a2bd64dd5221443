"""Which passport each country expects to see."""

import pytest

from tests.stories.telling import traveller

EXPECTED = "its-passport-expected"
NOT_HELD = "its-passport-not-held"
USED = "its-passport-used"
HOME_NEEDED = "home-passport-needed"
KEPT = "kept-until-you-hold-its-passport"
ASKED_BY_BIRTHPLACE = "asked-for-its-passport-by-birthplace"


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


def test_a_cautious_word_for_a_rule_of_bahrain_makes_it_no_less() -> None:
    traveller("BH", "GB", to="BH", passport_shown="other").told_at(EXPECTED, 2)


def test_a_polish_american_who_changes_planes_in_warsaw_is_told_one_level_less() -> None:
    told = traveller("PL", "US", to="PL", role="transit_air", passport_shown="other")
    told.told_at(EXPECTED, 1)


@pytest.mark.parametrize("tie", ["parent", "father", "mother"])
def test_chile_expects_it_of_children_of_chileans_born_abroad_whom_its_law_may_count(
    tie: str,
) -> None:
    told = traveller("SE", to="CL", ties=[tie], passport_shown="other")
    told.told_at(EXPECTED, 1).told_at("citizen-by-descent", 2)


def test_israel_expects_it_even_of_those_it_only_counts_as_its_own() -> None:
    told = traveller("FR", to="IL", ties=["father"], passport_shown="other")
    told.told_at(EXPECTED, 1).is_not_told(USED).could_be_told_at(NOT_HELD, 1)
    told = traveller("FR", to="IL", ties=["father"], passport_shown="destination")
    told.told_at(USED, 1).is_not_told(EXPECTED)


def test_a_frenchman_whom_israel_counts_as_its_own_asks_what_lets_him_in() -> None:
    told = traveller("FR", to="IL", ties=["mother"], holds_destination_passport="no")
    told.told_at(NOT_HELD, 1)


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


def test_a_spaniard_born_in_bogota_is_asked_for_none_unless_she_is_a_citizen_by_birth() -> None:
    born = {"to": "CO", "ties": ["born"], "passport_shown": "other"}
    born["holds_destination_passport"] = "no"
    traveller("ES", **born).could_be_told_at(NOT_HELD, 1)
    traveller("ES", citizenship_gained="birth", **born).told_at(NOT_HELD, 1)
    traveller("ES", citizenship_gained="unsure", **born).is_not_told(NOT_HELD)


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


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("CO", "ES", id="a Colombian Spaniard"),
        pytest.param("CU", "US", id="a Cuban American"),
    ],
)
def test_who_leaves_the_passport_of_her_birthplace_at_home_can_be_kept_there(
    country: str, other: str
) -> None:
    told = traveller(country, other, to=country, passport_shown="other").told_at(KEPT, 3)
    told.is_not_told(ASKED_BY_BIRTHPLACE)
    told = traveller(country, other, to=country, passport_shown="destination")
    told.is_not_told(KEPT, ASKED_BY_BIRTHPLACE)


def test_officers_in_hong_kong_ask_for_its_passport_and_keep_nobody_for_it() -> None:
    told = traveller("HK", "GB", to="HK", passport_shown="other").told_at(ASKED_BY_BIRTHPLACE, 2)
    told.is_not_told(KEPT)

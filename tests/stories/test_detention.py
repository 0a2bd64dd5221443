"""Who could be detained without good reason, and how firmly governments say so."""

import pytest

from tests.stories.telling import traveller

MARKED_DUAL = "wrongful-detention-marked-dual"
DUAL_NOT_EXPOSED = "wrongful-detention-marked-dual-not-exposed"
DO_NOT_TRAVEL = "wrongful-detention-do-not-travel"
US_CITIZEN = "wrongful-detention-marked-us-citizen"
VISITOR = "wrongful-detention-marked-visitor"
WARNED_OF = "wrongful-detention-warned-of"
CALM = "wrongful-detention-in-a-calm-country"
STOP = "dangerous-stop"


NOTHING_SPECIAL = {"work": ["none"], "activities": ["none"], "open_notice": "no"}


def test_a_nicaraguan_american_is_told_once_and_most_strongly() -> None:
    told = traveller("NI", "US", to="NI", **NOTHING_SPECIAL).told_at(DUAL_NOT_EXPOSED, 3)
    told.is_not_told(MARKED_DUAL, DO_NOT_TRAVEL, US_CITIZEN, VISITOR, WARNED_OF, CALM)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"work": ["journalist"]}, id="a reporter"),
        pytest.param({"work": ["government_or_military"]}, id="an official"),
        pytest.param({"activities": ["posts"]}, id="a critic"),
        pytest.param({"open_notice": "yes"}, id="a notice is open"),
    ],
)
def test_what_exposes_a_nicaraguan_american_makes_it_grave(answer: dict[str, object]) -> None:
    told = traveller("NI", "US", to="NI", **{**NOTHING_SPECIAL, **answer})
    told.told_at(MARKED_DUAL, 4).is_not_told(DUAL_NOT_EXPOSED, US_CITIZEN, VISITOR)


def test_a_spaniard_with_a_nicaraguan_mother_is_told_one_level_less() -> None:
    told = traveller("ES", to="NI", ties=["mother"], **NOTHING_SPECIAL)
    told.told_at(DUAL_NOT_EXPOSED, 2).is_not_told(MARKED_DUAL)


def test_an_american_with_a_nicaraguan_mother_is_no_less_at_risk_than_any_american() -> None:
    traveller("US", to="NI", ties=["mother"]).told_at(US_CITIZEN, 3)


def test_a_nicaraguan_with_no_other_citizenship_is_not_called_a_dual_national() -> None:
    told = traveller("NI", to="NI").is_not_told(MARKED_DUAL, US_CITIZEN, VISITOR)
    told.told_at(WARNED_OF, 3)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_an_american_without_any_link_could_be_held_wherever_she_enters_nicaragua(
    role: str,
) -> None:
    """Never more than the United States advise on the whole country: level 3."""
    told = traveller("US", to="NI", ties=["none"], role=role).told_at(US_CITIZEN, 3)
    told.is_not_told(MARKED_DUAL, VISITOR)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_spaniard_without_any_link_is_told_that_foreigners_have_been_held(role: str) -> None:
    """Never more than two of the four governments advise: level 2."""
    told = traveller("ES", to="NI", ties=["none"], role=role).told_at(VISITOR, 2)
    told.told_at("own-advice-stands-beside-a-mark", 2)
    told.is_not_told(MARKED_DUAL, US_CITIZEN, WARNED_OF, CALM)


@pytest.mark.parametrize("nationality", ["US", "ES"])
@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"work": ["journalist"]}, id="a reporter"),
        pytest.param({"activities": ["posts"]}, id="a critic"),
        pytest.param({"open_notice": "yes"}, id="a notice is open"),
    ],
)
def test_who_draws_attention_inside_the_airport_of_managua_is_told_of_the_stop_instead(
    nationality: str, answer: dict[str, object]
) -> None:
    person = {**NOTHING_SPECIAL, **answer}
    told = traveller(nationality, to="NI", ties=["none"], role="transit_air", **person)
    told.is_not_told(US_CITIZEN, VISITOR).told_at(STOP, 3)


@pytest.mark.parametrize("other", ["US", "ES"])
def test_so_is_a_dual_national_and_the_daughter_of_one_a_level_less(other: str) -> None:
    traveller("NI", other, to="NI", role="transit_air", **NOTHING_SPECIAL).told_at(STOP, 3)
    told = traveller(other, to="NI", ties=["mother"], role="transit_air", **NOTHING_SPECIAL)
    told.told_at(STOP, 2)


@pytest.mark.parametrize("nationality", ["US", "ES"])
def test_a_quiet_traveller_without_any_link_only_changes_planes_in_managua(
    nationality: str,
) -> None:
    told = traveller(nationality, to="NI", ties=["none"], role="transit_air", **NOTHING_SPECIAL)
    told.is_not_told(US_CITIZEN, VISITOR, STOP).never_shows("wrongful_detention")


def test_an_iranian_german_is_told_of_the_us_mark_and_of_no_milder_form() -> None:
    told = traveller("IR", "DE", to="IR").told_at(MARKED_DUAL, 4)
    told.is_not_told(DO_NOT_TRAVEL, VISITOR, WARNED_OF)


def test_an_american_born_in_tehran_may_be_its_citizen_and_is_told_one_level_less() -> None:
    """Birth there alone makes no citizen, but all travel is advised against."""
    traveller("US", to="IR", ties=["born"]).told_at(MARKED_DUAL, 3).is_level(4)


def test_where_the_us_mark_was_lifted_and_nobody_speaks_of_sponsors_we_cannot_tell() -> None:
    traveller("US", to="MM", ties=["none"]).could_not_tell(US_CITIZEN, VISITOR)


def test_two_governments_that_also_advise_against_travel_make_it_grave_in_sudan() -> None:
    told = traveller("SD", "CA", to="SD").told_at(DO_NOT_TRAVEL, 4)
    told.is_not_told(WARNED_OF, CALM)


def test_the_granddaughter_of_a_sudanese_is_told_one_level_less() -> None:
    traveller("GB", to="SD", ties=["grandparent"]).told_at(DO_NOT_TRAVEL, 3)


def test_a_briton_without_any_link_to_sudan_is_not_told_of_what_befalls_its_own() -> None:
    traveller("GB", to="SD", ties=["none"]).is_not_told(DO_NOT_TRAVEL, WARNED_OF, CALM)


def test_a_sudanese_with_no_other_citizenship_gets_the_warning_and_not_the_gravest_one() -> None:
    traveller("SD", to="SD").is_not_told(DO_NOT_TRAVEL).told_at(WARNED_OF, 3)


def test_one_government_alone_is_a_warning_even_where_all_advise_against_belarus() -> None:
    told = traveller("BY", "LT", to="BY").told_at(WARNED_OF, 3)
    told.is_not_told(DO_NOT_TRAVEL, CALM)


def test_three_governments_that_only_say_may_lower_it_in_syria() -> None:
    traveller("SY", "SE", to="SY").told_at(DO_NOT_TRAVEL, 3)


def test_what_is_said_of_the_occupied_parts_of_ukraine_stays_a_note() -> None:
    traveller("UA", "PL", to="UA").told_at(DO_NOT_TRAVEL, 2).is_not_told(CALM)


def test_a_warning_about_azerbaijan_reaches_its_citizens_and_those_it_may_count() -> None:
    traveller("AZ", "DE", to="AZ").told_at(WARNED_OF, 3).is_not_told(DO_NOT_TRAVEL, CALM)
    traveller("DE", to="AZ", ties=["former"]).told_at(WARNED_OF, 2).is_not_told(CALM)
    traveller("DE", to="AZ", ties=["none"]).is_not_told(WARNED_OF, CALM)


def test_a_government_that_says_may_of_macao_is_one_level_less() -> None:
    traveller("CN", "PT", to="MO").told_at(WARNED_OF, 2)


def test_in_turkey_which_nobody_advises_against_two_governments_make_it_level_2() -> None:
    told = traveller("TR", "DE", to="TR").told_at(CALM, 2)
    told.is_not_told(DO_NOT_TRAVEL, WARNED_OF)


def test_a_dutchwoman_is_told_in_turkey_only_if_it_may_count_her() -> None:
    traveller("NL", to="TR", ties=["parent"]).told_at(CALM, 1)
    traveller("NL", to="TR", ties=["none"]).is_not_told(CALM, WARNED_OF)


def test_an_aid_worker_is_told_of_detention_in_somalia_and_an_accountant_is_not() -> None:
    traveller("SO", "KE", to="SO", work=["ngo"]).told_at(WARNED_OF, 2)
    assert WARNED_OF not in traveller("SO", "KE", to="SO", work=["none"]).rules

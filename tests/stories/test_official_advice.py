"""What governments advise about a whole country, and a stop there."""

import pytest

from tests.stories.telling import traveller

DO_NOT_TRAVEL = "advice-do-not-travel"
RECONSIDER = "advice-reconsider"
NO_SOURCE = "no-source-speaks-of-it"
STOP = "dangerous-stop"


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_where_all_advise_against_travel_a_brazilian_is_told(role: str) -> None:
    told = traveller("BR", to="BY", ties=["none"], role=role).told_at(DO_NOT_TRAVEL, 4)
    told.is_not_told(RECONSIDER, STOP)


def test_two_of_the_four_are_enough_for_a_swede_in_lebanon() -> None:
    traveller("SE", to="LB", ties=["none"]).told_at(DO_NOT_TRAVEL, 4)


def test_one_is_enough_only_where_it_is_the_travellers_own() -> None:
    traveller("US", to="UG", ties=["none"]).told_at(DO_NOT_TRAVEL, 4)
    told = traveller("SE", to="UG", ties=["none"]).told_at(RECONSIDER, 3)
    told.is_not_told(DO_NOT_TRAVEL)


def test_a_plane_change_in_minsk_is_advised_against_and_a_dangerous_stop() -> None:
    told = traveller("BR", to="BY", ties=["none"], role="transit_air")
    told.is_not_told(DO_NOT_TRAVEL).told_at(RECONSIDER, 3).told_at(STOP, 3)


def test_only_an_american_is_told_to_think_again_about_trinidad() -> None:
    traveller("US", to="TT", ties=["none"]).told_at(RECONSIDER, 3).is_not_told(DO_NOT_TRAVEL)
    traveller("GB", to="TT", ties=["none"]).is_not_told(RECONSIDER, DO_NOT_TRAVEL)


def test_a_trinidadian_american_is_told_by_a_government_of_his_own() -> None:
    traveller("TT", "US", to="TT").told_at(RECONSIDER, 3)


@pytest.mark.parametrize("role", ["transit_land", "visit"])
def test_who_leaves_the_airport_is_not_told_of_the_stop(role: str) -> None:
    traveller("ES", to="NI", ties=["none"], role=role).is_not_told(STOP)


def test_a_spaniard_who_changes_planes_in_nicaragua_is_told_for_the_mark_and_her_work() -> None:
    stop = {"to": "NI", "ties": ["none"], "role": "transit_air", "open_notice": "no"}
    reporter = traveller("ES", work=["journalist"], activities=["none"], **stop)
    reporter.told_at(STOP, 3)
    tourist = traveller("ES", work=["none"], activities=["none"], **stop)
    tourist.is_not_told(STOP).never_shows("third_country")
    traveller("ES", **stop).could_be_told_at(STOP, 3)


def test_a_kenyan_who_changes_planes_in_iraq_is_told_for_the_advice_alone() -> None:
    traveller("KE", to="IQ", ties=["none"], role="transit_air").told_at(STOP, 3)


def test_a_plane_change_in_doha_is_not_known_to_be_dangerous() -> None:
    told = traveller("KE", to="QA", ties=["none"], role="transit_air")
    told.could_not_tell(STOP).never_shows("third_country")


def test_of_antarctica_nobody_speaks_and_of_france_many_do() -> None:
    traveller("NZ", to="AQ", ties=["none"]).told_at(NO_SOURCE, 1)
    traveller("NZ", to="FR", ties=["none"]).is_not_told(NO_SOURCE)

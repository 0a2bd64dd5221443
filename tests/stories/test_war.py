"""War, fighting nearby and kidnapping."""

import pytest

from tests.stories.telling import traveller

WAR = "war"
NEARBY = "conflict-nearby"
AT_THE_EDGE = "conflict-at-the-edge"
KIDNAPPING = "kidnapping"
WARNED_OF = "kidnapping-warned-of"

EVERY_WAY_IN = pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])


@EVERY_WAY_IN
def test_a_chilean_nurse_is_told_of_war_however_she_comes_to_sudan(role: str) -> None:
    told = traveller("CL", to="SD", ties=["none"], role=role).told_at(WAR, 4)
    told.is_not_told(NEARBY, AT_THE_EDGE)


def test_inside_the_airport_of_khartoum_the_war_is_told_as_a_dangerous_stop() -> None:
    told = traveller("CL", to="SD", ties=["none"], role="transit_air")
    told.is_not_told(WAR, KIDNAPPING).told_at("dangerous-stop", 3)


def test_war_in_the_east_of_congo_is_a_note_for_a_congolese_belgian() -> None:
    traveller("CD", "BE", to="CD").told_at(WAR, 2)


def test_a_polish_ukrainian_in_lviv_is_told_of_war_and_of_nothing_milder() -> None:
    told = traveller("UA", "PL", to="UA").told_at(WAR, 4)
    told.is_not_told(NEARBY, AT_THE_EDGE)


@EVERY_WAY_IN
def test_attacks_from_nearby_reach_a_korean_engineer_in_the_emirates(role: str) -> None:
    told = traveller("KR", to="AE", ties=["none"], role=role).told_at(NEARBY, 3)
    told.is_not_told(WAR, AT_THE_EDGE)


def test_a_korean_who_changes_planes_in_dubai_is_not_told_of_the_attacks() -> None:
    traveller("KR", to="AE", ties=["none"], role="transit_air").is_not_told(NEARBY, AT_THE_EDGE)


def test_an_emirati_briton_who_changes_planes_at_home_is_not_told_either() -> None:
    traveller("AE", "GB", to="AE", role="transit_air").is_not_told(NEARBY, AT_THE_EDGE)


def test_a_drone_over_estonia_is_told_to_its_own_and_to_nobody_else() -> None:
    told = traveller("EE", "FI", to="EE").told_at(AT_THE_EDGE, 2).is_not_told(NEARBY)
    traveller("FI", to="EE", ties=["grandparent"]).told_at(AT_THE_EDGE, 1)
    traveller("FI", to="EE", ties=["none"]).is_not_told(NEARBY, AT_THE_EDGE)
    told.is_not_told(WAR)


@EVERY_WAY_IN
def test_a_finnish_estonian_is_told_however_he_comes(role: str) -> None:
    traveller("EE", "FI", to="EE", role=role).told_at(AT_THE_EDGE, 2)


def test_an_estonian_who_changes_planes_in_tallinn_is_not_told() -> None:
    traveller("EE", "FI", to="EE", role="transit_air").is_not_told(AT_THE_EDGE)


def test_a_jordanian_canadian_is_told_once_and_more_strongly() -> None:
    traveller("JO", "CA", to="JO").told_at(NEARBY, 3).is_not_told(AT_THE_EDGE)


def test_the_us_alone_makes_it_graver_for_its_own_citizens_in_azerbaijan() -> None:
    traveller("US", to="AZ", ties=["none"]).told_at(NEARBY, 3)
    traveller("DE", to="AZ", ties=["none"]).is_not_told(NEARBY, AT_THE_EDGE)


def test_fighting_in_a_part_of_ethiopia_is_a_note_for_the_whole() -> None:
    told = traveller("NL", to="ET", ties=["none"]).told_at(NEARBY, 2)
    told.told_at(KIDNAPPING, 3)


def test_what_may_reach_a_part_of_armenia_is_the_least_of_notes() -> None:
    traveller("AM", "FR", to="AM").told_at(AT_THE_EDGE, 1)


def test_portugal_has_no_conflict_that_any_source_speaks_of() -> None:
    told = traveller("PT", "BR", to="PT").could_not_tell(AT_THE_EDGE)
    told.never_shows("conflict")


@EVERY_WAY_IN
def test_a_visitor_to_nigeria_is_told_of_kidnapping(role: str) -> None:
    told = traveller("IN", to="NG", ties=["none"], role=role).told_at(KIDNAPPING, 3)
    told.is_not_told(WARNED_OF)


def test_a_visitor_who_changes_planes_in_lagos_is_not() -> None:
    traveller("IN", to="NG", ties=["none"], role="transit_air").is_not_told(KIDNAPPING)


def test_a_nigerian_briton_visiting_relatives_is_told_as_strongly_as_anyone() -> None:
    traveller("NG", "GB", to="NG").told_at(KIDNAPPING, 3).is_not_told(WARNED_OF)


@EVERY_WAY_IN
def test_a_mexican_american_is_warned_of_kidnapping_in_a_country_nobody_advises_against(
    role: str,
) -> None:
    told = traveller("MX", "US", to="MX", role=role).told_at(WARNED_OF, 2)
    told.is_not_told(KIDNAPPING)


def test_an_american_is_warned_in_mexico_only_if_it_may_count_her() -> None:
    traveller("US", to="MX", ties=["parent"]).told_at(WARNED_OF, 1)
    traveller("US", to="MX", ties=["none"]).is_not_told(KIDNAPPING, WARNED_OF)


def test_a_mexican_american_who_changes_planes_is_not_warned() -> None:
    traveller("MX", "US", to="MX", role="transit_air").is_not_told(KIDNAPPING, WARNED_OF)


def test_a_rare_kidnapping_in_papua_new_guinea_is_level_1() -> None:
    traveller("AU", to="PG", ties=["none"]).told_at(KIDNAPPING, 1)


def test_an_american_is_told_of_kidnapping_in_colombia_by_her_own_government() -> None:
    traveller("US", to="CO", ties=["none"]).told_at(KIDNAPPING, 3)
    traveller("ES", to="CO", ties=["none"]).is_not_told(KIDNAPPING)


def test_the_us_says_that_trinidad_is_not_marked_for_kidnapping() -> None:
    traveller("TT", "US", to="TT").is_not_told(KIDNAPPING, WARNED_OF)

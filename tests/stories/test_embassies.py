"""Whether another embassy may help, and whether there is one."""

import pytest

from tests.stories.telling import traveller

FEARED = "embassy-kept-away-where-detention-is-feared"
KEPT_AWAY = "embassy-kept-away"
CALM = "embassy-kept-away-in-a-calm-country"
LITTLE = "embassy-can-do-little"
NONE_THERE = "no-embassy-of-yours"
NONE_FOR_A_DUAL = "no-embassy-of-yours-for-a-dual-national"
NONE_IN_A_CALM_PLACE = "no-embassy-of-yours-in-a-calm-place"
AS_ITS_OWN = "treated-as-its-own-citizen"
ONLY_ITS_CITIZEN = "only-its-citizen"

NOTHING_SPECIAL = {"work": ["none"], "activities": ["none"], "open_notice": "no"}


@pytest.mark.parametrize("country", ["RU", "SS", "ER"])
def test_embassies_are_refused_where_all_advise_against_it_or_the_us_marks_it(country: str) -> None:
    told = traveller(country, "SE", to=country, **NOTHING_SPECIAL).told_at(FEARED, 4)
    told.is_not_told(KEPT_AWAY, CALM, LITTLE)


@pytest.mark.parametrize("country", ["MM", "NI"])
def test_where_governments_only_say_embassies_may_be_refused_it_is_one_less(country: str) -> None:
    told = traveller(country, "ES", to=country, **NOTHING_SPECIAL).told_at(FEARED, 3)
    told.is_not_told(KEPT_AWAY, CALM)


def test_a_chinese_australian_is_told_so_in_china_for_the_mark_alone() -> None:
    told = traveller("CN", "AU", to="CN", passport_shown="other", **NOTHING_SPECIAL)
    told.told_at(FEARED, 3)


def test_a_dane_is_told_so_in_afghanistan_only_if_it_may_count_her() -> None:
    traveller("DK", to="AF", ties=["parent"], **NOTHING_SPECIAL).told_at(FEARED, 3)
    traveller("DK", to="AF", ties=["none"]).is_not_told(FEARED, KEPT_AWAY, CALM)


def test_an_afghan_with_no_other_passport_has_no_embassy_to_be_kept_away() -> None:
    told = traveller("AF", to="AF").is_not_told(FEARED, KEPT_AWAY, CALM)
    told.told_at(ONLY_ITS_CITIZEN, 1)


def test_in_azerbaijan_nobody_marks_detention_and_one_government_warns() -> None:
    """What Canada writes of very many countries does not say that anybody was refused."""
    told = traveller("AZ", "DE", to="AZ", **NOTHING_SPECIAL).told_at(LITTLE, 2)
    told.is_not_told(KEPT_AWAY, CALM)


def test_a_german_born_in_baku_is_told_one_level_less_and_a_stranger_nothing() -> None:
    traveller("DE", to="AZ", ties=["born"], **NOTHING_SPECIAL).told_at(LITTLE, 1)
    traveller("DE", to="AZ", ties=["none"]).is_not_told(LITTLE, KEPT_AWAY, CALM)


def test_a_cuban_swede_hears_it_since_governments_say_reconsider() -> None:
    """The United States write that visits may not be allowed: one level lower than a fact stated."""
    told = traveller("CU", "SE", to="CU", **NOTHING_SPECIAL).told_at(KEPT_AWAY, 2)
    told.is_not_told(CALM, LITTLE)


def test_an_american_born_in_cuba_is_told_of_it_one_level_less_and_a_stranger_nothing() -> None:
    traveller("US", to="CU", ties=["born"], **NOTHING_SPECIAL).told_at(KEPT_AWAY, 1)
    traveller("US", to="CU", ties=["none"]).is_not_told(KEPT_AWAY, CALM)


def test_an_omani_briton_on_a_british_passport_has_a_claim_to_help_and_no_promise() -> None:
    told = traveller("OM", "GB", to="OM", passport_shown="other", **NOTHING_SPECIAL)
    told.told_at(LITTLE, 2).told_at("other-passport-gives-a-better-claim", 2)
    told.is_not_told(KEPT_AWAY, CALM)


def test_a_tajik_frenchwoman_may_be_without_her_other_consul_in_a_calm_country() -> None:
    told = traveller("TJ", "FR", to="TJ", **NOTHING_SPECIAL).told_at(CALM, 2)
    told.is_not_told(KEPT_AWAY, LITTLE)


def test_of_japan_canada_alone_says_that_a_consul_may_be_refused_and_of_many_more() -> None:
    told = traveller("JP", "BR", to="JP", **NOTHING_SPECIAL).told_at(LITTLE, 2)
    told.is_not_told(CALM, AS_ITS_OWN)


def test_a_canadian_born_in_hong_kong_may_be_without_her_consul() -> None:
    told = traveller("CA", to="HK", ties=["born"], **NOTHING_SPECIAL).told_at(CALM, 1)
    told.is_not_told(KEPT_AWAY)
    traveller("CA", to="HK", ties=["none"]).is_not_told(CALM, KEPT_AWAY)


def test_a_swiss_journalist_without_chinese_nationality_keeps_her_consul_in_hong_kong() -> None:
    told = traveller("CH", to="HK", ties=["none"], work=["journalist"])
    told.is_not_told(FEARED, KEPT_AWAY, CALM)


def test_a_hong_konger_with_only_chinese_nationality_has_no_other_embassy() -> None:
    told = traveller("CN", to="HK", **NOTHING_SPECIAL).is_not_told(KEPT_AWAY, CALM, FEARED)
    told.told_at(ONLY_ITS_CITIZEN, 1)


@pytest.mark.parametrize("country", ["TR", "EG", "AM", "UA"])
def test_another_embassy_can_do_little_where_governments_say_so(country: str) -> None:
    told = traveller(country, "FR", to=country, **NOTHING_SPECIAL).told_at(LITTLE, 2)
    told.is_not_told(FEARED, KEPT_AWAY, CALM)


@pytest.mark.parametrize("country", ["KR", "DK", "HU"])
def test_where_every_government_only_says_that_it_may_be_so_it_is_a_note(country: str) -> None:
    told = traveller(country, "US", to=country, **NOTHING_SPECIAL).told_at(LITTLE, 1)
    told.is_not_told(FEARED, KEPT_AWAY, CALM)


def test_what_embassies_can_do_in_central_africa_is_told_to_its_own_only() -> None:
    traveller("CF", "FR", to="CF").told_at(LITTLE, 2)
    traveller("FR", to="CF", ties=["spouse"]).told_at(LITTLE, 1)
    traveller("FR", to="CF", ties=["none"]).is_not_told(LITTLE)
    traveller("CF", to="CF").is_not_told(LITTLE)


@pytest.mark.parametrize(("nationality", "country"), [("CA", "IR"), ("GB", "SY"), ("AU", "BI")])
def test_a_visitor_whose_country_has_no_embassy_in_a_dangerous_place(
    nationality: str, country: str
) -> None:
    told = traveller(nationality, to=country, ties=["none"]).told_at(NONE_THERE, 3)
    told.is_not_told(NONE_FOR_A_DUAL, NONE_IN_A_CALM_PLACE)


def test_an_american_in_burundi_has_an_embassy_as_far_as_sources_say() -> None:
    told = traveller("US", to="BI", ties=["none"])
    told.could_not_tell(NONE_THERE).never_shows("consular_access")


def test_in_the_west_bank_and_gaza_alone_a_briton_has_no_embassy() -> None:
    traveller("GB", to="PS", ties=["none"]).told_at(NONE_THERE, 2)


def test_the_us_warning_about_nicaragua_is_not_one_of_a_britons_own() -> None:
    told = traveller("GB", to="NI", ties=["none"]).told_at(NONE_IN_A_CALM_PLACE, 1)
    told.is_not_told(NONE_THERE, NONE_FOR_A_DUAL)


def test_a_nicaraguan_briton_has_to_find_out_who_could_help_her() -> None:
    told = traveller("NI", "GB", to="NI").is_not_told(NONE_THERE, NONE_IN_A_CALM_PLACE)
    told.told_at(NONE_FOR_A_DUAL, 2)


def test_a_bolivian_australian_has_to_find_out_too_although_bolivia_is_calm() -> None:
    traveller("BO", "AU", to="BO").told_at(NONE_FOR_A_DUAL, 2).is_not_told(NONE_THERE)


def test_an_australian_with_a_bolivian_mother_is_told_one_level_less() -> None:
    told = traveller("AU", to="BO", ties=["parent"]).told_at(NONE_FOR_A_DUAL, 1)
    told.is_not_told(NONE_IN_A_CALM_PLACE)


@pytest.mark.parametrize(("nationality", "country"), [("AU", "NO"), ("US", "AD")])
def test_a_tourist_should_know_that_another_embassy_would_help(
    nationality: str, country: str
) -> None:
    told = traveller(nationality, to=country, ties=["none"]).told_at(NONE_IN_A_CALM_PLACE, 1)
    told.is_not_told(NONE_THERE, NONE_FOR_A_DUAL)


def test_a_norwegian_with_no_other_passport_needs_no_embassy_at_home() -> None:
    traveller("NO", to="NO").is_not_told(NONE_THERE, NONE_FOR_A_DUAL, NONE_IN_A_CALM_PLACE)


def test_a_french_american_is_french_first_in_france() -> None:
    traveller("FR", "US", to="FR").told_at(AS_ITS_OWN, 1).is_not_told(ONLY_ITS_CITIZEN)


def test_an_american_with_a_french_father_is_no_declared_citizen_there() -> None:
    traveller("US", to="FR", ties=["parent"]).is_not_told(AS_ITS_OWN, ONLY_ITS_CITIZEN)


def test_a_frenchman_with_one_passport_is_told_that_no_other_embassy_can_act() -> None:
    traveller("FR", to="FR").told_at(ONLY_ITS_CITIZEN, 1).is_not_told(AS_ITS_OWN)


def test_a_singaporean_australian_is_not_told_that_both_are_accepted() -> None:
    traveller("SG", "AU", to="SG").is_not_told(AS_ITS_OWN, ONLY_ITS_CITIZEN)

"""Whose work or origin draws the attention of officials."""

import pytest

from tests.stories.telling import traveller

OFFICIALS = "officials-held-and-questioned"
WORK = "your-work-draws-attention"
UNDER_BROAD_LAWS = "your-work-under-broad-laws"
SINGLED_OUT = "other-nationality-singled-out"
CALM = "singled-out-in-a-calm-country"
QUESTIONS = "long-questions-at-the-border"


def test_a_retired_colonel_on_a_beach_in_nicaragua_is_a_target() -> None:
    told = traveller("US", to="NI", ties=["none"], work=["government_or_military"])
    told.told_at(OFFICIALS, 4).is_not_told(WORK, UNDER_BROAD_LAWS, QUESTIONS)


def test_inside_the_airport_nobody_asks_about_her_office() -> None:
    told = traveller(
        "US", to="NI", ties=["none"], role="transit_air", work=["government_or_military"]
    )
    told.is_not_told(OFFICIALS, WORK)


def test_a_journalist_in_nicaragua_is_no_official_and_still_draws_attention() -> None:
    told = traveller("US", to="NI", ties=["none"], work=["journalist"])
    told.is_not_told(OFFICIALS).told_at(WORK, 3)


def test_whether_officials_are_a_target_in_burundi_no_source_says() -> None:
    told = traveller("BE", to="BI", ties=["none"], work=["government_or_military"])
    told.could_not_tell(OFFICIALS).told_at(WORK, 3)


@pytest.mark.parametrize(
    "work", ["government_or_military", "business", "journalist", "ngo", "academic", "religious"]
)
def test_a_stranger_in_burundi_draws_attention_by_each_kind_of_exposed_work(work: str) -> None:
    traveller("BE", to="BI", ties=["none"], work=[work]).told_at(WORK, 3)


@pytest.mark.parametrize("work", ["none", "prefer_not_to_say"])
def test_a_stranger_who_names_no_such_work_does_not(work: str) -> None:
    traveller("BE", to="BI", ties=["none"], work=[work]).is_not_told(OFFICIALS, WORK)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_missionary_draws_attention_however_she_comes_to_burundi(role: str) -> None:
    traveller("BE", to="BI", ties=["none"], role=role, work=["religious"]).told_at(WORK, 3)


def test_a_missionary_who_changes_planes_in_bujumbura_does_not() -> None:
    told = traveller("BE", to="BI", ties=["none"], role="transit_air", work=["religious"])
    told.is_not_told(WORK)


def test_a_tanzanian_british_journalist_draws_attention() -> None:
    """A government says it may be, and a paper that it has happened: only a "may" of all lowers."""
    traveller("TZ", "GB", to="TZ", work=["journalist"]).told_at(WORK, 3)


def test_whether_a_swedish_journalist_draws_attention_in_norway_no_source_says() -> None:
    told = traveller("SE", to="NO", ties=["none"], work=["journalist"]).could_not_tell(WORK)
    told.never_shows("harassment")


@pytest.mark.parametrize(
    "work", ["government_or_military", "business", "journalist", "ngo", "academic", "religious"]
)
def test_an_indonesian_dutch_traveller_stands_under_broad_laws_by_exposed_work(work: str) -> None:
    traveller("ID", "NL", to="ID", work=[work]).told_at(UNDER_BROAD_LAWS, 3)


def test_her_aunt_who_has_no_such_work_does_not() -> None:
    traveller("ID", "NL", to="ID", work=["none"]).is_not_told(UNDER_BROAD_LAWS)


def test_a_dutch_academic_is_told_in_jakarta_only_if_it_may_count_her() -> None:
    born_there = traveller("NL", to="ID", ties=["born"], work=["academic"])
    stranger = traveller("NL", to="ID", ties=["none"], work=["academic"])
    born_there.told_at(UNDER_BROAD_LAWS, 1)
    stranger.is_not_told(UNDER_BROAD_LAWS)


def test_a_kazakh_german_academic_is_told_of_broad_laws_but_not_of_severe_ones() -> None:
    told = traveller("KZ", "DE", to="KZ", work=["academic"], activities=["none"])
    told.is_not_told(UNDER_BROAD_LAWS).told_at("broad-laws", 2)


def test_one_word_about_work_is_enough_for_a_russian_canadian_pastor() -> None:
    told = traveller("RU", "CA", to="RU", work=["religious"]).told_at(WORK, 3)
    told.is_not_told(UNDER_BROAD_LAWS, QUESTIONS)


def test_a_british_russian_is_singled_out_in_moscow_for_being_british() -> None:
    traveller("RU", "GB", to="RU").told_at(SINGLED_OUT, 3).is_not_told(CALM)


def test_a_briton_born_in_moscow_is_told_one_level_less_and_a_stranger_elsewhere() -> None:
    traveller("GB", to="RU", ties=["born"]).told_at(SINGLED_OUT, 2)
    stranger = traveller("GB", to="RU", ties=["none"]).is_not_told(SINGLED_OUT, CALM)
    stranger.told_at("your-nationality-is-a-problem-there", 3)


def test_no_source_names_a_french_russian_and_we_say_that_we_cannot_tell() -> None:
    traveller("RU", "FR", to="RU").could_not_tell(SINGLED_OUT)


def test_a_british_yemeni_may_be_singled_out_and_an_american_yemeni_has_been() -> None:
    traveller("YE", "GB", to="YE").told_at(SINGLED_OUT, 2)
    traveller("YE", "US", to="YE").told_at(SINGLED_OUT, 3)


def test_a_dominican_of_haitian_nationality_may_be_stopped_in_a_calm_country() -> None:
    told = traveller("DO", "HT", to="DO").told_at(CALM, 2)
    told.is_not_told(SINGLED_OUT)


def test_a_haitian_with_a_dominican_father_is_told_one_level_less() -> None:
    traveller("HT", to="DO", ties=["parent"]).told_at(CALM, 1)
    traveller("HT", to="DO", ties=["none"]).is_not_told(CALM)


def test_a_dominican_spaniard_is_not_the_one_they_look_for() -> None:
    told = traveller("DO", "ES", to="DO").could_not_tell(CALM)
    told.never_shows("harassment")


def test_in_sri_lanka_its_own_people_have_been_held_even_without_another_passport() -> None:
    traveller("LK", to="LK").told_at(CALM, 2).is_not_told(SINGLED_OUT)


def test_a_pensioner_with_two_passports_is_questioned_at_length_in_nicaragua() -> None:
    traveller("NI", "ES", to="NI", work=["none"]).told_at(QUESTIONS, 2)


def test_a_spaniard_is_questioned_at_length_only_if_nicaragua_may_count_him() -> None:
    traveller("ES", to="NI", ties=["former"], work=["none"]).told_at(QUESTIONS, 1)
    traveller("ES", to="NI", ties=["none"], work=["none"]).is_not_told(QUESTIONS)


def test_whoever_stays_inside_the_airport_meets_no_border_officer() -> None:
    told = traveller("NI", "ES", to="NI", role="transit_air", work=["none"])
    told.is_not_told(QUESTIONS)


def test_of_long_questions_in_turkey_no_source_speaks() -> None:
    told = traveller("TR", "SE", to="TR", work=["none"]).could_not_tell(QUESTIONS)
    told.never_shows("harassment")


def test_germany_says_of_its_own_people_that_turkey_has_turned_some_back_or_held_them() -> None:
    told = traveller("TR", "DE", to="TR", work=["none"]).could_not_tell(QUESTIONS)
    told.told_at(CALM, 2).is_not_told(SINGLED_OUT)

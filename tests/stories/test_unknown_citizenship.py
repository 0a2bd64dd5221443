"""Citizens who may not know it, and citizens who may be none any more."""

import pytest

from tests.stories.telling import traveller

BORN_OR_FORMER = "born-there-or-former-citizen"
BY_DESCENT = "citizen-by-descent"
BY_ITS_LAW = "its-law-makes-you-a-citizen"
BY_ITS_LAW_WITH_DUTIES = "its-law-makes-you-a-citizen-with-duties"
PARENT = "parent-was-a-citizen"
DISTANT = "distant-tie"
LOST = "citizenship-perhaps-lost"
REGISTER_THE_BIRTH = "a-birth-abroad-has-to-be-registered"
HIDDEN = (BORN_OR_FORMER, BY_DESCENT, PARENT, DISTANT)


@pytest.mark.parametrize("tie", ["born", "former"])
@pytest.mark.parametrize(("nationality", "country"), [("US", "RU"), ("SE", "JP"), ("DE", "TR")])
def test_who_was_born_there_or_gave_it_up_may_still_count_as_a_citizen(
    nationality: str, country: str, tie: str
) -> None:
    told = traveller(nationality, to=country, ties=[tie]).told_at(BORN_OR_FORMER, 2)
    told.is_not_told(BY_DESCENT, PARENT, DISTANT)


def test_a_turkish_german_born_in_izmir_knows_what_she_is() -> None:
    traveller("TR", "DE", to="TR", ties=["born"]).is_not_told(*HIDDEN)


def test_a_german_without_any_link_to_turkey_is_not_asked_to_check() -> None:
    traveller("DE", to="TR", ties=["none"]).is_not_told(*HIDDEN)


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
@pytest.mark.parametrize(("nationality", "country"), [("CA", "SG"), ("GB", "CL")])
def test_a_parent_may_have_passed_citizenship_on(nationality: str, country: str, tie: str) -> None:
    told = traveller(nationality, to=country, ties=[tie]).told_at(BY_DESCENT, 2)
    told.is_not_told(BORN_OR_FORMER, PARENT, DISTANT)


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
@pytest.mark.parametrize(("nationality", "country"), [("US", "PL"), ("CA", "EG")])
def test_a_parent_passed_citizenship_on_by_law(nationality: str, country: str, tie: str) -> None:
    told = traveller(nationality, to=country, ties=[tie]).told_at(BY_ITS_LAW, 2)
    told.is_not_told(*HIDDEN, BY_ITS_LAW_WITH_DUTIES)


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
def test_the_child_of_a_ukrainian_is_a_citizen_by_law_with_all_that_follows_in_a_war(
    tie: str,
) -> None:
    told = traveller("GB", to="UA", ties=[tie]).told_at(BY_ITS_LAW_WITH_DUTIES, 3)
    told.is_not_told(*HIDDEN, BY_ITS_LAW)


def test_the_daughter_of_a_pole_who_is_herself_polish_need_not_look() -> None:
    traveller("PL", "US", to="PL", ties=["parent"]).is_not_told(*HIDDEN)


@pytest.mark.parametrize("tie", ["father", "parent"])
def test_the_son_of_a_vatican_guard_is_no_citizen_by_descent_but_should_check(tie: str) -> None:
    told = traveller("CH", to="VA", ties=[tie]).told_at(PARENT, 2)
    told.is_not_told(BY_DESCENT, DISTANT)


def test_the_son_of_a_nauruan_should_check_as_one_data_set_on_the_law_says() -> None:
    told = traveller("AU", to="NR", ties=["father"]).told_at(BY_DESCENT, 2)
    told.is_not_told(PARENT, DISTANT)


def test_a_nauruan_born_of_nauruans_knows_what_he_is() -> None:
    traveller("NR", "AU", to="NR", ties=["parent"]).is_not_told(*HIDDEN)


@pytest.mark.parametrize("tie", ["grandparent", "spouse", "unsure"])
def test_a_grandparent_or_a_marriage_can_make_a_citizen_of_a_canadian(tie: str) -> None:
    told = traveller("CA", to="IT", ties=[tie]).told_at(DISTANT, 1)
    told.is_not_told(BORN_OR_FORMER, BY_DESCENT, PARENT)


def test_an_italian_canadian_with_an_italian_wife_need_not_look() -> None:
    traveller("IT", "CA", to="IT", ties=["spouse"]).is_not_told(*HIDDEN)


def test_who_has_an_italian_mother_is_not_told_of_the_grandmother_too() -> None:
    told = traveller("CA", to="IT", ties=["parent", "grandparent"]).told_at(BY_DESCENT, 2)
    told.is_not_told(PARENT, DISTANT)


def test_a_link_is_told_as_strongly_to_someone_who_only_changes_planes() -> None:
    told = traveller("US", to="RU", ties=["former"], role="transit_air")
    told.told_at(BORN_OR_FORMER, 2)


@pytest.mark.parametrize(("country", "other"), [("AT", "BR"), ("NL", "CA"), ("IN", "GB")])
def test_who_took_another_citizenship_may_have_lost_the_first(country: str, other: str) -> None:
    traveller(country, other, to=country).told_at(LOST, 2)


def test_a_kazakh_german_loses_it_by_law_though_foreign_advice_says_may() -> None:
    traveller("KZ", "DE", to="KZ").told_at(LOST, 2)


def test_an_austrian_with_one_passport_has_lost_nothing() -> None:
    traveller("AT", to="AT").is_not_told(LOST)


def test_an_armenian_frenchman_keeps_the_first() -> None:
    traveller("AM", "FR", to="AM").is_not_told(LOST)


def test_a_brazilian_without_any_link_to_austria_has_nothing_to_lose() -> None:
    traveller("BR", to="AT", ties=["none"]).is_not_told(LOST)


def test_a_us_french_woman_keeps_the_french_one() -> None:
    told = traveller("FR", "US", to="FR").is_not_told(LOST)
    told.never_shows("nationality_loss")


def test_an_american_of_palauan_parents_keeps_theirs() -> None:
    traveller("US", to="PW", ties=["father", "mother"]).is_not_told(LOST)


def test_whether_a_us_honduran_woman_can_lose_the_honduran_one_no_source_says() -> None:
    told = traveller("HN", "US", to="HN").could_not_tell(LOST)
    told.never_shows("nationality_loss")


def test_whether_an_american_of_honduran_parents_has_lost_it_no_source_says() -> None:
    traveller("US", to="HN", ties=["father", "mother"]).could_not_tell(LOST)


def test_the_son_of_a_german_born_abroad_is_told_that_his_birth_had_to_be_registered() -> None:
    told = traveller("CA", to="DE", ties=["father"]).told_at(REGISTER_THE_BIRTH, 1)
    told.told_at(BY_DESCENT, 2)
    traveller("CA", to="DE", ties=["grandparent"]).is_not_told(REGISTER_THE_BIRTH)
    traveller("DE", "CA", to="DE", ties=["father"]).is_not_told(REGISTER_THE_BIRTH)

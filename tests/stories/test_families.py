"""Children, custody and what relatives may decide."""

import pytest

from tests.stories.telling import traveller

CONSENT = "child-needs-consent-to-leave"
OF_ITS_CITIZEN = "child-of-its-citizen"
MAY_BE_A_CITIZEN = "child-may-be-a-citizen"
IS_A_CITIZEN = "child-is-a-citizen-by-descent"
CUSTODY = "custody-dispute"
HUSBAND = "husband-may-stop-her"
GUARDIAN = "guardian-rules"

A_FATHER = {"age": 44, "sex": "m"}
A_MOTHER = {"age": 36, "sex": "f"}


@pytest.mark.parametrize("country", ["BR", "FR", "EG"])
def test_a_mother_needs_the_fathers_consent_to_take_the_child_home(country: str) -> None:
    """A letter to carry: without a dispute it is no reason for a lawyer."""
    told = traveller(country, "US", to=country, **A_MOTHER, family=["minor"]).told_at(CONSENT, 2)
    told.is_not_told(MAY_BE_A_CITIZEN)


def test_a_brazilian_american_without_a_child_needs_none() -> None:
    told = traveller("BR", "US", to="BR", **A_MOTHER, family=["none"])
    told.is_not_told(CONSENT, MAY_BE_A_CITIZEN, CUSTODY)


@pytest.mark.parametrize("age", [0, 9, 17])
def test_a_child_that_travels_alone_to_brazil_needs_consent_up_to_17(age: int) -> None:
    traveller("BR", "US", to="BR", age=age, sex="m", family=["none"]).told_at(CONSENT, 2)


def test_at_18_a_brazilian_american_needs_nobodys_consent() -> None:
    traveller("BR", "US", to="BR", age=18, sex="m", family=["none"]).is_not_told(CONSENT)


def test_a_korean_american_mother_may_need_it() -> None:
    traveller("KR", "US", to="KR", **A_MOTHER, family=["minor"]).told_at(CONSENT, 2)


def test_a_brazilian_mother_who_changes_planes_is_told_one_level_less() -> None:
    told = traveller("BR", "US", to="BR", role="transit_air", **A_MOTHER, family=["minor"])
    told.told_at(CONSENT, 1)


def test_a_german_father_is_told_in_brazil_only_if_it_may_count_him() -> None:
    married = traveller("DE", to="BR", ties=["spouse"], **A_FATHER, family=["minor"])
    stranger = traveller("DE", to="BR", ties=["none"], **A_FATHER, family=["minor"])
    married.told_at(CONSENT, 2)
    stranger.is_not_told(CONSENT, MAY_BE_A_CITIZEN)


def test_a_father_from_berlin_should_know_that_his_child_may_be_german_too() -> None:
    told = traveller("DE", "AU", to="DE", **A_FATHER, family=["minor"])
    told.told_at(IS_A_CITIZEN, 1).could_not_tell(CONSENT).is_not_told(MAY_BE_A_CITIZEN)


def test_an_australian_with_a_german_mother_should_know_it_too() -> None:
    told = traveller("AU", to="DE", ties=["parent"], **A_FATHER, family=["minor"])
    told.told_at(IS_A_CITIZEN, 1)
    traveller("AU", to="DE", ties=["none"], **A_FATHER, family=["minor"]).is_not_told(
        MAY_BE_A_CITIZEN
    )


def test_an_afghan_swede_with_a_child_comes_under_its_family_rules() -> None:
    told = traveller("AF", "SE", to="AF", **A_FATHER, family=["minor"])
    told.told_at(OF_ITS_CITIZEN, 2).could_not_tell(CONSENT)


def test_an_afghan_swede_without_a_child_does_not() -> None:
    traveller("AF", "SE", to="AF", **A_FATHER, family=["none"]).is_not_told(OF_ITS_CITIZEN)


def test_whether_family_rules_of_germany_hold_a_child_no_source_says() -> None:
    told = traveller("DE", "AU", to="DE", **A_FATHER, family=["minor"])
    told.could_not_tell(OF_ITS_CITIZEN)


@pytest.mark.parametrize("country", ["JP", "EG", "CH"])
def test_a_parent_in_dispute_may_lose_the_child_to_a_court_at_home(country: str) -> None:
    told = traveller(country, "CA", to=country, **A_FATHER, family=["custody"])
    told.told_at(CUSTODY, 3)


def test_a_canadian_once_married_in_japan_is_told_of_its_courts_just_as_gravely() -> None:
    """A court decides on the child whether or not the father is its citizen."""
    told = traveller("CA", to="JP", ties=["spouse"], **A_FATHER, family=["custody"])
    told.told_at(CUSTODY, 3)
    traveller("CA", to="JP", ties=["none"], **A_FATHER, family=["custody"]).is_not_told(CUSTODY)


def test_a_japanese_canadian_who_travels_with_her_child_in_peace_has_no_dispute() -> None:
    told = traveller("JP", "CA", to="JP", **A_MOTHER, family=["minor"]).is_not_told(CUSTODY)
    told.told_at(IS_A_CITIZEN, 1)


@pytest.mark.parametrize("country", ["IR", "JO", "SA"])
@pytest.mark.parametrize("sex", ["f", "x"])
def test_a_husband_who_is_its_citizen_may_keep_her_from_leaving(country: str, sex: str) -> None:
    told = traveller(country, "GB", to=country, age=36, sex=sex, family=["spouse_national"])
    told.told_at(HUSBAND, 3).is_not_told(GUARDIAN)


def test_a_husband_is_not_kept_by_his_wife() -> None:
    told = traveller("JO", "GB", to="JO", **A_FATHER, family=["spouse_national"])
    told.is_not_told(HUSBAND, GUARDIAN)


@pytest.mark.parametrize("sex", ["f", "x"])
def test_an_unmarried_jordanian_briton_still_has_male_relatives(sex: str) -> None:
    told = traveller("JO", "GB", to="JO", age=24, sex=sex, family=["none"])
    told.is_not_told(HUSBAND).told_at(GUARDIAN, 2)


def test_a_briton_married_in_jordan_has_the_same_husband_as_a_jordanian() -> None:
    told = traveller("GB", to="JO", ties=["spouse"], **A_MOTHER, family=["spouse_national"])
    told.told_at(HUSBAND, 3).is_not_told(GUARDIAN)


def test_an_unmarried_daughter_of_a_jordanian_is_told_of_relatives_one_level_less() -> None:
    told = traveller("GB", to="JO", ties=["father"], **A_MOTHER, family=["none"])
    told.told_at(GUARDIAN, 1).is_not_told(HUSBAND)


def test_a_british_wife_of_an_iranian_is_iranian_to_iran_and_told_in_full() -> None:
    told = traveller("GB", to="IR", ties=["spouse"], **A_MOTHER, family=["spouse_national"])
    told.told_at(HUSBAND, 3)


def test_a_tourist_who_is_no_relation_of_anyone_in_jordan_is_not_told() -> None:
    told = traveller("GB", to="JO", ties=["none"], **A_MOTHER, family=["none"])
    told.is_not_told(HUSBAND, GUARDIAN)


def test_what_a_rights_organisation_found_in_qatar_is_level_3() -> None:
    told = traveller("QA", "GB", to="QA", **A_MOTHER, family=["spouse_national"])
    told.told_at(HUSBAND, 3)


def test_whether_a_husband_may_stop_her_in_turkey_no_source_says() -> None:
    told = traveller("TR", "DE", to="TR", **A_MOTHER, family=["spouse_national"])
    told.could_not_tell(HUSBAND, GUARDIAN).never_shows("family")

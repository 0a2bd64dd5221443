"""Rules with exceptions by the other nationality: Ireland, Ibero-America, France, Ukraine's list."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

EXPECTED = "its-passport-expected"
OWN_CITIZEN = "treated-as-its-own-citizen"
LITTLE_WEIGHT = "other-passport-has-little-weight"
OFF_THE_LIST = "ukraine-second-citizenship-off-its-list"
FRANCE_OR_ALGERIA = "algeria-france-choice-of-service"
CAN_BE_TAKEN = "citizenship-can-be-taken"


def a_woman_holding(*nationalities: str, **answers: object) -> Told:
    """She is going to the first country that she names."""
    return traveller(
        *nationalities,
        to=nationalities[0],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(30) | answers,
    )


@pytest.mark.parametrize("others", [("IE",), ("IE", "AU"), ("US", "IE")])
def test_an_irish_passport_spares_a_briton_the_british_one(others: tuple[str, ...]) -> None:
    told = a_woman_holding("GB", *others).is_level(1)
    told.is_not_told(EXPECTED, "its-passport-not-held")


@pytest.mark.parametrize("other", ["AU", "FR", "US", "CA"])
def test_no_other_passport_does(other: str) -> None:
    told = a_woman_holding("GB", other).shows(passport_rule=2)
    told.told_at(EXPECTED, 2).told_at("another-paper-in-place-of-its-passport", 2)


def test_no_source_says_that_ireland_asks_for_an_irish_passport() -> None:
    told = a_woman_holding("IE", "GB").is_level(1).could_not_tell(EXPECTED)
    told.shows(passport_rule=1).told_at("home-passport-needed", 1)


@pytest.mark.parametrize(
    ("nationality", "expects"),
    [pytest.param("IE", False, id="Irish"), pytest.param("AU", True, id="Australian")],
)
def test_a_british_mother_matters_to_an_australian_passport_and_not_to_an_irish_one(
    nationality: str, expects: bool
) -> None:
    told = traveller(
        nationality,
        to="GB",
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(30) | {"ties": ["mother"]},
    )
    told.told_at("citizen-by-descent", 2).is_level(2)
    assert (EXPECTED in told.rules) is expects


@pytest.mark.parametrize("other", ["AR", "MX", "CO", "PT", "PH", "AD"])
def test_spain_accepts_the_nationalities_of_its_list(other: str) -> None:
    told = a_woman_holding("ES", other, **ON_ITS_PASSPORT).is_level(2)
    told.told_at(OWN_CITIZEN, 1).is_not_told(LITTLE_WEIGHT, "citizenship-perhaps-lost")
    told.never_shows("non_recognition")


@pytest.mark.parametrize("other", ["US", "GB", "DE", "MA"])
def test_spain_accepts_no_others(other: str) -> None:
    told = a_woman_holding("ES", other, **ON_ITS_PASSPORT).shows(non_recognition=2).is_level(2)
    told.told_at(LITTLE_WEIGHT, 2).told_at("citizenship-perhaps-lost", 2).is_not_told(OWN_CITIZEN)


@pytest.mark.parametrize(
    ("other", "age", "status", "may_choose"),
    [
        pytest.param("FR", 22, "never", True, id="a French Algerian of 22"),
        pytest.param("FR", 22, "deferred", True, id="a French Algerian whose service is put off"),
        pytest.param("FR", 28, "served", False, id="a French Algerian who served"),
        pytest.param("FR", 40, "never", False, id="a French Algerian of 40"),
        pytest.param("BE", 22, "never", False, id="a Belgian Algerian of 22"),
        pytest.param("CA", 22, "never", False, id="a Canadian Algerian of 22"),
    ],
)
def test_only_a_french_algerian_may_choose_where_to_serve(
    other: str, age: int, status: str, may_choose: bool
) -> None:
    told = traveller(
        *("DZ", other),
        to="DZ",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(age) | {"service_status": status},
    )
    if may_choose:
        told.told_at(FRANCE_OR_ALGERIA, 1)
    else:
        told.is_not_told(FRANCE_OR_ALGERIA)


@pytest.mark.parametrize("other", ["CA", "CZ", "DE", "PL", "US"])
def test_the_five_nationalities_of_its_list_do_not_cost_the_ukrainian_one(other: str) -> None:
    told = a_woman_holding("UA", other, **ON_ITS_PASSPORT)
    told.is_not_told(OFF_THE_LIST, "ukraine-russian-citizenship")


@pytest.mark.parametrize("other", ["GB", "IL", "RO", "HU"])
def test_other_nationalities_put_the_ukrainian_one_at_risk(other: str) -> None:
    told = a_woman_holding("UA", other, **ON_ITS_PASSPORT).shows(nationality_loss=2)
    told.told_at(OFF_THE_LIST, 2).told_at(LITTLE_WEIGHT, 2).is_not_told(OWN_CITIZEN)


def test_the_russian_nationality_puts_it_at_more_risk() -> None:
    told = a_woman_holding("UA", "RU", **ON_ITS_PASSPORT).shows(nationality_loss=3)
    told.told_at("ukraine-russian-citizenship", 3).is_not_told(OFF_THE_LIST)


@pytest.mark.parametrize("other", ["US", "CA", "GB", "RS"])
def test_hungary_may_suspend_a_citizen_whose_other_country_is_far_away(other: str) -> None:
    told = a_woman_holding("HU", other, **ON_ITS_PASSPORT).is_level(1)
    told.told_at(CAN_BE_TAKEN, 1).shows(nationality_loss=1)


@pytest.mark.parametrize("other", ["AT", "RO", "DE", "CH", "NO"])
def test_hungary_spares_those_whose_other_country_is_near(other: str) -> None:
    told = a_woman_holding("HU", other, **ON_ITS_PASSPORT).is_level(1)
    told.could_not_tell(CAN_BE_TAKEN).never_shows("nationality_loss")


@pytest.mark.parametrize(
    ("nationality", "presumed"),
    [
        pytest.param("DE", True, id="a German"),
        pytest.param("KZ", False, id="a Kazakh, whose own country has a claim"),
    ],
)
def test_a_kyrgyz_father_makes_a_citizen_unless_a_neighbour_claims_her(
    nationality: str, presumed: bool
) -> None:
    told = traveller(
        nationality,
        to="KG",
        ties=["father"],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(30) | {"citizenship_gained": "unsure"},
    )
    assert ("its-law-makes-you-a-citizen" in told.rules) is presumed
    told.shows(hidden_nationality=2).is_level(2)


@pytest.mark.parametrize("other", ["ES", "IT", "NO", "CL"])
def test_an_argentine_naturalised_in_a_treaty_state_comes_as_a_foreigner(other: str) -> None:
    a_woman_holding("AR", other).is_level(1).is_not_told(EXPECTED, "its-passport-not-held")


@pytest.mark.parametrize("other", ["US", "DE", "GB"])
def test_an_argentine_of_any_other_state_is_asked_for_the_argentine_passport(other: str) -> None:
    told = a_woman_holding("AR", other).told_at("its-passport-not-held", 2)
    told.shows(passport_rule=2).is_level(2)

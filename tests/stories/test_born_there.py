"""A place of birth in the passport: where officers go by it, and where it decides nothing."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

KEPT = "born-there-without-its-passport"
ASKED = "born-there-and-asked-for-its-passport"


def a_woman_born_there(nationality: str, country: str, **answers: object) -> Told:
    return traveller(
        nationality,
        to=country,
        **FROM_ABROAD
        | ON_ANOTHER_PASSPORT
        | a_woman_of(50)
        | {"ties": ["born"], "citizenship_gained": "unsure"}
        | answers,
    )


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("US", "UA", 3, id="an American born in Odesa"),
        pytest.param("ES", "CU", 3, id="a Spaniard born in Havana"),
        pytest.param("DE", "AF", 3, id="a German born in Herat"),
        pytest.param("DE", "RU", 2, id="a German born in Omsk: it may happen"),
        pytest.param("GB", "PK", 2, id="a Briton born in Lahore: it may happen"),
        pytest.param("AU", "MM", 2, id="an Australian born in Mandalay: it may happen"),
    ],
)
def test_a_place_of_birth_can_keep_her_from_leaving(
    nationality: str, country: str, level: int
) -> None:
    told = a_woman_born_there(nationality, country)
    told.told_at(KEPT, level).shows(passport_rule=level).is_not_told(ASKED)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("DE", "AR", id="a German born in Rosario"),
        pytest.param("FR", "US", id="a Frenchwoman born in Chicago"),
        pytest.param("GB", "ZA", id="a Briton born in Durban"),
        pytest.param("IT", "AL", id="an Italian born in Tirana"),
        pytest.param("ES", "EC", id="a Spaniard born in Quito"),
        pytest.param("GB", "HK", id="a Briton born in Kowloon"),
    ],
)
def test_in_a_calm_country_she_can_be_held_up_and_no_more(nationality: str, country: str) -> None:
    told = a_woman_born_there(nationality, country)
    told.told_at(ASKED, 2).shows(passport_rule=2).is_not_told(KEPT).is_level(2)
    told.never_shows("exit_ban", "conscription")


@pytest.mark.parametrize("nationality", ["ES", "IT", "CL"])
def test_argentina_lets_citizens_of_its_treaty_states_come_on_their_own_passport(
    nationality: str,
) -> None:
    told = a_woman_born_there(nationality, "AR").could_not_tell(ASKED).is_not_told(KEPT)
    told.is_not_told("its-passport-expected", "its-passport-not-held")
    told.never_shows("passport_rule", "exit_ban").told_at("its-law-makes-you-a-citizen", 2)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("GB", "FR", id="a Briton born in Lyon"),
        pytest.param("US", "DE", id="an American born in Munich"),
        pytest.param("US", "IE", id="an American born in Cork"),
        pytest.param("AU", "JP", id="an Australian born in Osaka"),
    ],
)
def test_a_place_of_birth_in_a_calm_country_without_such_a_rule_is_no_matter_at_the_border(
    nationality: str, country: str
) -> None:
    told = a_woman_born_there(nationality, country)
    told.shows(hidden_nationality=2).is_level(2).is_not_told("its-law-makes-you-a-citizen")
    told.never_shows("passport_rule", "exit_ban", "conscription")


@pytest.mark.parametrize(
    ("country", "level"), [pytest.param("FR", 2, id="France"), pytest.param("RU", 2, id="Russia")]
)
def test_birth_alone_leaves_it_open_whether_she_is_a_citizen(country: str, level: int) -> None:
    told = a_woman_born_there("GB", country).shows(hidden_nationality=level)
    told.is_not_told("its-law-makes-you-a-citizen", "its-law-makes-you-a-citizen-with-duties")


def test_who_was_born_in_odesa_and_released_by_ukraine_is_taken_for_no_ukrainian() -> None:
    told = a_woman_born_there("US", "UA", ties=["born", "former"], citizenship_ended="released")
    told.is_not_told(KEPT, ASKED).never_shows("passport_rule", "consular_access")
    told.shows(hidden_nationality=1).told_at("released-from-citizenship", 1)


def test_who_shows_the_passport_of_her_birthplace_is_not_asked_for_it() -> None:
    told = a_woman_born_there("US", "UA", **ON_ITS_PASSPORT).is_not_told(KEPT, ASKED)
    told.shows(passport_rule=1).told_at("its-passport-used", 1)


@pytest.mark.parametrize(
    ("held", "country"),
    [
        pytest.param(("UA", "US"), "UA", id="a Ukrainian American"),
        pytest.param(("ZA", "GB"), "ZA", id="a South African Briton"),
    ],
)
def test_a_citizen_is_asked_for_her_passport_wherever_she_was_born(
    held: tuple[str, str], country: str
) -> None:
    told = traveller(*held, to=country, **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(50))
    told.told_at("its-passport-not-held", 2).never_shows("hidden_nationality")


def test_who_has_a_mother_from_havana_has_a_birthplace_of_her_own() -> None:
    told = a_woman_born_there("ES", "CU", ties=["mother"]).is_not_told(KEPT, ASKED)
    assert told.risks["hidden_nationality"] >= 2

"""People whom a law makes its citizens, though they never said so, and people whom it does not."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

WITH_DUTIES = "its-law-makes-you-a-citizen-with-duties"
BY_ITS_LAW = "its-law-makes-you-a-citizen"
BY_DESCENT = "citizen-by-descent"
DISTANT = "distant-tie"

SAYS_NOTHING_OF_IT: dict[str, object] = {"citizenship_gained": "unsure"}


def a_woman_with_a_tie(nationality: str, country: str, tie: str, **answers: object) -> Told:
    return traveller(
        nationality,
        to=country,
        ties=[tie],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(30) | answers,
    )


@pytest.mark.parametrize(
    ("nationality", "country", "tie"),
    [
        pytest.param("GB", "IR", "father", id="a Briton whose father is Iranian"),
        pytest.param("DE", "IR", "spouse", id="a German married to an Iranian"),
        pytest.param("DE", "SY", "father", id="a German whose father is Syrian"),
        pytest.param("SE", "IQ", "father", id="a Swede whose father is Iraqi"),
        pytest.param("FR", "ER", "mother", id="a Frenchwoman whose mother is Eritrean"),
        pytest.param("GB", "PK", "born", id="a Briton born in Karachi"),
    ],
)
def test_where_citizens_have_much_to_fear_she_is_told_so_in_full(
    nationality: str, country: str, tie: str
) -> None:
    told = a_woman_with_a_tie(nationality, country, tie)
    told.shows(hidden_nationality=3).told_at(WITH_DUTIES, 3).is_not_told(BY_ITS_LAW, DISTANT)


@pytest.mark.parametrize(
    ("nationality", "country", "tie"),
    [
        pytest.param("CA", "HU", "mother", id="a Canadian whose mother is Hungarian"),
        pytest.param("FR", "US", "born", id="a Frenchwoman born in Chicago"),
        pytest.param("US", "PL", "grandparent", id="an American with a Polish grandmother"),
        pytest.param("GB", "BR", "born", id="a Briton born in Recife"),
        pytest.param("AU", "GR", "father", id="an Australian whose father is Greek"),
        pytest.param("FR", "DZ", "father", id="a Frenchwoman whose father is Algerian"),
    ],
)
def test_in_a_calm_country_she_is_told_to_find_out_and_no_more(
    nationality: str, country: str, tie: str
) -> None:
    told = a_woman_with_a_tie(nationality, country, tie)
    told.shows(hidden_nationality=2).told_at(BY_ITS_LAW, 2).is_level(2)
    told.is_not_told(WITH_DUTIES, BY_DESCENT, DISTANT, "citizen-by-birth-there")
    told.never_shows("conscription", "exit_ban", "mobilisation", "wrongful_detention")


@pytest.mark.parametrize(
    ("nationality", "country", "tie", "rule", "level"),
    [
        pytest.param("GB", "IR", "mother", BY_DESCENT, 2, id="an Iranian mother: by the father"),
        pytest.param("CA", "LB", "mother", BY_DESCENT, 2, id="a Lebanese mother: by the father"),
        pytest.param("GB", "SY", "mother", BY_DESCENT, 2, id="a Syrian mother: by the father"),
        pytest.param("FR", "MR", "mother", BY_DESCENT, 2, id="a Mauritanian mother: the father"),
        pytest.param(
            "US", "JP", "mother", BY_DESCENT, 2, id="a Japanese mother: it has conditions"
        ),
        pytest.param("DE", "RU", "father", BY_DESCENT, 2, id="a Russian father: one is not enough"),
        pytest.param("DE", "IR", "grandparent", DISTANT, 1, id="an Iranian grandfather"),
    ],
)
def test_a_tie_that_the_law_does_not_carry_leaves_it_open(
    nationality: str, country: str, tie: str, rule: str, level: int
) -> None:
    told = a_woman_with_a_tie(nationality, country, tie, **SAYS_NOTHING_OF_IT)
    told.told_at(rule, level).is_not_told(WITH_DUTIES, BY_ITS_LAW, "its-passport-not-held")


def test_marriage_makes_a_wife_an_iranian_and_a_husband_none() -> None:
    wife = a_woman_with_a_tie("DE", "IR", "spouse")
    husband = traveller(
        "DE",
        to="IR",
        ties=["spouse"],
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_man_of(40) | SAYS_NOTHING_OF_IT,
    )
    wife.shows(consular_access=3, non_recognition=3).told_at(WITH_DUTIES, 3)
    husband.told_at(DISTANT, 1).is_not_told(WITH_DUTIES, BY_ITS_LAW)
    husband.is_not_told("embassy-kept-away", "its-passport-not-held")
    husband.never_shows("passport_rule")


def test_the_daughter_of_an_iranian_is_told_of_each_risk_one_level_below_an_iranian() -> None:
    daughter = a_woman_with_a_tie("GB", "IR", "father")
    iranian = traveller("IR", "GB", to="IR", **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(30))
    iranian.shows(wrongful_detention=4, non_recognition=4, consular_access=4, exit_ban=3)
    daughter.shows(wrongful_detention=3, non_recognition=3, consular_access=3, exit_ban=2)
    iranian.shows(passport_rule=2, device_search=3).never_shows("hidden_nationality")
    daughter.shows(passport_rule=1, device_search=2)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param(ON_ITS_PASSPORT, id="holds its passport"),
        pytest.param({"citizenship_gained": "birth"}, id="says that she is one by birth"),
    ],
)
def test_the_daughter_of_a_russian_makes_it_plain_herself(answers: dict[str, object]) -> None:
    told = a_woman_with_a_tie("DE", "RU", "mother", **answers)
    told.told_at(WITH_DUTIES, 3).shows(consular_access=3, non_recognition=3)
    told.is_not_told(BY_DESCENT)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("FR", "US", id="a Frenchman in New York"),
        pytest.param("CA", "HU", id="a Canadian in Budapest"),
        pytest.param("US", "PL", id="an American in Gdansk"),
    ],
)
def test_without_a_link_nobody_is_told_that_a_law_may_count_him(
    nationality: str, country: str
) -> None:
    told = traveller(
        nationality, to=country, ties=["none"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_man_of(30)
    )
    told.never_shows("hidden_nationality", "passport_rule", "conscription", "non_recognition")

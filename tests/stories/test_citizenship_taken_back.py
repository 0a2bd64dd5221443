"""Citizenship that a state takes away: from many, from critics, from those who gained it later."""

import pytest

from tests.stories.telling import Told, traveller

FROM_MANY = "citizenship-taken-from-many"
FROM_CRITICS = "citizenship-taken-from-critics"
FROM_NEWCOMERS = "citizenship-taken-from-newcomers"
CAN_BE_TAKEN = "citizenship-can-be-taken"
WAS_TAKEN = "citizenship-was-taken-away"
REFUSED_ENTRY = "its-own-citizens-refused-entry"
ALL = (FROM_MANY, FROM_CRITICS, FROM_NEWCOMERS, CAN_BE_TAKEN)

A_TEACHER = {"age": 45, "sex": "f", "work": ["none"], "open_notice": "no"}
QUIET = {**A_TEACHER, "activities": ["none"], "citizenship_gained": "birth"}


def citizen(country: str, *others: str, **answers: object) -> Told:
    return traveller(country, *others, to=country, **{**QUIET, **answers})


def critic(country: str, *others: str) -> Told:
    return citizen(country, *others, activities=["posts"], critic_of=[country])


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("KW", "US", 3, id="a Kuwaiti American: tens of thousands, by several papers"),
        pytest.param("BH", "GB", 2, id="a Bahraini Briton: one report"),
    ],
)
def test_where_thousands_lost_it_a_dual_national_is_told(
    country: str, other: str, level: int
) -> None:
    citizen(country, other).told_at(FROM_MANY, level).is_not_told(FROM_CRITICS, CAN_BE_TAKEN)


@pytest.mark.parametrize("country", ["KW", "BH"])
def test_who_holds_no_second_nationality_is_not_among_the_dual_nationals(country: str) -> None:
    citizen(country).is_not_told(FROM_MANY, CAN_BE_TAKEN, FROM_NEWCOMERS)


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("NI", "ES", 3, id="a Nicaraguan Spaniard: hundreds lost it"),
        pytest.param("OM", "GB", 2, id="an Omani Briton: a new decree"),
        pytest.param("TR", "DE", 2, id="a Turkish German: its constitution lets it"),
        pytest.param("BY", "PL", 2, id="a Belarusian Pole: a law of 2023"),
        pytest.param("NE", "FR", 2, id="a Nigerien Frenchwoman: a list of names"),
    ],
)
def test_a_critic_could_lose_it(country: str, other: str, level: int) -> None:
    critic(country, other).told_at(FROM_CRITICS, level).is_not_told(FROM_MANY)


@pytest.mark.parametrize(("country", "other"), [("NI", "ES"), ("OM", "GB"), ("HU", "US")])
def test_who_criticised_nobody_reads_a_note(country: str, other: str) -> None:
    citizen(country, other).told_at(CAN_BE_TAKEN, 1).is_not_told(FROM_CRITICS, FROM_NEWCOMERS)


@pytest.mark.parametrize("gained", ["naturalised", "marriage", "investment"])
def test_what_was_gained_later_can_be_taken_back_in_algeria_and_britain(gained: str) -> None:
    citizen("DZ", "FR", citizenship_gained=gained).told_at(FROM_NEWCOMERS, 2)
    citizen("GB", "FR", citizenship_gained=gained).told_at(FROM_NEWCOMERS, 1)


@pytest.mark.parametrize(("country", "other"), [("DZ", "FR"), ("GB", "FR")])
def test_what_came_by_birth_is_not_told_so(country: str, other: str) -> None:
    citizen(country, other).is_not_told(FROM_NEWCOMERS)


def test_a_kuwaiti_by_marriage_is_told_what_befell_so_many_wives() -> None:
    told = citizen("KW", "EG", citizenship_gained="marriage").told_at(FROM_MANY, 3)
    told.is_not_told(FROM_NEWCOMERS)


@pytest.mark.parametrize(
    ("country", "other"), [("ES", "US"), ("JP", "US"), ("CA", "FR"), ("UY", "DE")]
)
def test_in_a_calm_country_no_source_says_that_citizenship_is_taken(
    country: str, other: str
) -> None:
    told = citizen(country, other, citizenship_gained="naturalised")
    told.could_not_tell(FROM_MANY, FROM_NEWCOMERS)
    assert not set(ALL) & told.rules


def test_nicaragua_has_refused_its_own_at_the_border_its_critics_above_all() -> None:
    critic("NI", "ES").told_at(REFUSED_ENTRY, 3)
    citizen("NI", "ES").told_at(REFUSED_ENTRY, 2)
    traveller("ES", to="NI", ties=["none"], **QUIET).is_not_told(REFUSED_ENTRY)


@pytest.mark.parametrize("country", ["NI", "KW", "BH", "TR"])
def test_one_from_whom_it_was_taken_may_be_barred_and_is_no_citizen_any_more(country: str) -> None:
    answers = {**A_TEACHER, "activities": ["none"], "ties": ["former"]}
    told = traveller("ES", to=country, citizenship_ended="taken", **answers)
    told.told_at(WAS_TAKEN, 2).is_not_told(FROM_MANY, FROM_CRITICS, CAN_BE_TAKEN)
    released = traveller("ES", to=country, citizenship_ended="released", **answers)
    released.is_not_told(WAS_TAKEN, FROM_MANY, FROM_CRITICS, CAN_BE_TAKEN)

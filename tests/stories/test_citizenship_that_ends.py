"""Citizenship lost at an age or by living abroad, and states that want to be asked first."""

import pytest

from tests.stories.telling import Told, traveller

SOON = "citizenship-ends-at-an-age-soon"
PERHAPS_ENDED = "citizenship-may-have-ended-at-an-age"
LIVING_ABROAD = "citizenship-can-end-by-living-abroad"
PERMISSION = "permission-for-another-nationality"

QUIET = {"sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def citizen(country: str, *others: str, **answers: object) -> Told:
    return traveller(country, *others, to=country, **{**QUIET, **answers})


@pytest.mark.parametrize(
    ("country", "other", "age", "level"),
    [
        pytest.param("CH", "BR", 22, 2, id="a Swiss Brazilian of 22: at 25"),
        pytest.param("SE", "US", 20, 2, id="a Swedish American of 20: at 22"),
        pytest.param("FI", "US", 18, 2, id="a Finnish American of 18: at 22"),
        pytest.param("DK", "CA", 21, 2, id="a Danish Canadian of 21: at 22"),
        pytest.param("BE", "CA", 25, 2, id="a Belgian Canadian of 25: at 28"),
    ],
)
def test_at_an_age_that_is_near_some_born_abroad_lose_it(
    country: str, other: str, age: int, level: int
) -> None:
    citizen(country, other, age=age).told_at(SOON, level).is_not_told(PERHAPS_ENDED)


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [("CH", "BR", 30), ("SE", "US", 22), ("DK", "CA", 60), ("BE", "CA", 28)],
)
def test_past_that_age_she_checks_that_it_was_kept(country: str, other: str, age: int) -> None:
    citizen(country, other, age=age).told_at(PERHAPS_ENDED, 1).is_not_told(SOON)


def test_a_child_of_ten_has_years_left() -> None:
    citizen("CH", "BR", age=10).is_not_told(SOON, PERHAPS_ENDED)


def test_who_lives_there_or_has_no_other_nationality_loses_nothing_at_an_age() -> None:
    citizen("CH", "BR", age=22, role="live").is_not_told(SOON, PERHAPS_ENDED)
    citizen("CH", age=22).is_not_told(SOON, PERHAPS_ENDED)
    traveller("US", to="SE", ties=["none"], age=20, **QUIET).is_not_told(SOON, PERHAPS_ENDED)


@pytest.mark.parametrize("country", ["NL", "UZ", "LA", "OM"])
def test_long_years_abroad_can_end_it(country: str) -> None:
    citizen(country, "CA", age=45).told_at(LIVING_ABROAD, 1)
    citizen(country, "CA", age=45, role="live").is_not_told(LIVING_ABROAD)


@pytest.mark.parametrize("country", ["FR", "ES", "JP", "BR"])
def test_where_no_source_speaks_of_it_living_abroad_is_no_loss(country: str) -> None:
    assert LIVING_ABROAD not in citizen(country, "CA", age=45).rules


@pytest.mark.parametrize(
    ("country", "other"),
    [("AT", "US"), ("EG", "US"), ("SA", "GB"), ("OM", "GB"), ("BH", "GB"), ("LK", "AU")],
)
def test_some_states_want_to_be_asked_before_another_nationality_is_taken(
    country: str, other: str
) -> None:
    citizen(country, other, age=45).told_at(PERMISSION, 2)
    citizen(country, age=45).is_not_told(PERMISSION)


@pytest.mark.parametrize(("country", "other"), [("FR", "US"), ("CA", "GB"), ("IT", "AR")])
def test_a_calm_state_that_asks_for_none_is_not_said_to(country: str, other: str) -> None:
    citizen(country, other, age=45).never_shows("nationality_loss")

"""Relatives who keep a passport, or have somebody locked up."""

import pytest

from tests.stories.telling import Told, traveller

LOCKED_UP = "locked-up-by-relatives"
PASSPORT_KEPT = "passport-kept-by-relatives"

QUIET = {"work": ["none"], "activities": ["none"], "open_notice": "no"}


def daughter(*nationalities: str, to: str, **answers: object) -> Told:
    return traveller(*nationalities, to=to, **{**QUIET, "sex": "f", "age": 19, **answers})


@pytest.mark.parametrize("country", ["KE", "SO"])
def test_a_young_briton_whose_father_is_from_there_could_be_locked_up(country: str) -> None:
    for tie in ("father", "mother", "grandparent"):
        told = daughter("GB", to=country, ties=[tie])
        told.told_at(LOCKED_UP, 2).told_at(PASSPORT_KEPT, 2)


@pytest.mark.parametrize("sex", ["f", "m"])
def test_sons_and_daughters_alike(sex: str) -> None:
    daughter("SO", "GB", to="SO", sex=sex).told_at(LOCKED_UP, 2)


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("KE", 2, id="Kenya: it has happened"),
        pytest.param("SO", 2, id="Somalia: it has happened"),
        pytest.param("PK", 1, id="Pakistan: it may happen"),
        pytest.param("BD", 1, id="Bangladesh: it may happen"),
        pytest.param("IN", 1, id="India: it may happen"),
    ],
)
def test_relatives_have_kept_passports_or_may(country: str, level: int) -> None:
    daughter("GB", to=country, ties=["mother"]).told_at(PASSPORT_KEPT, level)


def test_at_thirty_five_she_is_told_of_the_passport_alone_and_at_forty_five_of_neither() -> None:
    daughter("GB", to="KE", ties=["father"], age=35).is_not_told(LOCKED_UP)
    daughter("GB", to="KE", ties=["father"], age=35).told_at(PASSPORT_KEPT, 2)
    daughter("GB", to="KE", ties=["father"], age=45).is_not_told(LOCKED_UP, PASSPORT_KEPT)


@pytest.mark.parametrize("country", ["KE", "IN", "BD"])
def test_a_young_tourist_without_relatives_there_is_told_nothing_of_them(country: str) -> None:
    told = daughter("GB", to=country, ties=["none"], origin=[])
    told.is_not_told(LOCKED_UP, PASSPORT_KEPT).never_shows("family")


@pytest.mark.parametrize("country", ["FR", "ES", "JP"])
def test_in_a_calm_country_no_source_speaks_of_it(country: str) -> None:
    told = daughter("GB", to=country, ties=["mother"]).never_shows("family")
    told.could_not_tell(LOCKED_UP, PASSPORT_KEPT)

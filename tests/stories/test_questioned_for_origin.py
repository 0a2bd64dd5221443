"""Refused, held or questioned for a nationality, a name, a birthplace or a family."""

import pytest

from tests.stories.telling import Told, traveller

NATIONALITY = "your-nationality-is-a-problem-there"
ORIGIN = "your-origin-is-a-problem-there"
QUESTIONS = "questioned-for-your-nationality-or-origin"
VISITOR = "visitor-singled-out-for-nationality"
ALL = (NATIONALITY, ORIGIN, QUESTIONS, VISITOR)

QUIET = {"age": 45, "sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def visitor(*nationalities: str, to: str, **answers: object) -> Told:
    return traveller(*nationalities, to=to, ties=["none"], **QUIET, **answers)


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("LT", "BY", 3, id="a Lithuanian in Belarus: refused and held"),
        pytest.param("UA", "RU", 3, id="a Ukrainian in Russia: held"),
        pytest.param("IQ", "IL", 3, id="an Iraqi in Israel: refused and held"),
        pytest.param("HT", "DO", 3, id="a Haitian in the Dominican Republic: expelled"),
        pytest.param("JP", "CN", 2, id="a Japanese in China: one newspaper counts"),
        pytest.param("RW", "BI", 2, id="a Rwandan in Burundi: one agency reports"),
        pytest.param("RU", "EE", 2, id="a Russian in Estonia: it may happen"),
    ],
)
def test_a_nationality_can_be_the_danger(nationality: str, country: str, level: int) -> None:
    visitor(nationality, to=country).told_at(NATIONALITY, level)


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [("LT", "BY", 3), ("UA", "RU", 3), ("US", "RU", 3), ("KR", "KP", 3), ("AF", "IR", 2)],
)
def test_where_all_travel_is_advised_against_a_visitor_of_that_nationality_is_held_for_hours(
    nationality: str, country: str, level: int
) -> None:
    visitor(nationality, to=country).told_at(VISITOR, level)


def test_where_travel_is_not_advised_against_no_visitor_is_told_of_hours_of_questions() -> None:
    for nationality, country in (("HT", "DO"), ("JP", "CN"), ("RU", "EE")):
        visitor(nationality, to=country).is_not_told(VISITOR)


@pytest.mark.parametrize("nationality", ["US", "RU", "DE"])
def test_an_armenian_family_name_is_enough_in_azerbaijan(nationality: str) -> None:
    visitor(nationality, to="AZ", origin=["AM"]).told_at(ORIGIN, 3)


def test_an_american_with_no_such_family_is_told_nothing_of_it_in_azerbaijan() -> None:
    assert ORIGIN not in visitor("US", to="AZ", origin=[]).rules
    visitor("US", to="AZ", origin=[]).never_shows("third_country")


def test_a_briton_with_family_from_bangladesh_or_pakistan_reads_of_it_in_india() -> None:
    visitor("GB", to="IN", origin=["BD"]).told_at(ORIGIN, 3)
    pakistan = visitor("GB", to="IN", origin=["PK"]).told_at(QUESTIONS, 2)
    pakistan.never_shows("harassment").is_level(2)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("IR", "DE"), "US", id="an Iranian German in the US"),
        pytest.param(("BY", "DE"), "LT", id="a Belarusian German in Lithuania"),
        pytest.param(("BY", "KZ"), "LV", id="a Belarusian Kazakh in Latvia"),
        pytest.param(("SD", "CA"), "EG", id="a Sudanese Canadian in Egypt"),
        pytest.param(("PK", "GB"), "IN", id="a Pakistani Briton in India"),
        pytest.param(("UA", "DE"), "RU", id="a Ukrainian German in Russia"),
    ],
)
def test_some_are_questioned_for_long_or_cleared_first(
    nationalities: tuple[str, ...], country: str
) -> None:
    visitor(*nationalities, to=country).told_at(QUESTIONS, 2)


def test_latvia_spares_belarusians_who_hold_a_passport_of_an_eu_state() -> None:
    assert QUESTIONS not in visitor("BY", "DE", to="LV").rules


def test_a_german_whose_family_is_from_iran_is_questioned_in_the_us_and_one_from_nowhere_not() -> (
    None
):
    visitor("DE", to="US", origin=["IR"]).told_at(QUESTIONS, 2).is_level(2)
    told = visitor("DE", to="US", origin=[])
    told.never_shows("third_country", "harassment").is_level(1)


def test_a_citizen_comes_home_and_is_asked_nothing_as_a_stranger() -> None:
    told = traveller("PK", "IN", to="IN", **QUIET, origin=["PK"])
    told.is_not_told(NATIONALITY, ORIGIN, QUESTIONS, VISITOR)


@pytest.mark.parametrize("country", ["AZ", "EG", "RS", "LV"])
def test_a_spaniard_with_no_such_family_is_told_of_no_nationality_or_origin(country: str) -> None:
    visitor("ES", to=country, origin=[]).never_shows("third_country", "harassment")

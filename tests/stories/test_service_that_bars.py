"""Service in the Revolutionary Guard or another army that bars, or that a state charges."""

import pytest

from tests.stories.telling import Told, traveller

GUARD = "revolutionary-guard-service-bars"
PHONES = "devices-of-former-guards-searched"
BARS = "service-in-another-army-bars"
OFFENCE = "foreign-service-is-an-offence"
COUNTS = "service-elsewhere-counts"
ELSEWHERE = "served-elsewhere"

A_MAN = {"age": 40, "sex": "m", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def visitor(*nationalities: str, to: str, other_army: str) -> Told:
    return traveller(*nationalities, to=to, ties=["none"], other_army=other_army, **A_MAN)


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("US", 3, id="the US: men were refused"),
        pytest.param("AU", 3, id="Australia: its minister lists the Guard"),
        pytest.param("FR", 2, id="France: the EU has listed the Guard"),
        pytest.param("EE", 2, id="Estonia: the same"),
    ],
)
def test_a_conscript_of_the_guard_may_be_barred_whatever_his_passport(
    country: str, level: int
) -> None:
    for nationalities in (("IR", "SE"), ("SE",)):
        visitor(*nationalities, to=country, other_army="irgc").told_at(GUARD, level)


def test_an_iranian_german_is_told_so_in_germany_of_which_he_is_a_citizen() -> None:
    traveller("IR", "DE", to="DE", other_army="irgc", **A_MAN).told_at(GUARD, 2)


@pytest.mark.parametrize("country", ["GB", "TR", "JP", "BR"])
def test_where_the_guard_is_listed_by_no_source_he_is_told_nothing_of_it(country: str) -> None:
    told = visitor("IR", "SE", to=country, other_army="irgc").could_not_tell(GUARD)
    assert GUARD not in told.rules


def test_phones_of_former_guards_are_looked_at_in_america_and_not_those_of_other_iranians() -> None:
    visitor("IR", "SE", to="US", other_army="irgc").told_at(PHONES, 2)
    visitor("IR", "SE", to="US", other_army="none").is_not_told(GUARD, PHONES)


@pytest.mark.parametrize(
    ("nationalities", "country", "level"),
    [
        pytest.param(("UA", "DE"), "BY", 2, id="a Ukrainian German in Belarus: one report"),
        pytest.param(("UA", "DE"), "RU", 2, id="a Ukrainian German in Russia: one report"),
    ],
)
def test_who_served_an_army_that_it_bars_takes_advice_before_booking(
    nationalities: tuple[str, ...], country: str, level: int
) -> None:
    visitor(*nationalities, to=country, other_army="other").told_at(BARS, level)
    visitor(*nationalities, to=country, other_army="none").is_not_told(BARS, GUARD)


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("RU", "DE"), "EE", id="a Russian German in Estonia"),
        pytest.param(("BY", "PL"), "LT", id="a Belarusian Pole in Lithuania"),
    ],
)
def test_what_is_said_of_men_who_fought_in_ukraine_is_not_said_of_every_conscript(
    nationalities: tuple[str, ...], country: str
) -> None:
    """No question tells who fought there: it is shown among what could not be told."""
    told = visitor(*nationalities, to=country, other_army="other").could_be_told_at(BARS, 3)
    assert BARS not in told.rules


@pytest.mark.parametrize(
    ("nationalities", "country"),
    [
        pytest.param(("IL", "FR"), "ES", id="an Israeli Frenchman in Spain"),
        pytest.param(("IL",), "ZA", id="an Israeli in South Africa, which speaks of its own"),
        pytest.param(("US",), "JP", id="an American in Japan"),
        pytest.param(("KR", "US"), "FR", id="a Korean American in France"),
    ],
)
def test_service_that_no_source_names_bars_nobody(
    nationalities: tuple[str, ...], country: str
) -> None:
    told = visitor(*nationalities, to=country, other_army="other").is_level(0)
    told.never_shows("third_country", "military_penalty")


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("ZA", "IL", 3, id="a South African in the Israeli army: two report it"),
        pytest.param("KZ", "RU", 2, id="a Kazakh who fought for Russia: one report"),
        pytest.param("KG", "RU", 2, id="a Kyrgyz who fought for Russia: one report"),
    ],
)
def test_a_state_that_has_charged_its_citizens_for_it_is_named(
    country: str, other: str, level: int
) -> None:
    told = traveller(country, other, to=country, other_army="other", **A_MAN)
    told.told_at(OFFENCE, level).is_not_told(BARS)


def test_a_kazakh_who_served_ukraine_is_told_of_questions_and_not_of_charges() -> None:
    told = traveller("KZ", "UA", to="KZ", other_army="other", **A_MAN)
    told.told_at(ELSEWHERE, 2)
    assert OFFENCE not in told.rules


@pytest.mark.parametrize(("country", "other"), [("FR", "IL"), ("BR", "RU"), ("PT", "KR")])
def test_at_home_in_a_calm_country_service_elsewhere_is_no_matter(country: str, other: str) -> None:
    told = traveller(country, other, to=country, other_army="other", **A_MAN)
    told.never_shows("military_penalty", "third_country")


@pytest.mark.parametrize(
    ("country", "other"),
    [("AT", "US"), ("EG", "US"), ("KZ", "DE"), ("TM", "RU"), ("SE", "US"), ("NO", "DE")],
)
def test_service_done_elsewhere_counts_in_some_states(country: str, other: str) -> None:
    served = traveller(country, other, to=country, other_army="other", **A_MAN)
    served.told_at(COUNTS, 1)
    traveller(country, other, to=country, other_army="none", **A_MAN).is_not_told(COUNTS)

"""Countries that all four governments hold calm, and what sources state of dual nationals or critics there."""

import pytest

from tests.stories.telling import traveller

A_TEACHER = {
    "age": 45,
    "sex": "f",
    "service_status": "not_applicable",
    "work": ["none"],
    "open_notice": "no",
}
QUIET = {**A_TEACHER, "activities": ["none"]}


@pytest.mark.parametrize("other", ["US", "CA", "RU"])
def test_a_turkmen_with_a_second_passport_could_be_stopped_though_the_place_is_calm(
    other: str,
) -> None:
    told = traveller("TM", other, to="TM", passport_shown="destination", **QUIET)
    told.told_at("stopped-without-warning", 3).is_not_told("stopped-in-a-calm-country")


def test_a_malaysian_australian_who_is_found_out_may_be_kept_until_she_gives_one_up() -> None:
    """Australia says it may happen: no government states that it does."""
    told = traveller("MY", "AU", to="MY", passport_shown="destination", **QUIET).is_level(2)
    told.told_at("stopped-in-a-calm-country", 2).told_at("passport-taken-by-officers", 2)


def test_a_rwandan_belgian_who_criticised_rwanda_could_be_held_and_tried() -> None:
    answers = {**A_TEACHER, "activities": ["posts"], "critic_of": ["RW"]}
    told = traveller("RW", "BE", to="RW", **answers)
    told.shows(wrongful_detention=3, prosecution=3, harassment=2).is_level(3)


def test_a_rwandan_belgian_who_said_nothing_is_told_of_broad_laws_and_no_arrest() -> None:
    told = traveller("RW", "BE", to="RW", passport_shown="destination", **QUIET)
    told.never_shows("wrongful_detention", "harassment").is_level(2)


def test_a_vietnamese_american_critic_could_be_stopped_at_the_airport() -> None:
    answers = {**A_TEACHER, "activities": ["posts"], "critic_of": ["VN"]}
    told = traveller("VN", "US", to="VN", passport_shown="other", **answers)
    told.told_at("critics-stopped-from-leaving", 3).is_level(3)


def test_a_vietnamese_american_who_shows_vietnamese_papers_may_lose_her_consul() -> None:
    quiet = traveller("VN", "US", to="VN", passport_shown="destination", **QUIET)
    quiet.told_at("its-papers-decide-who-may-help", 3)
    on_the_other = traveller("VN", "US", to="VN", passport_shown="other", **QUIET)
    on_the_other.told_at("other-passport-gives-a-better-claim", 2).is_level(2)


@pytest.mark.parametrize("other", ["US", "RO", "GB"])
def test_a_hungarian_with_a_second_passport_is_told_of_paperwork_at_most(other: str) -> None:
    told = traveller("HU", other, to="HU", passport_shown="destination", **QUIET)
    told.never_shows("exit_ban", "wrongful_detention", "prosecution", "harassment").is_level(1)


def test_hungary_may_suspend_citizenship_of_an_american_and_not_of_a_romanian() -> None:
    """Its law of 2025 spares people whose other state is in the European Economic Area."""
    key = "citizenship-can-be-taken"
    traveller("HU", "US", to="HU", passport_shown="destination", **QUIET).told_at(key, 1)
    assert key not in traveller("HU", "RO", to="HU", passport_shown="destination", **QUIET).rules


@pytest.mark.parametrize("country", ["HU", "MY", "RW"])
def test_a_visitor_who_has_no_tie_there_is_told_nothing(country: str) -> None:
    traveller("GB", to=country, ties=["none"], **QUIET).is_level(0)


@pytest.mark.parametrize("country", ["TM", "VN"])
def test_a_visitor_where_phones_are_watched_gets_a_note(country: str) -> None:
    told = traveller("GB", to=country, ties=["none"], **QUIET).is_level(1)
    told.told_at("devices-may-be-looked-at", 1)

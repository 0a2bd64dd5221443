"""Service not done: taken at the airport, counted as an evader, fined, or answerable as a former citizen."""

import pytest

from tests.stories.telling import Told, traveller

TAKEN = "taken-from-the-airport"
COUNTS_AS_EVADER = "never-registered-counts-as-evading"
PENALTY = "penalty-for-service-not-done"
MISSED = "missed-call-up"
FORMER = "former-citizen-answers-for-service"

A_MAN = {"age": 22, "sex": "m", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def citizen(country: str, *others: str, **answers: object) -> Told:
    return traveller(country, *others, to=country, **{**A_MAN, **answers})


def former_citizen(nationality: str, country: str, ended: str, status: str) -> Told:
    answers = {**A_MAN, "age": 30, "ties": ["former"], "citizenship_ended": ended}
    return traveller(nationality, to=country, service_status=status, **answers)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("SG", "GB", id="Singapore: one report"),
        pytest.param("TM", "RU", id="Turkmenistan: one report"),
    ],
)
def test_young_men_have_been_taken_on_arrival(country: str, other: str) -> None:
    citizen(country, other, service_status="never").told_at(TAKEN, 2)
    citizen(country, other, service_status="never", sex="f").is_not_told(TAKEN)
    citizen(country, other, service_status="served", age=40).is_not_told(TAKEN)
    traveller(other, to=country, ties=["none"], **A_MAN).is_not_told(TAKEN)


@pytest.mark.parametrize(("country", "other"), [("SE", "US"), ("FI", "CA"), ("CH", "BR")])
def test_where_no_source_speaks_of_it_nobody_is_taken(country: str, other: str) -> None:
    told = citizen(country, other, service_status="never")
    assert not {TAKEN, COUNTS_AS_EVADER} & told.rules
    told.never_shows("military_penalty", "exit_ban")


@pytest.mark.parametrize("sex", ["m", "f"])
def test_an_israeli_who_never_settled_it_may_be_listed_as_an_evader(sex: str) -> None:
    citizen("IL", "FR", sex=sex, age=20, service_status="never").told_at(COUNTS_AS_EVADER, 2)
    citizen("IL", "FR", sex=sex, age=20, service_status="served").is_not_told(COUNTS_AS_EVADER)


def test_an_armenian_who_left_as_a_child_and_never_registered_is_no_evader() -> None:
    citizen("AM", "FR", age=20, service_status="never").is_not_told(COUNTS_AS_EVADER)


@pytest.mark.parametrize("country", ["CU", "GE", "KR"])
def test_one_who_does_not_know_how_he_stands_may_owe_a_penalty(country: str) -> None:
    citizen(country, "ES", service_status="unsure").told_at(PENALTY, 2)
    citizen(country, "ES", service_status="served").is_not_told(PENALTY, MISSED)


def test_one_who_missed_a_call_up_is_told_of_that_instead() -> None:
    citizen("GE", "US", service_status="evader").told_at(MISSED, 3).is_not_told(PENALTY)


def test_in_paraguay_where_nobody_is_punished_he_is_told_of_no_penalty() -> None:
    told = citizen("PY", "AR", service_status="evader")
    told.is_not_told(PENALTY).never_shows("military_penalty")


@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("US", "SG", 3, id="a former Singaporean: tried, by several papers"),
        pytest.param("RU", "AM", 2, id="a former Armenian: an undated page on the law"),
        pytest.param("US", "KR", 2, id="a former Korean: he may be punished"),
    ],
)
@pytest.mark.parametrize("ended", ["released", "lost"])
def test_a_former_citizen_still_answers_for_service_that_he_missed(
    nationality: str, country: str, level: int, ended: str
) -> None:
    former_citizen(nationality, country, ended, "evader").told_at(FORMER, level)
    former_citizen(nationality, country, ended, "served").is_not_told(FORMER)


@pytest.mark.parametrize(("nationality", "country"), [("DE", "TR"), ("RU", "AZ")])
def test_a_former_citizen_of_a_state_that_lets_go_answers_for_nothing(
    nationality: str, country: str
) -> None:
    told = former_citizen(nationality, country, "released", "evader")
    told.is_not_told(FORMER).never_shows("military_penalty", "conscription")

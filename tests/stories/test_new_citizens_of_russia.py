"""Men and women who became Russian citizens later in life."""

import pytest

from tests.stories.telling import Told, traveller

SENT = "russia-sends-naturalised-citizens"
TAKEN_BACK = "russia-takes-citizenship-back"
NEWCOMERS = "citizenship-taken-from-newcomers"

A_MAN = {
    "age": 30,
    "sex": "m",
    "service_status": "never",
    "work": ["none"],
    "activities": ["none"],
    "open_notice": "no",
}


def russian(*others: str, gained: str, **answers: object) -> Told:
    return traveller("RU", *others, to="RU", citizenship_gained=gained, **{**A_MAN, **answers})


@pytest.mark.parametrize("gained", ["naturalised", "marriage", "investment"])
@pytest.mark.parametrize("status", ["never", "served", "reserve", "deferred"])
def test_a_man_who_became_russian_could_be_sent_to_the_front(gained: str, status: str) -> None:
    told = russian("TJ", gained=gained, service_status=status)
    told.told_at(SENT, 4).told_at(TAKEN_BACK, 3)


@pytest.mark.parametrize("age", [18, 45, 65])
def test_up_to_sixty_five(age: int) -> None:
    russian("US", gained="naturalised", age=age).told_at(SENT, 4)


@pytest.mark.parametrize("age", [17, 66])
def test_younger_or_older_he_is_told_only_what_any_new_citizen_is(age: int) -> None:
    told = russian("TJ", gained="naturalised", age=age).told_at(NEWCOMERS, 2)
    told.is_not_told(SENT, TAKEN_BACK)


def test_a_woman_is_not_sent_and_has_no_register_to_be_late_for() -> None:
    her = {"sex": "f", "service_status": "not_applicable"}
    told = russian("TJ", gained="marriage", **her).told_at(NEWCOMERS, 2)
    told.is_not_told(SENT, TAKEN_BACK)


def test_an_exempt_man_is_not_sent_but_still_has_to_register() -> None:
    told = russian("TJ", gained="naturalised", service_status="exempt").told_at(TAKEN_BACK, 3)
    told.is_not_told(SENT)


@pytest.mark.parametrize("other", ["TJ", "US", "DE"])
def test_a_russian_by_birth_is_told_neither(other: str) -> None:
    russian(other, gained="birth").is_not_told(SENT, TAKEN_BACK, NEWCOMERS)


def test_a_tajik_without_russian_citizenship_is_told_neither() -> None:
    told = traveller("TJ", to="RU", ties=["none"], **A_MAN)
    told.is_not_told(SENT, TAKEN_BACK)


@pytest.mark.parametrize(("country", "other"), [("FR", "TJ"), ("DE", "TR"), ("ES", "MA")])
def test_a_man_who_became_a_citizen_of_a_calm_country_is_sent_nowhere(
    country: str, other: str
) -> None:
    told = traveller(country, other, to=country, citizenship_gained="naturalised", **A_MAN)
    told.is_not_told(SENT, TAKEN_BACK).never_shows("mobilisation")

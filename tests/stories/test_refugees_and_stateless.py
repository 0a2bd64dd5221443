"""Refugees who go back or travel on, and people whom no state counts as its own."""

import pytest

from tests.stories.telling import Told, traveller

GOES_BACK = "refugee-goes-back"
USES_PASSPORT = "refugee-uses-its-passport"
ABROAD = "refugee-abroad"
STATELESS = "stateless-abroad"
NOT_LET_BACK = "refugees-not-let-back-in"
ALL = (GOES_BACK, USES_PASSPORT, ABROAD, STATELESS, NOT_LET_BACK)

QUIET = {"age": 35, "sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def refugee(nationality: str, to: str, **answers: object) -> Told:
    return traveller(nationality, to=to, protection="refugee", **{**QUIET, **answers})


@pytest.mark.parametrize("home", ["SY", "ER", "AF", "VE", "AL"])
def test_a_refugee_who_goes_back_can_lose_protection_wherever_home_is(home: str) -> None:
    told = refugee(home, home, passport_shown="other").is_level(4)
    told.told_at(GOES_BACK, 4).is_not_told(USES_PASSPORT, STATELESS)


@pytest.mark.parametrize("shown", ["destination", "undecided"])
def test_to_use_the_passport_of_the_state_she_fled_can_end_it_too(shown: str) -> None:
    told = refugee("SY", "SY", passport_shown=shown)
    told.told_at(USES_PASSPORT, 3).told_at(GOES_BACK, 4)


def test_a_plane_change_in_the_country_she_fled_is_no_less() -> None:
    told = refugee("SY", "SY", role="transit_air", passport_shown="other")
    told.told_at(GOES_BACK, 4)


def test_a_palestinian_refugee_born_in_syria_goes_back_at_the_same_risk_as_its_citizen() -> None:
    told = refugee("PS", "SY", ties=["born"], passport_shown="other")
    told.told_at(GOES_BACK, 4)


@pytest.mark.parametrize(
    ("home", "country"),
    [
        pytest.param("ER", "SE", id="an Eritrean in Sweden"),
        pytest.param("IR", "DE", id="an Iranian in Germany"),
        pytest.param("AF", "JP", id="an Afghan in Japan"),
        pytest.param("VE", "ES", id="a Venezuelan in Spain"),
    ],
)
def test_in_a_calm_country_a_refugee_asks_before_who_would_help_and_no_more(
    home: str, country: str
) -> None:
    told = refugee(home, country, ties=["none"], wanted_elsewhere="no").is_level(2)
    told.told_at(ABROAD, 2).is_not_told(GOES_BACK, USES_PASSPORT, STATELESS)


@pytest.mark.parametrize(
    ("home", "answers"),
    [
        pytest.param("SY", {"ties": ["none"]}, id="a Syrian who once fled there"),
        pytest.param("PS", {"ties": ["born"]}, id="a Palestinian born there"),
        pytest.param("LB", {}, id="a Lebanese"),
    ],
)
def test_who_left_lebanon_as_a_refugee_may_not_be_let_in_again(
    home: str, answers: dict[str, object]
) -> None:
    """One government says that it may happen: a note."""
    refugee(home, "LB", **answers).told_at(NOT_LET_BACK, 1).told_at(ABROAD, 2)


def test_of_jordan_no_source_says_so_and_in_lebanon_it_is_nothing_to_others() -> None:
    elsewhere = refugee("SY", "JO", ties=["none"]).could_be_told_at(NOT_LET_BACK, 2)
    assert NOT_LET_BACK not in elsewhere.rules
    for protection in ("none", "stateless"):
        told = traveller("SY", to="LB", protection=protection, ties=["none"], **QUIET)
        told.is_not_told(NOT_LET_BACK, ABROAD)


@pytest.mark.parametrize("protection", ["none", "prefer_not_to_say"])
def test_one_who_says_she_is_no_refugee_is_told_nothing_of_protection(protection: str) -> None:
    told = traveller("SY", to="SY", protection=protection, passport_shown="destination", **QUIET)
    told.is_not_told(*ALL)


@pytest.mark.parametrize("country", ["DE", "JP", "CA", "BR"])
def test_a_stateless_traveller_has_no_consul_bound_to_help(country: str) -> None:
    told = traveller(to=country, protection="stateless", ties=["none"], **QUIET).is_level(3)
    told.told_at(STATELESS, 3).is_not_told(GOES_BACK, USES_PASSPORT, ABROAD)


def test_a_palestinian_who_says_she_is_stateless_is_one() -> None:
    traveller("PS", to="FR", protection="stateless", ties=["none"], **QUIET).told_at(STATELESS, 3)


def test_a_stateless_woman_born_in_kuwait_is_told_both_of_the_birth_and_of_no_consul() -> None:
    told = traveller(to="KW", protection="stateless", ties=["born"], **QUIET)
    told.told_at(STATELESS, 3).told_at("born-there-or-former-citizen", 2)


@pytest.mark.parametrize("country", ["DE", "SE", "US"])
def test_a_frenchwoman_who_is_neither_reads_nothing_of_it(country: str) -> None:
    told = traveller("FR", to=country, protection="none", ties=["none"], **QUIET)
    told.is_not_told(*ALL).never_shows("consular_access")

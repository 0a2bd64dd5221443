"""Changing planes: who meets a border all the same, and who may be taken from an aeroplane."""

import pytest

from tests.stories.telling import Told, traveller

QUIET = {"age": 45, "sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}
A_MAN = {**QUIET, "sex": "m"}


def in_transit(*nationalities: str, to: str, **answers: object) -> Told:
    return traveller(*nationalities, to=to, role="transit_air", **answers)


def test_in_the_united_states_everybody_who_changes_planes_passes_the_border() -> None:
    passing = in_transit("DE", to="US", ties=["none"], **QUIET).is_level(1)
    passing.told_at("devices-may-be-looked-at", 1)


def test_an_american_frenchman_in_transit_is_asked_for_his_us_passport_as_on_a_visit() -> None:
    for role in ("transit_air", "visit"):
        told = traveller("US", "FR", to="US", role=role, passport_shown="other", **A_MAN)
        told.shows(passport_rule=2, device_search=2)


def test_a_man_from_the_guard_cannot_slip_through_an_american_airport() -> None:
    answers = {**A_MAN, "ties": ["none"], "other_army": "irgc"}
    for role in ("transit_air", "visit"):
        told = traveller("IR", "DE", to="US", role=role, **answers)
        told.told_at("revolutionary-guard-service-bars", 3)
        told.told_at("devices-of-former-guards-searched", 2)


def test_belarus_which_made_an_airliner_land_softens_nothing_for_a_belarusian() -> None:
    answers = {**A_MAN, "age": 35, "service_status": "evader", "passport_shown": "other"}
    for role in ("transit_air", "visit"):
        told = traveller("BY", "LT", to="BY", role=role, **answers)
        told.shows(military_penalty=3, exit_ban=3, passport_rule=2)


def test_a_lithuanian_in_minsk_is_told_of_the_stop_and_of_her_passport() -> None:
    told = in_transit("LT", to="BY", ties=["none"], **QUIET)
    told.told_at("dangerous-stop", 3).told_at("your-nationality-is-a-problem-there", 3)


@pytest.mark.parametrize(("country", "other"), [("KR", "US"), ("SG", "GB"), ("TR", "DE")])
def test_elsewhere_a_man_who_only_changes_planes_is_told_one_level_less(
    country: str, other: str
) -> None:
    answers = {**A_MAN, "age": 22, "service_status": "evader"}
    told = in_transit(country, other, to=country, **answers)
    told.told_at("missed-call-up", 2).told_at("call-up", 2)
    visit = traveller(country, other, to=country, role="visit", **answers)
    visit.told_at("missed-call-up", 3).told_at("call-up", 3)


def test_a_debtor_who_changes_planes_in_dubai_is_told_one_level_less_than_a_visitor() -> None:
    owes = {**QUIET, "ties": ["none"], "open_notice": "yes", "notice_kind": ["debt"]}
    in_transit("IN", to="AE", **owes).told_at("stopped-over-debt-or-case", 2)
    traveller("IN", to="AE", **owes).told_at("stopped-over-debt-or-case", 3)


def test_a_critic_of_russia_in_transit_in_calm_armenia_may_be_handed_over() -> None:
    critic = {**QUIET, "activities": ["posts"], "critic_of": ["RU"], "wanted_elsewhere": "no"}
    told = in_transit("RU", "DE", to="AM", ties=["none"], **critic).is_level(4)
    told.told_at("handed-over-to-a-state-that-looks-for-you", 4)


@pytest.mark.parametrize("country", ["JP", "DE", "CA", "TH"])
def test_a_quiet_traveller_who_changes_planes_in_a_calm_place_is_told_nothing(
    country: str,
) -> None:
    in_transit("FR", to=country, ties=["none"], **QUIET).is_level(0)


def test_a_quiet_russian_german_in_transit_in_armenia_reads_of_its_ties_to_russia() -> None:
    told = in_transit("RU", "DE", to="AM", ties=["none"], wanted_elsewhere="no", **QUIET)
    told.is_level(1).told_at("works-with-a-country-of-yours", 1)

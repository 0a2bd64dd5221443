"""Passports that officers or employers take, refuse, cancel or fine."""

import pytest

from tests.stories.telling import Told, traveller

BY_OFFICERS = "passport-taken-by-officers"
BY_EMPLOYER = "passport-kept-by-an-employer"
REFUSED = "its-passport-can-be-refused"
FINED = "fined-for-using-its-passport"

A_TEACHER = {"age": 45, "sex": "f", "work": ["none"], "open_notice": "no"}
QUIET = {**A_TEACHER, "activities": ["none"]}


def citizen(country: str, *others: str, **answers: object) -> Told:
    return traveller(country, *others, to=country, **{**QUIET, **answers})


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("IR", "US", id="an Iranian American"),
        pytest.param("OM", "GB", id="an Omani Briton"),
        pytest.param("MY", "US", id="a Malaysian American"),
        pytest.param("AF", "DE", id="an Afghan German"),
        pytest.param("LY", "CA", id="a Libyan Canadian"),
        pytest.param("GA", "FR", id="a Gabonese Frenchwoman"),
    ],
)
def test_officers_have_taken_passports_or_may(country: str, other: str) -> None:
    citizen(country, other).told_at(BY_OFFICERS, 2)


def test_an_american_with_an_iranian_father_is_told_one_level_less() -> None:
    told = traveller("US", to="IR", ties=["father"], **QUIET)
    told.told_at(BY_OFFICERS, 1)


def test_a_belarusian_pole_who_spoke_out_could_lose_hers_and_a_quiet_sister_not() -> None:
    her = citizen("BY", "PL", activities=["posts"], critic_of=["BY"])
    her.told_at(BY_OFFICERS, 2)
    assert BY_OFFICERS not in citizen("BY", "PL").rules


@pytest.mark.parametrize("country", ["IR", "OM", "MY", "LY"])
def test_of_a_visitor_without_a_tie_no_officer_is_said_to_take_it(country: str) -> None:
    traveller("FR", to=country, ties=["none"], **QUIET).is_not_told(BY_OFFICERS)


@pytest.mark.parametrize(("country", "other"), [("ES", "US"), ("FR", "CA"), ("JP", "BR")])
def test_in_a_calm_country_nobody_takes_a_passport(country: str, other: str) -> None:
    told = citizen(country, other).could_not_tell(BY_OFFICERS, REFUSED)
    assert not {BY_OFFICERS, REFUSED, FINED} & told.rules


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("SA", 2, id="Saudi Arabia: it has happened"),
        pytest.param("OM", 2, id="Oman: it has happened"),
        pytest.param("AE", 1, id="the Emirates: it may happen"),
    ],
)
def test_employers_keep_passports_of_foreign_staff(country: str, level: int) -> None:
    told = traveller("IN", to=country, ties=["none"], role="live", **QUIET)
    told.told_at(BY_EMPLOYER, level)
    traveller("IN", to=country, ties=["none"], role="visit", **QUIET).is_not_told(BY_EMPLOYER)
    citizen(country, role="live").is_not_told(BY_EMPLOYER)


def test_a_teacher_who_lives_in_spain_keeps_her_own() -> None:
    told = traveller("IN", to="ES", ties=["none"], role="live", **QUIET)
    told.could_not_tell(BY_EMPLOYER).never_shows("passport_rule")


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("EG", "US", id="an Egyptian American"),
        pytest.param("VE", "ES", id="a Venezuelan Spaniard"),
        pytest.param("SD", "GB", id="a Sudanese Briton"),
        pytest.param("BD", "GB", id="a Bangladeshi Briton"),
    ],
)
def test_critics_have_lost_passports_and_quiet_people_are_not_told_so(
    country: str, other: str
) -> None:
    critic = citizen(country, other, activities=["posts"], critic_of=[country])
    critic.told_at(REFUSED, 2)
    assert REFUSED not in citizen(country, other).rules
    visitor = {**A_TEACHER, "activities": ["posts"], "critic_of": [country], "ties": ["none"]}
    traveller(other, to=country, **visitor).is_not_told(REFUSED)


def test_who_used_an_ethiopian_passport_beside_an_american_one_was_fined() -> None:
    for shown in ("destination", "undecided"):
        citizen("ET", "US", passport_shown=shown).told_at(FINED, 2)
    citizen("ET", "US", passport_shown="other").is_not_told(FINED)
    citizen("ET", passport_shown="destination").is_not_told(FINED)

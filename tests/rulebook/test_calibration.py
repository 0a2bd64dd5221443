"""Over all destinations: neither false calm nor false alarm."""

from __future__ import annotations

import pytest

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import TRAVELLERS, describe_told, is_calm, write_calibration

PAST_CALL_UP = ("woman of 45", "woman of 70", "man of 70")
"""People of whom a calm country asks no service."""
PLACES = tuple(COUNTRIES.values())
CALM = tuple(place for place in PLACES if is_calm(place))
VISITORS = ("US", "FR", "JP", "BR", "EG")

TOLD_OF_THE_PLACE = {
    "devices-may-be-looked-at",
    "cards-may-fail-visitors",
    "no-embassy-of-yours-in-a-calm-place",
}
"""Level 1 rules about every visitor, or every visitor of one nationality."""


def as_citizen(who: str, place: Country, other: str) -> Assessment:
    return describe_told(who, place, (place.nationality, other))


def others(place: Country) -> list[str]:
    return [code for code in VISITORS if code != place.nationality]


def too_high(who: str, highest: int) -> dict[str, set[str]]:
    """By destination, the rules that go higher than they should in a calm country."""
    found: dict[str, set[str]] = {}
    for place in CALM:
        for other in others(place):
            assessment = as_citizen(who, place, other)
            if assessment.level > highest:
                over = {a.rule.key for a in assessment.advisories if a.level > highest}
                found.setdefault(place.code, set()).update(over)
    return found


def test_much_of_the_world_is_calm() -> None:
    assert len(CALM) > 100


@pytest.mark.parametrize("who", PAST_CALL_UP)
def test_in_a_calm_country_its_citizen_past_call_up_is_told_to_prepare_at_most(who: str) -> None:
    assert too_high(who, Level.PREPARE) == {}


@pytest.mark.parametrize("who", TRAVELLERS)
def test_in_a_calm_country_nobody_without_further_risk_is_told_more_than_to_get_advice(
    who: str,
) -> None:
    assert too_high(who, Level.GET_ADVICE) == {}


@pytest.mark.slow
@pytest.mark.parametrize("who", TRAVELLERS)
def test_do_not_travel_always_has_one_of_its_grounds(who: str) -> None:
    without = [
        (place.code, other)
        for place in PLACES
        for other in others(place)
        if as_citizen(who, place, other).level is Level.DO_NOT_TRAVEL
        and not has_ground(as_citizen(who, place, other), place, other)
    ]
    assert without == []


def has_ground(assessment: Assessment, place: Country, other: str) -> bool:
    """Official advice, a wartime bar or call-up that covers them, or a detention indicator."""
    against = {advice.issuer for advice in place.advice if advice.level == 4}
    if len(against) >= 2 or against & {place.nationality, other}:
        return True
    grounds = {Risk.EXIT_BAN, Risk.MOBILISATION}
    marked = "us_wrongful_detention_indicator", "sponsor_of_wrongful_detention"
    return any(
        a.rule.risk in grounds or any(kind.key in marked for kind in a.rule.facts)
        for a in assessment.advisories
        if a.level is Level.DO_NOT_TRAVEL
    )


@pytest.mark.parametrize("who", TRAVELLERS)
def test_where_all_four_governments_say_do_not_travel_so_do_we(who: str) -> None:
    closed = [p for p in PLACES if len(p.advice) == 4 and min(a.level for a in p.advice) == 4]
    lower = [
        place.code
        for place in closed
        for other in others(place)
        if as_citizen(who, place, other).level < Level.DO_NOT_TRAVEL
    ]
    assert closed
    assert lower == []


@pytest.mark.parametrize("who", TRAVELLERS)
@pytest.mark.parametrize("nationality", VISITORS)
def test_a_visitor_without_any_link_to_a_calm_country_is_left_in_peace(
    who: str, nationality: str
) -> None:
    disturbed = {
        place.code: [(a.rule.key, int(a.level)) for a in assessment.advisories]
        for place in CALM
        if place.nationality != nationality
        and (assessment := describe_told(who, place, (nationality,))).level > Level.NONE_FOUND
        and not (
            assessment.level is Level.KNOW_THIS
            and {a.rule.key for a in assessment.advisories} <= TOLD_OF_THE_PLACE
        )
    }
    assert disturbed == {}


@pytest.mark.parametrize("nationality", VISITORS)
def test_most_calm_countries_tell_such_a_visitor_nothing(nationality: str) -> None:
    visited = [p for p in CALM if p.nationality != nationality]
    silent = [
        p
        for p in visited
        if describe_told("woman of 45", p, (nationality,)).level is Level.NONE_FOUND
    ]
    assert len(silent) > 0.85 * len(visited)


def test_the_table_counts_every_destination_for_every_traveller() -> None:
    rows = [line.strip("| ").split(" | ") for line in write_calibration().splitlines()[2:7]]
    assert [row[0] for row in rows] == ["0", "1", "2", "3", "4"]
    for column in range(1, len(TRAVELLERS) + 1):
        assert sum(int(row[column]) for row in rows) == len(PLACES)

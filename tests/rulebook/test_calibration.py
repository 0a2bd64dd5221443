"""Over all destinations: neither false calm nor false alarm."""

from __future__ import annotations

import pytest

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import destination, some_source_states_of_them
from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.judging.levels import cap_level
from riskcheck.engine.model.facts import Country, FactKind
from riskcheck.engine.model.truth import YES
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import (
    BORN_AND_LIVING_ABROAD,
    EVERYBODY,
    LIVING_THERE,
    TRAVELLERS,
    WITHOUT_ITS_CITIZENSHIP,
    describe_told,
    is_calm,
    write_calibration,
)
from riskcheck.rulebook.facts.citizenship import CITIZENSHIP_REVOCATION
from riskcheck.rulebook.facts.detention import WRONGFUL_DETENTION
from riskcheck.rulebook.facts.leaving import EXIT_PERMISSION, MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.other_countries import HANDS_OVER_TO
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.facts.service import CONSCRIPTION
from riskcheck.rulebook.questions import CRITIC_OF

PAST_CALL_UP = ("woman of 45", "woman of 70", "man of 70")
"""People of whom a calm country asks no service."""
PLACES = tuple(COUNTRIES.values())
CALM = tuple(place for place in PLACES if is_calm(place))
VISITORS = ("US", "FR", "JP", "BR", "EG")
HAVE_NO_TIE = tuple(who for who, said in TRAVELLERS.items() if not {"ties", "role"} & said.keys())
"""Travellers who visit, and whose tie to a place is their citizenship alone."""
CHANGE_PLANES = {who for who, said in EVERYBODY.items() if said.get("role") == "transit_air"}

SAID_OF_THEM: dict[FactKind, Condition] = {
    WRONGFUL_DETENTION: some_source_states_of_them(WRONGFUL_DETENTION, "yes"),
    EXIT_PERMISSION: some_source_states_of_them(EXIT_PERMISSION, "yes"),
    CITIZENSHIP_REVOCATION: some_source_states_of_them(CITIZENSHIP_REVOCATION, "political", "mass"),
}
"""A source firmly states that people like the traveller are held, stopped or stripped."""
OF_SERVICE = {Risk.CONSCRIPTION, Risk.MOBILISATION, Risk.MILITARY_PENALTY}
NINE_OF_TEN = 0.9

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


def held_by(who: str, place: Country, other: str) -> tuple[str, ...]:
    return (place.nationality, other) if who in TRAVELLERS else (other,)


def too_high(who: str, highest: int) -> dict[str, set[str]]:
    """By destination, the rules that go higher than they should in a calm country."""
    found: dict[str, set[str]] = {}
    for place in CALM:
        for other in others(place):
            assessment = as_citizen(who, place, other)
            over = {
                a.rule.key
                for a in assessment.advisories
                if a.level > highest and not is_said_of_people_like(a)
            }
            if over:
                found.setdefault(place.code, set()).update(over)
    return found


def is_said_of_people_like(advisory: Advisory) -> bool:
    """Whether it is told at level 3 since a source states it of dual nationals there, as they are."""
    return advisory.level is Level.GET_ADVICE and any(
        kind in advisory.rule.facts and advisory.judgement.truth(said) is YES
        for kind, said in SAID_OF_THEM.items()
    )


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


def calls_up(place: Country, other: str) -> bool:
    told = as_citizen(BORN_AND_LIVING_ABROAD, place, other)
    return told.judgement.truth(destination(CONSCRIPTION, "compulsory")) is YES


def service_level(who: str, place: Country, other: str) -> int:
    """The highest level of anything about its army that they are told."""
    told = as_citizen(who, place, other)
    return max((int(a.level) for a in told.advisories if a.rule.risk in OF_SERVICE), default=0)


@pytest.mark.parametrize("other", VISITORS)
def test_born_and_living_abroad_off_every_register_one_is_told_1_or_2_of_service(
    other: str,
) -> None:
    calling = [p for p in CALM if p.nationality != other and calls_up(p, other)]
    levels = {p.code: service_level(BORN_AND_LIVING_ABROAD, p, other) for p in calling}
    told_more = {code: level for code, level in levels.items() if level not in (1, 2)}
    assert len(levels) > 15
    assert len(levels) - len(told_more) >= NINE_OF_TEN * len(levels), told_more


def test_living_abroad_never_makes_service_worse_than_living_there() -> None:
    worse = {}
    for place in CALM:
        for other in others(place):
            there = service_level(LIVING_THERE, place, other)
            abroad = service_level(BORN_AND_LIVING_ABROAD, place, other)
            if abroad > there:
                worse[place.code] = (there, abroad)
    assert worse == {}


@pytest.mark.slow
@pytest.mark.parametrize("who", EVERYBODY)
def test_do_not_travel_always_has_one_of_its_grounds(who: str) -> None:
    without = {}
    for place in PLACES:
        for other in others(place):
            held = held_by(who, place, other)
            assessment = describe_told(who, place, held)
            if assessment.level is Level.DO_NOT_TRAVEL and not has_ground(assessment, place, held):
                fours = [a.rule.key for a in assessment.advisories if a.level == 4]
                without[place.code, other] = fours
    assert without == {}


def has_ground(assessment: Assessment, place: Country, held: tuple[str, ...]) -> bool:
    """Official advice, a wartime bar or call-up that covers them, or hand-over to a state they criticise.

    A mark for wrongful detention alone is none: no answer of these travellers exposes them to the destination.
    """
    against = {advice.issuer for advice in place.advice if advice.level == 4}
    if len(against) >= 2 or against.intersection(held):
        return True
    counted = [a for a in assessment.advisories if cap_level(a.rule.risk, a.level) == 4]
    return any(rests_on_war(a) or rests_on_hand_over(a) for a in counted)


def rests_on_war(advisory: Advisory) -> bool:
    read = {kind for leaf in advisory.settled_by for kind in leaf.reads}
    return bool(read & {MOBILISATION, MILITARY_EXIT_CONTROL})


def rests_on_hand_over(advisory: Advisory) -> bool:
    return any(
        HANDS_OVER_TO in leaf.reads and CRITIC_OF.key in leaf.asks for leaf in advisory.settled_by
    )


@pytest.mark.parametrize("who", [who for who in EVERYBODY if who not in CHANGE_PLANES])
def test_where_all_four_governments_say_do_not_travel_so_do_we(who: str) -> None:
    closed = [p for p in PLACES if len(p.advice) == 4 and min(a.level for a in p.advice) == 4]
    lower = [
        place.code
        for place in closed
        for other in others(place)
        if describe_told(who, place, held_by(who, place, other)).level < Level.DO_NOT_TRAVEL
    ]
    assert closed
    assert lower == []


@pytest.mark.parametrize("who", HAVE_NO_TIE)
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
    head, _, *rows = [
        cells(line) for line in write_calibration().splitlines()[: 2 + len(EVERYBODY)]
    ]
    assert head == ["traveller", "0", "1", "2", "3", "4"]
    assert [row[0] for row in rows] == list(EVERYBODY)
    for row in rows:
        assert sum(map(int, row[1:])) == len(PLACES)


def test_the_tables_give_everybody_a_level_for_every_destination() -> None:
    text = write_calibration()
    for title, whom in (("its citizens", TRAVELLERS), ("others", WITHOUT_ITS_CITIZENSHIP)):
        table = text.split(f"## Every destination, {title}\n\n")[1].split("\n\n")[0]
        head, _, *rows = map(cells, table.splitlines())
        assert head == ["destination", *whom]
        assert len(rows) == len(PLACES)
        place = COUNTRIES["GR"]
        told = [str(int(describe_told(who, place).level)) for who in whom]
        assert ["GR Greece", *told] in rows


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]

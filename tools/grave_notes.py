"""The notes that a traveller reads behind a risk of level 3 or 4 at a place.

The travellers are those of the calibration, and a few citizens whom it leaves out: who served, is in the reserve,
missed a call-up, or criticised the place. Few, so that `make check` stays quick.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from datetime import date
from functools import cache

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country, Statement
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.reports.calibration import (
    ADDS_NO_RISK,
    EVERYBODY,
    WOMAN,
    Said,
    describe_told,
    make_dual_citizen,
)
from riskcheck.service import assess_answers, check_answers

CITIZENS_BESIDES: tuple[Said, ...] = (
    {"sex": "m", "age": 24, "service_status": "served"},
    {"sex": "m", "age": 35, "service_status": "reserve"},
    {"sex": "m", "age": 24, "service_status": "evader", "passport_shown": "destination"},
)
CRITIC: Mapping[str, object] = {**WOMAN, "age": 45, "activities": ["posts", "opposition"]}


@cache
def list_grave_notes(code: str) -> Set[str]:
    return {
        statement.note
        for assessment in _assess_travellers(COUNTRIES[code])
        for advisory in assessment.advisories
        if advisory.level >= Level.GET_ADVICE
        for reason in advisory.because
        if reason.finding
        for statement in _list_cited(reason.finding)
        if statement.note
    }


def _list_cited(finding: Finding) -> Iterator[Statement]:
    """What stands under a reason: what decides, agrees, is older, or says otherwise."""
    yield from (*finding.deciding, *finding.supporting, *finding.older, *finding.said_otherwise)


def _assess_travellers(place: Country) -> Iterator[Assessment]:
    yield from (describe_told(who, place) for who in EVERYBODY)
    for said in (*CITIZENS_BESIDES, {**CRITIC, "critic_of": [place.code]}):
        both = {"destination": place.code, "nationalities": list(make_dual_citizen(place))}
        answers = check_answers({**ADDS_NO_RISK, **said, **both})
        yield assess_answers(answers, date.fromisoformat(VERSION))

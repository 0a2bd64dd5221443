"""A row's answers -> what triage writes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from riskcheck.checking import check
from riskcheck.engine.advice import AdviceAtLeast
from riskcheck.engine.assess import Advisory, Assessment
from riskcheck.engine.facts import AdviceLevel
from riskcheck.engine.flow import could_be, open_questions
from riskcheck.engine.leaves import Leaf
from riskcheck.engine.questions import Answer
from riskcheck.engine.rules import Level, Risk
from riskcheck.engine.weighing import Finding
from riskcheck.register.cells import JOIN
from riskcheck.rulebook import RULEBOOK

MOST_RISKS = 5
BETWEEN_FACTS = "; "
ORDER_ASKED = {key: place for place, key in enumerate(RULEBOOK.questions)}

Answers = tuple[tuple[str, Answer], ...]


class Versions(NamedTuple):
    rulebook: str
    facts: str


class Judged(NamedTuple):
    """`risks` are all a person faces, highest first; `because` the facts that advisories rest on, by
    kind, each as its value and the newest date that says so, those of the highest level first."""

    level: Level
    headline: str
    risks: Mapping[Risk, Level]
    could_be: Level
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    because: Mapping[str, str]

    def cells(self) -> tuple[str, ...]:
        """As they stand in the first columns of the result."""
        highest = list(self.risks.items())[:MOST_RISKS]
        return (
            str(int(self.level)),
            self.headline,
            JOIN.join(f"{risk.value}:{int(level)}" for risk, level in highest),
            str(int(self.could_be)),
            JOIN.join(self.missing),
            JOIN.join(self.rules),
            BETWEEN_FACTS.join(f"{kind}={said}" for kind, said in self.because.items()),
        )


@lru_cache(maxsize=4096)
def judged(answers: Answers, day: date) -> Judged:
    """Kept, since many people of one register say the same."""
    return judgement(check(dict(answers), day))


def judgement(assessment: Assessment) -> Judged:
    level = assessment.level
    missing = open_questions(assessment)
    return Judged(
        level=level,
        headline=assessment.headline,
        risks=_risks(assessment.advisories),
        could_be=could_be(assessment),
        missing=tuple(sorted(missing, key=ORDER_ASKED.__getitem__)),
        rules=tuple(a.rule.key for a in assessment.advisories if a.level >= level),
        because=_because(assessment.advisories),
    )


def _risks(advisories: tuple[Advisory, ...]) -> dict[Risk, Level]:
    risks: dict[Risk, Level] = {}
    for advisory in advisories:
        risks.setdefault(advisory.rule.risk, advisory.level)
    return risks


def _because(advisories: tuple[Advisory, ...]) -> dict[str, str]:
    told: dict[str, str] = {}
    for leaf in dict.fromkeys([leaf for a in advisories for leaf in a.settled_by]):
        if _rests_on_sources(leaf):
            reason = advisories[0].case.reason(leaf)
            if reason and reason.finding:
                told.setdefault(reason.finding.kind.key, _value(reason.finding))
            elif reason and reason.advice:
                told.setdefault("advice_level", _advice(reason.advice))
    return told


@cache
def _rests_on_sources(leaf: Leaf) -> bool:
    return bool(leaf.reads) or isinstance(leaf, AdviceAtLeast)


@lru_cache(maxsize=8192)
def _value(finding: Finding) -> str:
    dated = [s.source.dated for s in finding.deciding if s.source.dated]
    return f"{finding.value} ({max(dated).isoformat() if dated else 'undated'})"


@lru_cache(maxsize=8192)
def _advice(levels: tuple[AdviceLevel, ...]) -> str:
    dated = [level.dated for level in levels if level.dated]
    return f"{max(a.level for a in levels)} ({max(dated).isoformat() if dated else 'undated'})"

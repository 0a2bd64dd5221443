"""A row's answers -> what triage writes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.model.facts import AdviceLevel
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.weighing import Finding
from riskcheck.register.cells import JOIN
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers

MOST_RISKS = 5
BETWEEN_FACTS = "; "
ORDER_ASKED = {key: place for place, key in enumerate(RULEBOOK.questions)}

Answers = tuple[tuple[str, Answer], ...]


class Versions(NamedTuple):
    rulebook: str
    facts: str


class RowResult(NamedTuple):
    """`is_there`: they are, or live, at the destination now. `risks` are all a person faces, highest first;
    `because` the facts that advisories rest on, by kind, each as its value and the newest date that says so,
    those of the highest level first."""

    is_there: bool
    level: Level
    headline: str
    risks: Mapping[Risk, Level]
    could_be: Level
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    because: Mapping[str, str]

    @property
    def gravest(self) -> int:
        """How many risks stand at the level, or above it where it is capped."""
        return sum(level >= self.level for level in self.risks.values())

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


@lru_cache(maxsize=256)
def judge_row(answers: Answers, day: date) -> RowResult:
    """Kept, since many people of one register say the same."""
    assessment = assess_answers(dict(answers), day)
    level = assessment.level
    missing = find_open_questions(assessment)
    return RowResult(
        is_there=assessment.case.is_there,
        level=level,
        headline=assessment.headline,
        risks=_list_risks(assessment),
        could_be=find_highest_level(assessment) if missing else level,
        missing=tuple(sorted(missing, key=ORDER_ASKED.__getitem__)),
        rules=tuple([a.rule.key for a in assessment.advisories if a.level >= level]),
        because=_list_facts(assessment),
    )


def _list_risks(assessment: Assessment) -> dict[Risk, Level]:
    """The advisories stand highest first."""
    risks: dict[Risk, Level] = {}
    for advisory in assessment.advisories:
        risks.setdefault(advisory.rule.risk, advisory.level)
    return risks


def _list_facts(assessment: Assessment) -> dict[str, str]:
    facts: dict[str, str] = {}
    reason_of = assessment.judgement.reason
    for leaf in dict.fromkeys(leaf for a in assessment.advisories for leaf in a.settled_by):
        reason = reason_of(leaf) if leaf.reads or leaf.reads_advice else None
        if reason and reason.finding:
            facts.setdefault(reason.finding.kind.key, _write_value(reason.finding))
        elif reason and reason.advice:
            facts.setdefault(ADVICE_LEVEL.key, _write_advice(reason.advice))
    return facts


@lru_cache(maxsize=8192)
def _write_value(finding: Finding) -> str:
    dated = [s.source.dated for s in finding.deciding if s.source.dated]
    return f"{finding.value} ({max(dated).isoformat() if dated else 'undated'})"


@lru_cache(maxsize=8192)
def _write_advice(levels: tuple[AdviceLevel, ...]) -> str:
    dated = [level.dated for level in levels if level.dated]
    return f"{max(a.level for a in levels)} ({max(dated).isoformat() if dated else 'undated'})"

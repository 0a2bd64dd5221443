"""A row's answers -> what triage writes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from riskcheck.engine.conditions.case import ON_THE_SPOT
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.judging.assess import choose_headline
from riskcheck.engine.judging.levels import combine_levels
from riskcheck.engine.model.questions import Answer
from riskcheck.register.cells import JOIN
from riskcheck.register.learned import verdicts
from riskcheck.register.verdicts import Verdict
from riskcheck.rulebook import RULEBOOK

MOST_RISKS = 5
BETWEEN_FACTS = "; "
ORDER_ASKED = {key: place for place, key in enumerate(RULEBOOK.questions)}

Answers = tuple[tuple[str, Answer], ...]


class Versions(NamedTuple):
    rulebook: str
    facts: str


class RowResult(NamedTuple):
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


@lru_cache(maxsize=256)
def judge_row(answers: Answers, day: date) -> RowResult:
    """What assess, open_questions and could_be say together, from the verdicts on each rule.

    Kept, since many people of one register say the same.
    """
    given = dict(answers)
    told: list[Verdict] = []
    levels: dict[Rule, Level] = {}
    missing: set[str] = set()
    could_be = Level.NONE_FOUND
    for verdict in verdicts(given, day):
        rule, level = verdict.rule, verdict.level
        if rule.stronger_forms:
            said = max([levels.get(form, 0) for form in rule.stronger_forms])
            if said >= rule.level or 0 < level <= said:
                continue
        if level:
            levels[rule] = level
            told.append(verdict)
        missing |= verdict.missing
        if verdict.could_raise_to > could_be:
            could_be = verdict.could_raise_to
    told.sort(key=_by_level, reverse=True)
    highest = combine_levels(told)
    return RowResult(
        level=highest,
        headline=choose_headline(highest, given.get("role") in ON_THE_SPOT),
        risks=_risks(told),
        could_be=max(could_be, highest),
        missing=tuple(sorted(missing, key=ORDER_ASKED.__getitem__)),
        rules=tuple([v.rule.key for v in told if v.level >= highest]),
        because=_because(told),
    )


def _by_level(verdict: Verdict) -> int:
    return verdict.level


def _risks(told: list[Verdict]) -> dict[Risk, Level]:
    risks: dict[Risk, Level] = {}
    for verdict in told:
        risks.setdefault(verdict.rule.risk, verdict.level)
    return risks


def _because(told: list[Verdict]) -> dict[str, str]:
    facts: dict[str, str] = {}
    for verdict in told:
        for kind, said in verdict.because:
            facts.setdefault(kind, said)
    return facts

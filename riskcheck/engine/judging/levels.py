"""How a rule's level becomes the level of an advisory, and how advisories make one level.

Every step only lowers a level, and none takes it below 1 (calibration of 22 November 2026).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from riskcheck.engine.conditions.base import Condition, Leaf
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.truth import YES

LEVELS = tuple(Level)

IN_AIRSIDE_TRANSIT = frozenset({"transit_air"})
"""Of the question `role`."""

SOFTER_IN_AIRSIDE_TRANSIT = frozenset(
    {
        Risk.CONSCRIPTION,
        Risk.MOBILISATION,
        Risk.MILITARY_PENALTY,
        Risk.EXIT_BAN,
        Risk.PASSPORT_RULE,
        Risk.FAMILY,
        Risk.MONEY,
    }
)

MAKE_OTHERS_WORSE = frozenset(
    {
        Risk.HIDDEN_NATIONALITY,
        Risk.NON_RECOGNITION,
        Risk.CONSULAR_ACCESS,
        Risk.PASSPORT_RULE,
        Risk.MONEY,
        Risk.NATIONALITY_LOSS,
        Risk.DEVICE_SEARCH,
        Risk.LGBT,
        Risk.FAMILY,
        Risk.HARASSMENT,
    }
)
"""Alone these lift the overall level to 3 at most."""


def set_level(
    rule: Rule, settled: tuple[Leaf, ...], judgement: CaseJudgement, hard_to_lose: Condition
) -> Level:
    """The level for this traveller, from what the sources that settled it say, how firmly."""
    lowered, most = judgement.firmness_of(settled)
    if rule.allows_for_may:
        lowered = 0
    level = max(min(rule.level - lowered, most), 1)
    by_tie = rests_on_a_tie(settled, judgement)
    return LEVELS[_lower_for_traveller(level, rule, judgement, by_tie, hard_to_lose)]


def rests_on_a_tie(settled: Iterable[Leaf], judgement: CaseJudgement) -> bool:
    """Whether a verdict holds only since the destination may count the traveller as its own."""
    if judgement.case.is_national:
        return False
    return any(leaf.is_a_tie and judgement.truth(leaf) is YES for leaf in settled)


def find_highest_possible(rule: Rule, judgement: CaseJudgement, hard_to_lose: Condition) -> Level:
    """The level it could have for this traveller if it applied and sources were firm."""
    by_tie = rule.needs_a_tie and not judgement.case.is_national
    return LEVELS[_lower_for_traveller(int(rule.level), rule, judgement, by_tie, hard_to_lose)]


def _lower_for_traveller(
    level: int, rule: Rule, judgement: CaseJudgement, by_tie: bool, hard_to_lose: Condition
) -> int:
    if by_tie and rule.risk is not Risk.HIDDEN_NATIONALITY:
        level -= judgement.truth(hard_to_lose) is not YES
    if (
        rule.risk in SOFTER_IN_AIRSIDE_TRANSIT
        and judgement.answers.get("role") in IN_AIRSIDE_TRANSIT
    ):
        level -= 1
    return max(level, 1)


class LevelledRule(Protocol):
    """A rule that applies, at a level."""

    @property
    def rule(self) -> Rule: ...

    @property
    def level(self) -> Level: ...


def combine_levels(advisories: Iterable[LevelledRule]) -> Level:
    level = Level.NONE_FOUND
    for advisory in advisories:
        if advisory.level > level:
            level = max(level, cap_level(advisory.rule.risk, advisory.level))
    return level


def cap_level(risk: Risk, level: Level) -> Level:
    """How much of the level of a risk counts towards the overall one."""
    return min(level, Level.GET_ADVICE) if risk in MAKE_OTHERS_WORSE else level

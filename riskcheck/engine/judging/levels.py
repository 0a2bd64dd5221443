"""How a rule's level becomes the level of an advisory, and how advisories make one level.

Every step only lowers a level, and none takes it below 1 (calibration of 29 November 2026).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.rules import Level, Risk, Rule, Rulebook
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Statement, Strength
from riskcheck.engine.model.truth import NO, UNKNOWN, YES
from riskcheck.engine.model.weighing import CARRIED_BY_FINDINGS, HIGHEST

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


TOLD_OF_THE_PLACE = frozenset(
    {
        Risk.WRONGFUL_DETENTION,
        Risk.PROSECUTION,
        Risk.CONSULAR_ACCESS,
        Risk.HARASSMENT,
        Risk.DEVICE_SEARCH,
        Risk.CONFLICT,
        Risk.MONEY,
    }
)
"""What a visitor without a tie is told of the place as such: never more than governments advise."""


def set_level(
    rule: Rule, settled: tuple[Leaf, ...], judgement: CaseJudgement, rulebook: Rulebook
) -> Level:
    """The level for this traveller, from what the sources that settled it say, how firmly."""
    lowered, most = judgement.firmness_of(settled)
    if rule.allows_for_may:
        lowered = 0
    if most == CARRIED_BY_FINDINGS and carries_more(settled, judgement, rulebook):
        most = HIGHEST
    level = max(min(rule.level - lowered, most), 1)
    by_a_tie = rests_on_a_tie(settled, judgement)
    by_tie = by_a_tie and not rule.same_by_a_tie
    is_named = by_tie and _names_people_with_a_tie(settled, judgement)
    level = _lower_for_traveller(level, rule, judgement, by_tie, is_named, rulebook)
    if not by_a_tie and is_told_of_the_place(rule) and is_a_foreigner(judgement, rulebook):
        is_exposed = rests_on_exposure(settled, judgement, rulebook)
        level = min(level, find_advised_level(judgement.case) + is_exposed)
    return LEVELS[level]


def carries_more(settled: tuple[Leaf, ...], judgement: CaseJudgement, rulebook: Rulebook) -> bool:
    """Whether findings and several reports carry level 4: all travel is advised against, or an answer exposes."""
    return _is_warned_of(judgement.case) or rests_on_exposure(settled, judgement, rulebook)


def is_a_foreigner(judgement: CaseJudgement, rulebook: Rulebook) -> bool:
    """Whether they said what ties they have, and are neither its citizen nor nearly so."""
    if judgement.case.is_national or judgement.truth(rulebook.nearly_citizen) is YES:
        return False
    return judgement.truth(rulebook.without_a_tie) is not UNKNOWN


def _names_people_with_a_tie(settled: Iterable[Leaf], judgement: CaseJudgement) -> bool:
    found = (f for leaf in settled if leaf.sets_level for f in leaf.found(judgement))
    return any(_speaks_of_people_with_a_tie(finding.deciding) for finding in found)


def _could_name_people_with_a_tie(rule: Rule, case: Case) -> bool:
    stated = (case.destination.facts.get(kind.key) for kind in rule.facts)
    return any(_speaks_of_people_with_a_tie(fact.statements) for fact in stated if fact)


def _speaks_of_people_with_a_tie(statements: Iterable[Statement]) -> bool:
    """Whether a source firmly says it of people the destination may count as its own, and not of citizens only."""
    return any(s.scope == "claimed" and s.strength >= Strength.REPORTED for s in statements)


def is_told_of_the_place(rule: Rule) -> bool:
    """Whether it tells what the place does, by sources or advice, and not by what somebody answers alone."""
    return rule.risk in TOLD_OF_THE_PLACE and bool(rule.facts)


def rests_on_a_tie(settled: Iterable[Leaf], judgement: CaseJudgement) -> bool:
    """Whether a verdict holds only since the destination may count the traveller as its own."""
    if judgement.case.is_national:
        return False
    return any(leaf.is_a_tie and judgement.truth(leaf) is YES for leaf in settled)


def rests_on_exposure(
    settled: Iterable[Leaf], judgement: CaseJudgement, rulebook: Rulebook
) -> bool:
    """Whether a verdict rests on what draws attention to people like this traveller."""
    return any(
        (leaf.names_people or not rulebook.exposing.isdisjoint(leaf.asks))
        and judgement.truth(leaf) is YES
        for leaf in settled
    )


def find_advised_level(case: Case) -> int:
    """The highest level that a government of the traveller's own, or two of the four, advise: 1 to 4. Where too
    few speak, 2 at least."""
    truths = {n: AdviceAtLeast(n).of(case.destination, case.nationalities) for n in (4, 3, 2)}
    advised = next((level for level, truth in truths.items() if truth is YES), 1)
    return max(advised, 1 if truths[2] is NO else 2)


def find_highest_possible(rule: Rule, judgement: CaseJudgement, rulebook: Rulebook) -> Level:
    """The level it could have for this traveller if it applied and sources were firm."""
    has_none = judgement.truth(rulebook.without_a_tie) is YES
    by_a_tie = rule.needs_a_tie and not judgement.case.is_national and not has_none
    by_tie = by_a_tie and not rule.same_by_a_tie
    is_named = by_tie and _could_name_people_with_a_tie(rule, judgement.case)
    level = _lower_for_traveller(int(rule.level), rule, judgement, by_tie, is_named, rulebook)
    if not by_a_tie and is_told_of_the_place(rule) and is_a_foreigner(judgement, rulebook):
        level = min(level, find_advised_level(judgement.case) + 1)
    return LEVELS[level]


def _lower_for_traveller(
    level: int,
    rule: Rule,
    judgement: CaseJudgement,
    by_tie: bool,
    is_named: bool,
    rulebook: Rulebook,
) -> int:
    if by_tie and rule.risk is not Risk.HIDDEN_NATIONALITY:
        level -= 1 if is_named else _lower_for_tie(judgement, rulebook)
    if (
        rule.risk in SOFTER_IN_AIRSIDE_TRANSIT
        and judgement.answers.get("role") in IN_AIRSIDE_TRANSIT
        and judgement.truth(rulebook.meets_the_border) is not YES
    ):
        level -= 1
    return max(level, 1)


def _lower_for_tie(judgement: CaseJudgement, rulebook: Rulebook) -> int:
    """One for somebody nearly a citizen; two for a possible one, but one where all travel is advised against."""
    is_nearly = judgement.truth(rulebook.nearly_citizen) is YES
    return 1 if is_nearly or _is_warned_of(judgement.case) else 2


def _is_warned_of(case: Case) -> bool:
    return AdviceAtLeast(HIGHEST).of(case.destination, case.nationalities) is YES


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

"""A rule judged for one person of a register: all that its result needs to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.conditions.case import Case
from riskcheck.engine.conditions.leaves import Leaf
from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.levels import cap_level, find_highest_possible, set_level
from riskcheck.engine.model.facts import AdviceLevel
from riskcheck.engine.model.truth import NO, UNKNOWN, YES
from riskcheck.engine.model.weighing import Finding
from riskcheck.rulebook import RULEBOOK


class Verdict(NamedTuple):
    """What comes of a rule that is not ruled out. `number` is its place in the order judged; while it is open
    the level is NONE_FOUND.

    `because` are the facts it rests on, by kind, each as its value and the newest date that says so;
    `missing` the answers it waits for, or its level does; `could_raise_to` what they could lift the whole to.
    """

    number: int
    rule: Rule
    level: Level
    because: tuple[tuple[str, str], ...]
    missing: frozenset[str]
    could_raise_to: Level


def verdict_on(rule: Rule, number: int, case: Case) -> Verdict | None:
    """None where the rule is ruled out. That a milder form stands back is not looked at."""
    truth = case.truth(rule.applies_when)
    if truth is NO:
        return None
    if truth is UNKNOWN:
        missing = case.waits_for(rule.applies_when, YES)
        could_raise_to = _could_raise_to(rule, case) if missing else Level.NONE_FOUND
        return Verdict(number, rule, Level.NONE_FOUND, (), missing, could_raise_to)
    settled = case.settled_by(rule.applies_when, rule.level)
    level = set_level(rule, settled, case, RULEBOOK.hard_to_lose)
    missing = frozenset([key for leaf in settled for key in leaf.missing(case)])
    could_rise = missing and level < rule.level
    could_raise_to = _could_raise_to(rule, case) if could_rise else Level.NONE_FOUND
    return Verdict(
        number, rule, level, tuple(_facts_behind(settled, case)), missing, could_raise_to
    )


def _could_raise_to(rule: Rule, case: Case) -> Level:
    return cap_level(rule.risk, find_highest_possible(rule, case, RULEBOOK.hard_to_lose))


def _facts_behind(settled: tuple[Leaf, ...], case: Case) -> Iterator[tuple[str, str]]:
    for leaf in settled:
        if _rests_on_sources(leaf):
            reason = case.reason(leaf)
            if reason and reason.finding:
                yield reason.finding.kind.key, _value(reason.finding)
            elif reason and reason.advice:
                yield "advice_level", _advice(reason.advice)


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

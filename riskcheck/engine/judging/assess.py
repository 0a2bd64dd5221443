"""assess(case, rulebook): what applies and why, what could still apply, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from riskcheck.engine.conditions.base import Leaf, Reason
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.rules import (
    ALREADY_THERE,
    HEADLINES,
    Action,
    Level,
    Risk,
    Rule,
    Rulebook,
)
from riskcheck.engine.judging.applicable import ApplicableRules, find_applicable_rules
from riskcheck.engine.judging.levels import combine_levels, find_highest_possible, set_level
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.truth import NO, UNKNOWN, YES
from riskcheck.engine.model.weighing import Finding


class Advisory(NamedTuple):
    """A rule that applies. `settled_by` are the leaves that settle it: its whole reason."""

    rule: Rule
    level: Level
    settled_by: tuple[Leaf, ...]
    judgement: CaseJudgement

    @property
    def case(self) -> Case:
        return self.judgement.case

    @property
    def because(self) -> tuple[Reason, ...]:
        reason_of = self.judgement.reason
        told: dict[str, Reason] = {}
        for leaf in self.settled_by:
            reason = reason_of(leaf)
            if reason is not None:
                told[reason.sentence.text] = reason
        return tuple(told.values())

    @property
    def what_to_do(self) -> tuple[Action, ...]:
        return select_fitting_actions(self.rule.what_to_do, self.case.is_there)


class Undecided(NamedTuple):
    """A rule that could apply: which answers are missing, and which facts no source states."""

    rule: Rule
    could_be: Level
    missing: tuple[str, ...]
    unknown_facts: tuple[FactKind, ...]


@dataclass(frozen=True, eq=False)
class Assessment:
    judgement: CaseJudgement
    rulebook: Rulebook
    level: Level
    advisories: tuple[Advisory, ...]
    still_open: tuple[Rule, ...]
    """Rules that answers still missing could decide."""

    @property
    def case(self) -> Case:
        return self.judgement.case

    @property
    def headline(self) -> str:
        return choose_headline(self.level, self.case.is_there)

    @cached_property
    def open_rules(self) -> tuple[Rule, ...]:
        """Every rule that is neither told nor ruled out, in the order of the rulebook."""
        levels = {advisory.rule: advisory.level for advisory in self.advisories}
        waiting = {
            rule
            for rule, condition, stronger_forms in self.at_place.never_told
            if self.judgement.truth(condition) is UNKNOWN
            and max((levels.get(r, 0) for r in stronger_forms), default=0) < rule.level
            and not gives_way(rule, self.judgement)
        }
        waiting.update(self.still_open)
        return tuple(rule for rule in self.rulebook.rules if rule in waiting)

    @property
    def at_place(self) -> ApplicableRules:
        return find_applicable_rules(self.rulebook, self.case.destination, self.case.is_national)

    @cached_property
    def undecided(self) -> tuple[Undecided, ...]:
        found = [make_undecided(rule, self.judgement, self.rulebook) for rule in self.open_rules]
        if not self.case.destination.is_spoken_of:
            found += self._nothing_known({u.rule.risk for u in found})
        return tuple(sorted(found, key=lambda u: -u.could_be))

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Every action once: the urgent first, then in the order of the advisories."""
        actions = dict.fromkeys(a for advisory in self.advisories for a in advisory.what_to_do)
        return tuple(sorted(actions, key=lambda action: not action.urgent))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the advisories rest on, each once, in their order."""
        leaves = dict.fromkeys(leaf for a in self.advisories for leaf in a.settled_by)
        reasons = [self.judgement.reason(leaf) for leaf in leaves]
        return tuple(dict.fromkeys([r.finding for r in reasons if r and r.finding]))

    def _nothing_known(self, told: set[Risk]) -> list[Undecided]:
        """For a destination no source speaks of: every risk is one we could not tell."""
        spoken = told | {advisory.rule.risk for advisory in self.advisories}
        strongest: dict[Risk, Rule] = {}
        for rule in sorted(self.rulebook.rules, key=lambda r: r.level):
            strongest[rule.risk] = rule
        return [
            Undecided(
                rule,
                find_highest_possible(rule, self.judgement, self.rulebook),
                (),
                rule.facts,
            )
            for risk, rule in strongest.items()
            if risk not in spoken
        ]


def assess(case: Case, rulebook: Rulebook) -> Assessment:
    """Judge every rule its facts do not rule out; a milder form of one that applies as strongly need not be judged."""
    advisories: list[Advisory] = []
    open_rules: list[Rule] = []
    levels: dict[Rule, int] = {}
    listed = find_applicable_rules(rulebook, case.destination, case.is_national)
    judgement = listed.start_judgement(case)
    for rule, condition, stronger_forms in listed.could_be_told:
        told = 0
        for stronger in stronger_forms:
            if stronger in levels and levels[stronger] > told:
                told = levels[stronger]
        if told and told >= rule.level:
            continue
        if rule.gives_way_to and gives_way(rule, judgement):
            continue
        truth = condition.judge(judgement)
        if truth is NO:
            continue
        if truth is UNKNOWN:
            open_rules.append(rule)
            continue
        leaves = judgement.settled_by(rule.applies_when, rule.level)
        level = set_level(rule, leaves, judgement, rulebook)
        if level > told:
            levels[rule] = level
            advisories.append(Advisory(rule, level, leaves, judgement))
    advisories.sort(key=_get_level, reverse=True)
    return Assessment(
        judgement, rulebook, combine_levels(advisories), tuple(advisories), tuple(open_rules)
    )


def gives_way(rule: Rule, judgement: CaseJudgement) -> bool:
    """Whether a rule for particular people, which gives way to none itself, is told instead of this general one."""
    return any(
        judgement.truth(other.applies_when) is YES and not gives_way(other, judgement)
        for other in rule.gives_way_to
    )


def choose_headline(level: Level, is_there: bool) -> str:
    return ALREADY_THERE if is_there and level is Level.DO_NOT_TRAVEL else HEADLINES[level]


def _get_level(advisory: Advisory) -> int:
    return advisory.level


def make_undecided(rule: Rule, judgement: CaseJudgement, rulebook: Rulebook) -> Undecided:
    unknown: dict[FactKind, None] = {}
    missing: dict[str, None] = {}
    for leaf in rule.applies_when.open_leaves(judgement):
        facts, answers = judgement.gap(leaf)
        unknown.update(dict.fromkeys(facts))
        missing.update(dict.fromkeys(answers))
    possible = find_highest_possible(rule, judgement, rulebook)
    return Undecided(rule, possible, tuple(missing), tuple(unknown))


@lru_cache(maxsize=4096)
def select_fitting_actions(actions: tuple[Action, ...], is_there: bool) -> tuple[Action, ...]:
    """The actions that make sense for someone who is there, or for someone who is not."""
    return tuple(a for a in actions if (a.when_there if is_there else a.before_travel))

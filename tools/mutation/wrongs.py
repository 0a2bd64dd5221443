"""Every small wrong of one rule: a leaf turned round, a level one off, a milder form let loose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from riskcheck.engine.conditions.base import Condition, Leaf
from riskcheck.engine.conditions.combined import Several, Unless
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.rules import Level, Rule, Rulebook
from riskcheck.engine.judging.assess import make_undecided
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.truth import NO, UNKNOWN, YES
from riskcheck.present.condition_writer import describe_leaf
from riskcheck.present.translator import get_translator


class TurnedRound(Unless):
    """A leaf that says no where it said yes, and yes where it said no; unknown stays unknown."""

    __slots__ = ()

    def leaves_wanted(self) -> Iterator[Leaf]:
        yield from self.part.leaves_wanted()


@dataclass(frozen=True, eq=False)
class Mutant:
    """`true` and `true_rulebook` as they stand, `rule` and `rulebook` with the wrong in them."""

    wrong: str
    true: Rule
    rule: Rule
    true_rulebook: Rulebook

    @cached_property
    def rulebook(self) -> Rulebook:
        """With the changed rule, and those that name it naming the changed one."""
        instead = {self.true: self.rule}
        for rule in self.true_rulebook.rules:
            stronger = rule.milder_form_of
            if rule not in instead and stronger is not None and stronger in instead:
                instead[rule] = replace(rule, milder_form_of=instead[stronger])
        rules = tuple(instead.get(rule, rule) for rule in self.true_rulebook.rules)
        return replace(self.true_rulebook, rules=rules)

    @cached_property
    def true_family(self) -> Rulebook:
        return _family(self.true, self.true_rulebook)

    @cached_property
    def family(self) -> Rulebook:
        keys = {rule.key for rule in self.true_family.rules}
        rules = tuple(rule for rule in self.rulebook.rules if rule.key in keys)
        return replace(self.rulebook, rules=rules)

    @property
    def turns_a_leaf(self) -> bool:
        return self.rule.applies_when is not self.true.applies_when

    def could_change(self, case: Case) -> bool:
        """Whether anything that is told of this case could differ; quick, and never wrongly no."""
        judgement = CaseJudgement(case, self.rulebook.scopes)
        truth = judgement.truth(self.true.applies_when)
        if self.rule.milder_form_of is not self.true.milder_form_of:
            stronger = self.true.stronger_forms
            return any(judgement.truth(form.applies_when) is YES for form in stronger)
        if not self.turns_a_leaf:
            return truth is not NO or not case.destination.is_spoken_of
        if judgement.truth(self.rule.applies_when) is not truth:
            return True
        if truth is UNKNOWN:
            return waiting(self.true, judgement, self.rulebook) != waiting(
                self.rule, judgement, self.rulebook
            )
        settled = judgement.settled_by(self.true.applies_when, self.true.level)
        return truth is not NO and settled != judgement.settled_by(
            self.rule.applies_when, self.rule.level
        )


def waiting(rule: Rule, judgement: CaseJudgement, rulebook: Rulebook) -> tuple[object, ...]:
    found = make_undecided(rule, judgement, rulebook)
    return found.could_be, found.missing, found.unknown_facts


def mutants(rule: Rule, rulebook: Rulebook) -> Iterator[Mutant]:
    for words, condition in _turned(rule.applies_when):
        yield Mutant(
            f"turned round: {words}", rule, replace(rule, applies_when=condition), rulebook
        )
    for step in (1, -1):
        if Level.KNOW_THIS <= rule.level + step <= Level.DO_NOT_TRAVEL:
            level = Level(rule.level + step)
            yield Mutant(
                f"level {int(level)}, not {int(rule.level)}",
                rule,
                replace(rule, level=level),
                rulebook,
            )
    stronger = rule.milder_form_of
    if stronger is not None:
        loose = replace(rule, milder_form_of=None)
        yield Mutant(f"no longer a milder form of {stronger.key}", rule, loose, rulebook)


def _turned(condition: Condition) -> Iterator[tuple[str, Condition]]:
    """The condition once for each leaf in it, with that one turned round."""
    if isinstance(condition, Leaf):
        yield describe_leaf(condition, True, get_translator()), TurnedRound(condition)
    elif isinstance(condition, Unless):
        for words, part in _turned(condition.part):
            yield f"(under unless) {words}", Unless(part)
    else:
        assert isinstance(condition, Several)
        for place, part in enumerate(condition.parts):
            for words, turned in _turned(part):
                parts = (*condition.parts[:place], turned, *condition.parts[place + 1 :])
                yield words, type(condition)(parts)


def _family(rule: Rule, rulebook: Rulebook) -> Rulebook:
    """The rules that stand back for one another: all that a wrong in one of them can change."""
    head = (rule, *rule.stronger_forms)[-1]
    rules = tuple(r for r in rulebook.rules if (r, *r.stronger_forms)[-1] is head)
    return replace(rulebook, rules=rules)

"""The rules that could apply at a destination: those that its facts alone do not rule out.

What is left out would be NO for everybody, whatever they answer; so leaving it out changes nothing
but the time taken. Rules that a missing fact keeps from ever being told there are listed apart: they
are looked at only for what we could not tell. Read from the destination and from whether someone is
its citizen, never from what else they said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from riskcheck.engine.conditions.base import Condition, Several, Unless
from riskcheck.engine.conditions.case import weigh_possibilities
from riskcheck.engine.conditions.fact_leaves import FactIs, FactLeaf
from riskcheck.engine.conditions.leaves import Anyone, DestinationIs, Leaf, NationalOfDestination
from riskcheck.engine.conditions.other_state_leaves import AnotherStateSays, NamesNationality
from riskcheck.engine.declarations.rules import Rulebook, RuleInOrder
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth, find_agreement, negate

KEPT = 4096
"""Two lists for each of 250 countries, as many for each question that is a choice, and room for tests."""

OF_OTHER_STATES = (AnotherStateSays, NamesNationality)


@dataclass(frozen=True, eq=False)
class ApplicableRules:
    """In the order judged. `never_told` are rules that can only be NO or UNKNOWN. `certain` are the
    conditions that facts alone settle there, which need not be judged for every traveller."""

    could_be_told: tuple[RuleInOrder, ...]
    never_told: tuple[RuleInOrder, ...]
    certain: Mapping[Condition, Truth]


@lru_cache(maxsize=KEPT)
def find_applicable_rules(rulebook: Rulebook, place: Country, national: bool) -> ApplicableRules:
    foreseen = _Foreseen(rulebook, place, national)
    listed = [rule for rule in rulebook.in_order if foreseen.truth(rule[1]) is not NO]
    could_be_told = {rule[0] for rule in listed if foreseen.can_be(rule[1], YES)}
    return ApplicableRules(
        tuple(rule for rule in listed if rule[0] in could_be_told),
        tuple(rule for rule in listed if rule[0] not in could_be_told),
        foreseen.certain,
    )


class _Foreseen:
    """What is certain before anything else is answered."""

    def __init__(self, rulebook: Rulebook, place: Country, national: bool) -> None:
        self.scopes = rulebook.scopes
        self.place = place
        self.national = national
        self._known: dict[Condition, Truth] = {}
        self._possible: dict[Truth, dict[Condition, bool]] = {YES: {}, NO: {}}

    @property
    def certain(self) -> dict[Condition, Truth]:
        """What has been looked at and found to be YES or NO."""
        return {c: truth for c, truth in self._known.items() if truth is not UNKNOWN}

    def truth(self, condition: Condition) -> Truth:
        if condition not in self._known:
            self._known[condition] = self._truth(condition)
        return self._known[condition]

    def can_be(self, condition: Condition, wanted: Truth) -> bool:
        """Whether some answers could make it `wanted`; it may say so where none do."""
        possible = self._possible[wanted].get(condition)
        if possible is None:
            truth = self.truth(condition)
            open_ = truth is UNKNOWN
            possible = self._can_be(condition, wanted) if open_ else truth is wanted
            self._possible[wanted][condition] = possible
        return possible

    def _can_be(self, condition: Condition, wanted: Truth) -> bool:
        if isinstance(condition, Leaf):
            return self._is_spoken_of(condition)
        if isinstance(condition, Unless):
            return self.can_be(condition.part, negate(wanted))
        assert isinstance(condition, Several)
        one_is_enough = wanted is condition.decisive
        for part in condition.parts:
            if self.can_be(part, wanted) is one_is_enough:
                return one_is_enough
        return not one_is_enough

    def _is_spoken_of(self, leaf: Leaf) -> bool:
        """Facts about the destination are silent where no source speaks; other leaves never are."""
        if not isinstance(leaf, FactLeaf) or isinstance(leaf, OF_OTHER_STATES):
            return True
        return all(kind.key in self.place.facts for kind in leaf.reads)

    def _truth(self, condition: Condition) -> Truth:
        if isinstance(condition, FactIs):
            return self._stated(condition)
        if isinstance(condition, Several):
            verdict = condition.otherwise
            for part in condition.parts:
                truth = self.truth(part)
                if truth is condition.decisive:
                    return truth
                if truth is UNKNOWN:
                    verdict = UNKNOWN
            return verdict
        if isinstance(condition, Unless):
            return negate(self.truth(condition.part))
        if isinstance(condition, NationalOfDestination):
            return as_truth(self.national)
        if isinstance(condition, DestinationIs):
            return as_truth(self.place.code in condition.codes)
        return as_truth(condition.holds) if isinstance(condition, Anyone) else UNKNOWN

    def _stated(self, leaf: FactIs) -> Truth:
        fact = self.place.facts.get(leaf.kind.key)
        if fact is None:
            return UNKNOWN
        findings = weigh_possibilities(
            fact, tuple(self.truth(self.scopes[scope]) for scope in fact.scopes)
        )
        return find_agreement(leaf.of(finding) for finding in findings)

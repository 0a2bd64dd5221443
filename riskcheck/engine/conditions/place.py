"""A destination before anybody is judged: what its facts settle for all who are bound there."""

from __future__ import annotations

from riskcheck.engine.conditions.base import Condition, Findings, Leaf, Settled
from riskcheck.engine.conditions.judgement import Foreknown, Scopes, weigh_possibilities
from riskcheck.engine.model.facts import Country, Fact
from riskcheck.engine.model.truth import UNKNOWN, Truth


class KnownPlace:
    """For those who say they are its citizens, or for all others."""

    def __init__(self, scopes: Scopes, country: Country, is_national: bool) -> None:
        self.country = country
        self.is_national = is_national
        self._scopes = scopes
        self._truths: dict[Condition, Truth] = {}
        self._simplified: dict[Condition, Condition] = {}

    def truth(self, condition: Condition) -> Truth:
        """What it is for everybody bound there; UNKNOWN where that differs, or nothing tells."""
        known = self._truths.get(condition)
        if known is None:
            known = self._truths[condition] = condition.judge_at(self)
        return known

    def simplify(self, condition: Condition) -> Condition:
        """What is left of it there."""
        known = self._simplified.get(condition)
        if known is None:
            known = self._simplified[condition] = condition.simplify(self)
        return known

    def findings_of(self, fact: Fact) -> Findings:
        """All that could be known of a fact, whoever asks."""
        reached = tuple([self.truth(self._scopes[scope]) for scope in fact.scopes])
        return weigh_possibilities(fact, reached)

    def knows_reach(self, scope: str) -> bool:
        """Whether a scope reaches all who are bound there, or none of them."""
        return self.truth(self._scopes[scope]) is not UNKNOWN

    def foreknow(self) -> Foreknown:
        """Of every condition met so far."""
        settled: dict[Condition, Truth] = {}
        leaves = frozenset(c for c in self._simplified if isinstance(c, Leaf))
        simplified: dict[Condition, Condition] = {}
        for condition, left in self._simplified.items():
            if isinstance(left, Settled):
                settled[condition] = left.verdict
            elif left is not condition:
                simplified[condition] = left
        return Foreknown(settled, simplified, frozenset(x for x in leaves if x.is_fixed_at(self)))

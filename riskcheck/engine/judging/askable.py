"""Which questions a condition could ever wait for at a place, whatever has been answered.

Read once for each place, so that what cannot add a question need not be gone through for every traveller.
It may name too many, never too few.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from riskcheck.engine.conditions.base import Condition, Leaf
from riskcheck.engine.conditions.combined import collect_leaves
from riskcheck.engine.conditions.judgement import Scopes
from riskcheck.engine.model.facts import Country


class Askable:
    """What conditions read and could wait for at one place; `known` is what was asked before.

    `simplified` gives for a condition what is left of it there; a leaf counts as written, since the level
    of an advisory may hang on answers that its verdict does not.
    """

    def __init__(
        self, scopes: Scopes, country: Country, simplified: Mapping[Condition, Condition]
    ) -> None:
        self._scopes = scopes
        self._country = country
        self._simplified = simplified
        self._reaching: dict[str, frozenset[str]] = {}
        self.known: dict[Condition, frozenset[str]] = {}

    def of(self, condition: Condition) -> frozenset[str]:
        known = self.known.get(condition)
        if known is None:
            left = condition if condition.is_leaf else self._simplified.get(condition, condition)
            asked = [self._of_leaf(leaf) for leaf in collect_leaves(left)]
            known = self.known[condition] = _keep_once(frozenset().union(*asked))
        return known

    def _of_leaf(self, leaf: Leaf) -> frozenset[str]:
        """What it asks itself, and what decides whom the statements it reads reach."""
        reaching = [self._reach(scope) for scope in leaf.scopes_at(self._country)]
        return frozenset(leaf.asks).union(*reaching)

    def _reach(self, scope: str) -> frozenset[str]:
        known = self._reaching.get(scope)
        if known is None:
            known = self._reaching[scope] = self.of(self._scopes[scope])
        return known


@cache
def _keep_once(keys: frozenset[str]) -> frozenset[str]:
    """The first of all that are equal: thousands of conditions ask the same few questions."""
    return keys

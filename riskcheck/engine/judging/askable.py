"""Which questions a condition could ever wait for at a place, whatever has been answered.

Read once for each place, so that what cannot add a question need not be gone through for every traveller.
It may name too many, never too few.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from riskcheck.engine.conditions.base import Condition, collect_leaves
from riskcheck.engine.conditions.case import Scopes
from riskcheck.engine.conditions.fact_leaves import FactLeaf
from riskcheck.engine.conditions.leaves import Leaf
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.applicable import KEPT
from riskcheck.engine.model.facts import Country


class Askable:
    """What the conditions of a rulebook read and could wait for at one place; `known` is what was asked before."""

    def __init__(self, scopes: Scopes, place: Country) -> None:
        self._scopes = scopes
        self._place = place
        self._reaching: dict[str, frozenset[Leaf]] = {}
        self.known: dict[Condition, frozenset[str]] = {}

    def of(self, condition: Condition) -> frozenset[str]:
        known = self.known.get(condition)
        if known is None:
            asked = frozenset(key for leaf in self.leaves(condition) for key in leaf.asks)
            known = self.known[condition] = _once(asked)
        return known

    def leaves(self, condition: Condition) -> frozenset[Leaf]:
        """Its own, and those that decide whom the statements it reads reach."""
        own = collect_leaves(condition)
        return own.union(*[self._reach(scope) for leaf in own for scope in self._scopes_read(leaf)])

    def _scopes_read(self, leaf: Leaf) -> Iterator[str]:
        if isinstance(leaf, FactLeaf) and leaf.reach_matters:
            for kind in leaf.reads:
                fact = self._place.facts.get(kind.key)
                if fact:
                    yield from fact.scopes

    def _reach(self, scope: str) -> frozenset[Leaf]:
        """What decides whom a scope reaches."""
        known = self._reaching.get(scope)
        if known is None:
            known = self._reaching[scope] = self.leaves(self._scopes[scope])
        return known


@cache
def _once(keys: frozenset[str]) -> frozenset[str]:
    """The first of all that are equal: thousands of conditions ask the same few questions."""
    return keys


@lru_cache(maxsize=KEPT)
def get_askable(rulebook: Rulebook, place: Country) -> Askable:
    return Askable(rulebook.scopes, place)

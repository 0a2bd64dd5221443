"""Which questions a condition could ever wait for at a place, whatever has been answered.

Read once for each place, so that what cannot add a question need not be gone through for every traveller.
It may name too many, never too few.
"""

from __future__ import annotations

from functools import lru_cache

from riskcheck.engine.case import Scopes
from riskcheck.engine.conditions import Condition
from riskcheck.engine.factleaves import FactLeaf
from riskcheck.engine.facts import Country
from riskcheck.engine.leaves import Leaf
from riskcheck.engine.rules import Rulebook
from riskcheck.engine.shortlist import KEPT


class Askable:
    """What the conditions of a rulebook could wait for at one place; `known` is what was asked before."""

    def __init__(self, scopes: Scopes, place: Country) -> None:
        self._scopes = scopes
        self._place = place
        self.known: dict[Condition, frozenset[str]] = {}

    def of(self, condition: Condition) -> frozenset[str]:
        known = self.known.get(condition)
        if known is None:
            asked = [self._asked_by(leaf) for leaf in condition.leaves()]
            known = self.known[condition] = frozenset[str]().union(*asked)
        return known

    def _asked_by(self, leaf: Leaf) -> frozenset[str]:
        """What it asks itself, and what decides whom the statements it reads reach."""
        asked = frozenset(leaf.asks)
        if isinstance(leaf, FactLeaf):
            for kind in leaf.reads:
                fact = self._place.facts.get(kind.key)
                for scope in fact.scopes if fact else ():
                    asked |= self.of(self._scopes[scope])
        return asked


@lru_cache(maxsize=KEPT)
def askable(rulebook: Rulebook, place: Country) -> Askable:
    return Askable(rulebook.scopes, place)

"""The rules that could apply at a destination: those that its facts alone do not rule out.

What is left out would be NO for everybody, whatever they answer; so leaving it out changes nothing
but the time taken. Read from the destination and from whether someone is its citizen, never from
what else they said.
"""

from __future__ import annotations

from functools import lru_cache

from riskcheck.engine.case import weighed
from riskcheck.engine.conditions import AllOf, AnyOf, Condition, Unless
from riskcheck.engine.factleaves import FactIs
from riskcheck.engine.facts import Country
from riskcheck.engine.leaves import Anyone, DestinationIs, NationalOfDestination
from riskcheck.engine.rules import Rulebook, RuleInOrder
from riskcheck.engine.truth import NO, UNKNOWN, Truth, agreed, opposite, truth_of

KEPT = 4096
"""Two lists for each of 250 countries, as many for each question that is a choice, and room for tests."""


@lru_cache(maxsize=KEPT)
def shortlist(rulebook: Rulebook, place: Country, national: bool) -> tuple[RuleInOrder, ...]:
    """In the order judged."""
    foreseen = _Foreseen(rulebook, place, national)
    return tuple(rule for rule in rulebook.in_order if foreseen.truth(rule[1]) is not NO)


class _Foreseen:
    """What is certain before anything else is answered."""

    def __init__(self, rulebook: Rulebook, place: Country, national: bool) -> None:
        self.scopes = rulebook.scopes
        self.place = place
        self.national = national
        self._known: dict[Condition, Truth] = {}

    def truth(self, condition: Condition) -> Truth:
        if condition not in self._known:
            self._known[condition] = self._truth(condition)
        return self._known[condition]

    def _truth(self, condition: Condition) -> Truth:
        if isinstance(condition, AllOf | AnyOf):
            truths = {self.truth(part) for part in condition.parts}
            if condition.decisive in truths:
                return condition.decisive
            return UNKNOWN if UNKNOWN in truths else condition.otherwise
        if isinstance(condition, Unless):
            return opposite(self.truth(condition.part))
        if isinstance(condition, NationalOfDestination):
            return truth_of(self.national)
        if isinstance(condition, DestinationIs):
            return truth_of(self.place.code in condition.codes)
        if isinstance(condition, Anyone):
            return truth_of(condition.holds)
        return self._stated(condition) if isinstance(condition, FactIs) else UNKNOWN

    def _stated(self, leaf: FactIs) -> Truth:
        fact = self.place.facts.get(leaf.kind.key)
        if fact is None:
            return UNKNOWN
        findings = weighed(fact, tuple(self.truth(self.scopes[scope]) for scope in fact.scopes))
        return agreed(leaf.of(finding) for finding in findings)

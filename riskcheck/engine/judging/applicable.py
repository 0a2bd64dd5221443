"""The rules that could apply at a destination, each with what the facts there leave of its condition.

What the facts settle is settled once for all who are bound there. A rule that is left out would be NO
for everybody, whatever they answer; so leaving it out changes nothing but the time taken. Rules that a
missing fact keeps from ever being told there are listed apart: they are looked at only for what we could
not tell. Read from the destination and from whether someone is its citizen, never from what else they said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from riskcheck.engine.conditions.base import SETTLED, Condition
from riskcheck.engine.conditions.judgement import CaseJudgement, Foreknown
from riskcheck.engine.conditions.place import KnownPlace
from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.judging.askable import Askable
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.truth import NO, YES

KEPT = 4096
"""Two lists for each of 250 countries, as many for each question that is a choice, and room for tests."""

RuleAtPlace = tuple[Rule, Condition, tuple[Rule, ...]]
"""A rule with what is left of its condition and its stronger forms, as assess walks them."""


@dataclass(frozen=True, eq=False)
class ApplicableRules:
    """In the order judged. `never_told` are rules that can only be NO or UNKNOWN."""

    could_be_told: tuple[RuleAtPlace, ...]
    never_told: tuple[RuleAtPlace, ...]
    foreknown: Foreknown
    scopes: Mapping[str, Condition]
    country: Country

    def start_judgement(self, case: Case) -> CaseJudgement:
        """Nothing is worked out yet but what the facts of the destination settle for everybody."""
        return CaseJudgement(case, self.scopes, self.foreknown)

    @cached_property
    def askable(self) -> Askable:
        return Askable(self.scopes, self.country, self.foreknown.simplified)


@lru_cache(maxsize=KEPT)
def find_applicable_rules(rulebook: Rulebook, country: Country, national: bool) -> ApplicableRules:
    place = KnownPlace(rulebook.scopes, country, national)
    read_for_levels = (rulebook.nearly_citizen, rulebook.without_a_tie, rulebook.meets_the_border)
    for condition in (*rulebook.scopes.values(), *read_for_levels):
        place.simplify(condition)
    left = [
        (rule, place.simplify(rule.applies_when), rule.stronger_forms) for rule in rulebook.rules
    ]
    listed = [one for one in left if one[1] is not SETTLED[NO]]
    return ApplicableRules(
        tuple(one for one in listed if one[1].is_possible(YES)),
        tuple(one for one in listed if not one[1].is_possible(YES)),
        place.foreknow(),
        rulebook.scopes,
        country,
    )

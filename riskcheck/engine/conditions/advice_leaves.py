"""The leaf that reads the general travel advice of governments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Leaf, Place, Reason
from riskcheck.engine.conditions.leaves import get_country_name
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.facts import Country, FactKind, Form
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, find_agreement

ENOUGH = 2
"""How many of the four weigh as much as a government of the traveller's own."""


ADVICE_LEVEL = FactKind(
    key="advice_level",
    form=Form.NUMBER,
    sentences={},
    whether=_("whether enough governments advise against travel to %(country)s"),
    about_law=False,
)


@dataclass(frozen=True, eq=False, slots=True)
class AdviceAtLeast(Leaf):
    """A government of the traveller's own, or two of the four, advise at least a level."""

    level: int

    reads_advice: ClassVar[bool] = True

    def judge(self, judgement: Judgement) -> Truth:
        return self.of(judgement.case.destination, judgement.case.nationalities)

    def judge_at(self, place: Place) -> Truth:
        held = (
            frozenset[str](),
            frozenset(place.country.advisers).union(place.country.levels_by_issuer),
        )
        return find_agreement(self.of(place.country, nationalities) for nationalities in held)

    def is_fixed_at(self, place: Place) -> bool:
        return True

    def of(self, place: Country, nationalities: frozenset[str]) -> Truth:
        """The verdict on travel to a place by someone who holds these nationalities."""
        advice = place.levels_by_issuer
        saying = [issuer for issuer, level in advice.items() if level >= self.level]
        of_the_four = len(set(saying).intersection(place.advisers))
        if of_the_four >= ENOUGH or nationalities.intersection(saying):
            return YES
        silent = [issuer for issuer in place.advisers if issuer not in advice]
        if of_the_four + len(silent) >= ENOUGH or nationalities.intersection(silent):
            return UNKNOWN
        return NO

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return (ADVICE_LEVEL,)

    def reason(self, judgement: Judgement) -> Reason | None:
        advice = tuple(a for a in judgement.case.destination.advice if a.level >= self.level)
        text = (
            _("Governments advise against all travel to %(country)s.")
            if self.level >= 4
            else _("Governments advise reconsidering travel to %(country)s, or against it.")
        )
        if not advice:
            text = _("Few governments, or none, advise against travel to %(country)s.")
        return Reason(Sentence(text, {"country": get_country_name(judgement)}), advice=advice)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _(
                "No government of the traveller’s own, and at most one of the four, advises level"
                " %(level)s or higher"
            ),
            _(
                "A government of the traveller’s own, or two of the four, advise level %(level)s or higher"
            ),
        )
        return writer.write(texts[holds], level=self.level)


@dataclass(frozen=True, eq=False, slots=True)
class CalmCountry(Leaf):
    """All four governments hold the destination at level 2 or lower."""

    reads_advice: ClassVar[bool] = True

    def judge(self, judgement: Judgement) -> Truth:
        return self.of(judgement.case.destination)

    def judge_at(self, place: Place) -> Truth:
        return self.of(place.country)

    def of(self, country: Country) -> Truth:
        levels = [advice.level for advice in country.advice]
        if any(level > CALM for level in levels):
            return NO
        return YES if len(levels) >= len(country.advisers) else UNKNOWN

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return (ADVICE_LEVEL,)

    def reason(self, judgement: Judgement) -> Reason | None:
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("One of the four governments advises a level above %(level)s"),
            _("All four governments advise level %(level)s or lower"),
        )
        return writer.write(texts[holds], level=CALM)


CALM = 2

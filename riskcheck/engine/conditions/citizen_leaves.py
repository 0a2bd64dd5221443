"""Leaves that read what sources state of a destination's citizens, whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Place
from riskcheck.engine.conditions.fact_leaves import FactLeaf, UnmovedByAnswers
from riskcheck.engine.conditions.writer import Writer, quote_any_of, quote_values
from riskcheck.engine.model.facts import Country, Fact, FactKind, Standing, Strength
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth
from riskcheck.engine.model.weighing import (
    OF_EVERYBODY,
    Finding,
    select_statements,
    weigh_for_some,
)

AS_A_CITIZEN = frozenset({"nationals", "claimed", "everyone"})
"""The scopes that reach a citizen of whom nothing else is known."""


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfNationals(UnmovedByAnswers, FactLeaf):
    """Sources state one of some values of the destination's citizens, whoever asks."""

    kind: FactKind
    values: frozenset[str]

    @property
    def values_told_apart(self) -> frozenset[str]:
        return self.values

    reached: ClassVar[frozenset[str]] = AS_A_CITIZEN
    reach_matters: ClassVar[bool] = False

    def part_of(self, fact: Fact) -> Fact:
        """What of the fact counts."""
        return fact

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        return tuple([self.part_of(fact) for fact in FactLeaf.facts(self, judgement)])

    def known(self, country: Country, held: tuple[str, ...]) -> Finding | None:
        """What is known of it for a citizen who also holds these nationalities."""
        fact = country.facts.get(self.kind.key)
        if fact is None:
            return None
        part = self.part_of(fact)
        return weigh_for_some(part, self.reached, held)

    def known_to(self, judgement: Judgement) -> Finding | None:
        return self.known(judgement.case.destination, judgement.case.other_nationalities)

    def judge(self, judgement: Judgement) -> Truth:
        return self.of(judgement.case.destination, judgement.case.other_nationalities)

    def judge_at(self, place: Place) -> Truth:
        return UNKNOWN if self.is_narrowed_at(place) else self.of(place.country, ())

    def is_narrowed_at(self, place: Place) -> bool:
        fact = place.country.facts.get(self.kind.key)
        return fact is not None and fact.is_narrowed

    def is_fixed_at(self, place: Place) -> bool:
        return not self.is_narrowed_at(place)

    def of(self, country: Country, held: tuple[str, ...]) -> Truth:
        finding = self.known(country, held)
        return UNKNOWN if finding is None else as_truth(finding.value in self.values)

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if self.known_to(judgement) else (self.kind,)

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        finding = self.known_to(judgement)
        return (finding,) if finding else ()

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources say of its citizens, whoever asks"),
            _("Sources say of its citizens, whoever asks, anything but"),
        )
        return quote_values(self.kind, self.values, holds, writer, texts)


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfEverybody(IsSaidOfNationals):
    """Sources state one of some values of everybody or of all foreigners there, not of its citizens alone."""

    reached: ClassVar[frozenset[str]] = OF_EVERYBODY

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources say of everybody, citizens or not"),
            _("Sources say of everybody, citizens or not, anything but"),
        )
        return quote_values(self.kind, self.values, holds, writer, texts)


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidByLawOrAdvice(IsSaidOfNationals):
    """The same, where law, travel advice or reports say so firmly: a reference book or a bare "may" is not enough."""

    def of(self, country: Country, held: tuple[str, ...]) -> Truth:
        finding = self.known(country, held)
        if finding is None:
            return UNKNOWN
        firm = any(s.source.standing is not Standing.REFERENCE for s in finding.deciding)
        return as_truth(
            finding.value in self.values and firm and finding.strength >= Strength.REPORTED
        )

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Law, advice or reports firmly say of its citizens"),
            _("Law, advice or reports do not firmly say of its citizens"),
        )
        wanted = [value for value in self.kind.sentences if value in self.values]
        return f"{writer.write(texts[not holds])}: {writer.write_values(self.kind, wanted)}"


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfItsPapers(IsSaidOfNationals):
    """A source states one of some values of citizens who use the destination's papers."""

    reached: ClassVar[frozenset[str]] = AS_A_CITIZEN | {"own_papers"}

    def part_of(self, fact: Fact) -> Fact:
        return select_statements(fact, self.values)

    def of(self, country: Country, held: tuple[str, ...]) -> Truth:
        if self.known(country, held):
            return YES
        return NO if self.is_spoken_of(country) else UNKNOWN

    def is_spoken_of(self, country: Country) -> bool:
        fact = country.facts.get(self.kind.key)
        return bool(fact and fact.statements)

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if self.is_spoken_of(judgement.case.destination) else (self.kind,)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources speak of it, and none says of people on its papers: %(sentence)s"),
            _("A source says of people on its papers: %(sentence)s"),
        )
        return writer.write(texts[holds], sentence=quote_any_of(self.kind, self.values, writer))

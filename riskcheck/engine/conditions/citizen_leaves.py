"""Leaves that read what sources state of a destination's citizens, whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Place
from riskcheck.engine.conditions.fact_leaves import FactLeaf
from riskcheck.engine.conditions.writer import Writer, quote_any_of, quote_values
from riskcheck.engine.model.facts import Country, Fact, FactKind
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth
from riskcheck.engine.model.weighing import Finding, select_statements, weigh

AS_A_CITIZEN = frozenset({"nationals", "claimed", "everyone"})
"""The scopes that reach a citizen of whom nothing else is known."""


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfNationals(FactLeaf):
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

    def known(self, country: Country) -> Finding | None:
        fact = country.facts.get(self.kind.key)
        return weigh(self.part_of(fact), self.reached) if fact else None

    def judge(self, judgement: Judgement) -> Truth:
        return self.of(judgement.case.destination)

    def judge_at(self, place: Place) -> Truth:
        return self.of(place.country)

    def of(self, country: Country) -> Truth:
        finding = self.known(country)
        return UNKNOWN if finding is None else as_truth(finding.value in self.values)

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return judgement.truth(self) is wanted

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        return ()

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if self.known(judgement.case.destination) else (self.kind,)

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        finding = self.known(judgement.case.destination)
        return (finding,) if finding else ()

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources say of its citizens, whoever asks"),
            _("Sources say of its citizens, whoever asks, anything but"),
        )
        return quote_values(self.kind, self.values, holds, writer, texts)


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfItsPapers(IsSaidOfNationals):
    """A source states one of some values of citizens who use the destination's papers."""

    reached: ClassVar[frozenset[str]] = AS_A_CITIZEN | {"own_papers"}

    def part_of(self, fact: Fact) -> Fact:
        return select_statements(fact, self.values)

    def of(self, country: Country) -> Truth:
        if self.known(country):
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

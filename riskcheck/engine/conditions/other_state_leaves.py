"""Leaves that read facts in the light of the other nationalities a traveller holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Findings, Judgement, Place, Reason
from riskcheck.engine.conditions.citizen_leaves import AS_A_CITIZEN
from riskcheck.engine.conditions.fact_leaves import FactLeaf, make_fact_reason
from riskcheck.engine.conditions.leaves import get_country_name
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.facts import Country, Fact, FactKind
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import HIGHEST, Finding, weigh


class NationalityFactLeaf(FactLeaf):
    """A leaf that the destination's facts alone never settle, since it looks at the nationalities held too."""

    __slots__ = ()

    def is_silent_at(self, place: Place) -> bool:
        return False

    def is_fixed_at(self, place: Place) -> bool:
        return False


@dataclass(frozen=True, eq=False, slots=True)
class NamesNationality(NationalityFactLeaf):
    """A fact of the destination names a nationality that the traveller holds, its own included."""

    kind: FactKind

    def named(self, place: Country) -> Mapping[str, Fact]:
        """What is said of each nationality that is named there."""
        fact = place.facts.get(self.kind.key)
        return fact.by_nationality if fact else {}

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        named = self.named(judgement.case.destination)
        return tuple(named[code] for code in sorted(judgement.case.nationalities) if code in named)

    def judge(self, judgement: Judgement) -> Truth:
        for fact in self.facts(judgement):
            if None not in judgement.findings_of(fact):
                return YES
        return UNKNOWN if judgement.case.other_nationalities or self.facts(judgement) else NO

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        """What is said of one nationality held: the one named for certain, and most firmly."""
        each = [judgement.findings_of(fact) for fact in self.facts(judgement)]
        return [f for f in max(each, key=_rank_firmness, default=()) if f]

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        if not judgement.case.other_nationalities and not self.facts(judgement):
            return wanted is NO
        return wanted is YES and bool(self.found(judgement))

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if self.found(judgement) else (self.kind,)

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.found(judgement):
            other = get_country_name(judgement, str(finding.value))
            return make_fact_reason(finding, other)
        return Reason(Sentence(_("You named no other citizenship.")))

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("No other nationality is held, and sources do not name the one held: %(sentence)s"),
            _("Sources name a nationality that is held: %(sentence)s"),
        )
        return writer.write(texts[holds], sentence=writer.write_values(self.kind, ["*"]))


def _rank_firmness(findings: Findings) -> tuple[bool, int]:
    carried = [min(HIGHEST - f.firmness[0], f.firmness[1]) for f in findings if f]
    return None not in findings, min(carried, default=0)


@dataclass(frozen=True, eq=False, slots=True)
class AnotherStateSays(NationalityFactLeaf):
    """A fact about a state whose nationality the traveller holds besides the destination's."""

    kind: FactKind
    value: str

    reach_matters: ClassVar[bool] = False
    reads_other_states: ClassVar[bool] = True

    @property
    def values_told_apart(self) -> frozenset[str]:
        return frozenset({self.value})

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        states = [judgement.case.countries[code] for code in judgement.case.other_nationalities]
        return tuple(c.facts[self.kind.key] for c in states if self.kind.key in c.facts)

    def stated(self, judgement: Judgement) -> list[Finding]:
        return [f for f in self.found(judgement) if f.value == self.value]

    def judge(self, judgement: Judgement) -> Truth:
        if self.stated(judgement):
            return YES
        known = len(self.found(judgement))
        return NO if known == len(judgement.case.other_nationalities) else UNKNOWN

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return judgement.truth(self) is wanted

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        return ()

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        findings = [weigh(fact, AS_A_CITIZEN) for fact in self.facts(judgement)]
        return [f for f in findings if f]

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.stated(judgement) or self.found(judgement):
            return make_fact_reason(finding)
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Of every other country of the traveller’s, sources say anything but: %(sentence)s"),
            _("Of another country of the traveller’s, sources say: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, [self.value], elsewhere=True)
        return writer.write(texts[holds], sentence=sentence)

"""Leaves that read facts in the light of the other nationalities a traveller holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from riskcheck.engine.conditions.fact_leaves import AS_A_CITIZEN, FactLeaf, make_fact_reason
from riskcheck.engine.conditions.leaves import Reason, get_country_name
from riskcheck.engine.model.facts import Country, Fact, FactKind
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import HIGHEST, Finding, weigh

if TYPE_CHECKING:
    from riskcheck.engine.conditions.case import Case, Findings


@dataclass(frozen=True, eq=False, slots=True)
class NamesNationality(FactLeaf):
    """A fact of the destination names a nationality that the traveller holds, its own included."""

    kind: FactKind

    def named(self, place: Country) -> Mapping[str, Fact]:
        """What is said of each nationality that is named there."""
        fact = place.facts.get(self.kind.key)
        return fact.by_nationality if fact else {}

    def facts(self, case: Case) -> tuple[Fact, ...]:
        named = self.named(case.destination)
        return tuple(named[code] for code in sorted(case.nationalities) if code in named)

    def judge(self, case: Case) -> Truth:
        for fact in self.facts(case):
            if None not in case.findings_of(fact):
                return YES
        return UNKNOWN if case.other_nationalities or self.facts(case) else NO

    def found(self, case: Case) -> Sequence[Finding]:
        """What is said of one nationality held: the one named for certain, and most firmly."""
        each = [case.findings_of(fact) for fact in self.facts(case)]
        return [f for f in max(each, key=_how_firm, default=()) if f]

    def can_become(self, wanted: Truth, case: Case) -> bool:
        if not case.other_nationalities and not self.facts(case):
            return wanted is NO
        return wanted is YES and bool(self.found(case))

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        return () if self.found(case) else (self.kind,)

    def reason(self, case: Case) -> Reason | None:
        for finding in self.found(case):
            other = get_country_name(case, str(finding.value))
            return make_fact_reason(finding, other)
        return Reason(Sentence(_("You named no other citizenship.")))

    def in_words(self) -> str:
        return f"sources name a nationality of the traveller’s under {self.kind.key}"


def _how_firm(findings: Findings) -> tuple[bool, int]:
    carried = [min(HIGHEST - f.firmness[0], f.firmness[1]) for f in findings if f]
    return None not in findings, min(carried, default=0)


@dataclass(frozen=True, eq=False, slots=True)
class AnotherStateSays(FactLeaf):
    """A fact about a state whose nationality the traveller holds besides the destination's."""

    kind: FactKind
    value: str

    reach_matters: ClassVar[bool] = False

    def facts(self, case: Case) -> tuple[Fact, ...]:
        states = [case.countries[code] for code in case.other_nationalities]
        return tuple(c.facts[self.kind.key] for c in states if self.kind.key in c.facts)

    def stated(self, case: Case) -> list[Finding]:
        return [f for f in self.found(case) if f.value == self.value]

    def judge(self, case: Case) -> Truth:
        if self.stated(case):
            return YES
        known = len(self.found(case))
        return NO if known == len(case.other_nationalities) else UNKNOWN

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return case.truth(self) is wanted

    def missing(self, case: Case) -> tuple[str, ...]:
        return ()

    def found(self, case: Case) -> Sequence[Finding]:
        findings = [weigh(fact, AS_A_CITIZEN) for fact in self.facts(case)]
        return [f for f in findings if f]

    def reason(self, case: Case) -> Reason | None:
        for finding in self.stated(case) or self.found(case):
            return make_fact_reason(finding)
        return None

    def in_words(self) -> str:
        return (
            f"of another state whose citizen the traveller is, sources state {self.kind.key}"
            f" as {self.value}"
        )

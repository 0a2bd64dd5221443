"""Leaves that read what sources state about the destination or another state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from riskcheck.engine.conditions.leaves import Leaf, Reason
from riskcheck.engine.model.facts import Fact, FactKind
from riskcheck.engine.model.text import CountryName, Sentence, join_with_or
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth, find_agreement
from riskcheck.engine.model.weighing import Finding, select_statements, weigh

if TYPE_CHECKING:
    from riskcheck.engine.conditions.case import Case, Findings


AS_A_CITIZEN = frozenset({"nationals", "claimed", "everyone"})
"""The scopes that reach a citizen of whom nothing else is known."""


class FactLeaf(Leaf):
    """A leaf that reads one fact of the destination. `reach_matters`: only statements that reach the
    traveller count, so that it hangs on the answers that say whom they reach."""

    __slots__ = ()
    kind: FactKind
    reach_matters: ClassVar[bool] = True

    @property
    def reads(self) -> tuple[FactKind, ...]:
        return (self.kind,)

    sets_level: ClassVar[bool] = True

    def facts(self, case: Case) -> tuple[Fact, ...]:
        fact = case.destination.facts.get(self.kind.key)
        return (fact,) if fact else ()

    def missing(self, case: Case) -> tuple[str, ...]:
        keys = [key for key in self.asks if case.answer(key) is None]
        for fact in self.facts(case):
            if len(case.findings_of(fact)) > 1:
                for scope in case.open_scopes(fact):
                    reach = case.scopes[scope]
                    keys += sorted(case.waits_for(reach, YES) | case.waits_for(reach, NO))
        return tuple(dict.fromkeys(keys))

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        """The fact itself, or those that whether it reaches this traveller hangs on."""
        known = [f for fact in self.facts(case) for f in case.findings_of(fact) if f]
        if not known:
            return (self.kind,)
        if case.truth(self) is not UNKNOWN or self.missing(case):
            return ()
        reaches = [case.scopes[s] for fact in self.facts(case) for s in case.open_scopes(fact)]
        leaves = [leaf for reach in reaches for leaf in reach.open_leaves(case)]
        return tuple(dict.fromkeys(kind for leaf in leaves for kind in leaf.unknown_facts(case)))

    def found(self, case: Case) -> Sequence[Finding]:
        return [f for fact in self.facts(case) for f in case.findings_of(fact) if f]

    def reason(self, case: Case) -> Reason | None:
        for finding in self.found(case):
            return make_fact_reason(finding)
        return None


@cache
def make_fact_reason(finding: Finding, other: CountryName | None = None) -> Reason:
    """A finding as a sentence; it holds no answer of a traveller, so it is made once."""
    gaps = {"country": finding.fact.country, "value": finding.value, "other": other}
    sentence = Sentence(finding.kind.sentence(finding.value), gaps)
    return Reason(sentence, finding, is_anyones=True)


@dataclass(frozen=True, eq=False, slots=True)
class FactIs(FactLeaf):
    """Sources state one of some values of a fact of the destination."""

    kind: FactKind
    values: frozenset[str]

    def judge(self, case: Case) -> Truth:
        findings = case.findings(self.kind)
        if len(findings) == 1:
            return self.of(findings[0])
        return find_agreement(self.of(finding) for finding in findings)

    def of(self, finding: Finding | None) -> Truth:
        """The verdict on one finding."""
        if finding is None:
            return UNKNOWN
        return YES if finding.value in self.values else NO

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return any(self.of(finding) is wanted for finding in case.findings(self.kind))

    def found(self, case: Case) -> Sequence[Finding]:
        known = case.findings(self.kind)
        if len(known) == 1 and known[0]:
            return (known[0],)
        findings = [f for f in known if f]
        stated = [f for f in findings if f.value in self.values]
        return stated or findings

    def in_words(self) -> str:
        return f"sources state {self.kind.key} as {_values(self)}"


@dataclass(frozen=True, eq=False, slots=True)
class SomeSourceStates(FactLeaf):
    """A source states one of some values, even where another source's value decides."""

    kind: FactKind
    values: frozenset[str]

    def part(self, case: Case) -> Findings:
        fact = case.destination.facts.get(self.kind.key)
        return (None,) if fact is None else case.findings_of(select_statements(fact, self.values))

    def facts(self, case: Case) -> tuple[Fact, ...]:
        whole = case.destination.facts.get(self.kind.key)
        return () if whole is None else (select_statements(whole, self.values), whole)

    def judge(self, case: Case) -> Truth:
        part = self.part(case)
        if None not in part:
            return YES
        return NO if not any(part) and None not in case.findings(self.kind) else UNKNOWN

    def can_become(self, wanted: Truth, case: Case) -> bool:
        if wanted is YES:
            return bool(self.found(case))
        return None in self.part(case) and any(case.findings(self.kind))

    def found(self, case: Case) -> Sequence[Finding]:
        return [finding for finding in self.part(case) if finding]

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        return () if any(case.findings(self.kind)) else (self.kind,)

    def in_words(self) -> str:
        return f"a source states {self.kind.key} as {_values(self)}"


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfNationals(FactLeaf):
    """Sources state one of some values of the destination's citizens, whoever asks."""

    kind: FactKind
    values: frozenset[str]

    reached: ClassVar[frozenset[str]] = AS_A_CITIZEN
    reach_matters: ClassVar[bool] = False

    def known(self, case: Case) -> Finding | None:
        findings = [weigh(fact, self.reached) for fact in self.facts(case)]
        return findings[0] if findings else None

    def judge(self, case: Case) -> Truth:
        finding = self.known(case)
        return UNKNOWN if finding is None else as_truth(finding.value in self.values)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return case.truth(self) is wanted

    def missing(self, case: Case) -> tuple[str, ...]:
        return ()

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        return () if self.known(case) else (self.kind,)

    def found(self, case: Case) -> Sequence[Finding]:
        finding = self.known(case)
        return (finding,) if finding else ()

    def in_words(self) -> str:
        return f"sources state {self.kind.key} of its citizens, whoever asks, as {_values(self)}"


@dataclass(frozen=True, eq=False, slots=True)
class IsSaidOfItsPapers(IsSaidOfNationals):
    """A source states one of some values of citizens who use the destination's papers."""

    reached: ClassVar[frozenset[str]] = AS_A_CITIZEN | {"own_papers"}

    def facts(self, case: Case) -> tuple[Fact, ...]:
        fact = case.destination.facts.get(self.kind.key)
        return () if fact is None else (select_statements(fact, self.values),)

    def judge(self, case: Case) -> Truth:
        if self.known(case):
            return YES
        return NO if self.kind.key in case.destination.facts else UNKNOWN

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        return () if self.kind.key in case.destination.facts else (self.kind,)

    def in_words(self) -> str:
        return f"a source states {self.kind.key} of people on its papers as {_values(self)}"


@dataclass(frozen=True, eq=False, slots=True)
class StatedByGovernments(FactLeaf):
    """At least `least` governments state a value of a fact in their travel advice."""

    kind: FactKind
    value: str
    least: int

    def judge(self, case: Case) -> Truth:
        return find_agreement(self._one(finding) for finding in case.findings(self.kind))

    def _one(self, finding: Finding | None) -> Truth:
        if finding is None:
            return UNKNOWN
        return as_truth(finding.value == self.value and len(finding.governments) >= self.least)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return any(self._one(finding) is wanted for finding in case.findings(self.kind))

    def in_words(self) -> str:
        return f"at least {self.least} governments state {self.kind.key} as {self.value}"


@dataclass(frozen=True, eq=False, slots=True)
class IsStated(FactLeaf):
    """Sources state something of a fact, whatever it is. Where they do not, it is unknown."""

    kind: FactKind

    def judge(self, case: Case) -> Truth:
        findings = case.findings(self.kind)
        return UNKNOWN if None in findings else YES

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return wanted is YES and bool(self.found(case))

    def in_words(self) -> str:
        return f"sources state {self.kind.key}"


def _values(leaf: FactIs | SomeSourceStates | IsSaidOfNationals) -> str:
    return join_with_or(sorted(leaf.values, key=leaf.kind.caution))

"""Leaves that read what sources state about the destination, as far as it reaches the traveller."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from riskcheck.engine.conditions.base import Findings, Judgement, Leaf, Place, Reason
from riskcheck.engine.conditions.writer import Writer, quote_any_of, quote_values
from riskcheck.engine.model.facts import Country, Fact, FactKind
from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth, find_agreement
from riskcheck.engine.model.weighing import (
    Finding,
    select_statements,
    select_statements_of_some,
)


class FactLeaf(Leaf):
    """A leaf that reads one fact of the destination. `reach_matters`: only statements that reach the
    traveller count, so that it hangs on the answers that say whom they reach."""

    __slots__ = ()
    kind: FactKind
    reach_matters: ClassVar[bool] = True
    sets_level: ClassVar[bool] = True

    @property
    def reads(self) -> tuple[FactKind, ...]:
        return (self.kind,)

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        fact = judgement.case.destination.facts.get(self.kind.key)
        return (fact,) if fact else ()

    def is_silent_at(self, place: Place) -> bool:
        return self.kind.key not in place.country.facts

    def scopes_at(self, country: Country) -> tuple[str, ...]:
        fact = country.facts.get(self.kind.key)
        return fact.scopes if fact and self.reach_matters else ()

    def is_fixed_at(self, place: Place) -> bool:
        return not self.asks and all(map(place.knows_reach, self.scopes_at(place.country)))

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        keys = [key for key in self.asks if key not in judgement.answers]
        for fact in self.facts(judgement):
            if len(judgement.findings_of(fact)) > 1:
                for scope in judgement.open_scopes(fact):
                    reach = judgement.scopes[scope]
                    keys += sorted(judgement.waits_for(reach, YES) | judgement.waits_for(reach, NO))
        return tuple(dict.fromkeys(keys))

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        """The fact itself, or those that whether it reaches this traveller hangs on."""
        facts = self.facts(judgement)
        if not any(f for fact in facts for f in judgement.findings_of(fact)):
            return (self.kind,)
        if judgement.truth(self) is not UNKNOWN or self.missing(judgement):
            return ()
        reaches = [judgement.scopes[s] for fact in facts for s in judgement.open_scopes(fact)]
        leaves = [leaf for reach in reaches for leaf in reach.open_leaves(judgement)]
        return tuple(dict.fromkeys(k for leaf in leaves for k in leaf.unknown_facts(judgement)))

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        return [f for fact in self.facts(judgement) for f in judgement.findings_of(fact) if f]

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.found(judgement):
            return make_fact_reason(finding)
        return None


class UnmovedByAnswers(Leaf):
    """A leaf whose verdict no answer still missing can change. It stands before what else a leaf is."""

    __slots__ = ()

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return judgement.truth(self) is wanted

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        return ()


class FindingLeaf(FactLeaf):
    """A leaf that looks at nothing but what is known of its fact."""

    __slots__ = ()

    @abstractmethod
    def of(self, finding: Finding | None) -> Truth:
        """The verdict on one finding."""

    def judge(self, judgement: Judgement) -> Truth:
        findings = judgement.findings(self.kind)
        if len(findings) == 1:
            return self.of(findings[0])
        return find_agreement(self.of(finding) for finding in findings)

    def judge_at(self, place: Place) -> Truth:
        fact = place.country.facts.get(self.kind.key)
        findings = (None,) if fact is None else place.findings_of(fact)
        return find_agreement(self.of(finding) for finding in findings)

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return any(self.of(finding) is wanted for finding in judgement.findings(self.kind))


def make_fact_reason(finding: Finding, other: CountryName | None = None) -> Reason:
    """A finding as a sentence; of another state it may tell which nationality somebody holds, and is not kept."""
    return _make_reason_once(finding) if other is None else _make_reason(finding, other)


@cache
def _make_reason_once(finding: Finding) -> Reason:
    return _make_reason(finding, None)


def _make_reason(finding: Finding, other: CountryName | None) -> Reason:
    gaps = {"country": finding.fact.country, "value": finding.value, "other": other}
    sentence = Sentence(finding.kind.sentence(finding.value), gaps)
    return Reason(sentence, finding)


@dataclass(frozen=True, eq=False, slots=True)
class FactIs(FindingLeaf):
    """Sources state one of some values of a fact of the destination."""

    kind: FactKind
    values: frozenset[str]

    @property
    def values_told_apart(self) -> frozenset[str]:
        return self.values

    def can_be(self, truth: Truth) -> bool:
        """A fact that it wants stated with any value it has is so, or is unknown."""
        return truth is YES or self.values < self.kind.sentences.keys()

    def of(self, finding: Finding | None) -> Truth:
        if finding is None:
            return UNKNOWN
        return YES if finding.value in self.values else NO

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        known = judgement.findings(self.kind)
        if len(known) == 1 and known[0]:
            return (self.find_firmest(known[0], judgement),)
        findings = [f for f in known if f]
        stated = [f for f in findings if f.value in self.values]
        return stated or findings

    def find_firmest(self, finding: Finding, judgement: Judgement) -> Finding:
        """A hedge at one value it wants takes nothing from a firm word for another."""
        others = self.values - {str(finding.value)}
        if finding.value not in self.values or not finding.firmness[0] or not others:
            return finding
        part = select_statements(finding.fact, others)
        firm = [f for f in judgement.findings_of(part) if f and not f.firmness[0]]
        return firm[0] if len(firm) == 1 else finding

    def describe(self, holds: bool, writer: Writer) -> str:
        return quote_values(
            self.kind, self.values, holds, writer, (_("Sources say"), _("Sources say anything but"))
        )


@dataclass(frozen=True, eq=False, slots=True)
class SomeSourceStates(FactLeaf):
    """A source states one of some values, even where another source's value decides."""

    kind: FactKind
    values: frozenset[str]

    @property
    def values_told_apart(self) -> frozenset[str]:
        return self.values

    def select(self, fact: Fact) -> Fact:
        """What of the fact counts."""
        return select_statements(fact, self.values)

    def part(self, judgement: Judgement) -> Findings:
        fact = judgement.case.destination.facts.get(self.kind.key)
        return (None,) if fact is None else judgement.findings_of(self.select(fact))

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        whole = judgement.case.destination.facts.get(self.kind.key)
        return () if whole is None else (self.select(whole), whole)

    def judge(self, judgement: Judgement) -> Truth:
        part = self.part(judgement)
        if None not in part:
            return YES
        return NO if not any(part) and None not in judgement.findings(self.kind) else UNKNOWN

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        if wanted is YES:
            return bool(self.found(judgement))
        return None in self.part(judgement) and any(judgement.findings(self.kind))

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        return [finding for finding in self.part(judgement) if finding]

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if any(judgement.findings(self.kind)) else (self.kind,)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources speak of it, and none says: %(sentence)s"),
            _("A source says: %(sentence)s"),
        )
        return writer.write(texts[holds], sentence=quote_any_of(self.kind, self.values, writer))


@dataclass(frozen=True, eq=False, slots=True)
class SomeSourceStatesOfThem(SomeSourceStates):
    """A source firmly states one of some values of people like this traveller, not of everybody. Where none
    does, it is not so: it makes a general word on a calm country count in full, and silence does not."""

    def select(self, fact: Fact) -> Fact:
        return select_statements_of_some(fact, self.values)

    def judge(self, judgement: Judgement) -> Truth:
        part = self.part(judgement)
        if None not in part:
            return YES
        return UNKNOWN if any(part) else NO

    def is_silent_at(self, place: Place) -> bool:
        return False

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return ()

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("No source firmly says of people like the traveller: %(sentence)s"),
            _("A source firmly says of people like the traveller: %(sentence)s"),
        )
        return writer.write(texts[holds], sentence=quote_any_of(self.kind, self.values, writer))


@dataclass(frozen=True, eq=False, slots=True)
class StatedByGovernments(FindingLeaf):
    """At least `least` governments state a value of a fact in their travel advice."""

    kind: FactKind
    value: str
    least: int

    counts_governments: ClassVar[bool] = True

    @property
    def values_told_apart(self) -> frozenset[str]:
        return frozenset({self.value})

    def of(self, finding: Finding | None) -> Truth:
        if finding is None:
            return UNKNOWN
        return as_truth(finding.value == self.value and len(finding.governments) >= self.least)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Fewer than %(least)s governments say: %(sentence)s"),
            _("At least %(least)s governments say: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, [self.value])
        return writer.write(texts[holds], least=self.least, sentence=sentence)


@dataclass(frozen=True, eq=False, slots=True)
class IsStated(FindingLeaf):
    """Sources state something of a fact, whatever it is. Where they do not, it is unknown."""

    kind: FactKind

    def can_be(self, truth: Truth) -> bool:
        return truth is YES

    def of(self, finding: Finding | None) -> Truth:
        return UNKNOWN if finding is None else YES

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("No source can say"), _("Sources say"))
        return f"{writer.write(texts[holds])} {writer.write_whether(self.kind)}"

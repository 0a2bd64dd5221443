"""Leaves that read facts in the light of other countries: those a traveller holds the nationality of, or names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from riskcheck.engine.conditions.base import Findings, Judgement, Leaf, Place, Reason
from riskcheck.engine.conditions.citizen_leaves import AS_A_CITIZEN
from riskcheck.engine.conditions.fact_leaves import FactLeaf, UnmovedByAnswers, make_fact_reason
from riskcheck.engine.conditions.leaves import get_country_name
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.facts import Country, Fact, FactKind
from riskcheck.engine.model.questions import Question
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth
from riskcheck.engine.model.weighing import HIGHEST, Finding, weigh_for_some


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

    names_people: ClassVar[bool] = True

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
    return None not in findings, min((_carry(f) for f in findings if f), default=0)


def _carry(finding: Finding) -> int:
    """The highest level that is left of a rule's by what is said, and how firmly."""
    lowered, most = finding.firmness
    return min(HIGHEST - lowered, most)


@dataclass(frozen=True, eq=False, slots=True)
class NamesOnlyNationalities(UnmovedByAnswers, NamesNationality):
    """It names every nationality that the traveller holds, so that no other passport is left."""

    tells_one_from_several: ClassVar[bool] = True

    def judge(self, judgement: Judgement) -> Truth:
        named = self.named(judgement.case.destination)
        return as_truth(judgement.case.nationalities <= named.keys()) if named else UNKNOWN

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        return () if self.named(judgement.case.destination) else (self.kind,)

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        return ()

    def reason(self, judgement: Judgement) -> Reason | None:
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("A nationality is held that sources do not name: %(sentence)s"),
            _("Sources name every nationality that is held: %(sentence)s"),
        )
        return writer.write(texts[holds], sentence=writer.write_values(self.kind, ["*"]))


@dataclass(frozen=True, eq=False, slots=True)
class NamesChosenCountry(NamesNationality):
    """A fact of the destination names a country that the traveller chose in answer to a question."""

    question: Question

    @property
    def asks(self) -> tuple[str, ...]:
        return (self.question.key,)

    def chosen(self, judgement: Judgement) -> tuple[str, ...]:
        answer = judgement.answers.get(self.question.key, ())
        assert isinstance(answer, tuple)
        return answer

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        named = self.named(judgement.case.destination)
        return tuple(named[code] for code in self.chosen(judgement) if code in named)

    def judge(self, judgement: Judgement) -> Truth:
        for fact in self.facts(judgement):
            if None not in judgement.findings_of(fact):
                return YES
        is_none = self.question.key in judgement.answers and not self.chosen(judgement)
        return NO if is_none else UNKNOWN

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        if self.question.key not in judgement.answers:
            return wanted is NO or bool(self.named(judgement.case.destination))
        if not self.chosen(judgement):
            return wanted is NO
        return wanted is YES and bool(self.found(judgement))

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        if self.question.key not in judgement.answers:
            return self.asks if self.named(judgement.case.destination) else ()
        return FactLeaf.missing(self, judgement)

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        is_asked = bool(self.missing(judgement))
        return () if is_asked or self.found(judgement) else (self.kind,)

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.found(judgement):
            other = get_country_name(judgement, str(finding.value))
            return make_fact_reason(finding, other)
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("no country that sources name: %(sentence)s"),
            _("a country that sources name: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, ["*"])
        return writer.write_answer(self.question, writer.write(texts[holds], sentence=sentence))


@dataclass(frozen=True, eq=False, slots=True)
class NamesChosenCountryOfTheirs(NamesChosenCountry):
    """It names a country that the traveller chose, and is a citizen of or has an origin in."""

    origin: Question

    def chosen(self, judgement: Judgement) -> tuple[str, ...]:
        origins = judgement.answers.get(self.origin.key, ())
        assert isinstance(origins, tuple)
        own = judgement.case.nationalities.union(origins)
        return tuple(code for code in NamesChosenCountry.chosen(self, judgement) if code in own)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("no country of the traveller’s own that sources name: %(sentence)s"),
            _("a country of the traveller’s own that sources name: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, ["*"])
        return writer.write_answer(self.question, writer.write(texts[holds], sentence=sentence))


@dataclass(frozen=True, eq=False, slots=True)
class NamesCountry(NamesNationality):
    """A fact of the destination names one country, whatever nationality is held."""

    code: str

    @property
    def nationalities(self) -> frozenset[str]:
        return frozenset({self.code})

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        named = self.named(judgement.case.destination)
        return (named[self.code],) if self.code in named else ()

    def judge(self, judgement: Judgement) -> Truth:
        known = [f for fact in self.facts(judgement) for f in judgement.findings_of(fact)]
        return YES if known and None not in known else UNKNOWN

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return wanted is YES and bool(self.found(judgement))

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("No source names %(name)s: %(sentence)s"),
            _("Sources name %(name)s: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, ["*"])
        return writer.write(
            texts[holds], name=writer.write_countries([self.code]), sentence=sentence
        )


@dataclass(frozen=True, eq=False, slots=True)
class NamesItself(Leaf):
    """Among the countries the traveller chose is the destination, or the state whose nationality counts there.
    No answer is read as yes."""

    question: Question

    @property
    def asks(self) -> tuple[str, ...]:
        return (self.question.key,)

    def judge(self, judgement: Judgement) -> Truth:
        answer = judgement.answers.get(self.question.key)
        if answer is None:
            return YES
        assert isinstance(answer, tuple)
        return as_truth(not self.looked_for(judgement).isdisjoint(answer))

    def looked_for(self, judgement: Judgement) -> frozenset[str]:
        """The codes of which one is enough."""
        place = judgement.case.destination
        return frozenset({place.code, place.nationality})

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("not the destination"), _("the destination, or no answer"))
        return writer.write_answer(self.question, writer.write(texts[holds]))


@dataclass(frozen=True, eq=False, slots=True)
class NamesOneOfTheirs(NamesItself):
    """Among the countries chosen is another that the traveller is a citizen of. No answer is read as yes."""

    def looked_for(self, judgement: Judgement) -> frozenset[str]:
        return frozenset(judgement.case.other_nationalities)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("no other country of the traveller’s"),
            _("another country of the traveller’s, or no answer"),
        )
        return writer.write_answer(self.question, writer.write(texts[holds]))


@dataclass(frozen=True, eq=False, slots=True)
class AnotherStateSays(UnmovedByAnswers, NationalityFactLeaf):
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

    def known(self, judgement: Judgement) -> list[Finding]:
        """What is known of each of those states."""
        findings = [weigh_for_some(f, AS_A_CITIZEN) for f in self.facts(judgement)]
        return [f for f in findings if f]

    def stated(self, judgement: Judgement) -> list[Finding]:
        return [f for f in self.known(judgement) if f.value == self.value]

    def judge(self, judgement: Judgement) -> Truth:
        if self.stated(judgement):
            return YES
        known = len(self.known(judgement))
        return NO if known == len(judgement.case.other_nationalities) else UNKNOWN

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        """The one that says it most firmly; where none does, all that is known."""
        stated = self.stated(judgement)
        return [max(stated, key=_carry)] if stated else self.known(judgement)

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.found(judgement):
            return make_fact_reason(finding)
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Of every other country of the traveller’s, sources say anything but: %(sentence)s"),
            _("Of another country of the traveller’s, sources say: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, [self.value], elsewhere=True)
        return writer.write(texts[holds], sentence=sentence)


@dataclass(frozen=True, eq=False, slots=True)
class SomeStateSays(AnotherStateSays):
    """A fact about any state at all: what states do that a traveller could live in."""

    def facts(self, judgement: Judgement) -> tuple[Fact, ...]:
        return _find_everywhere(self.kind, tuple(judgement.case.countries.values()))

    def judge(self, judgement: Judgement) -> Truth:
        return YES if self.stated(judgement) else UNKNOWN

    def reason(self, judgement: Judgement) -> Reason | None:
        for finding in self.stated(judgement):
            return make_fact_reason(finding)
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("Sources say of no state: %(sentence)s"),
            _("Sources say of some state: %(sentence)s"),
        )
        sentence = writer.write_values(self.kind, [self.value], elsewhere=True)
        return writer.write(texts[holds], sentence=sentence)


@lru_cache(maxsize=8)
def _find_everywhere(kind: FactKind, states: tuple[Country, ...]) -> tuple[Fact, ...]:
    return tuple(state.facts[kind.key] for state in states if kind.key in state.facts)

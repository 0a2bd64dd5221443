"""The leaves of conditions, and those that read only what the traveller said.

A leaf judges itself against a case, names the answers that are still missing and the facts that
no source states, and says in a sentence what it found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from riskcheck.engine.conditions.base import NOTHING, Condition
from riskcheck.engine.model.facts import AdviceLevel, FactKind
from riskcheck.engine.model.text import CountryName, Sentence, _, join_with_or
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth
from riskcheck.engine.model.weighing import Finding

if TYPE_CHECKING:
    from riskcheck.engine.conditions.case import Case


class Reason:
    """One thing a verdict rests on: an answer, or a fact with what sources say of it.

    `is_anyones` says that it would read the same for every traveller it is told to, so that it may
    be kept; an age or a number of days may not.
    """

    __slots__ = ("advice", "finding", "is_anyones", "sentence")

    def __init__(
        self,
        sentence: Sentence,
        finding: Finding | None = None,
        advice: tuple[AdviceLevel, ...] = (),
        *,
        is_anyones: bool = False,
    ) -> None:
        self.sentence = sentence
        self.finding = finding
        self.advice = advice
        self.is_anyones = is_anyones


class Leaf(Condition):
    """`is_a_tie`: it speaks of a link that may make a citizen without being declared.
    `sets_level`: the firmness of what it finds moves the level."""

    __slots__ = ()

    is_leaf: ClassVar[bool] = True
    is_a_tie: ClassVar[bool] = False
    sets_level: ClassVar[bool] = False

    def settled_by(self, case: Case, level: int) -> tuple[Leaf, ...]:
        return (self,)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        truth = case.truth(self)
        if truth is UNKNOWN:
            return bool(self.missing(case)) and not self.unknown_facts(case)
        return truth is wanted

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        missing = self.missing(case)
        return frozenset(missing) if missing and self.can_become(wanted, case) else NOTHING

    def leaves(self) -> Iterator[Leaf]:
        yield self

    def open_parts(self, case: Case) -> Sequence[Leaf]:
        return (self,)

    @property
    def asks(self) -> tuple[str, ...]:
        """Keys of the questions it reads directly."""
        return ()

    @property
    def reads(self) -> tuple[FactKind, ...]:
        """Kinds of fact it reads."""
        return ()

    def missing(self, case: Case) -> tuple[str, ...]:
        """Keys of answers not given that could change what it finds."""
        answers = case.answers
        return tuple([key for key in self.asks if key not in answers])

    def unknown_facts(self, case: Case) -> tuple[FactKind, ...]:
        """Facts it needs that no source states for this traveller, whatever they answer."""
        return ()

    def found(self, case: Case) -> Sequence[Finding]:
        """What sources say that it rests on."""
        return ()

    def reason(self, case: Case) -> Reason | None:
        """What it found, as a sentence; None where there is nothing to tell the traveller."""
        return None


def get_country_name(case: Case, code: str | None = None) -> CountryName:
    return (case.countries[code] if code else case.destination).spoken


@dataclass(frozen=True, eq=False, slots=True)
class NationalOfDestination(Leaf):
    """The traveller says they are a citizen of the state whose nationality counts there."""

    def judge(self, case: Case) -> Truth:
        return as_truth(case.is_national)

    def reason(self, case: Case) -> Reason | None:
        name = get_country_name(case, case.destination.nationality)
        text = (
            _("You said you are a citizen of %(country)s.")
            if case.is_national
            else _("You did not name %(country)s as a country you are a citizen of.")
        )
        return Reason(Sentence(text, {"country": name}))

    def in_words(self) -> str:
        return "the traveller is a citizen of the destination"


@dataclass(frozen=True, eq=False, slots=True)
class HoldsAnother(Leaf):
    """The traveller holds a nationality that is not the destination's: any, one of some, or one
    that is not among some."""

    among: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def held(self, others: Iterable[str]) -> list[str]:
        if self.among:
            return [code for code in others if code in self.among]
        return [code for code in others if code not in self.but]

    def judge(self, case: Case) -> Truth:
        return self.of(case.other_nationalities)

    def of(self, others: Collection[str]) -> Truth:
        """The verdict on someone who holds these nationalities besides the destination's."""
        if not self.among and not self.but:
            return YES if others else NO
        return as_truth(bool(self.held(others)))

    def reason(self, case: Case) -> Reason | None:
        held = self.held(case.other_nationalities)
        if not held:
            return Reason(Sentence(_("You named no other citizenship.")))
        return Reason(
            Sentence(
                _("You said you are a citizen of %(other)s too.")
                if case.is_national
                else _("You said you are a citizen of %(other)s."),
                {"other": get_country_name(case, held[0])},
            )
        )

    def in_words(self) -> str:
        if self.but:
            return f"the traveller holds another nationality than {join_with_or(sorted(self.but))}"
        return "the traveller holds another nationality" + (
            f" ({join_with_or(sorted(self.among))})" if self.among else ""
        )


@dataclass(frozen=True, eq=False, slots=True)
class DestinationIs(Leaf):
    codes: frozenset[str]

    def judge(self, case: Case) -> Truth:
        return as_truth(case.destination.code in self.codes)

    def in_words(self) -> str:
        return f"the destination is {join_with_or(sorted(self.codes))}"


@dataclass(frozen=True, eq=False, slots=True)
class NothingIsKnown(Leaf):
    """No source we hold states any fact about the destination."""

    def judge(self, case: Case) -> Truth:
        return as_truth(not case.destination.is_spoken_of)

    def reason(self, case: Case) -> Reason | None:
        text = _("We hold no source that speaks of %(country)s.")
        return Reason(Sentence(text, {"country": get_country_name(case)}))

    def in_words(self) -> str:
        return "no source we hold speaks of the destination"


@dataclass(frozen=True, eq=False, slots=True)
class Anyone(Leaf):
    """True of every case; what the widest scope says."""

    holds: bool = True

    def judge(self, case: Case) -> Truth:
        return as_truth(self.holds)

    def in_words(self) -> str:
        return "anyone" if self.holds else "someone whom no question of ours can tell"

"""Leaves that look at who the traveller is and where they go."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Leaf, Place, Reason
from riskcheck.engine.model.text import CountryName, Sentence, _, join_with_or
from riskcheck.engine.model.truth import NO, YES, Truth, as_truth


def get_country_name(judgement: Judgement, code: str | None = None) -> CountryName:
    return (judgement.case.countries[code] if code else judgement.case.destination).spoken


@dataclass(frozen=True, eq=False, slots=True)
class NationalOfDestination(Leaf):
    """The traveller says they are a citizen of the state whose nationality counts there."""

    def judge(self, judgement: Judgement) -> Truth:
        return as_truth(judgement.case.is_national)

    def judge_at(self, place: Place) -> Truth:
        return as_truth(place.is_national)

    def is_fixed_at(self, place: Place) -> bool:
        return True

    def reason(self, judgement: Judgement) -> Reason | None:
        name = get_country_name(judgement, judgement.case.destination.nationality)
        text = (
            _("You said you are a citizen of %(country)s.")
            if judgement.case.is_national
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

    @property
    def nationalities(self) -> frozenset[str]:
        return self.among

    @property
    def other_nationalities_than(self) -> frozenset[str]:
        return self.but

    def held(self, others: Iterable[str]) -> list[str]:
        if self.among:
            return [code for code in others if code in self.among]
        return [code for code in others if code not in self.but]

    def judge(self, judgement: Judgement) -> Truth:
        return self.of(judgement.case.other_nationalities)

    def of(self, others: Collection[str]) -> Truth:
        """The verdict on someone who holds these nationalities besides the destination's."""
        if not self.among and not self.but:
            return YES if others else NO
        return as_truth(bool(self.held(others)))

    def reason(self, judgement: Judgement) -> Reason | None:
        held = self.held(judgement.case.other_nationalities)
        if not held:
            return Reason(Sentence(_("You named no other citizenship.")))
        return Reason(
            Sentence(
                _("You said you are a citizen of %(other)s too.")
                if judgement.case.is_national
                else _("You said you are a citizen of %(other)s."),
                {"other": get_country_name(judgement, held[0])},
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

    @property
    def destinations(self) -> frozenset[str]:
        return self.codes

    def judge(self, judgement: Judgement) -> Truth:
        return as_truth(judgement.case.destination.code in self.codes)

    def judge_at(self, place: Place) -> Truth:
        return as_truth(place.country.code in self.codes)

    def in_words(self) -> str:
        return f"the destination is {join_with_or(sorted(self.codes))}"


@dataclass(frozen=True, eq=False, slots=True)
class NothingIsKnown(Leaf):
    """No source we hold states any fact about the destination."""

    reads_silence: ClassVar[bool] = True

    def judge(self, judgement: Judgement) -> Truth:
        return as_truth(not judgement.case.destination.is_spoken_of)

    def judge_at(self, place: Place) -> Truth:
        return as_truth(not place.country.is_spoken_of)

    def reason(self, judgement: Judgement) -> Reason | None:
        text = _("We hold no source that speaks of %(country)s.")
        return Reason(Sentence(text, {"country": get_country_name(judgement)}))

    def in_words(self) -> str:
        return "no source we hold speaks of the destination"


@dataclass(frozen=True, eq=False, slots=True)
class Anyone(Leaf):
    """True of every case; what the widest scope says."""

    holds: bool = True

    def judge(self, judgement: Judgement) -> Truth:
        return as_truth(self.holds)

    def judge_at(self, place: Place) -> Truth:
        return as_truth(self.holds)

    def in_words(self) -> str:
        return "anyone" if self.holds else "someone whom no question of ours can tell"

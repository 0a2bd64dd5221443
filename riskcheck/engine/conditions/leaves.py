"""Leaves that look at who the traveller is and where they go."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Leaf, Place, Reason
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.text import CountryName, Sentence, _
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

    def describe(self, holds: bool, writer: Writer) -> str:
        return writer.write(
            _("A citizen of the destination") if holds else _("Not a citizen of the destination")
        )


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

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("Holds no other nationality"), _("Holds another nationality"))
        if self.among:
            texts = (_("Not also a citizen of %(names)s"), _("Also a citizen of %(names)s"))
        elif self.but:
            texts = (
                _("Holds no other nationality but that of %(names)s"),
                _("Holds another nationality than that of %(names)s"),
            )
        named = self.among | self.but
        gaps = {"names": writer.write_countries(named)} if named else {}
        return writer.write(texts[holds], **gaps)


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

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("The destination is not %(names)s"), _("The destination is %(names)s"))
        return writer.write(texts[holds], names=writer.write_countries(self.codes))


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

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("A source we hold speaks of the destination"),
            _("No source we hold speaks of the destination"),
        )
        return writer.write(texts[holds])


@dataclass(frozen=True, eq=False, slots=True)
class Anyone(Leaf):
    """True of every case; what the widest scope says."""

    holds: bool = True

    def judge(self, judgement: Judgement) -> Truth:
        return as_truth(self.holds)

    def judge_at(self, place: Place) -> Truth:
        return as_truth(self.holds)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("Someone whom no question of ours can tell"), _("Anyone"))
        return writer.write(texts[self.holds is holds])

"""Leaves that hold a number the traveller gave against a window or limit that sources state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from riskcheck.engine.conditions.base import Judgement, Reason
from riskcheck.engine.conditions.fact_leaves import FactLeaf
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.facts import FactKind, Value, Window
from riskcheck.engine.model.questions import Question
from riskcheck.engine.model.text import Sentence, _
from riskcheck.engine.model.truth import UNKNOWN, Truth, as_truth, find_agreement
from riskcheck.engine.model.weighing import Finding

OPEN_END = 40
"""A window whose end no source states is read as reaching this age; above it we cannot tell."""


class Comparison(Enum):
    """How the number is held against the stated one. `years` widen a window where it says so."""

    INSIDE = "inside"
    JUST_BELOW = "in the years just below"
    JUST_ABOVE = "in the years just above"
    UP_TO = "at most"
    FROM = "at least"
    OVER = "more than"


WHERE_IT_FAILS_OR_HOLDS = {
    Comparison.INSIDE: (
        _("outside the range that sources state"),
        _("inside the range that sources state"),
    ),
    Comparison.JUST_BELOW: (
        _("not below what sources state, or further below (years, more than: %(years)s)"),
        _("below what sources state (years, at most: %(years)s)"),
    ),
    Comparison.JUST_ABOVE: (
        _("not above the range that sources state, or further above (years, more than: %(years)s)"),
        _("above the range that sources state (years, at most: %(years)s)"),
    ),
    Comparison.UP_TO: (_("more than sources state"), _("at most what sources state")),
    Comparison.FROM: (_("less than sources state"), _("at least what sources state")),
    Comparison.OVER: (_("at most what sources state"), _("more than sources state")),
}


@dataclass(frozen=True, eq=False, slots=True)
class NumberAgainstFact(FactLeaf):
    """The traveller's age or days, against a fact of the destination."""

    question: Question
    kind: FactKind
    against: Comparison
    years: int = 0

    sets_level: ClassVar[bool] = False

    @property
    def asks(self) -> tuple[str, ...]:
        return (self.question.key,)

    def judge(self, judgement: Judgement) -> Truth:
        number = judgement.answers.get(self.question.key)
        if number is None:
            return UNKNOWN
        assert isinstance(number, int)
        return find_agreement(
            self._one(number, finding) for finding in judgement.findings(self.kind)
        )

    def _one(self, number: int, finding: Finding | None) -> Truth:
        if finding is None:
            return UNKNOWN
        stated = finding.value
        if isinstance(stated, Window):
            return self._window(number, stated)
        assert isinstance(stated, int)
        if self.against is Comparison.JUST_BELOW:
            return as_truth(stated - self.years <= number < stated)
        if self.against is Comparison.UP_TO:
            return as_truth(number <= stated)
        return as_truth(number >= stated if self.against is Comparison.FROM else number > stated)

    def _window(self, age: int, window: Window) -> Truth:
        if self.against is Comparison.JUST_BELOW:
            return as_truth(window.low - self.years <= age < window.low)
        if window.high is None and age > OPEN_END:
            return UNKNOWN
        if self.against is Comparison.JUST_ABOVE:
            return as_truth(window.high is not None and 0 < age - window.high <= self.years)
        return as_truth(window.low <= age and (window.high is None or age <= window.high))

    def list_edges(self, stated: Iterable[Value]) -> tuple[int, ...]:
        return tuple([edge for value in stated for edge in self._edges_of(value)])

    def _edges_of(self, stated: Value) -> tuple[int, ...]:
        if isinstance(stated, Window):
            end = OPEN_END if stated.high is None else stated.high
            return (stated.low - self.years, stated.low, end + 1, end + self.years + 1)
        assert isinstance(stated, int)
        if self.against is Comparison.JUST_BELOW:
            return (stated - self.years, stated)
        return (stated,) if self.against is Comparison.FROM else (stated + 1,)

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        """Also where a window has no stated end and the traveller is past all stated ages."""
        settled = judgement.answers.get(self.question.key) is not None and not self.missing(
            judgement
        )
        if settled and judgement.truth(self) is UNKNOWN:
            return (self.kind,)
        return FactLeaf.unknown_facts(self, judgement)

    def reason(self, judgement: Judgement) -> Reason | None:
        number = judgement.answers.get(self.question.key)
        for finding in self.found(judgement):
            gaps = {
                "country": finding.fact.country,
                "value": finding.value,
                "answer": number,
            }
            return Reason(Sentence(self.kind.sentence(finding.value), gaps), finding)
        return None

    def describe(self, holds: bool, writer: Writer) -> str:
        held = writer.write(WHERE_IT_FAILS_OR_HOLDS[self.against][holds], years=self.years)
        return f"{writer.write_answer(self.question, held)} ({writer.write_whether(self.kind)})"


YEAR_OF_INVENTED_CASES = 2026
"""In which an age and a year of birth are held against each other where a case is made up."""


@dataclass(frozen=True, eq=False, slots=True)
class BornBefore(NumberAgainstFact):
    """By their age, the traveller was certainly born before a year that sources state."""

    def judge(self, judgement: Judgement) -> Truth:
        age = judgement.answers.get(self.question.key)
        if age is None:
            return UNKNOWN
        assert isinstance(age, int)
        latest = judgement.case.day.year - age
        return find_agreement(_is_before(latest, f) for f in judgement.findings(self.kind))

    def list_edges(self, stated: Iterable[Value]) -> tuple[int, ...]:
        return tuple(YEAR_OF_INVENTED_CASES - year + 1 for year in stated if isinstance(year, int))

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (
            _("born in the year that sources state, or later"),
            _("born before the year that sources state"),
        )
        held = writer.write(texts[holds])
        return f"{writer.write_answer(self.question, held)} ({writer.write_whether(self.kind)})"


def _is_before(year: int, finding: Finding | None) -> Truth:
    return UNKNOWN if finding is None else as_truth(year < int(str(finding.value)))


@dataclass(frozen=True, eq=False, slots=True)
class WindowIsOpenEnded(FactLeaf):
    """Sources state a window of the destination without an end.

    Not a FindingLeaf: while an answer is missing it could become either, whatever the sources state, and
    open questions have been told so since the first edition.
    """

    kind: FactKind

    sets_level: ClassVar[bool] = False

    def judge(self, judgement: Judgement) -> Truth:
        return find_agreement(self._is_open(finding) for finding in judgement.findings(self.kind))

    def _is_open(self, finding: Finding | None) -> Truth:
        if finding is None:
            return UNKNOWN
        return as_truth(isinstance(finding.value, Window) and finding.value.high is None)

    def describe(self, holds: bool, writer: Writer) -> str:
        texts = (_("Sources state an upper end"), _("Sources state no upper end"))
        return f"{writer.write(texts[holds])} ({writer.write_whether(self.kind)})"

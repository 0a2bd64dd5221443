"""Leaves that read one answer of the traveller."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.conditions.base import Judgement, Leaf, Reason
from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.facts import Value
from riskcheck.engine.model.questions import Answer, Question, Shape
from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, as_truth


@dataclass(frozen=True, eq=False, slots=True)
class AnswerIs(Leaf):
    """The answer to a question is (or is among) one of some values."""

    question: Question
    values: frozenset[str]

    @property
    def options_told_apart(self) -> frozenset[str]:
        return self.values

    @property
    def asks(self) -> tuple[str, ...]:
        return (self.question.key,)

    def judge(self, judgement: Judgement) -> Truth:
        answer = judgement.answers.get(self.question.key, self.question.unanswered)
        if answer is None:
            return UNKNOWN
        if isinstance(answer, tuple):
            return NO if self.values.isdisjoint(answer) else YES
        return YES if answer in self.values else NO

    def reason(self, judgement: Judgement) -> Reason | None:
        answer = judgement.answers.get(self.question.key)
        if answer is None:
            return None
        return make_answer_reason(self, answer, judgement.case.destination.spoken)

    def describe(self, holds: bool, writer: Writer) -> str:
        asked = self.question
        named = [o for o in asked.options if o.value in self.values]
        left = [o for o in asked.options if o.value not in self.values]
        if asked.shape is Shape.MANY and not all(option.alone for option in left):
            text = _("includes %(answers)s") if holds else _("does not include %(answers)s")
            answer = writer.write(text, answers=writer.write_options(named))
            return writer.write_answer(asked, answer)
        given, other = (named, left) if holds else (left, named)
        if 0 < len(other) < len(given):
            answer = writer.write(
                _("anything but %(answers)s"), answers=writer.write_options(other)
            )
            return writer.write_answer(asked, answer)
        return writer.write_answer(asked, writer.write_options(given))


def make_answer_reason(leaf: AnswerIs, answer: Answer, country: CountryName) -> Reason | None:
    """An answer as a sentence."""
    given = answer if isinstance(answer, tuple) else (answer,)
    chosen = [str(v) for v in given if v in leaf.values] or [str(v) for v in given]
    sentence = leaf.question.option(chosen[0]).said
    if not sentence:
        return None
    return Reason(Sentence(sentence, {"country": country}))


class TieIs(AnswerIs):
    """The traveller named a link to the destination."""

    __slots__ = ()
    is_a_tie = True


class AnswerGiven(AnswerIs):
    """The same, and no answer is not read as one."""

    __slots__ = ()

    def judge(self, judgement: Judgement) -> Truth:
        return (
            AnswerIs.judge(self, judgement) if self.question.key in judgement.answers else UNKNOWN
        )


@dataclass(frozen=True, eq=False, slots=True)
class NumberIs(Leaf):
    """A number the traveller gave lies in a range that the rule itself names."""

    question: Question
    low: int
    high: int

    @property
    def asks(self) -> tuple[str, ...]:
        return (self.question.key,)

    def judge(self, judgement: Judgement) -> Truth:
        answer = judgement.answers.get(self.question.key)
        if answer is None:
            return UNKNOWN
        assert isinstance(answer, int)
        return as_truth(self.low <= answer <= self.high)

    def list_edges(self, stated: Iterable[Value]) -> tuple[int, ...]:
        return (self.low, self.high + 1)

    def reason(self, judgement: Judgement) -> Reason | None:
        return Reason(
            Sentence(self.question.said, {"answer": judgement.answers[self.question.key]})
        )

    def describe(self, holds: bool, writer: Writer) -> str:
        if self.low <= self.question.lowest:
            text = _("up to %(high)s") if holds else _("over %(high)s")
        elif self.high >= self.question.highest:
            text = _("%(low)s or over") if holds else _("under %(low)s")
        else:
            text = _("from %(low)s to %(high)s") if holds else _("under %(low)s or over %(high)s")
        return writer.write_answer(self.question, writer.write(text, low=self.low, high=self.high))

"""Leaves that read one answer of the traveller."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from riskcheck.engine.conditions.base import Judgement, Leaf, Reason
from riskcheck.engine.model.facts import Value
from riskcheck.engine.model.questions import Answer, Question
from riskcheck.engine.model.text import CountryName, Sentence, join_with_or
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
        answer = judgement.answers.get(self.question.key)
        if answer is None:
            return UNKNOWN
        if isinstance(answer, tuple):
            return NO if self.values.isdisjoint(answer) else YES
        return YES if answer in self.values else NO

    def reason(self, judgement: Judgement) -> Reason | None:
        return make_answer_reason(
            self, judgement.answers[self.question.key], judgement.case.destination.spoken
        )

    def in_words(self) -> str:
        wanted = [o for o in self.question.options if o.value in self.values]
        left = [o for o in self.question.options if o.value not in self.values]
        but = "" if len(left) > len(wanted) or not left else "anything but "
        labels = [
            f"“{o.label % {'country': 'the destination'}}”" for o in (left if but else wanted)
        ]
        return f"the answer to {self.question.key} is {but}{join_with_or(labels)}"


@lru_cache(maxsize=65_536)
def make_answer_reason(leaf: AnswerIs, answer: Answer, country: CountryName) -> Reason | None:
    """An answer as a sentence; it says what one may answer, not who did, so it is made once."""
    given = answer if isinstance(answer, tuple) else (answer,)
    chosen = [str(v) for v in given if v in leaf.values] or [str(v) for v in given]
    sentence = leaf.question.option(chosen[0]).said
    if not sentence:
        return None
    return Reason(Sentence(sentence, {"country": country}), is_anyones=True)


class TieIs(AnswerIs):
    """The traveller named a link to the destination."""

    __slots__ = ()
    is_a_tie = True


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

    def in_words(self) -> str:
        return f"{self.question.key} is from {self.low} to {self.high}"

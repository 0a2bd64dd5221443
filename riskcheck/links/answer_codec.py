"""Answers <-> one whole number, as small as the rulebook's questions allow.

Each question is a digit in a base of its own: "not answered", or one of the answers it can have. What
is ticked in a question with boxes is one answer; citizenships are a digit for each place in their order.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.questions import (
    SEVERAL_COUNTRIES,
    Answer,
    Answers,
    Question,
    Shape,
)
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK

ROOM = 23
"""Bytes kept for the answers, whatever today's questions need: docs/decisions/0023."""


@dataclass(frozen=True)
class Digit:
    """`answers` are those a digit can stand for, "not answered" first."""

    question: Question
    place: int
    answers: tuple[Answer | None, ...]

    def value_of(self, given: Answers) -> int:
        answer = given.get(self.question.key)
        if isinstance(answer, tuple):
            answer = self._part_of(answer)
        return self.answers.index(answer)

    def _part_of(self, several: tuple[str, ...]) -> Answer | None:
        if self.question.shape is Shape.MANY:
            return tuple(value for value in self.question.values if value in several)
        if not several and not self.place:
            return ()
        return several[self.place] if self.place < len(several) else None


def encode_answers(answers: Answers) -> int:
    """A number for checked answers, below SPACE. In which order boxes were ticked is not kept."""
    number = 0
    for digit in DIGITS:
        number = number * len(digit.answers) + digit.value_of(answers)
    return number


def decode_answers(number: int) -> dict[str, Answer]:
    """The answers again, in the order asked."""
    found: list[Answer | None] = []
    for digit in reversed(DIGITS):
        number, value = divmod(number, len(digit.answers))
        found.append(digit.answers[value])
    answers: dict[str, Answer] = {}
    for digit, answer in zip(DIGITS, reversed(found), strict=True):
        key = digit.question.key
        if answer == ():
            answers[key] = ()
        elif answer is not None and digit.question.shape in SEVERAL_COUNTRIES:
            several = answers.get(key, ())
            assert isinstance(several, tuple)
            assert isinstance(answer, str)
            answers[key] = (*several, answer)
        elif answer is not None:
            answers[key] = answer
    return answers


def _list_digits(question: Question) -> Iterator[Digit]:
    answers = (None, *question.list_answers(COUNTRIES))
    none = ((),) if question.shape in SEVERAL_COUNTRIES else ()
    yield Digit(question, 0, (*answers, *none))
    yield from (Digit(question, place, answers) for place in range(1, question.most))


def count_sets(digits: Sequence[Digit]) -> int:
    """How many sets of answers there are, or BadDeclaration naming the question with which they are too many."""
    sets = 1
    for digit in digits:
        sets *= len(digit.answers)
        if sets > 256**ROOM:
            reason = f"the hand-over code has no room for it in {ROOM} bytes; make ROOM larger"
            raise BadDeclaration("question", digit.question.key, reason)
    return sets


DIGITS = tuple(chain.from_iterable(map(_list_digits, RULEBOOK.questions.values())))

SPACE = count_sets(DIGITS)

EDITION = hashlib.sha256(
    repr([(digit.question.key, digit.answers) for digit in DIGITS]).encode()
).digest()
"""What the numbers mean. It changes when a question, an answer or a country is added, left out or moved."""

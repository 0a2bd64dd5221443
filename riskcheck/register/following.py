"""A case that notes which answers are read while it is judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from riskcheck.engine.conditions.case import Case
from riskcheck.engine.model.questions import Answer, Answers


class AnswersRead(Mapping[str, Answer]):
    """Answers, and the keys `read` so far, in that order. They can be read one by one only."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.read: dict[str, None] = {}

    def __getitem__(self, key: str) -> Answer:
        self.read[key] = None
        return self._answers[key]

    def get(self, key: str, default: Any = None) -> Any:
        self.read[key] = None
        return self._answers.get(key, default)

    def __contains__(self, key: object) -> bool:
        self.read[str(key)] = None
        return key in self._answers

    def __iter__(self) -> Iterator[str]:
        raise TypeError("Which answers a rule reads can be told only if it reads them one by one.")

    def __len__(self) -> int:
        raise TypeError("How many answers there are says nothing of which a rule reads.")


def _noted(name: str, key: str) -> Any:
    """A field of a case that is worked out from an answer when the case is made."""
    field = Case.__dict__[name]

    def read(case: Case) -> Any:
        case.answers.get(key)
        return field.__get__(case)

    return property(read, field.__set__)


class FollowedCase(Case):
    """To be made with AnswersRead. Whether they are a citizen is not noted: it is settled before."""

    __slots__ = ()

    nationalities = _noted("nationalities", "nationalities")
    other_nationalities = _noted("other_nationalities", "nationalities")
    is_there = _noted("is_there", "role")

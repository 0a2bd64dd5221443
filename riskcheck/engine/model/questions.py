"""What we may ask, what may be answered, and what to say when an answer cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from riskcheck.engine.model.text import _


class BadAnswer(ValueError):
    """An answer that cannot be used. `key` names the question; the text says what to do."""

    def __init__(self, key: str, text: str, /, **gaps: object) -> None:
        super().__init__(text % gaps if gaps else text)
        self.key = key
        self.text = text
        self.gaps = gaps


class Shape(Enum):
    ONE = "one of the options"
    MANY = "one or more of the options"
    NUMBER = "a whole number"
    COUNTRY = "one country code"
    COUNTRIES = "one to five country codes"


@dataclass(frozen=True)
class Option:
    """`said` completes "You are told this because ...", with %(country)s for the destination."""

    value: str
    label: str
    said: str
    hint: str = ""
    alone: bool = False


@dataclass(frozen=True, eq=False)
class Question:
    """`short` names it where there is little room; `said` speaks of a number that was given."""

    key: str
    shape: Shape
    wording: str
    short: str
    why: str
    missing: str
    hint: str = ""
    options: tuple[Option, ...] = ()
    lowest: int = 0
    highest: int = 0
    said: str = ""
    sensitive: bool = False

    def option(self, value: str) -> Option:
        return next(option for option in self.options if option.value == value)

    @property
    def names_destination(self) -> bool:
        """Whether it asks about one destination, so that its answer says nothing of another."""
        texts = [self.wording, self.hint, *(o.label for o in self.options)]
        return any("%(country)s" in text for text in texts)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)

    @property
    def stand_alone(self) -> frozenset[str]:
        return frozenset(option.value for option in self.options if option.alone)


MOST_NATIONALITIES = 5

Answer = str | int | tuple[str, ...]
Answers = Mapping[str, Answer]


def check_answer(question: Question, given: object, countries: frozenset[str]) -> Answer:
    """The answer in the form the engine uses, or BadAnswer saying what to do."""
    if question.shape is Shape.NUMBER:
        return _number(question, given)
    if question.shape in (Shape.ONE, Shape.COUNTRY):
        return _one(question, given, countries)
    return _many(question, given, countries)


def _number(question: Question, given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise BadAnswer(
            question.key, _("Enter %(key)s as a whole number, like 32."), key=question.key
        )
    if not question.lowest <= given <= question.highest:
        raise BadAnswer(
            question.key,
            _("Enter a whole number from %(lowest)d to %(highest)d."),
            lowest=question.lowest,
            highest=question.highest,
        )
    return given


def _one(question: Question, given: object, countries: frozenset[str]) -> str:
    if question.shape is Shape.COUNTRY:
        return _country(question, given, countries)
    if not isinstance(given, str) or given not in question.values:
        raise BadAnswer(question.key, _("Choose one of the options listed."))
    return given


def _many(question: Question, given: object, countries: frozenset[str]) -> tuple[str, ...]:
    if not isinstance(given, list | tuple) or not given:
        raise BadAnswer(question.key, question.missing)
    chosen: list[str] = []
    for value in given:
        if question.shape is Shape.COUNTRIES:
            value = _country(question, value, countries)
        elif not isinstance(value, str) or value not in question.values:
            raise BadAnswer(question.key, _("Choose from the options listed."))
        if value in chosen:
            raise BadAnswer(question.key, _("You chose the same answer twice. Remove one."))
        chosen.append(value)
    if question.shape is Shape.COUNTRIES and len(chosen) > MOST_NATIONALITIES:
        raise BadAnswer(
            question.key, _("Choose up to %(most)d countries."), most=MOST_NATIONALITIES
        )
    alone = question.stand_alone.intersection(chosen)
    if alone and len(chosen) > 1:
        raise BadAnswer(
            question.key,
            _("“%(option)s” cannot be chosen together with another answer. Keep one or the other."),
            option=question.option(next(iter(sorted(alone)))).label,
        )
    return tuple(chosen)


def _country(question: Question, given: object, countries: frozenset[str]) -> str:
    if not isinstance(given, str) or given not in countries:
        raise BadAnswer(
            question.key,
            _("Choose a country from the list (a code of two capital letters, like US)."),
        )
    return given

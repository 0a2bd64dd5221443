"""A cell -> an answer, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from riskcheck.engine.model.questions import (
    NAMING_COUNTRIES,
    SEVERAL_COUNTRIES,
    STATELESS,
    Answer,
    BadAnswer,
    Question,
    Shape,
    check_answer,
)
from riskcheck.engine.model.text import Listed, Sentence, _
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_reader.spelling import write_key
from riskcheck.present.country_search import ask_which
from riskcheck.register.onecountry import READ_IN, find_country, find_same
from riskcheck.register.several import split_answers
from riskcheck.register.values import (
    NONE,
    clean_cell,
    find_option,
    is_not_answered,
    list_units,
    list_words,
)
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import NATIONALITIES
from riskcheck.service import CODES as ALL_CODES
from riskcheck.service import NEEDED, check_answers

JOIN = "+"
LONGEST_SHOWN = 40
"""So many letters of a cell stand in a message."""
WHOLE_NUMBER = re.compile(r"(-?\d{1,9})(?:[.,]0+)?\s*(.*)", re.DOTALL)
"""Spreadsheets may write 32 as 32.0 or 32,0."""
SEVERAL = frozenset({Shape.MANY, *SEVERAL_COUNTRIES})
CODES = NAMING_COUNTRIES
UNUSABLE = _("“%(cell)s” cannot be used. %(reason)s")
NO_NUMBER = _("Write a whole number, like 32, instead of “%(cell)s”.")
ONE_ANSWER = _("Give one answer instead of “%(cell)s”.")
NO_ANSWER = _("“%(cell)s” is no answer here. Use one of: %(values)s.")
NO_COUNTRY = _("“%(cell)s” is no country code of ours. Use two letters, like US.")
_EITHER = re.compile(r"[()\[\]/=]|\s[-–—:]\s")
"""What stands between two words for the same: “M (male)”, “男/M”."""


class CellReading(NamedTuple):
    """`answer` is None where nothing is answered; `reason` says what is wrong with the cell, or a part of it."""

    answer: Answer | None
    reason: Sentence | None = None


NOT_ANSWERED = CellReading(None)
NO_NATIONALITY = CellReading(())


def read_answers(cells: Sequence[str], places: Mapping[str, int]) -> dict[str, Answer]:
    """The answers of a row, all of which must be readable; an empty cell is not answered. BadAnswer names
    the question."""
    given: dict[str, Answer] = {}
    for key, place in places.items():
        answer, reason = read_cell(key, cells[place])
        if reason:
            raise BadAnswer(key, reason.text, **reason.gaps)
        if answer is not None and (answer or key != NATIONALITIES.key):
            given[key] = answer
    if given.get("protection") == STATELESS:
        given.setdefault(NATIONALITIES.key, ())
    return check_answers(given) if any(key not in given for key in NEEDED) else given


@lru_cache(maxsize=8192)
def read_cell(key: str, cell: str) -> CellReading:
    """No nationality at all is the answer ()."""
    question, text = RULEBOOK.questions[key], clean_cell(cell)
    if is_not_answered(question, text):
        return NOT_ANSWERED
    if question is NATIONALITIES and write_key(text) == NONE:
        return NOT_ANSWERED
    if question is NATIONALITIES and write_key(text) in list_words("stateless"):
        return NO_NATIONALITY
    try:
        return _READ[question.shape](question, text)
    except BadAnswer as bad:
        return CellReading(None, _name_cell(bad, text))


def forget_cells() -> None:
    """The cells read so far."""
    read_cell.cache_clear()


def _name_cell(bad: BadAnswer, text: str) -> Sentence:
    if "“" not in str(bad):
        return Sentence(UNUSABLE, {"cell": shorten_cell(text), "reason": bad.sentence})
    if "option" in bad.gaps:
        label = Sentence(str(bad.gaps["option"]))
        return bad.sentence._replace(gaps={**bad.gaps, "option": label})
    return bad.sentence


def _read_number(question: Question, text: str) -> CellReading:
    found = WHOLE_NUMBER.fullmatch(text)
    if found and (not found[2] or write_key(found[2]) in list_units()):
        return CellReading(check_answer(question, int(found[1]), ALL_CODES))
    raise BadAnswer(question.key, NO_NUMBER, cell=shorten_cell(text))


def _read_one(question: Question, text: str) -> CellReading:
    value = _find_value(question, text)
    if value is None:
        instead = _say_what_instead(question, text)
        raise BadAnswer(question.key, instead.text, **instead.gaps)
    return CellReading(value)


def _read_several(question: Question, text: str) -> CellReading:
    """Of an optional list what can be read is kept; what stands alone, such as none, only if all can be."""
    if question.shape is Shape.SOME_COUNTRIES and write_key(text) == NONE:
        return CellReading(())
    parts = list(split_answers(text, lambda part: _find_value_or_nothing(question, part)))
    values = tuple(dict.fromkeys(value for _part, value in parts if value))
    unread = [part for part, value in parts if value is None]
    if not unread:
        return CellReading(check_answer(question, values, ALL_CODES))
    reason = _say_what_instead(question, unread[0])
    if question is NATIONALITIES or not values or question.stand_alone.intersection(values):
        return CellReading(None, reason)
    return CellReading(check_answer(question, values, ALL_CODES), reason)


def _find_value_or_nothing(question: Question, text: str) -> str | None:
    """Nothing, as one part of several: “US, -”."""
    if question is NATIONALITIES and write_key(text) == NONE:
        return ""
    is_nothing = question.shape in CODES and is_not_answered(question, clean_cell(text))
    return "" if is_nothing else _find_value(question, text)


def _find_value(question: Question, text: str) -> str | None:
    """A code or an option, however typed. A country may also stand with its name, if that is whole and no
    other’s, also turned round, and with both."""
    if question.shape not in CODES:
        return find_option(question, text) or find_same(
            _EITHER.split(text), lambda part: find_option(question, part)
        )
    return find_country(text)


def _say_what_instead(question: Question, text: str) -> Sentence:
    cell = shorten_cell(text)
    if question.shape not in SEVERAL and _holds_several(question, text):
        return Sentence(ONE_ANSWER, {"cell": cell})
    if question.shape not in CODES:
        return Sentence(NO_ANSWER, {"cell": cell, "values": Listed(question.values)})
    reading = read_country(text, READ_IN)
    if reading.codes:
        return ask_which(text, reading)
    return Sentence(NO_COUNTRY, {"cell": cell})


def _holds_several(question: Question, text: str) -> bool:
    parts = list(split_answers(text, lambda part: _find_value(question, part)))
    return len(parts) > 1 and all(value is not None for _part, value in parts)


def write_cell(answer: Answer) -> str:
    """As a register has it."""
    return JOIN.join(answer) or NONE if isinstance(answer, tuple) else str(answer)


def is_like_an_answer(key: str, cell: str) -> bool:
    """Whether a cell, or a part of it, says something that answers the question."""
    question, text = RULEBOOK.questions[key], clean_cell(cell)
    if question.shape is Shape.NUMBER:
        return read_cell(key, cell).answer is not None
    parts = split_answers(text, lambda part: _find_value(question, part))
    return (
        any(value is not None for _part, value in parts) or read_cell(key, cell).answer is not None
    )


def shorten_cell(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


def show_cell(text: str) -> str:
    return f"“{shorten_cell(text)}”"


_READ: Mapping[Shape, Callable[[Question, str], CellReading]] = {
    Shape.NUMBER: _read_number,
    Shape.ONE: _read_one,
    Shape.COUNTRY: _read_one,
    Shape.MANY: _read_several,
    Shape.COUNTRIES: _read_several,
    Shape.SOME_COUNTRIES: _read_several,
}

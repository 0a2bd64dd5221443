"""The cells of a row -> answers, or what is wrong with one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

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
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_search import ask_which
from riskcheck.present.translator import get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import NATIONALITIES
from riskcheck.service import CODES as ALL_CODES
from riskcheck.service import NEEDED, check_answers

JOIN = "+"
ODD_SEPARATORS = re.compile(r"[;,/|&\s]+")
WHOLE_NUMBER = re.compile(r"(-?[0-9]{1,9})(?:[.,]0+)?")
"""Spreadsheets may write 32 as 32.0 or 32,0."""
SEVERAL = frozenset({Shape.MANY, *SEVERAL_COUNTRIES})
CODES = NAMING_COUNTRIES
NONE = "none"


def read_answers(cells: Sequence[str], places: Mapping[str, int]) -> dict[str, Answer]:
    """The answers of a row; an empty cell is not answered. BadAnswer names the column."""
    given: dict[str, Answer] = {}
    for key, place in places.items():
        cell = cells[place]
        if key == NATIONALITIES.key and cell.strip().casefold() in ("", NONE):
            continue
        if cell and not cell.isspace():
            given[key] = _read_answer(key, cell)
    if given.get("protection") == STATELESS:
        given.setdefault(NATIONALITIES.key, ())
    return check_answers(given) if any(key not in given for key in NEEDED) else given


@lru_cache(maxsize=4096)
def _read_answer(key: str, cell: str) -> Answer:
    question = RULEBOOK.questions[key]
    return check_answer(question, _READ[question.shape](question, cell.strip()), ALL_CODES)


def forget_cells() -> None:
    """The cells read so far."""
    _read_answer.cache_clear()


def _read_number(question: Question, cell: str) -> int:
    if found := WHOLE_NUMBER.fullmatch(cell):
        return int(found[1])
    raise BadAnswer(question.key, f"Write a whole number, like 32, instead of {_show_cell(cell)}.")


def _read_one(question: Question, cell: str) -> str:
    return _read_value(question, cell)


def _read_several(question: Question, cell: str) -> list[str]:
    if question.shape in SEVERAL_COUNTRIES and cell.casefold() == NONE:
        return []
    parts = cell.split(JOIN)
    return [_read_value(question, part.strip()) for part in parts]


def _read_value(question: Question, text: str) -> str:
    """A code in capitals or an option in small letters, however typed. A country may also stand with its name, if
    that is whole and no other’s."""
    if question.shape in CODES:
        reading = read_country(text, get_translator().language)
        if reading.is_named and reading.is_sure:
            return reading.codes[0]
    elif text.casefold() in question.values:
        return text.casefold()
    raise BadAnswer(question.key, _say_what_instead(question, text))


def _say_what_instead(question: Question, text: str) -> str:
    parts = [part for part in ODD_SEPARATORS.split(text) if part]
    if len(parts) > 1 and all(_is_known(question, part) for part in parts):
        if question.shape not in SEVERAL:
            return f"Give one answer instead of {_show_cell(text)}."
        joined = JOIN.join(part.upper() if question.shape in CODES else part for part in parts)
        return f"Join several answers with +, as in {joined}, instead of {_show_cell(text)}."
    if question.shape not in CODES:
        return f"{_show_cell(text)} is no answer here. Use one of: {', '.join(question.values)}."
    translator = get_translator()
    reading = read_country(text, translator.language)
    if reading.codes:
        return translator.sentence(ask_which(text, reading, translator))
    return f"{_show_cell(text)} is no country code of ours. Use two letters, like US."


def _is_known(question: Question, part: str) -> bool:
    return (
        part.upper() in COUNTRIES if question.shape in CODES else part.casefold() in question.values
    )


def _show_cell(text: str) -> str:
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


_READ: Mapping[Shape, Callable[[Question, str], object]] = {
    Shape.NUMBER: _read_number,
    Shape.ONE: _read_one,
    Shape.COUNTRY: _read_one,
    Shape.MANY: _read_several,
    Shape.COUNTRIES: _read_several,
    Shape.SOME_COUNTRIES: _read_several,
}

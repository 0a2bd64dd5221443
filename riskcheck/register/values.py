"""What people write in a cell for an answer: the list in words/values.toml, spelt as it is compared."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from riskcheck.engine.model.questions import NAMING_COUNTRIES, Question
from riskcheck.present.country_reader.spelling import write_key, write_plainly

WORDS = Path(__file__).parent / "words"
NONE = "none"
YES, NO, UNSURE = "yes", "no", "unsure"
SEX = "sex"

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_FLAG = re.compile("([\U0001f1e6-\U0001f1ff])([\U0001f1e6-\U0001f1ff])")
"""Of a country: the letters of its code, as signs of their own."""
_AROUND = " \t\r\n\0'\"`‘’‚“”„«»"


@cache
def read_words(name: str) -> dict[str, Any]:
    return tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8"))


def clean_cell(cell: str) -> str:
    """Of usual width, without quotation marks and blanks around it, and without signs that nobody sees."""
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", cell)).strip(_AROUND)
    return text if text.isascii() else _FLAG.sub(_write_code, text).strip()


def _write_code(flag: re.Match[str]) -> str:
    first, second = (ord(letter) - 0x1F1E6 + ord("A") for letter in flag.groups())
    return f" {chr(first)}{chr(second)} "


def is_not_answered(question: Question, text: str) -> bool:
    """Whether a cell, cleaned, says nothing: it is empty, holds signs only, or a word for that."""
    if not text:
        return True
    spelt = write_key(text)
    if not any(letter.isalnum() for letter in text) or spelt in list_words("not_answered"):
        return find_option(question, text) is None
    if spelt == NONE:
        return question.shape not in NAMING_COUNTRIES and NONE not in question.values
    is_country = question.shape in NAMING_COUNTRIES
    return not is_country and spelt in list_words("not_answered_unless_a_country")


@cache
def list_words(name: str) -> frozenset[str]:
    return spell_words(read_words("values")[name])


@cache
def list_units() -> frozenset[str]:
    """What may follow a number."""
    return spell_words(read_words("values")["numbers"]["units"])


def spell_words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(write_key(clean_cell(word)) for word in words)


def find_option(question: Question, text: str) -> str | None:
    """The option that a text is, or is a word for."""
    small = text.casefold()
    if small in question.values:
        return small
    index = _index_options(question)
    return index.get(write_key(text)) or index.get(write_plainly(text))


@cache
def _index_options(question: Question) -> dict[str, str]:
    """Options by their key, their label, and the words for them."""
    index: dict[str, str] = {}
    for option in question.options:
        if "%(" not in option.label:
            index[write_plainly(option.label)] = option.value
    if question.key == SEX:
        for value, words in read_words("values")[SEX].items():
            index.update(dict.fromkeys(spell_words(words), value))
    for value in (YES, NO):
        if {YES, NO} <= set(question.values):
            index.update(dict.fromkeys(list_words(value), value))
    if UNSURE in question.values:
        index.update(dict.fromkeys(list_words(UNSURE), UNSURE))
    return index | {write_plainly(value): value for value in question.values}

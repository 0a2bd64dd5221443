"""What a form sent, as an answer: the texts typed or ticked under the name of a question."""

from __future__ import annotations

from collections.abc import Collection
from itertools import zip_longest
from typing import Any

from django.utils.translation import gettext

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import BadAnswer, Option, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.present.answers import NONE_OF_THESE
from riskcheck.present.country_names import get_country_name, sort_codes
from riskcheck.present.country_reader.reading import read_country
from riskcheck.present.country_search import ask_which
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.questions import NATIONALITIES
from riskcheck.web.shared.country_options import CODES

LONGEST_NUMBER = 9
TYPED = "typed_"
"""Begins the name under which a text goes along with a list of countries."""
NONE = "none"
"""What a form sends where no country of several is meant."""

ALONE = _("“%(option)s” cannot be chosen together with another answer. Keep one or the other.")
MISSING = {
    NATIONALITIES.key: _(
        "Choose at least one country you are a citizen of, or tick that you have no nationality."
    )
}
"""What to say where nothing was typed, if not what the rulebook says: there one may tick instead."""


def list_country_boxes(
    question: Question, about: Country | None, typed: Collection[str]
) -> list[Option]:
    """A box for each country that sources name there, or that was sent, and one for none of them."""
    named = question.list_countries(about) if about else ()
    language = get_translator().language
    codes = sort_codes({*named, *(code for code in typed if code in CODES)}, language)
    first = about.code if about else ""
    codes.sort(key=lambda code: code != first)
    boxes = [Option(code, get_country_name(code, language), said="") for code in codes]
    return [*boxes, Option(NONE, gettext(NONE_OF_THESE), said="", alone=True)]


def read_sent(data: Any, name: str) -> list[str]:
    """Every text sent under a name."""
    return list_texts(data.getlist(name) if hasattr(data, "getlist") else data.get(name))


def read_countries_sent(data: Any, name: str) -> list[str]:
    """The codes chosen under a name; where none was, what static/country-field.js sends of what was typed."""
    chosen, typed = read_sent(data, name), read_sent(data, f"{TYPED}{name}")
    pairs = zip_longest(chosen, typed, fillvalue="")
    return [code or _read_typed(text) for code, text in pairs]


def _read_typed(text: str) -> str:
    """The code of the country that a text means for sure, or the text itself."""
    reading = read_country(text, get_translator().language)
    return reading.codes[0] if reading.is_sure else text


def list_texts(values: object) -> list[str]:
    """Answers or values sent, as the texts a control holds."""
    if values is None:
        return []
    several = values if isinstance(values, list | tuple) else [values]
    return [str(value).strip() for value in several]


def read_answer(question: Question, typed: list[str]) -> object:
    """What was typed, in the form `checked` takes. Nothing typed is what the question calls missing."""
    filled = [text for text in typed if text]
    if not filled:
        raise BadAnswer(question.key, MISSING.get(question.key, question.missing))
    if question.shape is Shape.SOME_COUNTRIES:
        return _read_boxes(question, filled)
    if question.shape in (Shape.COUNTRY, Shape.COUNTRIES):
        _refuse_unread(question, filled)
    if question.shape in (Shape.MANY, Shape.COUNTRIES):
        return filled
    if len(filled) > 1:
        raise BadAnswer(question.key, question.missing)
    return _read_number(question, filled[0]) if question.shape is Shape.NUMBER else filled[0]


def _refuse_unread(question: Question, texts: list[str]) -> None:
    """Say of a text that is no country for sure which ones it could be."""
    translator = get_translator()
    for text in texts:
        reading = read_country(text, translator.language)
        if not reading.is_sure:
            asked = ask_which(text, reading)
            gaps = {name: translator.gap(gap) for name, gap in asked.gaps.items()}
            raise BadAnswer(question.key, asked.text, **gaps)


def _read_boxes(question: Question, ticked: list[str]) -> list[str]:
    if NONE not in ticked:
        return ticked
    if len(ticked) > 1:
        raise BadAnswer(question.key, ALONE, option=NONE_OF_THESE)
    return []


def _read_number(question: Question, text: str) -> int:
    """Digits of any script, with or without spaces. One too long to be an answer is out of range."""
    digits = "".join(text.split())
    if not digits.isdecimal():
        raise BadAnswer(question.key, question.missing)
    return int(digits[: LONGEST_NUMBER + 1])

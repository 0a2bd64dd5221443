"""Countries as an officer types them: codes or names, one or several in a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name, match_codes
from riskcheck.present.phrases import join_with_or
from riskcheck.present.translator import Translator

LONGEST_TYPED = 300
MOST_READ = 8
MOST_WORDS = 8
MOST_CANDIDATES = 8
BETWEEN = re.compile(r"[,;/+|\n]")
AND = frozenset({"and", "&"})

NOBODY = _(
    "No country answers to “%(typed)s”. Check the spelling, or type its code of two letters."
)
SEVERAL = _("“%(typed)s” could be %(countries)s. Type more of the name, or the code.")
MANY = _("“%(typed)s” fits %(number)s countries. Type more of the name, or the code.")


class TypedCountries(NamedTuple):
    """The countries read, each once; `problem` says what could not be, and what to type instead."""

    codes: tuple[str, ...]
    problem: str = ""


def read_typed_countries(typed: str, translator: Translator) -> TypedCountries:
    """“us ru”, “USA, Russia” and “united states south korea” are two countries each."""
    text = typed[:LONGEST_TYPED]
    found: dict[str, None] = {}
    for part in [text] if _meant(text, translator) else BETWEEN.split(text):
        words = part.replace("&", " & ").split()
        while words and len(found) < MOST_READ:
            if words[0].lower() in AND:
                del words[0]
                continue
            length, codes = _longest(words, translator)
            if len(codes) != 1:
                typed = " ".join(words[: length or _until_known(words, translator)])
                return TypedCountries(tuple(found), _problem(typed, codes, translator))
            found[codes[0]] = None
            del words[:length]
    return TypedCountries(tuple(found))


def match_name(code: str, translator: Translator) -> str:
    """A country with its code, as it is told apart from others."""
    return f"{get_country_name(code, translator.language)} ({code})"


def _longest(words: list[str], translator: Translator) -> tuple[int, tuple[str, ...]]:
    """How many of the first words, as many as can be, mean something, and what."""
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        codes = _meant(" ".join(words[:length]), translator)
        if codes:
            return length, codes
    return 0, ()


def _until_known(words: list[str], translator: Translator) -> int:
    """How many of the first words, which mean nothing, stand before some that do."""
    later = range(1, min(len(words), MOST_WORDS))
    return next((place for place in later if _longest(words[place:], translator)[1]), len(words))


def _meant(text: str, translator: Translator) -> tuple[str, ...]:
    """The countries meant, but a group of letters that is a code means that country only."""
    code = text.strip().upper()
    return (code,) if code in COUNTRIES else match_codes(text, translator.language)


def _problem(typed: str, codes: tuple[str, ...], translator: Translator) -> str:
    gaps: dict[str, object] = {"typed": typed}
    if not codes:
        return translator.sentence(Sentence(NOBODY, gaps))
    if len(codes) > MOST_CANDIDATES:
        return translator.sentence(Sentence(MANY, gaps | {"number": len(codes)}))
    countries = join_with_or([match_name(code, translator) for code in codes], translator)
    return translator.sentence(Sentence(SEVERAL, gaps | {"countries": countries}))

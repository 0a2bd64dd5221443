"""Countries as somebody types them: codes or names, one or several in a line."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.reading import NOTHING, CountryReading, read_country
from riskcheck.present.phrases import list_with_or
from riskcheck.present.translator import Translator

LONGEST_TYPED = 300
MOST_READ = 8
"""Countries in a line, the same one typed again counted again: each is looked for among all names."""
MOST_WORDS = 8
MOST_CANDIDATES = 8
BETWEEN = re.compile(r"[,،、;/+|\n]")
AND = frozenset({"and", "&"})

NOBODY = _(
    "No country answers to “%(typed)s”. Check the spelling, or type its code of two letters."
)
CLOSE = _("No country answers to “%(typed)s”. Did you mean %(countries)s?")
SEVERAL = _("“%(typed)s” could be %(countries)s. Type more of the name, or the code.")
REPEATED = _("That is too much to read. Type each country once.")
MANY = _("“%(typed)s” fits %(number)s countries. Type more of the name, or the code.")


class TypedCountries(NamedTuple):
    """The countries read, each once; `problem` says what could not be, and what to type instead."""

    codes: tuple[str, ...]
    problem: str = ""


def read_typed_countries(typed: str, translator: Translator) -> TypedCountries:
    """“us ru”, “USA, Russia” and “united states south korea” are two countries each."""
    text = typed[:LONGEST_TYPED]
    found: dict[str, None] = {}
    read = 0
    for part in [text] if _read(text, translator).is_sure else BETWEEN.split(text):
        words = part.replace("&", " & ").split()
        while words:
            if words[0].lower() in AND:
                del words[0]
                continue
            if read == MOST_READ:
                return TypedCountries(tuple(found), _refuse_more(found, translator))
            length, reading = _read_longest(words, translator)
            if not reading.is_sure:
                typed = " ".join(words[: length or _count_unknown(words, translator)])
                return TypedCountries(tuple(found), _ask(typed, translator))
            found[reading.codes[0]] = None
            read += 1
            del words[:length]
    return TypedCountries(tuple(found))


def ask_which(typed: str, reading: CountryReading) -> Sentence:
    """What to say of a text that is no country for sure."""
    gaps: dict[str, object] = {"typed": typed}
    may_be = reading.codes if len(reading.codes) > 1 else (*reading.codes, *reading.further)
    if not may_be:
        return Sentence(NOBODY, gaps)
    if len(may_be) > MOST_CANDIDATES:
        return Sentence(MANY, gaps | {"number": len(may_be)})
    countries = list_with_or(map(_name_with_code, may_be))
    return Sentence(CLOSE if reading.is_misspelt else SEVERAL, gaps | {"countries": countries})


def _name_with_code(code: str) -> Sentence:
    name = CountryName(code, COUNTRIES[code].name)
    return Sentence(_("%(name)s (%(code)s)"), {"name": name, "code": code})


def write_name_and_code(code: str, translator: Translator) -> str:
    """A country with its code, as it is told apart from others."""
    return translator.sentence(_name_with_code(code))


def _read(text: str, translator: Translator) -> CountryReading:
    """A text of several words may go on to another country: what is only nearly a name is none yet."""
    return read_country(text, translator.language, may_be_misspelt=False)


def _read_longest(words: list[str], translator: Translator) -> tuple[int, CountryReading]:
    """How many of the first words, as many as can be, mean something, and what."""
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        reading = _read(" ".join(words[:length]), translator)
        if reading.codes:
            return length, reading
    return 0, NOTHING


def _count_unknown(words: list[str], translator: Translator) -> int:
    """How many of the first words, which mean nothing, stand before some that do."""
    later = range(1, min(len(words), MOST_WORDS))
    return next(
        (place for place in later if _read_longest(words[place:], translator)[0]), len(words)
    )


def _refuse_more(found: Collection[str], translator: Translator) -> str:
    """As many different countries are more than any question takes, and it says so itself."""
    return "" if len(found) == MOST_READ else translator.text(REPEATED)


def _ask(typed: str, translator: Translator) -> str:
    reading = read_country(typed, translator.language)
    return translator.sentence(ask_which(typed, reading))

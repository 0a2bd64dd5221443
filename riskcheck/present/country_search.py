"""Countries as somebody types them: codes or names, one or several in a line."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.reading import NOTHING, CountryReading, read_country
from riskcheck.present.joining import read_joining
from riskcheck.present.phrases import list_with_or
from riskcheck.present.translator import Translator

LONGEST_TYPED = 300
MOST_READ = 8
"""Countries in a line, the same one typed again counted again: each is looked for among all names."""
MOST_LOOKED = 4 * MOST_READ
"""Those with the words between them and before them."""
MOST_WORDS = 10
LONGEST_JOINING = 3
"""Words of “as well as”."""
MOST_CANDIDATES = 8

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
    """“us ru”, “USA, Russia”, “la Russie et l’Iran” and “united states south korea” are two countries each."""
    text = typed[:LONGEST_TYPED]
    whole = _read(text, translator)
    if whole.is_sure:
        return TypedCountries(whole.codes)
    found: dict[str, None] = {}
    read = looked = 0
    for part in _list_signs().split(text):
        words = part.replace("&", " & ").split()
        while words:
            looked += 1
            if read == MOST_READ or looked > MOST_LOOKED:
                return TypedCountries(tuple(found), _refuse_more(found, translator))
            rest, reading = _read_first(words, text, bool(found), translator)
            if reading and not reading.is_sure:
                unclear = " ".join(words[: len(words) - len(rest)])
                return TypedCountries(tuple(found), _ask(unclear, translator))
            if reading:
                found[reading.codes[0]] = None
                read += 1
            words = rest
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


def _read_first(
    words: list[str], line: str, is_after_another: bool, translator: Translator
) -> tuple[list[str], CountryReading | None]:
    """The words behind the first country, and what is read of that; nothing if they begin with what names none.

    A name may begin with an article, or hold a word that joins: “El Salvador”, “Trinidad y Tobago”. Such a word
    alone may be a code: “RU ET” is Russia and Ethiopia. It is asked about where it neither joins nor looks like one.
    """
    length, reading = _read_longest(words, translator)
    left_out = _count_left_out(words)
    if left_out and not (length > 1 and reading.is_named):
        means_one = words[0].isalnum() and (reading.is_named or reading.is_sure)
        is_code = means_one and _is_written_as_code(words[0], line)
        if not means_one or (not is_code and _stands_before_one(words, left_out, is_after_another)):
            return words[left_out:], None
        if not is_code and not words[0].isupper():
            return words[1:], reading._replace(is_sure=False)
    if not length and (apart := _take_apart(words, translator)):
        return apart, None
    return words[length or _count_unknown(words, translator) :], reading


def _read_longest(words: list[str], translator: Translator) -> tuple[int, CountryReading]:
    """How many of the first words, as many as can be, mean something, and what."""
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        reading = _read(" ".join(words[:length]), translator)
        if reading.codes:
            return length, reading
    return 0, NOTHING


def _count_left_out(words: list[str]) -> int:
    """How many of the first words join, or are an article."""
    joining = read_joining()
    known = (*joining.between, *joining.between_without_spaces, *joining.articles, "&")
    lengths = range(min(len(words), LONGEST_JOINING), 0, -1)
    return next((n for n in lengths if " ".join(words[:n]).lower() in known), 0)


def _is_written_as_code(word: str, line: str) -> bool:
    """All of the line is codes of two letters, written alike, or this one alone is in capitals."""
    if word.upper() not in COUNTRIES:
        return False
    if word.isupper() and not line.isupper():
        return True
    is_alike = line.isupper() or line.islower()
    return is_alike and all(one.upper() in COUNTRIES for one in re.findall(r"\w+", line))


def _stands_before_one(words: list[str], left_out: int, is_after_another: bool) -> bool:
    is_article = words[0].lower() in read_joining().articles
    return len(words) > left_out and (is_article or is_after_another)


def _take_apart(words: list[str], translator: Translator) -> list[str]:
    """Without what is written in one with the first word, if a country is left: “ولبنان”, “l’Iran”, “俄罗斯和乌克兰”."""
    first, *rest = words
    bare = _list_joined().sub(" ", f" {first} ").split()
    for article in read_joining().articles_joined_to_a_word:
        if first.lower().startswith(article):
            bare = [first[len(article) :]]
    if bare != [first] and _read_longest([*bare, *rest], translator)[0]:
        return [*bare, *rest]
    for place in range(len(first) - 1, -1, -1):
        if first[place] in read_joining().between_without_spaces:
            before, behind = first[:place], first[place + 1 :]
            if _read(before or behind, translator).is_sure:
                return [*filter(None, (before, behind)), *rest]
    return []


@cache
def _list_signs() -> re.Pattern[str]:
    """Signs that stand in no name but that of a whole line."""
    more = [sign for sign in read_joining().between_without_spaces if not sign.isalpha()]
    return re.compile(f"[,;/+|\n{''.join(more)}]")


@cache
def _list_joined() -> re.Pattern[str]:
    return re.compile("|".join(read_joining().joined_to_a_word))


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

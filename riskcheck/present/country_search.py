"""Countries as an officer types them: codes or names, one or several in a line."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import NameMatch, get_country_name, match_codes
from riskcheck.present.phrases import join_with_or
from riskcheck.present.translator import Translator

LONGEST_TYPED = 300
MOST_READ = 8
"""Countries in a line, the same one typed again counted again: each is looked for among all names."""
MOST_WORDS = 8
MOST_CANDIDATES = 8
BETWEEN = re.compile(r"[,;/+|\n]")
AND = frozenset({"and", "&"})

NOBODY = _(
    "No country answers to “%(typed)s”. Check the spelling, or type its code of two letters."
)
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
    for part in [text] if _match(text, translator).codes else BETWEEN.split(text):
        words = part.replace("&", " & ").split()
        while words:
            if words[0].lower() in AND:
                del words[0]
                continue
            if read == MOST_READ:
                return TypedCountries(tuple(found), _refuse_more(found, translator))
            length, match = _match_longest(words, translator)
            if not match.is_sure:
                typed = " ".join(words[: length or _count_unknown(words, translator)])
                return TypedCountries(tuple(found), _ask(typed, match.codes, translator))
            found[match.codes[0]] = None
            read += 1
            del words[:length]
    return TypedCountries(tuple(found))


def write_name_and_code(code: str, translator: Translator) -> str:
    """A country with its code, as it is told apart from others."""
    return f"{get_country_name(code, translator.language)} ({code})"


def _match_longest(words: list[str], translator: Translator) -> tuple[int, NameMatch]:
    """How many of the first words, as many as can be, mean something, and what."""
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        match = _match(" ".join(words[:length]), translator)
        if match.codes:
            return length, match
    return 0, NameMatch((), is_sure=False)


def _count_unknown(words: list[str], translator: Translator) -> int:
    """How many of the first words, which mean nothing, stand before some that do."""
    later = range(1, min(len(words), MOST_WORDS))
    return next(
        (place for place in later if _match_longest(words[place:], translator)[0]), len(words)
    )


def _match(text: str, translator: Translator) -> NameMatch:
    """The countries meant, but a group of letters that is a code means that country only."""
    code = text.strip().upper()
    if code in COUNTRIES:
        return NameMatch((code,), is_sure=True)
    return match_codes(text, translator.language)


def _refuse_more(found: Collection[str], translator: Translator) -> str:
    """As many different countries are more than any question takes, and it says so itself."""
    return "" if len(found) == MOST_READ else translator.text(REPEATED)


def _ask(typed: str, codes: tuple[str, ...], translator: Translator) -> str:
    gaps: dict[str, object] = {"typed": typed}
    if not codes:
        return translator.sentence(Sentence(NOBODY, gaps))
    if len(codes) > MOST_CANDIDATES:
        return translator.sentence(Sentence(MANY, gaps | {"number": len(codes)}))
    countries = join_with_or([write_name_and_code(code, translator) for code in codes], translator)
    return translator.sentence(Sentence(SEVERAL, gaps | {"countries": countries}))

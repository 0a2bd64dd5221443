"""Texts of the rulebook said to no one in particular, and lists inside a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import get_language

from riskcheck.engine.model.text import Listed, Sentence, _
from riskcheck.present.translator import Translator

DESTINATION = _("the destination")
ANOTHER = _("another country")
THAT_COUNTRY = _("that country")
ONE_OF = _("%(first)s or %(last)s")


def translate_template_text(text: str, translator: Translator, country: str = DESTINATION) -> str:
    """A text with its gaps filled for no one in particular."""
    if "%(" not in text:
        return translator.text(text)
    named = translator.text(country)
    other = translator.text(ANOTHER)
    filled = translate(
        text, translator, country=named, other=other, value="…", answer="…", days="…"
    )
    return filled.replace(f". {named}", f". {capitalise(named)}")


def translate(text: str, translator: Translator, **gaps: object) -> str:
    return translator.sentence(Sentence(text, gaps))


def join_with_or(words: Iterable[str], translator: Translator) -> str:
    *first, last = words
    if not first:
        return last
    return translator.text(ONE_OF) % {
        "first": translator.join(first),
        "last": last,
    }


def list_with_or(words: Iterable[object]) -> object:
    """The same, to stand in a gap of a sentence that is translated later."""
    *first, last = words
    return Sentence(ONE_OF, {"first": Listed(first), "last": last}) if first else last


def capitalise(text: str) -> str:
    """A text with a capital letter, as a sentence or heading begins."""
    return write_capitals(text[:1]) + text[1:]


def write_capitals(text: str) -> str:
    """All in capitals, as the language in use has them: a Turkish i keeps its dot."""
    return (text.replace("i", "İ") if get_language() == "tr" else text).upper()

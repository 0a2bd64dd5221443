"""Texts of the rulebook said to no one in particular, and lists inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.translator import Voice

DESTINATION = _("the destination")
ANOTHER = _("another country")
THAT_COUNTRY = _("that country")


def of_no_one(text: str, voice: Voice, country: str = DESTINATION) -> str:
    """A text with its gaps filled for no one in particular."""
    if "%(" not in text:
        return voice.text(text)
    named = voice.text(country)
    filled = say(text, voice, country=named, other=voice.text(ANOTHER), value="…", answer="…")
    return filled.replace(f". {named}", f". {begun(named)}")


def say(text: str, voice: Voice, **gaps: object) -> str:
    return voice.sentence(Sentence(text, gaps))


def either(words: Sequence[str], voice: Voice) -> str:
    *first, last = words
    if not first:
        return last
    return say(_("%(first)s or %(last)s"), voice, first=", ".join(first), last=last)


def begun(text: str) -> str:
    """A text with a capital letter, as a sentence or heading begins."""
    return text[:1].upper() + text[1:]

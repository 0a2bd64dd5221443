"""Levels in words: ours, and the general travel advice of the four governments with its date."""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.facts import Country
from riskcheck.present.fragments import Context, drawn_once
from riskcheck.present.translator import Voice
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT, LEVELS, LEVELS_THERE


def level_word(level: Level, there: bool, voice: Voice) -> str:
    """A level in words, for someone who is there or who is not."""
    return voice.text((LEVELS_THERE if there else LEVELS)[level])


@drawn_once("includes/levels.html")
def advice_levels(country: Country, voice: Voice) -> Context:
    return _lines(country, voice, ISSUERS)


@drawn_once("includes/sheet-levels.html")
def advice_levels_on_sheet(country: Country, voice: Voice) -> Context:
    return _lines(country, voice, ISSUERS_IN_SHORT)


def _lines(country: Country, voice: Voice, names: dict[str, str]) -> Context:
    if not country.advice:
        return None
    return {
        "country": country.name,
        "levels": [
            {
                "issuer": voice.text(names[a.issuer]),
                "wording": a.wording,
                "dated": voice.day(a.dated),
                "seen": voice.day(a.seen),
                "url": a.url,
            }
            for a in country.advice
        ],
    }

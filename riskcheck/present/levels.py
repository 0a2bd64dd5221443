"""Levels in words: ours, and the general travel advice of the four governments with its date."""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.facts import Country
from riskcheck.present.fragments import Context, fragment
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT, LEVELS, LEVELS_THERE


def write_level_word(level: Level, there: bool, translator: Translator) -> str:
    """A level in words, for someone who is there or who is not."""
    return translator.text((LEVELS_THERE if there else LEVELS)[level])


@fragment("includes/levels.html")
def draw_advice_levels(country: Country, translator: Translator) -> Context:
    return _lines(country, translator, ISSUERS)


@fragment("includes/sheet-levels.html")
def draw_sheet_advice_levels(country: Country, translator: Translator) -> Context:
    return _lines(country, translator, ISSUERS_IN_SHORT)


def _lines(country: Country, translator: Translator, names: dict[str, str]) -> Context:
    if not country.advice:
        return None
    return {
        "country": country.name,
        "levels": [
            {
                "issuer": translator.text(names[a.issuer]),
                "wording": a.wording,
                "dated": translator.day(a.dated),
                "seen": translator.day(a.seen),
                "url": a.url,
            }
            for a in country.advice
        ],
    }

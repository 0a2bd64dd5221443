"""Levels in words: ours, and the general travel advice of the four governments with its date."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.text import _
from riskcheck.present.english import quote_english
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import ISSUERS, ISSUERS_IN_SHORT, LEVELS, LEVELS_THERE

GRADES = {
    1: _("take normal care"),
    2: _("take more care"),
    3: _("think again before you go"),
    4: _("do not go"),
}
"""What the levels of general travel advice come to, in words that all governments could have used."""


@dataclass(frozen=True)
class GradeLine:
    """The governments that give the same level, and what it comes to."""

    issuers: str
    words: str


@dataclass(frozen=True)
class GovernmentLevel:
    """What one government says of a country in general, in its own words."""

    issuer: str
    short_issuer: str
    wording: str
    dated: str
    seen: str
    url: str


def write_level_word(level: Level, there: bool, translator: Translator) -> str:
    """A level in words, for someone who is there or who is not."""
    return translator.text((LEVELS_THERE if there else LEVELS)[level])


def list_government_levels(country: Country, translator: Translator) -> tuple[GovernmentLevel, ...]:
    return tuple(
        GovernmentLevel(
            issuer=translator.text(ISSUERS[advice.issuer]),
            short_issuer=translator.text(ISSUERS_IN_SHORT[advice.issuer]),
            wording=quote_english(advice.wording, translator),
            dated=translator.day(advice.dated),
            seen=translator.day(advice.seen),
            url=advice.url,
        )
        for advice in country.advice
    )


def list_grades(country: Country, translator: Translator) -> tuple[GradeLine, ...]:
    """The most careful first."""
    issuers: defaultdict[int, list[str]] = defaultdict(list)
    for advice in country.advice:
        issuers[advice.level].append(translator.text(ISSUERS_IN_SHORT[advice.issuer]))
    return tuple(
        GradeLine(translator.join(issuers[level]), translator.text(GRADES[level]))
        for level in sorted(issuers, reverse=True)
    )

"""Whom to call for somebody who is held: the lines a reader most likely needs first, by what their browser reads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation.trans_real import parse_accept_lang_header

from riskcheck.facts import EMERGENCY_LINES
from riskcheck.present.contacts import ContactLine, make_contact_line
from riskcheck.present.country_names import sort_codes
from riskcheck.present.translator import Translator

LONGEST_HEADER = 200

READ_IN = {
    "ar": "EG",
    "cs": "CZ",
    "da": "DK",
    "de": "DE AT CH BE",
    "el": "GR",
    "en": "US GB CA AU NZ IE",
    "es": "ES MX AR CO",
    "fa": "US CA DE GB SE",
    "fi": "FI",
    "fil": "PH",
    "fr": "FR BE CA CH",
    "he": "IL",
    "hi": "IN",
    "it": "IT CH",
    "ja": "JP",
    "ka": "GE",
    "kk": "KZ",
    "ko": "KR",
    "nb": "NO",
    "nl": "NL BE",
    "no": "NO",
    "pa": "IN PK",
    "pl": "PL",
    "pt": "PT BR",
    "ro": "RO",
    "ru": "RU KZ UA",
    "sv": "SE FI",
    "ta": "IN SG",
    "tl": "PH",
    "tr": "TR",
    "uk": "UA",
    "ur": "PK",
    "zh": "CN TW SG",
}
"""For each language the countries with a line of which many citizens read it. Iran and Afghanistan have no line that we
know of: Persian is read in the others."""


@dataclass(frozen=True)
class HeldLines:
    """`near` may say that no number could be verified; `others` are those with a number, by name."""

    near: tuple[ContactLine, ...]
    others: tuple[ContactLine, ...]


def find_near(accept_language: str) -> tuple[str, ...]:
    """The codes of the countries that a browser's languages speak of, best first: "fr-CA" is Canada, then France."""
    near: dict[str, None] = {}
    for tag, _quality in parse_accept_lang_header(accept_language[:LONGEST_HEADER].lower()):
        language, *more = tag.split("-")
        regions = [part.upper() for part in more]
        for code in (*regions, *READ_IN.get(language, "").split()):
            if code in EMERGENCY_LINES:
                near[code] = None
    return tuple(near)


def list_held_lines(near: Collection[str], translator: Translator) -> HeldLines:
    others = [c for c, line in EMERGENCY_LINES.items() if line.abroad and c not in near]
    return HeldLines(
        near=tuple(make_contact_line(code, translator) for code in near),
        others=tuple(
            make_contact_line(code, translator) for code in sort_codes(others, translator.language)
        ),
    )

"""Whom a pack is about: a case number, and what was found. No other column comes this far."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from riskcheck.engine.judging.assess import Assessment

JOINERS = "\u200c\u200d"
"""Persian and joined emoji need them; all else that cannot be seen is shown by its number."""
UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


class PackPerson(NamedTuple):
    case_number: str
    assessment: Assessment


def show_codes(characters: str) -> str:
    """Characters by their numbers, where they cannot be shown themselves."""
    return "[" + " ".join(f"U+{ord(character):04X}" for character in characters) + "]"


def make_visible(case_number: str) -> str:
    """A case number in which nothing is hidden: nothing that turns or blanks what follows it."""
    return "".join(
        show_codes(character)
        if unicodedata.category(character) in UNSEEN and character not in JOINERS
        else character
        for character in case_number
    )

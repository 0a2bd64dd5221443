"""How large the letters of a sheet may be: as large as its sides allow, and never more sides for that."""

from __future__ import annotations

from html import escape
from math import ceil
from typing import NamedTuple

A_RISK = 96
AN_ADVICE = 23
AN_ACTION = 33
A_CONTACT = 56
A_TELEPHONE = 27
A_TELEPHONE_AT_HOME = 37
A_SOURCE = 27
"""What a line takes beside its own letters, counted in letters: its mark, and the line it begins."""


class FontSize(NamedTuple):
    """A class of static/sheet.css, and how many letters one side of it holds, counted as above."""

    name: str
    room: int


SIZES = (FontSize("large", 4000), FontSize("middle", 5500), FontSize("small", 7600))
"""Largest first. Measured on Letter, the shorter paper: see tests/browser/test_sheet_on_paper.py."""


def count_letters(*texts: str) -> int:
    """As HTML has them: SIZES were measured so."""
    return len(escape("".join(texts)))


def choose_font_size(letters: int) -> str:
    """The largest that takes the fewest sides."""
    return min(SIZES, key=lambda size: ceil(letters / size.room)).name

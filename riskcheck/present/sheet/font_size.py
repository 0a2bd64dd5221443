"""How large the letters of a sheet may be: as large as its sides allow, and never more sides for that.

Nobody sets the sheet before it is sent, so the lines of each paragraph are reckoned. Beside those that Chromium
sets (tests/browser/test_sheet_on_paper.py) it reckons one in twenty too many, and never too few, in any language.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple
from unicodedata import east_asian_width

PAPERS = {"A4": (538, 796), "Letter": (555, 746)}
"""Width and height in points, less the margins of static/site.css."""

A_LETTER = 0.45
"""The width of one on average, in sizes of the letters."""

WIDTHS = {"ru": 1.15, "uk": 1.11, "tr": 1.06, "ar": 0.94, "fa": 0.94}
"""Beside the letters of English, how wide those of a language are; some have longer fixed words too, which are not
counted one by one."""

A_HEADING = 0.8
"""Space around one."""

FRAME_LINES, FRAME_SPACE = 9.7, 6.8
"""What every sheet has: its head, the level, the officer's box and the warning; counted as below."""

SIDE_BY_SIDE = 1.12
"""How much more two languages take: lines half as wide end sooner, and a side ends before a paragraph does."""


class Paragraph(NamedTuple):
    """So many letters on lines of `width`, a share of the page's. `scale` is how large they are, and `space`
    what is above and below, in sizes of the sheet's letters. `in_columns`: one of several in two columns.
    `is_once`: not said in each language."""

    letters: int
    scale: float = 1
    width: float = 1
    space: float = 0
    in_columns: bool = False
    is_once: bool = False


class FontSize(NamedTuple):
    """A class of static/sheet.css: its letters in points, and its lines in sizes of the letters."""

    name: str
    points: float
    line: float


SIZES = (
    FontSize("pt-100", 10, 1.3),
    FontSize("pt-98", 9.8, 1.27),
    FontSize("pt-96", 9.6, 1.24),
    FontSize("pt-94", 9.4, 1.22),
    FontSize("pt-92", 9.2, 1.2),
    FontSize("pt-90", 9, 1.2),
    FontSize("pt-88", 8.8, 1.2),
    FontSize("pt-86", 8.6, 1.2),
    FontSize("pt-84", 8.4, 1.2),
    FontSize("pt-82", 8.2, 1.2),
    FontSize("pt-80", 8, 1.2),
    FontSize("pt-78", 7.8, 1.2),
)
"""Largest first."""


def count_letters(*texts: str) -> int:
    """Of usual width."""
    return sum(1 + (east_asian_width(letter) in "WF") for text in texts for letter in text)


def get_width(language: str | None) -> float:
    return WIDTHS.get(language or "", 1)


def widen(paragraphs: Sequence[Paragraph], language: str) -> tuple[Paragraph, ...]:
    """As many letters of usual width as take the room of those of a language."""
    width = get_width(language)
    return tuple(
        one if one.is_once else one._replace(letters=ceil(one.letters * width))
        for one in paragraphs
    )


def choose_font_size(
    languages: Sequence[Sequence[Paragraph]], paper: str, more_lines: int = 0
) -> str:
    """The largest that takes the fewest sides, with room for more lines if there can be. Each language says the
    same paragraphs, side by side."""
    fewest = min(_count_sides(languages, size, paper) for size in SIZES)
    fitting = (size for size in SIZES if _count_sides(languages, size, paper, more_lines) <= fewest)
    return next(fitting, SIZES[-1]).name


def _count_sides(
    languages: Sequence[Sequence[Paragraph]], size: FontSize, paper: str, more_lines: int = 0
) -> int:
    _, height = PAPERS[paper]
    more = more_lines * size.line * size.points
    return ceil((reckon_height(languages, size, paper) + more) / height)


def reckon_height(languages: Sequence[Sequence[Paragraph]], size: FontSize, paper: str) -> float:
    """In points."""
    letters_on_a_line = PAPERS[paper][0] / (size.points * A_LETTER)
    whole = columns = 0.0
    for said in zip(*languages, strict=True):
        height = _reckon_paragraph(said, size, letters_on_a_line)
        if said[0].in_columns:
            columns += height
        else:
            whole += height
    if len(languages) == 1:
        columns = columns / 2 + size.line
    frame = FRAME_LINES * size.line + FRAME_SPACE
    height = size.points * (frame + whole + columns)
    return height if len(languages) == 1 else height * SIDE_BY_SIDE


def _reckon_paragraph(said: Sequence[Paragraph], size: FontSize, letters_on_a_line: float) -> float:
    """As high as in the language that takes most lines, in sizes of the sheet's letters."""
    first = said[0]
    if not first.letters:
        return 0
    shared = 1 if first.in_columns or first.is_once else len(said)
    on_a_line = letters_on_a_line * first.width / (shared * first.scale)
    lines = max(ceil(one.letters / on_a_line) for one in said)
    return first.space + lines * first.scale * size.line

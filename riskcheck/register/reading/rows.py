"""What every reader gives: rows with the line they begin on, or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from riskcheck.engine.model.text import Sentence, _

SAVE_AS_CSV = Sentence(_("Save it as CSV (UTF-8) and use that."))
SAVE_AS_WORKBOOK = Sentence(_("Open it and save it as .xlsx or CSV (UTF-8), then use that."))

IsHeading = Callable[[Sequence[str]], bool]
"""Whether a row names the columns that are needed."""

MOST_LINES_ABOVE = 30
"""So many rows are looked at for the headings."""


class BadTable(Exception):
    """The file cannot be read as a table; `said` tells what to do. What no page shows may be plain English."""

    def __init__(self, said: Sentence | str) -> None:
        super().__init__(said)
        self.said = said if isinstance(said, Sentence) else Sentence(said)


class BadRow(NamedTuple):
    """A row that cannot be read, and why; `cells` where they can be told."""

    line: int
    reason: Sentence
    cells: Sequence[str] = ()


class RegisterRow(NamedTuple):
    line: int
    cells: list[str]


class RowSource(Protocol):
    """An opened file. `notes` say what was assumed in reading it; iterating gives what stands below the header. Of a
    workbook `sheets` names all, and `sheet` the one that is read."""

    header: RegisterRow
    delimiter: str
    notes: list[Sentence]
    sheet: str
    sheets: tuple[str, ...]

    @property
    def bytes_read(self) -> int: ...

    def __iter__(self) -> Iterator[RegisterRow | BadRow]: ...


def guess_header(rows: Sequence[Sequence[str]]) -> int:
    """The place of the row most likely to hold headings, where none names what is needed: the first that is
    half as full as the fullest. A title fills one cell."""
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    wanted = max(2, max(filled, default=0) / 2)
    return next((place for place, number in enumerate(filled) if number >= wanted), 0)


ON_LINE = _("line %(line)s: %(reason)s")
IN_COLUMN = _("line %(line)s, column %(column)s: %(reason)s")


class LinesAbove(NamedTuple):
    """How to say that one row, or several, stand above the headings."""

    one: str
    several: str


OF_A_TEXT = LinesAbove(
    _("headings: line %(line)s; what stands above it is left out"),
    _("headings: line %(line)s; %(above)s rows above are left out"),
)
OF_A_SHEET = LinesAbove(
    _("headings: row %(line)s; what stands above it is left out"),
    _("headings: row %(line)s; %(above)s rows above are left out"),
)


def tell_lines_above(header: RegisterRow, above: int, ways: LinesAbove) -> list[Sentence]:
    """The note where filled rows stand above the headings."""
    if not above:
        return []
    if above == 1:
        return [Sentence(ways.one, {"line": header.line})]
    return [Sentence(ways.several, {"line": header.line, "above": above})]

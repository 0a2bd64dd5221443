"""What every reader gives: rows with the line they begin on, or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

SAVE_AS_CSV = "Save it as CSV (UTF-8) and use that."
SAVE_AS_WORKBOOK = "Open it and save it as .xlsx or CSV (UTF-8), then use that."

IsHeading = Callable[[Sequence[str]], bool]
"""Whether a row names the columns that are needed."""

MOST_LINES_ABOVE = 30
"""So many rows are looked at for the headings."""


class BadTable(Exception):
    """The file cannot be read as a table; the text says what to do."""


class BadRow(NamedTuple):
    """A row that cannot be read, and why; `cells` where they can be told."""

    line: int
    reason: str
    cells: Sequence[str] = ()


class RegisterRow(NamedTuple):
    line: int
    cells: list[str]


class RowSource(Protocol):
    """An opened file. `notes` say what was assumed in reading it; iterating gives what stands below the header. Of a
    workbook `sheets` names all, and `sheet` the one that is read."""

    header: RegisterRow
    delimiter: str
    notes: list[str]
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


def tell_lines_above(header: RegisterRow, above: int, what: str) -> list[str]:
    """The note where filled rows stand above the headings."""
    if not above:
        return []
    left_out = (
        "what stands above it is left out" if above == 1 else f"{above} rows above are left out"
    )
    return [f"headings: {what} {header.line}; {left_out}"]

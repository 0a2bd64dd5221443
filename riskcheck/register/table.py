"""A table as people have it -> its rows, one at a time, each with the line it begins on.

Text with commas, semicolons, tabs or bars, or a workbook: `reading` has a reader for each. Here stands what all
have in common. Of a text no more than one row is held, however long it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import BinaryIO

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.lines import Raw
from riskcheck.register.reading.delimited import DelimitedRows
from riskcheck.register.reading.kinds import FileKind, tell_kind
from riskcheck.register.reading.options import AT_THE_COMMAND_LINE, FileOptions
from riskcheck.register.reading.quoted import NOT_CLOSED, TOO_LONG
from riskcheck.register.reading.rows import (
    IN_COLUMN,
    ON_LINE,
    SAVE_AS_CSV,
    BadRow,
    BadTable,
    IsHeading,
    RegisterRow,
    RowSource,
)
from riskcheck.register.reading.trimming import is_totals_row
from riskcheck.register.reading.workbook import WorkbookRows

__all__ = [
    "IN_COLUMN",
    "NOT_CLOSED",
    "ON_LINE",
    "SAVE_AS_CSV",
    "TOO_LONG",
    "BadRow",
    "BadTable",
    "RegisterRow",
    "Table",
]

TOTALS = Sentence(
    _("This looks like a row of totals, not a person. Remove it, or write the countries in it.")
)
ROW_NUMBERS = Sentence(_("headings: the first column, of row numbers, has none"))


@dataclass
class Table:
    """`header` is the first row that `is_heading`, else the first that is not empty; iterating gives the rest.
    `notes` say what was assumed in reading it."""

    name: str
    stream: BinaryIO
    options: FileOptions = AT_THE_COMMAND_LINE
    is_heading: IsHeading | None = None
    header: RegisterRow = field(init=False)
    notes: list[Sentence] = field(init=False)
    _rows: RowSource = field(init=False)

    def __post_init__(self) -> None:
        raw = Raw(self.stream)
        if tell_kind(self.name, raw.start) is FileKind.ZIPPED:
            self._rows = WorkbookRows(self.name, raw, self.options, self.is_heading)
        else:
            self._rows = DelimitedRows(self.name, raw, self.options, self.is_heading)
        self.notes = self._rows.notes
        self._next = list(islice(self._rows, 2))
        self.header = self._name_row_numbers(self._rows.header)

    @property
    def delimiter(self) -> str:
        return self._rows.delimiter

    @property
    def sheet(self) -> str:
        return self._rows.sheet

    @property
    def sheets(self) -> tuple[str, ...]:
        """All of the workbook; none of a text."""
        return self._rows.sheets

    @property
    def bytes_read(self) -> int:
        return self._rows.bytes_read

    def __iter__(self) -> Iterator[RegisterRow | BadRow]:
        for row in chain(self._next, self._rows):
            if isinstance(row, BadRow):
                yield row
            elif is_totals_row(row.cells):
                yield BadRow(row.line, TOTALS, row.cells)
            elif any(cell.strip() for cell in row.cells):
                yield row

    def _name_row_numbers(self, header: RegisterRow) -> RegisterRow:
        """R counts the rows in a first column, and may give it no heading: all others would be one place off."""
        wanted = len(header.cells) + 1
        counted = [
            isinstance(row, RegisterRow)
            and len(row.cells) == wanted
            and row.cells[0].strip() == str(number)
            for number, row in enumerate(self._next, 1)
        ]
        if not counted or not all(counted):
            return header
        self.notes.append(ROW_NUMBERS)
        return RegisterRow(header.line, ["", *header.cells])

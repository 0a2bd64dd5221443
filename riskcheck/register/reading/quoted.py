"""A line -> the row that begins on it, with the lines after it that a quotation mark takes in."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from enum import Enum

from riskcheck.engine.model.text import LargeNumber, Sentence, _
from riskcheck.register.lines import LONGEST_LINE, Lines
from riskcheck.register.reading.rows import SAVE_AS_CSV, BadRow, RegisterRow
from riskcheck.register.reading.trimming import trim_cell

MOST_LINES_A_ROW = 100
_OPEN_CELL = re.compile(r'^((?:[^"]|"")*).*', re.DOTALL)
"""A line that begins inside a cell: what is inside, and the rest."""
NOT_CLOSED = Sentence(_("A quotation mark is opened here and not closed. Close it, or remove it."))
TOO_LONG = Sentence(
    _("The line is longer than %(most)s characters. Shorten its cells."),
    {"most": LargeNumber(LONGEST_LINE)},
)
CANNOT_BE_READ = _("The row cannot be read (%(why)s). %(advice)s")


class QuotedRows:
    """`wanted` is how many cells a row has."""

    def __init__(self, lines: Lines, delimiter: str, wanted: int) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._wanted = wanted

    def read(self, line: str, number: int) -> RegisterRow | BadRow:
        if len(line) > LONGEST_LINE:
            return BadRow(number, TOO_LONG)
        if line.count('"') % 2:
            whole = self._closed(line)
            if whole is None:
                return BadRow(number, NOT_CLOSED)
            line = whole
        try:
            cells = next(self._reader(line), [])
        except csv.Error as error:
            return BadRow(
                number, Sentence(CANNOT_BE_READ, {"why": str(error), "advice": SAVE_AS_CSV})
            )
        return RegisterRow(number, cells if line.isascii() else [trim_cell(cell) for cell in cells])

    def _closed(self, line: str) -> str | None:
        """The line with those after it that its open quotation mark takes in.

        None where none closes it, or what closes it looks like the mark of another row.
        """
        taken = [line]
        while (state := self._state("".join(taken))) is _State.OPEN:
            more = self._lines.next() if len(taken) < MOST_LINES_A_ROW else None
            if more is None or len(more) > LONGEST_LINE:
                self._lines.give_back(taken[1:] + ([more] if more else []))
                return None
            taken.append(more)
        if len(taken) > 1 and (state is _State.WRONG or self._takes_in_a_row(taken)):
            self._lines.give_back(taken[1:])
            return None
        return "".join(taken)

    def _takes_in_a_row(self, lines: list[str]) -> bool:
        """Whether one of the lines after the first looks like a row, and the first like one with a stray mark.

        Of a line only what stands before the mark that closes the cell counts: the rest is this row's own.
        """
        inside = [_OPEN_CELL.sub(r"\1", line) for line in lines[1:]]
        if not any(self._is_a_row_itself(text) for text in inside):
            return False
        wanted = self._wanted
        begins_a_row = lines[0].count(self._delimiter) >= wanted - 1
        return begins_a_row or len(next(self._reader("".join(lines)))) != wanted

    def _is_a_row_itself(self, text: str) -> bool:
        wanted = self._wanted
        if wanted < 2 or text.count(self._delimiter) < wanted - 1:
            return False
        return len(next(self._reader(text), [])) >= wanted

    def _state(self, text: str) -> _State:
        try:
            for _row in self._reader(text, strict=True):
                pass
        except csv.Error as error:
            is_open = "unexpected end of data" in str(error)
            return _State.OPEN if is_open else _State.WRONG
        return _State.CLOSED

    def _reader(self, text: str, *, strict: bool = False) -> Iterator[list[str]]:
        lines = io.StringIO(text, newline="")
        return csv.reader(lines, delimiter=self._delimiter, strict=strict)


class _State(Enum):
    """Of quotation marks in a text: all closed, one open, or one where none may stand."""

    CLOSED = "closed"
    OPEN = "open"
    WRONG = "wrong"

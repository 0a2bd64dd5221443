"""A table as people have it -> its rows, one at a time, each with the line it begins on.

Commas, semicolons or tabs; UTF-8 with or without a mark, or UTF-16; cells in quotation marks as Excel
writes them. However long the file, no more than one row of it is held.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import BinaryIO, NamedTuple

from riskcheck.register.lines import LONGEST_LINE, Lines, Raw, detect_encoding

MOST_LINES_A_ROW = 100
SNIFFED = 64 * 1024
DELIMITERS = (",", ";", "\t", "|")

NOT_A_TABLE = {
    b"PK\x03\x04": "a zip archive or an Excel workbook",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "a word processor's document",
}
SEPARATOR_LINE = re.compile(r'"?sep=([,;|\t])"?\s*', re.IGNORECASE)
"""The first line by which some programs tell Excel what stands between cells."""

QUOTED = re.compile(r'"[^"]*"')
_OPEN_CELL = re.compile(r'^((?:[^"]|"")*).*', re.DOTALL)
"""A line that begins inside a cell: what is inside, and the rest."""
NOT_CLOSED = "A quotation mark is opened here and not closed. Close it, or remove it."
TOO_LONG = f"The line is longer than {LONGEST_LINE:,} characters. Shorten its cells."
SAVE_AS_CSV = "Save it as CSV (UTF-8) and use that."


class BadTable(Exception):
    """The file cannot be read as a table; the text says what to do."""


class BadRow(NamedTuple):
    """A row that cannot be read, and why."""

    line: int
    reason: str


class RegisterRow(NamedTuple):
    line: int
    cells: list[str]


@dataclass
class Table:
    """`header` is the first row that is not empty; iterating gives the rest. Bytes that are no
    text in the file's encoding stay as they are and are written back so."""

    name: str
    stream: BinaryIO
    encoding: str = field(init=False)
    delimiter: str = field(init=False)
    header: RegisterRow = field(init=False)

    def __post_init__(self) -> None:
        self._raw = Raw(self.stream)
        buffered = io.BufferedReader(self._raw, SNIFFED)
        start = buffered.peek(SNIFFED)
        self._refuse_what_is_no_table(start)
        self.encoding = detect_encoding(start)
        wrong = "surrogateescape" if self.encoding.startswith("utf-8") else "replace"
        text = io.TextIOWrapper(buffered, self.encoding, errors=wrong, newline="")
        self._lines = Lines(text)
        self.header = self._first_row()

    @property
    def has_mark(self) -> bool:
        """Whether it begins with a mark by which programs know its encoding."""
        return self.encoding != "utf-8"

    @property
    def bytes_read(self) -> int:
        return self._raw.bytes_read

    def __iter__(self) -> Iterator[RegisterRow | BadRow]:
        lines = self._lines
        while (line := lines.next()) is not None:
            row = self._row(line, lines.number)
            if isinstance(row, BadRow) or any(cell.strip() for cell in row.cells):
                yield row

    def _refuse_what_is_no_table(self, start: bytes) -> None:
        if not start.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
            raise BadTable(f"{self.name} is empty. Give a table with a first line of column names.")
        for mark, what in NOT_A_TABLE.items():
            if start.startswith(mark):
                raise BadTable(f"{self.name} is {what}, whatever its name. {SAVE_AS_CSV}")

    def _first_row(self) -> RegisterRow:
        line = self._lines.next()
        while line is not None and not line.strip():
            line = self._lines.next()
        if line is None:
            raise BadTable(f"{self.name} is empty. Give a table with a first line of column names.")
        number = self._lines.number
        if "\0" in line:
            raise BadTable(f"{self.name}, line {number}: this is not text. {SAVE_AS_CSV}")
        told = SEPARATOR_LINE.fullmatch(line)
        if told:
            line = self._lines.next() or ""
            number = self._lines.number
        line = self._with_lines_it_takes_in(line)
        outside = QUOTED.sub("", line)
        self.delimiter = told[1] if told else max(DELIMITERS, key=outside.count)
        self.header = RegisterRow(number, [])
        row = self._row(line, number)
        if isinstance(row, BadRow):
            raise BadTable(f"{self.name}, line {row.line}: {row.reason}")
        return row

    def _with_lines_it_takes_in(self, line: str) -> str:
        """The first line, whose separator is not known yet, with those that its names go on in."""
        taken = [line]
        while "".join(taken).count('"') % 2 and len(taken) < MOST_LINES_A_ROW:
            more = self._lines.next()
            if more is None:
                self._lines.give_back(taken[1:])
                return line
            taken.append(more)
        return "".join(taken)

    def _row(self, line: str, number: int) -> RegisterRow | BadRow:
        if len(line) > LONGEST_LINE:
            return BadRow(number, TOO_LONG)
        if line.count('"') % 2:
            whole = self._closed(line)
            if whole is None:
                return BadRow(number, NOT_CLOSED)
            line = whole
        try:
            return RegisterRow(number, next(self._reader(line), []))
        except csv.Error as error:
            return BadRow(number, f"The row cannot be read ({error}). {SAVE_AS_CSV}")

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
        wanted = len(self.header.cells)
        begins_a_row = lines[0].count(self.delimiter) >= wanted - 1
        return begins_a_row or len(next(self._reader("".join(lines)))) != wanted

    def _is_a_row_itself(self, text: str) -> bool:
        wanted = len(self.header.cells)
        if wanted < 2 or text.count(self.delimiter) < wanted - 1:
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
        return csv.reader(lines, delimiter=self.delimiter, strict=strict)


class _State(Enum):
    """Of quotation marks in a text: all closed, one open, or one where none may stand."""

    CLOSED = "closed"
    OPEN = "open"
    WRONG = "wrong"

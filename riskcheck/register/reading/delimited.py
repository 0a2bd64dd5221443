"""Text with something between cells -> rows. However long it is, no more than one row of it is held."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.lines import LONGEST_LINE, SNIFFED, Lines, Raw
from riskcheck.register.reading.encodings import find_encoding
from riskcheck.register.reading.kinds import refuse_empty
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.reading.quoted import MOST_LINES_A_ROW, QuotedRows
from riskcheck.register.reading.rows import (
    MOST_LINES_ABOVE,
    OF_A_TEXT,
    SAVE_AS_CSV,
    BadRow,
    BadTable,
    IsHeading,
    RegisterRow,
    guess_header,
    tell_lines_above,
)
from riskcheck.register.reading.trimming import trim_cell

DELIMITERS = (",", ";", "\t", "|")

SEPARATOR_LINE = re.compile(r'"?sep=([,;|\t])"?[\s,;|]*', re.IGNORECASE)
"""The first line by which some programs tell Excel what stands between cells."""

QUOTED = re.compile(r'"[^"]*"')


class DelimitedRows:
    """Letters that are none in its encoding show as �."""

    sheet = ""
    sheets: tuple[str, ...] = ()

    def __init__(
        self, name: str, raw: Raw, options: FileOptions, is_heading: IsHeading | None
    ) -> None:
        self._name = name
        self._raw = raw
        encoding, note = find_encoding(name, raw, options)
        buffered = io.BufferedReader(raw, SNIFFED)
        text = io.TextIOWrapper(buffered, encoding, errors="replace", newline="")
        self._lines = Lines(text)
        self._is_heading = is_heading
        self.delimiter = ""
        self.notes = [note] if note else []
        self.header = self._find_header()

    @property
    def bytes_read(self) -> int:
        return self._raw.bytes_read

    def __iter__(self) -> Iterator[RegisterRow | BadRow]:
        lines = self._lines
        rows = QuotedRows(lines, self.delimiter, len(self.header.cells))
        while (line := lines.next()) is not None:
            yield rows.read(line, lines.number)

    def _find_header(self) -> RegisterRow:
        line = self._next_filled()
        if line is None:
            raise refuse_empty(self._name)
        if "\0" in line:
            gaps = {"file": self._name, "line": self._lines.number, "advice": SAVE_AS_CSV}
            raise BadTable(
                Sentence(_("%(file)s, line %(line)s: this is not text. %(advice)s"), gaps)
            )
        told = SEPARATOR_LINE.fullmatch(line)
        possible = (told[1],) if told else DELIMITERS
        if told:
            line = self._next_filled() or ""
        header, above = self._look_for_headings(line, possible) or self._guess_headings(
            line, possible
        )
        self.notes += tell_lines_above(header, above, OF_A_TEXT)
        return header

    def _next_filled(self) -> str | None:
        line = self._lines.next()
        while line is not None and not _is_filled(line):
            line = self._lines.next()
        return line

    def _look_for_headings(
        self, line: str, possible: tuple[str, ...]
    ) -> tuple[RegisterRow, int] | None:
        """The first row that names the columns needed, whatever stands between its cells, and how many stand
        above it; else all as before."""
        if self._is_heading is None:
            return None
        passed: list[str] = []
        candidate: str | None = line
        while candidate is not None and len(passed) < MOST_LINES_ABOVE:
            number = self._lines.number
            taken = self._lines_of_first_row(candidate)
            whole = "".join(taken)
            for delimiter in sorted(possible, key=QUOTED.sub("", whole).count, reverse=True):
                cells = self._split(whole, delimiter)
                if cells is not None and self._is_heading(cells):
                    self.delimiter = delimiter
                    return RegisterRow(number, cells), sum(map(_is_filled, passed))
            self._lines.give_back(taken[1:])
            passed.append(candidate)
            candidate = self._lines.next()
        self._lines.give_back(passed[1:] + ([candidate] if candidate is not None else []))
        return None

    def _guess_headings(self, line: str, possible: tuple[str, ...]) -> tuple[RegisterRow, int]:
        """Where no row names what is needed: the row to complain of, and how many stand above it."""
        lines: list[str] = [line]
        if self._is_heading is not None:
            while len(lines) < MOST_LINES_ABOVE and (more := self._lines.next()) is not None:
                lines.append(more)
            self._lines.give_back(lines[1:])
        cells = [QUOTED.sub("x", one) for one in lines]
        rows = [re.split("[" + re.escape("".join(possible)) + "]", one) for one in cells]
        place = guess_header(rows)
        for _above in range(place):
            line = self._lines.next() or ""
        number = self._lines.number
        taken = self._lines_of_first_row(line)
        outside = QUOTED.sub("", "".join(taken))
        self.delimiter = max(possible, key=outside.count)
        row = QuotedRows(self._lines, self.delimiter, 0).read("".join(taken), number)
        if isinstance(row, BadRow):
            gaps = {"file": self._name, "line": row.line, "reason": row.reason}
            raise BadTable(Sentence(_("%(file)s, line %(line)s: %(reason)s"), gaps))
        return row, place

    def _lines_of_first_row(self, line: str) -> list[str]:
        """A line, whose separator is not known yet, with those that its cells go on in."""
        taken = [line]
        while "".join(taken).count('"') % 2 and len(taken) < MOST_LINES_A_ROW:
            more = self._lines.next()
            if more is None:
                self._lines.give_back(taken[1:])
                return [line]
            taken.append(more)
        return taken

    def _split(self, text: str, delimiter: str) -> list[str] | None:
        if len(text) > LONGEST_LINE:
            return None
        try:
            lines = io.StringIO(text, newline="")
            return [trim_cell(cell) for cell in next(csv.reader(lines, delimiter=delimiter), [])]
        except csv.Error:
            return None


def _is_filled(line: str) -> bool:
    return bool(line.strip(' \t\r\n,;|"'))

"""How far the cells of a workbook reach and how much text they hold, tag by tag, without holding any of it.

Empty cells do not count: spreadsheets write them, and repeat them, to the last column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

_REFERENCE = re.compile(r"([A-Za-z]{1,7})([0-9]{1,10})")


class NotXml(Exception):
    """A part is none that a spreadsheet writes."""


class Span(NamedTuple):
    """`letters` counts a text as often as cells hold it."""

    rows: int = 0
    columns: int = 0
    letters: int = 0

    @property
    def cells(self) -> int:
        return self.rows * self.columns


def read_letters(letters: str) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


@dataclass
class XlsxReading:
    """A sheet tag by tag. Only cells that hold something count. `shared` is how long each shared text is."""

    shared: list[int]
    rows: int = 0
    columns: int = 0
    letters: int = 0
    _row: int = 0
    _column: int = 0
    _at: tuple[int, int] = (0, 0)
    _is_shared: bool = False
    _value: list[str] = field(default_factory=list)
    _inside: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif tag == "c":
            found = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = read_letters(found[1]) if found else self._column + 1
            self._at = (int(found[2]) if found else self._row, self._column)
            self._is_shared = attributes.get("t") == "s"
        elif tag in ("v", "is"):
            self.rows = max(self.rows, self._at[0])
            self.columns = max(self.columns, self._at[1])
            self._inside = tag
            self._value.clear()

    def end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if tag == self._inside == "v" and self._is_shared:
            place = "".join(self._value).strip()
            known = place.isdecimal() and len(place) < 10 and int(place) < len(self.shared)
            self.letters += self.shared[int(place)] if known else 0
        if tag == self._inside:
            self._inside = ""

    def text(self, some: str) -> None:
        if self._inside and self._is_shared:
            self._value.append(some[:20])
        elif self._inside:
            self.letters += len(some)


@dataclass
class SharedReading:
    """How long each shared text is."""

    lengths: list[int] = field(default_factory=list)

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "si":
            self.lengths.append(0)

    def end(self, name: str) -> None:
        """Nothing: the next text begins with its own tag."""

    def text(self, some: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(some)


@dataclass
class OdsReading:
    """The sheets of an .ods, one below the other, since all are read at once."""

    rows: int = 0
    columns: int = 0
    letters: int = 0
    _row: int = 0
    _repeated: int = 1
    _column: int = 0
    _filled_to: int = 0
    _cell_repeated: int = 1
    _in_cell: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "table":
            self._row = self.rows
        elif tag == "table-row":
            self._repeated = int(attributes.get("table:number-rows-repeated", 1))
            self._column = self._filled_to = 0
        elif tag in ("table-cell", "covered-table-cell"):
            self._cell_repeated = int(attributes.get("table:number-columns-repeated", 1))
            self._column += self._cell_repeated
            self._in_cell = True
            if any(key.startswith("office:") for key in attributes):
                self._fill(attributes.get("office:string-value", ""))

    def end(self, name: str) -> None:
        tag = name.rpartition(":")[2]
        if tag in ("table-cell", "covered-table-cell"):
            self._in_cell = False
        elif tag == "table-row":
            self._row += self._repeated
            if self._filled_to:
                self.rows = self._row
                self.columns = max(self.columns, self._filled_to)

    def text(self, some: str) -> None:
        if self._in_cell:
            self._fill(some)

    def _fill(self, some: str) -> None:
        self._filled_to = self._column
        self.letters += len(some) * self._cell_repeated * self._repeated


def read_tags(pieces: Iterable[bytes], reading: XlsxReading | SharedReading | OdsReading) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        for piece in pieces:
            parser.Parse(piece)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError) as error:
        raise NotXml(str(error)) from None


def _refuse_doctype(*_said: object) -> None:
    raise NotXml("it declares a document type")

"""A sheet of a workbook (.xlsx, .ods) -> rows, each with the number that it has in the sheet."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from typing import IO, Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from riskcheck.engine.model.text import Listed, Sentence, _
from riskcheck.register.lines import Raw
from riskcheck.register.reading.bounds import check_workbook
from riskcheck.register.reading.kinds import refuse_damaged, refuse_locked
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.reading.rows import (
    MOST_LINES_ABOVE,
    OF_A_SHEET,
    SAVE_AS_WORKBOOK,
    BadTable,
    IsHeading,
    RegisterRow,
    guess_header,
    tell_lines_above,
)
from riskcheck.register.reading.trimming import trim_cell

EXACT = 10**15
"""Up to here a spreadsheet's numbers are whole."""

NO_SHEET = _("%(file)s has no sheet “%(sheet)s”. %(advice)s")
NO_CELLS = _("%(file)s holds no sheet with cells. %(advice)s")
ITS_SHEETS = _("Its sheets are: %(sheets)s. Name one %(how)s.")
QUOTED = _("“%(words)s”")
SHEET_READ = _("sheet: %(sheet)s")
EMPTY_SHEET = _("%(file)s, sheet “%(sheet)s”: it is empty. %(advice)s")
NO_HEADINGS = _(
    "%(file)s, sheet “%(sheet)s”: it has no row that names nationalities and destination. %(advice)s"
)
GIVE_HEADINGS = Sentence(_("Give a table with a row of column names."))
MERGED = _(
    "%(file)s, sheet “%(sheet)s”: the cells %(cells)s are merged. Unmerge them, and give each column a name of its "
    "own in one row."
)


class WorkbookRows:
    """All cells of the sheet are held: `check_workbook` says before that they are not too many."""

    delimiter = ","

    def __init__(
        self, name: str, raw: Raw, options: FileOptions, is_heading: IsHeading | None
    ) -> None:
        self._name = name
        self._options = options
        self._is_heading = is_heading
        self.notes: list[Sentence] = []
        with _keep_whole(raw) as file:
            file.seek(0, 2)
            self._size = file.tell()
            check_workbook(name, file, options)
            sheet = self._open(file)
        self._height = max(sheet.total_height, 1)
        self._merged = sheet.merged_cell_ranges or []
        self._row = 0
        self._rows = self._filled(sheet)
        self.header = self._find_header()

    @property
    def bytes_read(self) -> int:
        """As if the rows were of one length."""
        return self._size * self._row // self._height

    def __iter__(self) -> Iterator[RegisterRow]:
        return self._rows

    def _open(self, file: IO[bytes]) -> CalamineSheet:
        file.seek(0)
        try:
            book = load_workbook(file)
            self.sheets = tuple(
                sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet
            )
            self.sheet = self._choose_sheet(book)
            return book.get_sheet_by_name(self.sheet)
        except PasswordError:
            raise refuse_locked(self._name) from None
        except (CalamineError, ValueError):
            raise refuse_damaged(self._name) from None
        except BaseException as error:
            if (
                type(error).__name__ == "PanicException"
            ):  # what the library itself could not foresee
                raise refuse_damaged(self._name) from None
            raise

    def _choose_sheet(self, book: CalamineWorkbook) -> str:
        wanted = self._options.sheet.strip()
        if wanted:
            for name in self.sheets:
                if name.strip().casefold() == wanted.casefold():
                    return name
            gaps = {"file": self._name, "sheet": wanted, "advice": self._list_sheets()}
            raise BadTable(Sentence(NO_SHEET, gaps))
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.name in self.sheets and sheet.visible == SheetVisibleEnum.Visible
        ]
        if not shown:
            gaps = {"file": self._name, "advice": SAVE_AS_WORKBOOK}
            raise BadTable(Sentence(NO_CELLS, gaps))
        return shown[0]

    def _list_sheets(self) -> Sentence:
        listed = Listed(Sentence(QUOTED, {"words": name}) for name in self.sheets)
        how = Sentence(self._options.name_sheet)
        return Sentence(ITS_SHEETS, {"sheets": listed, "how": how})

    def _filled(self, sheet: CalamineSheet) -> Iterator[RegisterRow]:
        for number, row in enumerate(sheet.iter_rows(), 1):
            self._row = number
            cells = [cell if type(cell) is str else write_cell(cell) for cell in row]
            whole = "".join(cells)
            if whole and not whole.isspace():
                yield RegisterRow(
                    number, cells if whole.isascii() else [trim_cell(cell) for cell in cells]
                )

    def _find_header(self) -> RegisterRow:
        first = list(islice(self._rows, MOST_LINES_ABOVE if self._is_heading else 1))
        if not first:
            raise self._refuse_sheet(EMPTY_SHEET)
        place = self._place_of_headings(first)
        header = first[place]
        self._rows = chain(first[place + 1 :], self._rows)
        if self.sheet != self.sheets[0] or len(self.sheets) > 1:
            self.notes.append(Sentence(SHEET_READ, {"sheet": self.sheet}))
        self.notes += tell_lines_above(header, place, OF_A_SHEET)
        return header

    def _place_of_headings(self, first: Sequence[RegisterRow]) -> int:
        if self._is_heading is None:
            return 0
        for place, row in enumerate(first):
            if self._is_heading(row.cells):
                return place
        if len(self.sheets) > 1 and not self._options.sheet:
            raise self._refuse_sheet(NO_HEADINGS)
        if merged := self._find_merged(first[-1].line):
            gaps = {"file": self._name, "sheet": self.sheet, "cells": merged}
            raise BadTable(Sentence(MERGED, gaps))
        return guess_header([row.cells for row in first])

    def _find_merged(self, last_row: int) -> str:
        """Cells merged among those where headings were looked for."""
        for (top, left), (bottom, right) in self._merged:
            if top < last_row and (bottom > top or right > left):
                return f"{write_column(left)}{top + 1}:{write_column(right)}{bottom + 1}"
        return ""

    def _refuse_sheet(self, why: str) -> BadTable:
        advice = self._list_sheets() if len(self.sheets) > 1 else GIVE_HEADINGS
        return BadTable(Sentence(why, {"file": self._name, "sheet": self.sheet, "advice": advice}))


def write_column(place: int) -> str:
    """As spreadsheets call it: A, B ... AA."""
    rest, letter = divmod(place, 26)
    return (write_column(rest - 1) if rest else "") + chr(ord("A") + letter)


def write_cell(value: Any) -> str:
    """As somebody would type it: 32 for 32.0, ISO dates, yes and no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < EXACT
        return str(int(value)) if whole else f"{value:.15g}"
    if isinstance(value, datetime):
        return (
            value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
        )
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


@contextmanager
def _keep_whole(raw: Raw) -> Iterator[IO[bytes]]:
    """The file, to be read from any place; what came through a pipe waits in a file without a name."""
    if raw.can_go_back:
        yield raw.stream
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(raw, file)
        yield file

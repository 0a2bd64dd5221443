"""How a register would be read, cell by cell, before anybody is judged: what a page shows to be corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.text import Sentence
from riskcheck.register.births import choose_order, read_dates
from riskcheck.register.chunks import Problem, find_unreadable
from riskcheck.register.columns import Columns
from riskcheck.register.rows import BadCell, read_one_cell, read_row
from riskcheck.register.table import BadRow, RegisterRow

MOST_EXAMPLES = 3

Rows = Sequence[RegisterRow | BadRow]


@dataclass(repr=False)
class UnreadCells:
    """Of one column; `reasons` name the first of them, each with what would be accepted."""

    number: int = 0
    reasons: list[Sentence] = field(default_factory=list)

    def add(self, reason: Sentence) -> None:
        self.number += 1
        if len(self.reasons) < MOST_EXAMPLES and reason not in self.reasons:
            self.reasons.append(reason)


class PreviewRow(NamedTuple):
    """A row as it would be judged; `problem` is there where nobody could be judged by it."""

    line: int
    cells: Sequence[str]
    answers: Mapping[str, Answer]
    problem: Problem | None


class TwoWayDate(NamedTuple):
    """A cell that is one date with the day first, and another with the month first."""

    cell: str
    day_first: date
    month_first: date


def list_first_cells(rows: Rows, place: int) -> tuple[str, ...]:
    """What stands in a column, the first of it that is filled, each once."""
    found: dict[str, None] = {}
    for row in rows:
        cell = row.cells[place].strip() if place < len(row.cells) else ""
        if cell:
            found[cell] = None
        if len(found) == MOST_EXAMPLES:
            break
    return tuple(found)


def find_unread_cells(columns: Columns, rows: Rows, day: date) -> dict[int, UnreadCells]:
    """By place; columns of which every cell can be read are left out."""
    unread: dict[int, UnreadCells] = {}
    for row in rows:
        if isinstance(row, BadRow):
            continue
        for key, places in columns.sources:
            for place in places:
                cell = row.cells[place] if place < len(row.cells) else ""
                reason = read_one_cell(key, cell, place, columns, day).reason if cell else None
                if reason:
                    unread.setdefault(place, UnreadCells()).add(reason)
    return unread


def preview_row(row: RegisterRow | BadRow, columns: Columns, day: date) -> PreviewRow:
    if problem := find_unreadable(row, columns):
        return PreviewRow(row.line, row.cells, {}, problem)
    try:
        return PreviewRow(row.line, row.cells, read_row(row.cells, columns, day).answers, None)
    except BadCell as bad:
        problem = Problem(row.line, columns.names[bad.place], bad.sentence)
        return PreviewRow(row.line, row.cells, {}, problem)


def find_two_way_date(columns: Columns, rows: Rows, day: date) -> TwoWayDate | None:
    """The first date whose order nothing in its column tells; `rows` are those that tell it."""
    if columns.born is None:
        return None
    place = columns.born
    cells = [row.cells[place] for row in rows if place < len(row.cells)]
    if choose_order(cells, None) is not None:
        return None
    for cell in cells:
        dates = read_dates(cell, day)
        if len(dates) > 1:
            return TwoWayDate(cell.strip(), dates[0].day, dates[1].day)
    return None

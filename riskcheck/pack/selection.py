"""The people of a result, in its order, judged once more for their sheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.register.chunks import Job, Placed, read_rank
from riskcheck.register.columns import Columns, name_by_line
from riskcheck.register.rows import read_row
from riskcheck.register.summary import EVERY_LEVEL
from riskcheck.service import assess_answers

_LEVELS = re.compile(r"(?P<from>[0-4])(?:(?P<up>\+)|-(?P<to>[0-4]))?")


class BadLevels(ValueError):
    """The text says what to write instead."""


def parse_levels(text: str) -> tuple[Level, ...]:
    """ "3" is that level, "3+" it and those above, "2-3" both; BadLevels says what to write."""
    found = _LEVELS.fullmatch(text.strip())
    if found is None:
        raise BadLevels("Write a level such as 3, or several such as 3+ or 2-3.")
    first = int(found["from"])
    last = max(Level) if found["up"] else int(found["to"] or first)
    return tuple(level for level in EVERY_LEVEL if min(first, last) <= level <= max(first, last))


def select_people(
    lines: Iterable[Placed], job: Job, levels: Iterable[Level]
) -> Iterator[PackPerson]:
    """Case number and assessment of everybody at these levels."""
    wanted = frozenset(levels)
    columns, translator = job.columns.as_written(), get_translator()
    for placed in lines:
        if read_rank(placed.rank) in wanted:
            cells = _read_cells(placed.text, job.delimiter)
            name = columns.case_number(cells) or translator.sentence(name_by_line(placed.line))
            yield PackPerson(name, _assess(cells, columns, job.day))


def _assess(cells: list[str], columns: Columns, day: date) -> Assessment:
    return assess_answers(read_row(cells, columns, day).answers, day)


def _read_cells(line: bytes, delimiter: str) -> list[str]:
    text = line.decode("utf-8", "backslashreplace")
    return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))

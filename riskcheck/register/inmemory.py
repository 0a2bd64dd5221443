"""A register small enough to be judged in memory: nothing of it is on disk, and it is forgotten after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import islice
from typing import BinaryIO, NamedTuple

from riskcheck.engine.model.text import Sentence
from riskcheck.register import births, cells, judging
from riskcheck.register.chunks import Chunk, Job, Placed, Problem, judge_chunk
from riskcheck.register.dateorders import WaysToSay
from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.judging import RowResult, judge_row
from riskcheck.register.mapping import NOTHING_MAPPED, Mapped
from riskcheck.register.matching import MOST_LOOKED_AT, match_columns
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.repeats import Notes, find_repeats
from riskcheck.register.rows import read_row
from riskcheck.register.spool import Seen
from riskcheck.register.summary import Summary
from riskcheck.register.table import BadRow, RegisterRow, Table
from riskcheck.register.writing import make_result_lines

MOST_ROWS = 5_000
ROWS_AT_ONCE = 100


class TooManyRows(Exception):
    """The register is not for judging in memory."""


class TooMuchText(Exception):
    """Its workbook is small because it is packed."""


class RegisterPerson(NamedTuple):
    """A row and what became of it; `cells` are empty where it could not be read."""

    line: int
    cells: Sequence[str]
    found: RowResult | Problem


@dataclass(repr=False)
class InMemory:
    """Every row is read, none judged until `judge` is run to its end."""

    job: Job
    rows: list[RegisterRow | BadRow]
    lines: list[Placed] = field(default_factory=list)
    found: dict[int, RowResult | Problem] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    flags: list[Problem] = field(default_factory=list)
    summary: Summary = field(default_factory=Summary)

    def judge(self) -> Iterator[int]:
        """How many rows are done, again and again."""
        notes = self._find_repeats()
        rows = iter(self.rows)
        while some := tuple(islice(rows, ROWS_AT_ONCE)):
            done = judge_chunk(Chunk(some, (None,) * len(some), notes), self.job)
            self.lines += done.lines
            self.problems += done.problems
            self.flags += done.flags
            self.found.update((problem.line, problem) for problem in done.problems)
            self.summary.add(done.summary)
            self._keep_what_was_found(some)
            yield len(self.lines)
        self.lines.sort()

    def _find_repeats(self) -> Notes:
        with Seen() as seen:
            return find_repeats(self.rows, self.job.columns, seen.find_first)

    def people(self) -> Iterator[RegisterPerson]:
        """In the order of the result."""
        rows = {row.line: row for row in self.rows}
        for placed in self.lines:
            row = rows[placed.line]
            yield RegisterPerson(placed.line, row.cells, self.found[placed.line])

    def result(self) -> bytes:
        """What the command would write for the same register."""
        return b"".join(make_result_lines(self.job, self.lines))

    def _keep_what_was_found(self, rows: Sequence[RegisterRow | BadRow]) -> None:
        """Judged a moment ago, and so found without judging again."""
        for row in rows:
            if isinstance(row, RegisterRow) and row.line not in self.found:
                answers = read_row(row.cells, self.job.columns, self.job.day).answers
                self.found[row.line] = judge_row(tuple(answers.items()), self.job.day)


@dataclass(frozen=True, repr=False)
class HeldTable:
    """A file read to its end, its columns not yet told apart. `notes` say what was assumed; `sheets` are those of a
    workbook, and `sheet` is the one read."""

    header: RegisterRow
    rows: list[RegisterRow | BadRow]
    delimiter: str
    notes: tuple[Sentence, ...]
    sheet: str
    sheets: tuple[str, ...]

    @property
    def first(self) -> list[RegisterRow | BadRow]:
        """Those that are looked at to tell what a column holds."""
        return self.rows[:MOST_LOOKED_AT]

    def match(
        self,
        day: date,
        *,
        case_column: str = "",
        kept_as_is: Sequence[str] = (),
        mapped: Mapped = NOTHING_MAPPED,
        ways: WaysToSay,
    ) -> InMemory:
        """BadTable says what to do, BadColumns where it is about what columns mean."""
        columns = match_columns(
            self.header,
            self.first,
            case_column=case_column,
            kept_as_is=kept_as_is,
            mapped=mapped,
            ways=ways,
        )
        return InMemory(Job(columns, day, self.delimiter, compares=False), self.rows)


def hold_table(
    stream: BinaryIO,
    *,
    name: str,
    file: FileOptions,
    most_letters: int,
    mapped: Mapped = NOTHING_MAPPED,
) -> HeldTable:
    """BadTable says what to do; TooManyRows where there are more than MOST_ROWS, TooMuchText where all
    cells, unpacked, hold more than `most_letters`."""
    table = Table(name, stream, file, partial(names_what_is_needed, mapped=mapped))
    rows = list(islice(table, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise TooManyRows
    if sum(len(cell) for row in rows for cell in row.cells) > most_letters:
        raise TooMuchText
    return HeldTable(
        table.header, rows, table.delimiter, tuple(table.notes), table.sheet, table.sheets
    )


def forget_register() -> None:
    """What judging keeps to be quick: a server has no business with it once the answer is sent."""
    judging.judge_row.cache_clear()
    cells.forget_cells()
    births.read_dates.cache_clear()

"""Some rows of a register, judged together: what one process does at a time.

A chunk goes to a worker, perhaps on another machine, and comes back as lines ready to be written. Neither
shows an answer when printed, so that none reaches a log.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import VERSION
from riskcheck.register.against import (
    NOT_COMPARED,
    EarlierResult,
    ResultComparison,
    compare_results,
)
from riskcheck.register.columns import COMPARED, RESULT, Columns
from riskcheck.register.csvlines import decode_line, defuse_formula, write_csv_line
from riskcheck.register.judging import RowResult, Versions, judge_row
from riskcheck.register.rows import BadCell, CellNote, read_row
from riskcheck.register.summary import Summary
from riskcheck.register.table import IN_COLUMN, ON_LINE, BadRow, RegisterRow
from riskcheck.rulebook import RULEBOOK

LAST = "9"
"""Where rows that could not be judged are sorted."""
MOST_COUNTED = 99
BETWEEN_FLAGS = " "
WRONG_NUMBER = _("The row has %(found)s cells, the first line %(wanted)s. Check the separators.")


HERE = Versions(RULEBOOK.version, VERSION)


@dataclass(frozen=True, repr=False)
class Job:
    """What every chunk of a register has in common."""

    columns: Columns
    day: date
    delimiter: str
    compares: bool
    versions: Versions = HERE

    @property
    def header(self) -> bytes:
        names = [defuse_formula(self.columns.names[place]) for place in self.columns.kept]
        added = RESULT + COMPARED if self.compares else RESULT
        return write_csv_line([*names, *added], self.delimiter)


@dataclass(frozen=True, repr=False)
class Chunk:
    """`before` holds for each row what an earlier result said of that person, where one is compared; `notes`, by line,
    what other rows make of one."""

    rows: tuple[RegisterRow | BadRow, ...]
    before: tuple[EarlierResult | None, ...]
    notes: Mapping[int, tuple[CellNote, ...]] = field(default_factory=dict)

    @property
    def last_line(self) -> int:
        return self.rows[-1].line

    def by_destination(self, job: Job) -> list[tuple[RegisterRow | BadRow, EarlierResult | None]]:
        """Each row and what was said before, those who go to one place one after the other."""
        place = job.columns.answers["destination"]
        return sorted(
            zip(self.rows, self.before, strict=True),
            key=lambda one: (
                one[0].cells[place : place + 1] if isinstance(one[0], RegisterRow) else []
            ),
        )

    def split(self, number: int, job: Job) -> list[Chunk]:
        """Parts of one size. In every chunk of a register the first is bound for much the same places, so
        that whoever always judges it need not learn of the others."""
        people = self.by_destination(job)
        most = -(-len(people) // number)
        parts = [people[first : first + most] for first in range(0, len(people), most)]
        return [
            Chunk(tuple(row for row, _ in part), tuple(b for _, b in part), self.notes)
            for part in parts
        ]


class Problem(NamedTuple):
    line: int
    column: str
    reason: Sentence

    def __str__(self) -> str:
        return str(self.sentence)

    @property
    def sentence(self) -> Sentence:
        return Sentence(IN_COLUMN if self.column else ON_LINE, self._asdict())


def rank_problem(problem: Problem) -> tuple[int, str, str]:
    """By line, and on one line always in the same order."""
    return problem.line, problem.column, str(problem.reason)


class Placed(NamedTuple):
    """A line of the result and where it belongs among the others. `changed` says whose level is not
    what it was, from what to what and why; it is empty for everybody else."""

    rank: str
    line: int
    text: bytes
    changed: bytes


@dataclass(repr=False)
class Done:
    """A chunk judged. `versions` are those of the process that judged it; `problems` kept rows from being
    judged, `flags` did not."""

    versions: Versions
    rows: int = 0
    lines: list[Placed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    flags: list[Problem] = field(default_factory=list)
    summary: Summary = field(default_factory=Summary)

    def add(self, other: Done) -> None:
        """What became of another part of the same chunk, judged on the same machine."""
        self.rows += other.rows
        self.lines += other.lines
        self.problems = sorted(self.problems + other.problems, key=rank_problem)
        self.flags = sorted(self.flags + other.flags, key=rank_problem)
        self.summary.add(other.summary)


def judge_chunk(chunk: Chunk, job: Job) -> Done:
    """Never raises for what a row holds: a scheduler would log it."""
    done = Done(HERE, rows=len(chunk.rows))
    if job.versions == HERE:
        with pause_garbage_collection():
            _judge_all(chunk, job, done)
    return done


def _judge_all(chunk: Chunk, job: Job, done: Done) -> None:
    """One destination after the other: its facts are then at hand for the next who goes there."""
    for row, before in chunk.by_destination(job):
        problem = find_unreadable(row, job.columns) or _judge_row(
            row, before, chunk.notes.get(row.line, ()), job, done
        )
        if problem:
            done.problems.append(problem)
            done.summary.problems += 1
            result = ("",) * (len(RESULT) - 1) + (defuse_formula(str(problem)),)
            text = _write_row(row.cells, result, NOT_COMPARED, job)
            done.lines.append(Placed(LAST, row.line, text, b""))
    done.problems.sort(key=rank_problem)
    done.flags.sort(key=rank_problem)


def find_unreadable(row: RegisterRow | BadRow, columns: Columns) -> Problem | None:
    """What is wrong with a row as a whole, whatever its cells say."""
    if isinstance(row, BadRow):
        return Problem(row.line, "", row.reason)
    wanted, found = len(columns.names), len(row.cells)
    if (found > wanted and any(row.cells[wanted:])) or found < columns.fewest_cells:
        gaps = {"found": found, "wanted": wanted}
        return Problem(row.line, "", Sentence(WRONG_NUMBER, gaps))
    return None


def _judge_row(
    row: RegisterRow | BadRow,
    before: EarlierResult | None,
    said: tuple[CellNote, ...],
    job: Job,
    done: Done,
) -> Problem | None:
    assert isinstance(row, RegisterRow)
    columns = job.columns
    try:
        answers, notes = read_row(row.cells, columns, job.day)
    except BadCell as bad:
        return Problem(row.line, columns.names[bad.place], bad.sentence)
    found = judge_row(tuple(answers.items()), job.day)
    flags = [Problem(row.line, columns.names[note.place], note.reason) for note in notes + said]
    comparison = compare_results(before, found, answers, HERE, job.day)
    versions = (HERE.rulebook, HERE.facts, job.day.isoformat(), BETWEEN_FLAGS.join(map(str, flags)))
    text = _write_row(row.cells, found.cells() + versions, comparison, job)
    changed = b""
    if comparison.because:
        told = f"{columns.name(row.cells, row.line)}: {comparison.level} before, {int(found.level)} now; {comparison.because}"
        changed = decode_line(told)
    done.lines.append(Placed(rank_row(found), row.line, text, changed))
    done.flags += flags
    done.summary.count(found.level, found.risks, could_be=found.could_be)
    done.summary.flagged += bool(flags)
    return None


def rank_row(found: RowResult) -> str:
    """Who is there now first; then by level, the highest first, and by how many risks stand at it. Then nothing
    missing first, and the same things missing together."""
    where = 0 if found.is_there else 1
    gravest = MOST_COUNTED - found.gravest
    missing = f"{len(found.missing):02}{'+'.join(found.missing)}"
    return f"{where}{4 - found.level}{gravest:02}{missing}"


def read_rank(rank: str) -> Level | None:
    """The level of a row, from its rank; None where it could not be judged."""
    return None if rank == LAST else Level(4 - int(rank[1]))


def _write_row(
    cells: Sequence[str], result: Sequence[str], comparison: ResultComparison, job: Job
) -> bytes:
    asked, held = job.columns.asked, len(cells)
    kept = [
        defuse_formula(cells[place].strip() if place in asked else cells[place])
        if place < held
        else ""
        for place in job.columns.kept
    ]
    added = [*result, *comparison] if job.compares else list(result)
    return write_csv_line(kept + added, job.delimiter)


@contextmanager
def pause_garbage_collection() -> Iterator[None]:
    """A case is gone as soon as its row is judged. To look for more of it takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

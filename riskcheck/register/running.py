"""A register from its first row to its last: rows to the crew, what comes back to the spool."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from riskcheck.register.against import EarlierResult, read_earlier_result
from riskcheck.register.chunks import Chunk, Done, Job, Problem
from riskcheck.register.columns import RESULT
from riskcheck.register.crews import Crew, CrewLost
from riskcheck.register.csvlines import decode_line, defuse_formula
from riskcheck.register.mapping import NOTHING_MAPPED, Mapped
from riskcheck.register.matching import read_register
from riskcheck.register.repeats import find_repeats
from riskcheck.register.spool import Earlier, Seen, Spool
from riskcheck.register.summary import Summary
from riskcheck.register.table import BadRow, BadTable, RegisterRow, Table

MOST_PROBLEMS_TOLD = 50


@dataclass
class Progress:
    """How far a run has come: complete up to `last_line`, every row before it judged or reported."""

    rows: int = 0
    last_line: int = 0
    problems: list[Problem] = field(default_factory=list)
    flags: list[Problem] = field(default_factory=list)
    summary: Summary = field(default_factory=Summary)

    def take(self, done: Done, chunk: Chunk) -> None:
        self.rows += done.rows
        self.last_line = chunk.last_line
        self.problems += done.problems[: MOST_PROBLEMS_TOLD - len(self.problems)]
        self.flags += done.flags[: MOST_PROBLEMS_TOLD - len(self.flags)]
        self.summary.add(done.summary)


def run_triage(
    rows: Iterator[RegisterRow | BadRow],
    job: Job,
    crew: Crew,
    spool: Spool,
    earlier: Earlier | None,
    seen: Seen,
    told: Callable[[Progress], None],
    should_stop: Callable[[], bool],
) -> Progress:
    """Judge until the rows or somebody's patience end. `told` hears of every chunk that is done."""
    progress = Progress()
    waiting: deque[tuple[Chunk, Any]] = deque()

    def wait_for_first() -> None:
        chunk, future = waiting.popleft()
        done = crew.take(future, should_stop)
        if done.versions != job.versions:
            raise CrewLost(
                f"A worker holds rules {done.versions.rulebook} and facts {done.versions.facts}, not "
                f"{job.versions.rulebook} and {job.versions.facts}: give all machines the same edition."
            )
        spool.add(done.lines)
        progress.take(done, chunk)
        told(progress)

    try:
        with suppress(KeyboardInterrupt):  # asked again, while nothing more came to be read
            for chunk in _make_chunks(rows, crew.rows_at_once, job, earlier, seen):
                waiting.append((chunk, crew.hand_out(chunk, job)))
                if len(waiting) >= crew.at_once:
                    wait_for_first()
                if should_stop():
                    break
        while waiting:
            wait_for_first()
    except CrewLost:
        if not should_stop():  # asked to end, the system may have ended the crew too
            raise
    return progress


def _make_chunks(
    rows: Iterator[RegisterRow | BadRow],
    at_once: int,
    job: Job,
    earlier: Earlier | None,
    seen: Seen,
) -> Iterator[Chunk]:
    while some := tuple(islice(rows, at_once)):
        before = tuple(_find_before(row, job, earlier) for row in some)
        yield Chunk(some, before, find_repeats(some, job.columns, seen.find_first))


def _find_before(
    row: RegisterRow | BadRow, job: Job, earlier: Earlier | None
) -> EarlierResult | None:
    if earlier is None or isinstance(row, BadRow):
        return None
    name = name_person(job.columns.case_number(row.cells))
    return earlier.of(name) if name else None


def name_person(case_number: str) -> bytes:
    """A case number as an earlier result writes it."""
    return decode_line(defuse_formula(case_number).strip())


def read_earlier(
    table: Table,
    case_column: str,
    earlier: Earlier,
    kept_as_is: Sequence[str] = (),
    mapped: Mapped = NOTHING_MAPPED,
) -> str:
    """Take in an earlier result and give the name of its case column; BadTable where it is none."""
    written = {name.strip().casefold() for name in table.header.cells}
    if not set(RESULT) <= written:
        lacking = ", ".join(name for name in RESULT if name not in written)
        raise BadTable(f"{table.name} is no result of triage. It lacks the columns: {lacking}.")
    register = read_register(table, case_column=case_column, kept_as_is=kept_as_is, mapped=mapped)
    held = register.columns
    if held.case is None:
        raise BadTable(f"{table.name} has no column with a case number. People cannot be compared.")
    places = {name.casefold(): place for place, name in enumerate(held.names)}
    for row in register.rows:
        if (
            isinstance(row, RegisterRow)
            and len(row.cells) >= len(held.names)
            and row.cells[places["level"]]
        ):
            name = name_person(held.case_number(row.cells))
            if name:
                earlier.add(name, read_earlier_result(row.cells, places, held))
    return held.names[held.case]

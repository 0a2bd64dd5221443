"""A file read and judged as the command does, in a line a person."""

from __future__ import annotations

import io
from datetime import date

from riskcheck.register.chunks import Chunk, Job, judge_chunk
from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.matching import read_register
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.rows import read_row
from riskcheck.register.table import BadRow, Table

DAY = date(2026, 11, 22)
SHOWN = ("nationalities", "destination", "age", "sex")


def read_people(held: bytes, encoding: str = "") -> list[str]:
    """“case nationalities destination age sex”, with - for what is not answered, then ~ and each column flagged; “case
    ! column” for a row that cannot be judged, or what is said of the whole row. All others are judged."""
    options = FileOptions(encoding=encoding)
    register = read_register(Table("register", io.BytesIO(held), options, names_what_is_needed))
    columns, rows = register.columns, tuple(register.rows)
    done = judge_chunk(Chunk(rows, (None,) * len(rows)), Job(columns, DAY, ",", compares=False))
    stopped = {problem.line: problem for problem in done.problems}
    said = []
    for row in rows:
        name = columns.name(row.cells, row.line).strip()
        if row.line in stopped:
            problem = stopped[row.line]
            said.append(f"{name} ! {problem.column or str(problem.reason).split(',')[0]}")
            continue
        answers, notes = read_row(row.cells, columns, DAY)
        told = [
            "+".join(a) if isinstance(a := answers.get(key, "-"), tuple) else str(a)
            for key in SHOWN
        ]
        flags = [f"~{' '.join(columns.names[note.place].split())}" for note in notes]
        said.append(" ".join([name, *(one or "none" for one in told), *flags]))
    assert len(done.lines) == len(rows), "nobody is lost"
    return said


def read_values(held: bytes, key: str) -> list[object]:
    """One answer of each row."""
    register = read_register(Table("register", io.BytesIO(held), is_heading=names_what_is_needed))
    rows = [row for row in register.rows if not isinstance(row, BadRow)]
    return [read_row(row.cells, register.columns, DAY).answers.get(key) for row in rows]

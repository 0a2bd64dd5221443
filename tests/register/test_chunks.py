"""A chunk in parts: everybody once, and those who go to one place with the same process each time."""

import io
from datetime import date

from riskcheck.register.chunks import Chunk, Job, judge_chunk
from riskcheck.register.matching import read_register
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.table import RegisterRow, Table

from .office import written


def chunk_and_job(rows: int, seed: int) -> tuple[Chunk, Job]:
    people = [HEADER, *make_sample(rows, seed=seed, broken=0.02), ["short"]]
    table = Table("made up", io.BytesIO(written(people).encode()))
    register = read_register(table)
    job = Job(register.columns, date(2026, 11, 22), table.delimiter, compares=False)
    read = tuple(register.rows)
    return Chunk(read, (None,) * len(read)), job


def test_parts_hold_everybody_once_and_are_of_one_size() -> None:
    chunk, job = chunk_and_job(400, seed=3)
    assert any(isinstance(row, RegisterRow) and len(row.cells) == 1 for row in chunk.rows)
    for number in (1, 2, 3, 7):
        parts = chunk.split(number, job)
        sizes = [len(part.rows) for part in parts]
        assert len(parts) == number
        assert max(sizes) - min(sizes) <= number
        lines = [row.line for part in parts for row in part.rows]
        assert sorted(lines) == [row.line for row in chunk.rows]


def test_parts_together_come_to_what_the_whole_comes_to() -> None:
    chunk, job = chunk_and_job(400, seed=4)
    whole = judge_chunk(chunk, job)
    done, *others = [judge_chunk(part, job) for part in chunk.split(3, job)]
    for other in others:
        done.add(other)
    assert (done.rows, done.problems, done.summary) == (whole.rows, whole.problems, whole.summary)
    assert sorted(done.lines) == sorted(whole.lines)
    assert whole.problems


def test_a_process_meets_few_places_that_others_meet_too() -> None:
    """Else each would have to learn of all."""
    met: list[set[str]] = [set(), set()]
    for seed in range(5, 10):
        chunk, job = chunk_and_job(1000, seed)
        for places, part in zip(met, chunk.split(2, job), strict=True):
            places.update(
                row.cells[2] for row in part.rows if isinstance(row, RegisterRow) and row.cells[2:]
            )
    assert len(met[0] & met[1]) < 0.1 * len(met[0] | met[1])


def test_fewer_people_than_processes_are_judged_too() -> None:
    chunk, job = chunk_and_job(1, seed=5)
    assert [len(part.rows) for part in chunk.split(4, job)] == [1, 1]

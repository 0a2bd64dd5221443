"""Made-up registers."""

import csv
import io
import subprocess
from collections import Counter
from datetime import date

import pytest

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.questions import BadAnswer
from riskcheck.register.cells import read_answers
from riskcheck.register.chunks import HERE, Chunk, Job, judge_chunk
from riskcheck.register.matching import match_columns
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.table import RegisterRow
from riskcheck.rulebook import RULEBOOK
from tests.register.office import MANAGE, ROOT, Office, written

PLACES = {key: HEADER.index(key) for key in RULEBOOK.questions}


def test_the_same_seed_makes_the_same_people_and_another_others() -> None:
    assert list(make_sample(50)) == list(make_sample(50))
    assert list(make_sample(50)) != list(make_sample(50, seed=2))


def test_every_row_can_be_judged_unless_some_are_to_be_broken() -> None:
    for row in make_sample(2000):
        read_answers(row, PLACES)
    broken = 0
    for row in make_sample(2000, broken=0.05):
        try:
            read_answers(row, PLACES)
        except BadAnswer:
            broken += 1
    assert 30 <= broken <= 100, "a mark in a cell that may be empty breaks nothing"


@pytest.mark.slow
def test_a_register_is_mixed() -> None:
    rows = list(make_sample(2000))
    for key in RULEBOOK.questions:
        told = Counter(row[PLACES[key]] for row in rows)
        assert len(told) > 1, f"everybody says the same of {key}"
    assert len({row[PLACES["destination"]] for row in rows}) > 150
    header = match_columns(RegisterRow(1, list(HEADER)))
    chunk = Chunk(
        tuple(RegisterRow(n, list(row)) for n, row in enumerate(rows, 2)), (None,) * len(rows)
    )
    done = judge_chunk(chunk, Job(header, date(2026, 11, 22), ",", compares=False, versions=HERE))
    assert set(done.summary.levels) == set(Level)
    assert len({row[0] for row in rows}) == len(rows)


@pytest.mark.slow
def test_the_command_writes_what_triage_reads(office: Office) -> None:
    command = [*MANAGE, "sample_register", "40", "--seed", "4", "--broken", "0.2"]
    ended = subprocess.run(command, capture_output=True, cwd=ROOT, check=True)
    assert ended.stdout.decode() == written([HEADER, *make_sample(40, seed=4, broken=0.2)])
    assert len(list(csv.reader(io.StringIO(ended.stdout.decode())))) == 41
    office.keeps(ended.stdout)
    assert office.triages().returncode == 1
    assert len(office.result()) == 40


@pytest.mark.slow
def test_an_impossible_number_is_refused() -> None:
    for wrong in (["0"], ["5", "--broken", "2"], ["many"]):
        ended = subprocess.run([*MANAGE, "sample_register", *wrong], capture_output=True, cwd=ROOT)
        assert ended.returncode != 0
        assert b"Traceback" not in ended.stderr

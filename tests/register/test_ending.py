"""However a run ends: what is left, what is said, and that nothing lives on."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from riskcheck.register.sample import HEADER, make_sample
from tests.register.office import MANAGE, ROOT, Office, written

pytestmark = pytest.mark.slow

ROWS = [HEADER, *make_sample(6000, seed=9)]
LONGEST_WAIT = 60
"""Seconds. A machine may have much else to do."""


class Begun:
    """A run that has judged some rows, and waits for more to be written to it."""

    def __init__(self, office: Office, *options: str) -> None:
        self.run = subprocess.Popen(
            [*MANAGE, "triage", "-", "--out", str(office.out), *options],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert self.run.stdin
        self.run.stdin.write(written(ROWS).encode())  # more than waits in a pipe: some are judged
        self.run.stdin.flush()
        listed = Path(f"/proc/{self.run.pid}/task/{self.run.pid}/children").read_text()
        self.workers = [int(worker) for worker in listed.split()]

    def ends(self) -> tuple[int, str]:
        _out, said = self.run.communicate(timeout=60)
        return self.run.returncode, said.decode()


def is_gone(process: int) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


def comes_true(happens: Callable[[], bool]) -> bool:
    for _ in range(LONGEST_WAIT * 20):
        if happens():
            return True
        time.sleep(0.05)
    return False


def stopped_at(said: str) -> int:
    assert "Traceback" not in said
    (line,) = [row for row in said.splitlines() if row.startswith("Stopped after line ")]
    return int(line.split()[3].rstrip("."))


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_a_run_asked_to_stop_leaves_complete_rows_and_says_where_it_stopped(
    office: Office, asked: signal.Signals
) -> None:
    begun = Begun(office)
    os.killpg(begun.run.pid, asked)  # as at a terminal, where Ctrl-C reaches the whole group
    status, said = begun.ends()
    assert status == 130
    last = stopped_at(said)
    found = office.result()
    assert found
    assert {person["case"] for person in found} == {row[0] for row in ROWS[1:last]}
    assert all(person["level"] and person["assessed_on"] for person in found)
    assert office.files() == {"triage.csv"}


def test_a_worker_that_is_killed_ends_the_run_with_a_reason(office: Office) -> None:
    begun = Begun(office, "--processes", "2")
    os.kill(begun.workers[0], signal.SIGKILL)
    status, said = begun.ends()
    assert (status, "ended from outside, perhaps for want of memory" in said) == (2, True)
    assert "Traceback" not in said
    assert office.files() == set()
    assert comes_true(lambda: all(is_gone(worker) for worker in begun.workers))


def test_workers_do_not_outlive_a_run_that_is_killed(office: Office) -> None:
    begun = Begun(office, "--processes", "2")
    assert len(begun.workers) == 2
    begun.run.kill()
    begun.run.communicate(timeout=60)
    assert comes_true(lambda: all(is_gone(worker) for worker in begun.workers))
    assert office.files() == set()


def test_a_run_stopped_while_a_pdf_is_made_leaves_the_result(office: Office) -> None:
    office.keeps(written(ROWS[:400]))
    run = subprocess.Popen(
        [
            *MANAGE,
            "triage",
            str(office.folder / "register.csv"),
            "--out",
            str(office.out),
            "--pdf",
            str(office.folder / "pack.pdf"),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert comes_true(office.out.exists)  # the sheets come next, and take seconds
    os.killpg(run.pid, signal.SIGINT)
    _out, said = run.communicate(timeout=60)
    assert run.returncode == 130, said.decode()
    assert "triage.csv is whole. Not every pack was made." in said.decode()
    assert len(office.result()) == 399
    assert office.files() == {"register.csv", "triage.csv"}

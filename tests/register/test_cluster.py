"""A register judged by a Dask cluster: a real scheduler and two workers, each a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from riskcheck.register.cluster import Cluster as Workers
from riskcheck.register.cluster import is_public, is_shared, open_cluster
from riskcheck.register.crews import CrewLost
from riskcheck.register.sample import HEADER, make_sample
from tests.register.office import MANAGE, ROOT, Office, written

pytestmark = pytest.mark.slow

LONGEST_START = 120
ON_LOOPBACK = ["--host", "127.0.0.1", "--no-dashboard"]
OF_AN_OFFICE = {name: at for name, at in os.environ.items() if not name.startswith("DJANGO_")}
ROWS = [HEADER, *make_sample(6000, seed=11, broken=0.01)]


class Cluster:
    def __init__(self, folder: Path) -> None:
        self.file = folder / "scheduler.json"
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self._start("dask_scheduler", "--port", "0")
        self._wait_for(lambda: self.file.exists() and self.file.stat().st_size > 0)

    @property
    def address(self) -> str:
        return str(json.loads(self.file.read_text())["address"])

    def hires(self, name: str) -> subprocess.Popen[bytes]:
        return self._start("dask_worker", "--name", name, "--nthreads", "1", "--no-nanny")

    def log(self) -> str:
        return "".join(path.read_text() for path in self.folder.glob("*.log"))

    def stops(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()

    def _start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{len(self.processes)}.log").open("wb")
        with log:
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{what}", *ON_LOOPBACK, *options,
                 "--scheduler-file", str(self.file)],
                cwd=ROOT,
                env=OF_AN_OFFICE | {"PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )  # fmt: skip
        self.processes.append(process)
        return process

    def _wait_for(self, happened: object) -> None:
        assert callable(happened)
        for _ in range(LONGEST_START * 10):
            if happened():
                return
            assert all(p.poll() is None for p in self.processes), self.log()
            time.sleep(0.1)
        pytest.fail(f"The cluster did not start:\n{self.log()}")

    def is_complete(self, workers: int) -> None:
        self._wait_for(lambda: self.log().count("Registered to:") == workers)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        yield cluster
    finally:
        cluster.stops()


def test_a_scheduler_without_workers_or_none_at_all_is_said(
    cluster: Cluster, office: Office
) -> None:
    office.keeps("nationalities,destination\nUS,RU\n")
    ended = office.triages("--dask", cluster.address)
    assert (ended.returncode, "has no worker" in ended.stderr) == (2, True)
    ended = office.triages("--dask", "no address at all")
    assert (ended.returncode, "is no address of a scheduler" in ended.stderr) == (2, True)


@pytest.mark.parametrize("address", ["tcp://8.8.8.8:8786", "ws://1.1.1.1:8786"])
def test_a_public_address_without_tls_is_refused_before_anything_is_sent(
    office: Office, address: str
) -> None:
    office.keeps("nationalities,destination\nUS,RU\n")
    ended = office.triages("--dask", address)
    assert ended.returncode == 2
    assert "is a public address without TLS" in ended.stderr
    assert not is_public(address.replace("tcp:", "tls:").replace("ws:", "wss:"))


def test_an_address_of_this_machine_is_shared_with_nobody() -> None:
    assert not is_shared("tcp://127.0.0.1:8786")
    assert not is_shared("tcp://[::1]:8786")
    assert is_shared("tcp://10.0.0.5:8786")
    assert not is_public("tcp://10.0.0.5:8786")


def test_a_cluster_writes_the_same_bytes_though_a_worker_is_killed_on_the_way(
    cluster: Cluster, office: Office
) -> None:
    office.keeps(written(ROWS))
    alone = office.triages()
    expected = office.out.read_bytes()
    office.out.unlink()

    first = cluster.hires("first")
    cluster.hires("second")
    cluster.is_complete(workers=2)
    command = [*MANAGE, "triage", "-", "--out", str(office.out), "--dask", cluster.address]
    run = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert run.stdin
    half = len(ROWS) // 2
    run.stdin.write(
        written(ROWS[:half]).encode()
    )  # far more than waits in a pipe: both are at work
    run.stdin.flush()
    first.kill()
    run.stdin.write(written(ROWS[half:]).encode())
    said, complaints = run.communicate(timeout=300)

    assert first.wait() != 0
    assert (run.returncode, said.decode()) == (1, alone.stdout), complaints.decode()
    assert office.out.read_bytes() == expected
    everything = cluster.log() + complaints.decode()
    assert not any(row[0] in everything for row in ROWS[1:]), "no log names a case"


def test_ctrl_c_ends_a_run_whose_workers_are_all_dead(tmp_path: Path, office: Office) -> None:
    cluster = Cluster(tmp_path)
    try:
        worker = cluster.hires("only")
        cluster.is_complete(workers=1)
        command = [*MANAGE, "triage", "-", "--out", str(office.out), "--dask", cluster.address]
        run = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert run.stdin
        run.stdin.write(written(ROWS[: len(ROWS) // 2]).encode())
        run.stdin.flush()
        worker.kill()  # as much as a pipe holds is still to be judged
        worker.wait()
        run.stdin.close()
        with pytest.raises(subprocess.TimeoutExpired):
            run.wait(timeout=3)
        run.send_signal(signal.SIGINT)
        run.stdin = None  # closed, and not to be flushed again
        _said, complaints = run.communicate(timeout=60)
        assert run.returncode == 130
        assert b"Stopped after line" in complaints
    finally:
        cluster.stops()


def test_a_run_whose_workers_are_all_dead_gives_up(tmp_path: Path) -> None:
    cluster = Cluster(tmp_path)
    try:
        worker = cluster.hires("only")
        cluster.is_complete(workers=1)
        with pytest.MonkeyPatch.context() as patch, open_cluster(cluster.address) as crew:
            patch.setattr("riskcheck.register.cluster.WAIT_FOR_WORKERS", 1)
            worker.kill()
            worker.wait()
            assert isinstance(crew, Workers)
            never_done = crew._client.submit(sum, [1], pure=False)
            with pytest.raises(CrewLost, match="has had no worker for 1 seconds"):
                crew.take(never_done, lambda: False)
    finally:
        cluster.stops()

"""The part of `make bench` on JSON over HTTP: requests beside a peer's, and a batch.

The peer is OpenFisca's own web service with its country template, installed for this run into an environment of its own
(`pip` must reach a package index). Both stand behind gunicorn with two workers and are asked by turns, the same number
of times, on connections kept open. What counts is the processor time of their processes, as the kernel gives it.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

from tools.bench import RESERVIST  # noqa: E402

PEER = ("openfisca-country-template==8.2.0", "openfisca-core[web-api]==46.0.1")
PERSON = {
    "persons": {"Alicia": {"birth": {"2017-01": None}}},
    "households": {"_": {"adults": ["Alicia"], "disposable_income": {"2017-01": None}}},
}
"""The smallest of the examples that the peer brings with it: one person, one sum."""
WORKERS = "2"
ROUNDS = 7
REQUESTS = 200
PATIENCE = 60


@dataclass(frozen=True)
class Service:
    """A web service that runs, and one request to it."""

    name: str
    process: int
    port: int
    path: str
    body: bytes

    def measure_cpu(self) -> float:
        """Seconds of processor time that its processes have used."""
        return sum(map(_measure_process, [self.process, *_list_children(self.process)]))

    def measure_request(self) -> float:
        """Microseconds of processor time for a request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        begun = self.measure_cpu()
        for _ in range(REQUESTS):
            headers = {"Content-Type": "application/json"}
            connection.request("POST", self.path, self.body, headers)
            response = connection.getresponse()
            sent = response.read()
            if response.status != 200:
                raise SystemExit(f"{self.name} answered {response.status}: {sent[:200]!r}")
        used = self.measure_cpu() - begun
        connection.close()
        return used / REQUESTS * 1e6


def _list_children(process: int) -> list[int]:
    text = Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(one) for one in text.split()]


def _measure_process(process: int) -> float:
    tasks = Path(f"/proc/{process}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


@contextmanager
def run_service(
    name: str, command: Sequence[str], path: str, asked: Mapping[str, object]
) -> Iterator[Service]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [*command, "--bind", f"127.0.0.1:{port}", "--workers", WORKERS],
        cwd=ROOT,
        env=os.environ | {"WEB_CONCURRENCY": WORKERS},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait_for(port)
            yield Service(name, process.pid, port, path, json.dumps(asked).encode())
        finally:
            process.terminate()


def _wait_for(port: int) -> None:
    for _ in range(PATIENCE * 10):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"Nothing listens on port {port} after {PATIENCE} seconds.")


def bench_beside_peer() -> None:
    ours = [sys.executable, "-m", "riskcheck.operations.serve"]
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        install = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            *PEER,
        ]
        subprocess.run(install, check=True, stderr=subprocess.DEVNULL)
        theirs = [
            str(python), "-m", "openfisca_core.scripts.openfisca_command", "serve",
            "--country-package", "openfisca_country_template",
        ]  # fmt: skip
        with (
            run_service("riskcheck", ours, "/api/v1/assess", RESERVIST) as here,
            run_service("OpenFisca", theirs, "/calculate", PERSON) as there,
        ):
            costs: dict[str, list[float]] = {here.name: [], there.name: []}
            for _ in range(ROUNDS):
                for service in (here, there):
                    costs[service.name].append(service.measure_request())
    print(
        f"a request for JSON, processor time, {WORKERS} workers of gunicorn each, {', '.join(PEER)}"
    )
    middles = {name: statistics.median(found) for name, found in costs.items()}
    for name, middle in middles.items():
        print(f"  {name:9} {middle:6.0f} microseconds, {1e6 / middle:.0f} requests a second")
    print(f"  ratio {middles[there.name] / middles[here.name]:.2f}")


def bench_batch() -> None:
    """Lines of a batch judged and written in this process: every traveller of the stories, each once."""
    import django

    django.setup()
    from riskcheck.web.api.judging import judge_lines
    from tools.mutation.stories import stories

    travellers = set()
    for story in stories():
        story.listen()
        travellers |= {json.dumps(dict(case.answers)) for case in story.cases}
    lines = [traveller.encode() for traveller in sorted(travellers)]
    times = []
    for _ in range(3):
        begun = time.process_time()
        length = sum(len(result) for result in judge_lines(lines))
        times.append(time.process_time() - begun)
    print(
        f"a batch, {len(lines):,} travellers of the stories, results of {length / len(lines) / 1000:.0f} KB:"
        f" {len(lines) / min(times[1:]):,.0f} a second and core"
    )


if __name__ == "__main__":
    bench_beside_peer()
    bench_batch()

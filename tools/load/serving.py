"""The shipped server as processes of its own on this machine, and the pages that people ask it for."""

from __future__ import annotations

import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
HOST = "check.example.org"
LONGEST_START_SECONDS = 60
SETTINGS = {
    "RISKCHECK_ENV": "production",
    "RISKCHECK_HTTPS": "0",
    "RISKCHECK_ALLOWED_HOSTS": HOST,
    "RISKCHECK_SECRET_KEYS": secrets.token_urlsafe(48),
    "PYTHONDONTWRITEBYTECODE": "1",
}
os.environ.update(SETTINGS)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

import django  # noqa: E402

django.setup()
from riskcheck.links.check_link import seal_answers  # noqa: E402
from riskcheck.operations.counting_folder import IN_MEMORY  # noqa: E402


@dataclass
class ShippedService:
    """gunicorn and its workers. What they say is in the file `said`."""

    port: int
    process: subprocess.Popen[bytes]
    said: Path

    def list_workers(self) -> list[int]:
        return list_children(self.process.pid)

    def send_signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self.process.send_signal(number)

    def is_alive(self) -> bool:
        with suppress(OSError):
            address = f"http://127.0.0.1:{self.port}/healthz"
            with urllib.request.urlopen(address, timeout=2) as answer:
                return bool(answer.status == 200)
        return False

    def wait_until_it_serves(self) -> None:
        until = time.monotonic() + LONGEST_START_SECONDS
        while not self.is_alive():
            if self.process.poll() is not None or time.monotonic() > until:
                raise SystemExit(f"It did not start: {self.said.read_text()}")
            time.sleep(0.1)

    def measure_memory(self) -> float:
        """Megabytes that are the workers' own (USS), all together."""
        return sum(read_own_memory(worker) for worker in self.list_workers())


@contextmanager
def run_service(
    workers: int = 2,
    *,
    project: Path = ROOT,
    settings: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
    options: Sequence[str] = (),
    wait: bool = True,
) -> Iterator[ShippedService]:
    """As `make run` starts it. `before` is put before the command, such as `unshare --net`."""
    port = find_free_port()
    command = [
        *before, sys.executable, "-m", "riskcheck.operations.serve",
        "--bind", f"127.0.0.1:{port}", "--worker-tmp-dir", str(IN_MEMORY), *options,
    ]  # fmt: skip
    environment = os.environ | {"WEB_CONCURRENCY": str(workers)} | dict(settings or {})
    with TemporaryDirectory() as folder:
        said = Path(folder) / "said"
        with said.open("wb") as errors:
            process = subprocess.Popen(command, cwd=project, env=environment, stderr=errors)
        service = ShippedService(port, process, said)
        try:
            if wait:
                service.wait_until_it_serves()
            yield service
        finally:
            service.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def find_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def list_children(pid: int) -> list[int]:
    """The processes that this one has started, the oldest first."""
    with suppress(OSError):
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def read_own_memory(pid: int) -> float:
    """Megabytes that no other process shares."""
    with suppress(OSError):
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        sizes = re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", text, re.MULTILINE)
        return sum(int(size) for size in sizes) / 1024
    return 0.0


def make_path(number: int) -> str:
    """A question page or an advice page by turns, each of another traveller."""
    start = {"nationalities": ("US", "RU"), "destination": "RU", "role": "visit"}
    if number % 2 == 0:
        return f"/check/{seal_answers(start)}/"
    answers = start | {
        "age": 18 + number // 2 % 50,
        "sex": "mf"[number // 100 % 2],
        "service_status": ("reserve", "served")[number // 200 % 2],
        "passport_shown": "destination",
        "holds_destination_passport": "yes",
        "registered_there": "yes",
        "work": ("business",),
        "stay_days": 1 + number // 400 % 300,
    }
    return f"/check/{seal_answers(answers)}/advice/"


def write_get(number: int) -> bytes:
    return f"GET {make_path(number)} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode()


def write_post(_number: int) -> bytes:
    """The first page, filled in."""
    body = b"nationalities=US&nationalities=RU&destination=RU&role=visit"
    head = (
        f"POST / HTTP/1.1\r\nHost: {HOST}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body

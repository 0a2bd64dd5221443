"""`make bench`: speed and size, measured in one run. Ratios hold on any machine; the rest is of this one."""

from __future__ import annotations

import gzip
import http.client
import json
import math
import os
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

from tools.meaning import check_out  # noqa: E402

RESERVIST = {
    "nationalities": ("US", "RU"),
    "destination": "RU",
    "role": "visit",
    "age": 32,
    "sex": "m",
    "service_status": "reserve",
    "passport_shown": "destination",
    "holds_destination_passport": "yes",
    "registered_there": "yes",
    "work": ("business",),
    "stay_days": 21,
}
START = {"nationalities": ("US", "RU"), "destination": "RU", "role": "visit"}
ROUNDS = 7
REQUESTS = 150


def bench_engine(base: str) -> None:
    """Every traveller of the stories, each judged several times here and in an earlier tree by turns, with the
    reasons made."""
    from riskcheck.rulebook import RULEBOOK
    from riskcheck.service import CODES
    from tools.mutation.stories import stories

    told = stories()
    for story in told:
        story.listen()
    travellers = [dict(case.answers) for story in told for case in story.cases]
    with TemporaryDirectory() as folder, check_out(base, Path(folder) / "tree") as tree:
        here, there = measure_by_turns([RESERVIST, *travellers], (ROOT, tree))
    print(
        f"assessment with reasons, answers read first, {len(RULEBOOK.rules)} rules, {len(CODES)} destinations,"
        f" {len(travellers)} travellers of {len(told)} stories"
    )
    reservist, *found = here
    both = [pair for pair in zip(here, there, strict=True) if not math.isnan(pair[1])]
    now, before = (statistics.median(times) for times in zip(*both, strict=True))
    found.sort()
    late = found[int(len(found) * 0.99)]
    print(
        f"  microseconds: {statistics.median(found):.0f} (median)  {late:.0f} (99 %)"
        f"  {found[-1]:.0f} (slowest)  {reservist:.0f} (the reservist)"
    )
    print(
        f"  of {len(both)} that {base} has questions for: {now:.0f} (median), there {before:.0f};"
        f" ratio {now / before:.2f}"
    )


def measure_by_turns(
    travellers: Sequence[Mapping[str, Any]], trees: tuple[Path, ...]
) -> list[list[float]]:
    """For each tree the time of each traveller in microseconds, judged in one tree after the other."""
    command = [sys.executable, str(ROOT / "tools" / "bench_assess.py")]
    workers = [
        subprocess.Popen(
            command, cwd=tree, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for tree in trees
    ]
    times: list[list[float]] = [[] for _ in trees]
    for traveller in travellers:
        for worker, found in zip(workers, times, strict=True):
            assert worker.stdin
            assert worker.stdout
            worker.stdin.write(json.dumps(traveller) + "\n")
            worker.stdin.flush()
            found.append(float(worker.stdout.readline()))
    for worker in workers:
        worker.communicate()
    return times


@dataclass(frozen=True)
class Sent:
    """What the service answered, as it came."""

    body: bytes
    gzipped: bool

    def unpack(self) -> bytes:
        return gzip.decompress(self.body) if self.gzipped else self.body


class Server:
    """One gunicorn worker, whose CPU time the kernel counts."""

    def __enter__(self) -> Server:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{self.port}", "--workers", "1",
             "tools.bench_site:application"],
            cwd=ROOT,
            env=os.environ | {"WEB_CONCURRENCY": "1", "PYTHONPATH": str(ROOT)},
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(100):
            try:
                self.get("/bare/")
                break
            except OSError:
                time.sleep(0.1)
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        self.worker = int(children.split()[0])
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()

    def get(self, path: str) -> Sent:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        sent = Sent(response.read(), response.headers["Content-Encoding"] == "gzip")
        connection.close()
        return sent

    def cpu(self) -> float:
        """Seconds of processor time the worker has used, from the scheduler's own count."""
        tasks = Path(f"/proc/{self.worker}/task").iterdir()
        spent = [int((task / "schedstat").read_text().split()[0]) for task in tasks]
        return sum(spent) / 1e9

    def cost(self, path: str) -> float:
        """Microseconds of processor time for one request, on connections kept open."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        begun = self.cpu()
        for _ in range(REQUESTS):
            connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                raise SystemExit(f"{path} answered {response.status}")
        used = self.cpu() - begun
        connection.close()
        return used / REQUESTS * 1e6

    def memory(self) -> tuple[float, float]:
        text = Path(f"/proc/{self.worker}/smaps_rollup").read_text()
        sizes = dict(re.findall(r"^(Rss|Pss):\s+(\d+)", text, re.MULTILINE))
        return int(sizes["Rss"]) / 1024, int(sizes["Pss"]) / 1024


def bench_pages() -> None:
    import django

    django.setup()
    from django.conf import settings

    from riskcheck.links.check_link import seal_answers
    from riskcheck.links.page_root import get_root

    languages = dict(settings.LANGUAGES)
    pages = {
        "start": "/",
        "question": f"/check/{seal_answers(START)}/",
        "advice": f"/check/{seal_answers(RESERVIST)}/advice/",
        "country": "/countries/RU/",
        "rulebook": "/rulebook/",
    }
    with Server() as server:
        for path in ("/bare/", *pages.values()):
            server.cost(path)
        costs: dict[str, list[float]] = {name: [] for name in ("bare", *pages)}
        for _ in range(ROUNDS):
            for name, path in {"bare": "/bare/", **pages}.items():
                costs[name].append(server.cost(path))
        bare = statistics.median(costs["bare"])
        print("pages, processor time per request in one worker, through gunicorn")
        for name, found in costs.items():
            middle = statistics.median(found)
            print(f"  {name:9} {middle:6.0f} microseconds   ratio to bare {bare / middle:.2f}")
        print("size with everything it loads, bytes as sent (and unpacked)")
        for name, path in pages.items():
            sent, unpacked, parts = size(server, path)
            print(f"  {name:9} {sent:6} ({unpacked}) in {parts} requests")
        for language in languages:
            for path in ("/countries/", "/countries/RU/", "/desk/register/", *pages.values()):
                server.get(f"{get_root(language)}{path}")
        rss, pss = server.memory()
        print(
            f"worker memory, {len(languages)} languages drawn: {rss:.0f} MB resident, {pss:.0f} MB proportional"
        )


def size(server: Server, path: str) -> tuple[int, int, int]:
    page = server.get(path)
    found = set(re.findall(r'(?:href|src)="?(/static/[^"> ]+)', page.unpack().decode()))
    parts = [page] + [server.get(part) for part in sorted(found)]
    unpacked = sum(len(part.unpack()) for part in parts)
    return sum(len(part.body) for part in parts), unpacked, len(parts)


if __name__ == "__main__":
    print(f"{datetime.now(UTC):%d %B %Y}, Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    bench_engine(sys.argv[1] if len(sys.argv) > 1 else "main")
    bench_pages()

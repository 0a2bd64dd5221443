"""The second part of `make bench`: a made-up register judged on one core and on all, and the pack of 1,000 people.

Each run is a process of its own, measured from outside; starting it counts. Memory is what the process and its
children hold at their highest, shared pages counted once (the kernel's Pss).
"""

from __future__ import annotations

import csv
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from riskcheck.register.heading_row import names_what_is_needed  # noqa: E402
from riskcheck.register.table import Table  # noqa: E402
from tests.register.reading.made import xlsx  # noqa: E402

MANAGE = [sys.executable, "manage.py"]
ROWS = (60_000, 300_000)
SHEETS = 1_000
LOOK_EVERY = 0.2


class Run:
    """A command: how long it took, and how much memory it and its children held together."""

    def __init__(self, *arguments: str, cores: int) -> None:
        self.most_memory = 0.0
        begun = time.perf_counter()
        process = subprocess.Popen(
            ["taskset", "--cpu-list", f"0-{cores - 1}", *MANAGE, *arguments],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # it counts, and names cells that were read with a remark
        )
        watcher = threading.Thread(target=self._watch, args=(process,), daemon=True)
        watcher.start()
        if process.wait():
            raise SystemExit(f"{' '.join(arguments)} failed")
        self.seconds = time.perf_counter() - begun
        watcher.join()

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None:
            held = sum(_megabytes(one) for one in [process.pid, *_children(process.pid)])
            self.most_memory = max(self.most_memory, held)
            time.sleep(LOOK_EVERY)


def _children(process: int) -> list[int]:
    """Of all its threads, and theirs."""
    found: list[int] = []
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = [int(one) for one in listed.read_text().split()]
        except OSError:
            continue
        found += [one for child in children for one in (child, *_children(child))]
    return found


def _megabytes(process: int) -> float:
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


def bench_reading(register: Path) -> None:
    """The same rows as text and as a workbook, read and not judged, by turns in this process."""
    with register.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    workbook = register.with_suffix(".xlsx")
    workbook.write_bytes(xlsx(rows))
    times: dict[Path, list[float]] = {register: [], workbook: []}
    for _ in range(5):
        for path, taken in times.items():
            begun = time.process_time()
            with path.open("rb") as stream:
                read = sum(1 for _ in Table(path.name, stream, is_heading=names_what_is_needed))
            taken.append(time.process_time() - begun)
            assert read == len(rows) - 1
    as_text, as_workbook = (statistics.median(taken) for taken in times.values())
    print(
        f"  reading alone: CSV {as_text:.2f} s, .xlsx {as_workbook:.2f} s, ratio {as_workbook / as_text:.2f}"
    )
    runs = [
        Run("triage", str(path), "--out", f"{path}.out", cores=os.cpu_count() or 1)
        for path in times
    ]
    text_run, workbook_run = (run.seconds for run in runs)
    print(
        f"  triage in all: CSV {text_run:.1f} s, .xlsx {workbook_run:.1f} s, ratio {workbook_run / text_run:.2f}"
    )


def main() -> None:
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        register, out = Path(folder) / "register.csv", Path(folder) / "triage.csv"
        for rows in ROWS:
            with register.open("wb") as file:
                command = [*MANAGE, "sample_register", str(rows)]
                subprocess.run(command, cwd=ROOT, stdout=file, check=True)
            print(f"a mixed register of {rows:,} people, reading and writing included")
            speeds = {}
            for number in dict.fromkeys((1, cores)):
                run = Run("triage", str(register), "--out", str(out), cores=number)
                speeds[number] = rows / run.seconds
                print(
                    f"  {number} core{'s' if number > 1 else ' '}: {speeds[number]:,.0f} rows a second,"
                    f" {run.most_memory:.0f} MB"
                )
            print(f"  ratio {speeds[cores] / speeds[1]:.2f}")
            if rows == ROWS[0]:
                bench_reading(register)
        with register.open("wb") as file:
            command = [*MANAGE, "sample_register", str(SHEETS)]
            subprocess.run(command, cwd=ROOT, stdout=file, check=True)
        for kind in ("html", "pdf"):
            pack = Path(folder) / f"pack.{kind}"
            run = Run(
                "triage", str(register), "--out", str(out), f"--{kind}", str(pack), cores=cores
            )
            print(
                f"the {kind.upper()} pack of {SHEETS:,} people: {run.seconds:.1f} s,"
                f" {run.most_memory:.0f} MB, {pack.stat().st_size / 1e6:.1f} MB long"
            )


if __name__ == "__main__":
    main()

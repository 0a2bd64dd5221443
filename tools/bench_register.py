"""The second part of `make bench`: a made-up register judged on one core and on all, and the pack of 1,000 people.

Each run is a process of its own, measured from outside; starting it counts. Memory is what the process and its
children hold at their highest, shared pages counted once (the kernel's Pss).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
    try:
        found = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    return [int(one) for one in found.split()]


def _megabytes(process: int) -> float:
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


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

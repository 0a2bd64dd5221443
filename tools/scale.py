"""`make scale`: machines and money for how many people, and a rush played through with the server's own limits.

Nothing is measured here: the processor time of a page comes from `make bench`, and stands below with its day.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import simpy

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from riskcheck.operations.buffered_server import MOST_WAITING, RETRY_AFTER_SECONDS
from riskcheck.operations.serve import THREADS

PAGE_MS = {"start": 1.2, "question": 4.1, "advice": 7.6}
"""Processor milliseconds a page, the higher of two rounds of 60 requests with tools/bench.py, 30 November 2026."""
PAGES_A_PERSON = {"start": 1, "question": 6, "advice": 2}
REST_MS = 2.0
"""A page's share of TLS, of files that belong to it, of refusing and of the system."""
USED_AT_MOST = 0.6
CORES = 2
MONTHLY = 20.0
"""Of a rented machine with two cores and 4 GB, in euros; ask for yours."""
RATES = (1, 100, 10_000)

PEOPLE = 200_000
RUSH_SECONDS = 3600.0
INSTANCES = 3
LOST_FROM, LOST_FOR = 1200.0, 300.0
THINKS_SECONDS = 20.0
"""On average, before the next page; from 1 second on, no two alike."""
GIVES_UP_AFTER = 6
"""Refusals of one page: half a minute of trying."""
SEED = 37


def find_mean_ms() -> float:
    """Processor milliseconds of a page, as people ask for them, with its share of the rest."""
    pages = sum(PAGES_A_PERSON.values())
    return REST_MS + sum(PAGE_MS[page] * count for page, count in PAGES_A_PERSON.items()) / pages


def count_machines(rate: float) -> int:
    """For so many pages a second: at least two, so that one may fail."""
    return max(2, math.ceil(rate * find_mean_ms() / 1000 / CORES / USED_AT_MOST) + 1)


@dataclass
class Tally:
    """Seconds that pages were waited for; how many were refused, failed, and given up on."""

    waited: list[float] = field(default_factory=list)
    refused: int = 0
    lost: int = 0
    gave_up: int = 0
    finished: int = 0


class Worker:
    """A process: its threads share one core, and so many more requests wait. Pages take the core by turns, as one after another."""

    def __init__(self, world: simpy.Environment) -> None:
        self.world = world
        self.inside = 0
        self.free_at = 0.0

    def take(self, seconds: float) -> simpy.Timeout:
        """Until a page is done that is asked for now, and takes so long once it is its turn."""
        self.free_at = max(self.free_at, self.world.now) + seconds
        return self.world.timeout(self.free_at - self.world.now)

    def is_full(self) -> bool:
        return self.inside >= THREADS + MOST_WAITING


class Machine:
    def __init__(self, world: simpy.Environment, cores: int) -> None:
        self.workers = [Worker(world) for _ in range(cores)]
        self.is_up = True

    def find_worker(self) -> Worker:
        """The system lets the one in first that has least to do."""
        return min(self.workers, key=lambda worker: worker.inside)


class Crisis:
    """People who come for an hour, ask for their pages one after another, and try again when refused."""

    def __init__(self, cores: int, people: int, seed: int = SEED) -> None:
        self.world = simpy.Environment()
        self.machines = [Machine(self.world, cores) for _ in range(INSTANCES)]
        self.people = people
        self.chance = random.Random(seed)  # noqa: S311
        self.tally = Tally()
        self.turn = 0

    def play(self) -> Tally:
        self.world.process(self.arrive())
        self.world.process(self.lose_one())
        self.world.run()
        return self.tally

    def arrive(self) -> Generator[Any, Any, None]:
        for _ in range(self.people):
            yield self.world.timeout(self.chance.expovariate(self.people / RUSH_SECONDS))
            self.world.process(self.visit())

    def lose_one(self) -> Generator[Any, Any, None]:
        yield self.world.timeout(LOST_FROM)
        self.machines[0].is_up = False
        yield self.world.timeout(LOST_FOR)
        self.machines[0].is_up = True

    def visit(self) -> Generator[Any, Any, None]:
        for page, count in PAGES_A_PERSON.items():
            for _ in range(count):
                if not (yield from self.get(page)):
                    self.tally.gave_up += 1
                    return
                yield self.world.timeout(1 + self.chance.expovariate(1 / (THINKS_SECONDS - 1)))
        self.tally.finished += 1

    def get(self, page: str) -> Generator[Any, Any, bool]:
        begun = self.world.now
        for _ in range(GIVES_UP_AFTER):
            if (yield from self.ask(page)):
                self.tally.waited.append(self.world.now - begun)
                return True
            yield self.world.timeout(RETRY_AFTER_SECONDS)
        return False

    def ask(self, page: str) -> Generator[Any, Any, bool]:
        """From the next machine that is up, as nginx does; from another one if that is lost meanwhile."""
        while True:
            machine = self.choose_machine()
            worker = machine.find_worker()
            if worker.is_full():
                self.tally.refused += 1
                return False
            worker.inside += 1
            yield worker.take((PAGE_MS[page] + REST_MS) / 1000)
            worker.inside -= 1
            if machine.is_up:
                return True
            self.tally.lost += 1

    def choose_machine(self) -> Machine:
        up = [machine for machine in self.machines if machine.is_up]
        self.turn += 1
        return up[self.turn % len(up)]


def find_part(waited: list[float], percent: float) -> float:
    return sorted(waited)[min(int(len(waited) * percent / 100), len(waited) - 1)]


def print_machines() -> None:
    print(
        f"A page costs {find_mean_ms():.1f} ms of processor time; {CORES} cores a machine, at most {USED_AT_MOST:.0%} used,"
        " one machine to spare.\n"
    )
    print("| pages a second | cores busy | machines | euros a month |\n|---:|---:|---:|---:|")
    for rate in RATES:
        machines = count_machines(rate)
        busy = rate * find_mean_ms() / 1000
        print(f"| {rate:,} | {busy:.2f} | {machines} | {machines * MONTHLY:,.0f} |")


def print_crisis() -> None:
    pages = sum(PAGES_A_PERSON.values())
    print(
        f"\n{PEOPLE:,} people in an hour, {pages} pages each: {PEOPLE * pages / RUSH_SECONDS:.0f} pages a second on average."
        f" {INSTANCES} machines, one lost for {LOST_FOR / 60:.0f} minutes.\n"
    )
    print(
        "| workers a machine | waited: half | 99 % | longest | refusals a page | asked again elsewhere | gave up |"
    )
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for cores in (2, 4):
        tally = Crisis(cores, PEOPLE).play()
        half, late, longest = (find_part(tally.waited, part) for part in (50, 99, 100))
        print(
            f"| {cores} | {half * 1000:.0f} ms | {late:.2f} s | {longest:.1f} s"
            f" | {tally.refused / len(tally.waited):.3f} | {tally.lost} | {tally.gave_up / PEOPLE:.1%} |",
            flush=True,
        )


if __name__ == "__main__":
    print_machines()
    print_crisis()

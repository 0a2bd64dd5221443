"""Who judges the chunks of a register: this process, every core of this machine, or a Dask cluster.

Each gives back futures; the work and its result are the same with all of them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import platform
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol

from riskcheck.register.chunks import Chunk, Done, Job, judge

CAN_FORK = platform.system() == "Linux"


class CrewLost(Exception):
    """The processes that judge are gone, or are not what they should be; the text says what to do."""


class Crew(Protocol):
    @property
    def at_once(self) -> int:
        """How many chunks to hand out before waiting for the first."""

    def hand_out(self, chunk: Chunk, job: Job) -> Any:
        """Something whose result() is the chunk, done."""


class Alone:
    """This process, one chunk after the other."""

    at_once = 1

    def hand_out(self, chunk: Chunk, job: Job) -> Future[Done]:
        done: Future[Done] = Future()
        done.set_result(judge(chunk, job))
        return done


class AllCores:
    def __init__(self, pool: ProcessPoolExecutor, processes: int) -> None:
        self._pool = pool
        self.at_once = 2 * processes + 1

    def hand_out(self, chunk: Chunk, job: Job) -> Future[Done]:
        return self._pool.submit(judge, chunk, job)


@contextmanager
def all_cores(processes: int = 0) -> Iterator[Crew]:
    """As many processes as given, else one a core; they share what this one has read. One is this one."""
    number = processes or _cores()
    if number == 1:
        yield Alone()
        return
    gc.collect()
    gc.freeze()  # spares the pages that hold rules and facts from being copied
    context = multiprocessing.get_context("fork" if CAN_FORK else "spawn")
    pool = ProcessPoolExecutor(number, mp_context=context, initializer=_leave_to_the_first)
    try:
        yield AllCores(pool, number)
    finally:
        pool.shutdown(cancel_futures=True)


def _cores() -> int:
    """Those this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if CAN_FORK else os.cpu_count() or 1


def _leave_to_the_first() -> None:
    """Ctrl-C reaches every process; only the first decides what becomes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

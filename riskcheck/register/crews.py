"""Who judges the chunks of a register: this process, every core of this machine, or a Dask cluster.

Each gives back futures; the work and its result are the same with all of them.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import platform
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, Protocol

from riskcheck.register.chunks import Chunk, Done, Job, judge, without_collecting

END_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux
CAN_FORK = platform.system() == "Linux"


ENDED_FROM_OUTSIDE = "A process that judges was ended from outside, perhaps for want of memory."


class CrewLost(Exception):
    """The processes that judge are gone, or are not what they should be; the text says what to do."""


class Crew(Protocol):
    @property
    def at_once(self) -> int:
        """How many chunks to hand out before waiting for the first."""

    def hand_out(self, chunk: Chunk, job: Job) -> Any:
        """What `take` gives the chunk back for, done. Both raise CrewLost."""

    def take(self, handed_out: Any) -> Done: ...


class Alone:
    """This process, one chunk after the other."""

    at_once = 1

    def hand_out(self, chunk: Chunk, job: Job) -> Done:
        return judge(chunk, job)

    def take(self, handed_out: Done) -> Done:
        return handed_out


class AllCores:
    def __init__(self, pool: ProcessPoolExecutor, processes: int) -> None:
        self._pool = pool
        self.at_once = 2 * processes + 1

    def hand_out(self, chunk: Chunk, job: Job) -> Future[Done]:
        try:
            return self._pool.submit(judge, chunk, job)
        except BrokenProcessPool:
            raise CrewLost(ENDED_FROM_OUTSIDE) from None

    def take(self, handed_out: Future[Done]) -> Done:
        try:
            return handed_out.result()
        except BrokenProcessPool:
            raise CrewLost(ENDED_FROM_OUTSIDE) from None


@contextmanager
def all_cores(processes: int = 0) -> Iterator[Crew]:
    """As many processes as given, else one a core; they share what this one has read. One is this one."""
    number = processes or _cores()
    gc.collect()
    gc.freeze()  # spares the pages that hold rules and facts from being copied
    if number == 1:
        with without_collecting():
            yield Alone()
        return
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
    """Ctrl-C reaches every process; only the first decides what becomes of it. None outlives the first,
    whatever ends it: what it holds of a register would stay with it."""
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if CAN_FORK:
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGKILL)

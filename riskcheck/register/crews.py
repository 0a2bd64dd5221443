"""Who judges the chunks of a register: this process, every core of this machine, or a Dask cluster.

Each gives back futures; the work and its result are the same with all of them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol

from riskcheck.operations.parent import IS_LINUX
from riskcheck.register.chunks import Chunk, Done, Job, judge_chunk, pause_garbage_collection
from riskcheck.register.judgingprocess import JudgeLost, JudgingProcess

ROWS_EACH = 250
AHEAD = 3
"""Chunks handed out before the first is waited for: nobody waits while another's part takes longer."""

ENDED_FROM_OUTSIDE = "A process that judges was ended from outside, perhaps for want of memory."


class CrewLost(Exception):
    """The processes that judge are gone, or are not what they should be; the text says what to do."""


class Crew(Protocol):
    @property
    def at_once(self) -> int:
        """How many chunks to hand out before waiting for the first."""

    @property
    def rows_at_once(self) -> int:
        """How many rows make a chunk."""

    def hand_out(self, chunk: Chunk, job: Job) -> Any:
        """What `take` gives the chunk back for, done. Both raise CrewLost."""

    def take(self, handed_out: Any, should_stop: Callable[[], bool]) -> Done: ...


class Alone:
    """This process, one chunk after the other."""

    at_once = 1
    rows_at_once = ROWS_EACH

    def hand_out(self, chunk: Chunk, job: Job) -> Done:
        return judge_chunk(chunk, job)

    def take(self, handed_out: Done, should_stop: Callable[[], bool]) -> Done:
        return handed_out


class AllCores:
    """Each process gets its part of every chunk, so that each comes to know its own places."""

    def __init__(self, processes: Sequence[JudgingProcess]) -> None:
        self._processes = processes
        self.at_once = AHEAD
        self.rows_at_once = ROWS_EACH * len(processes)

    def hand_out(self, chunk: Chunk, job: Job) -> list[Future[Done]]:
        parts = chunk.split(len(self._processes), job)
        return [
            process.judge(part, job) for process, part in zip(self._processes, parts, strict=False)
        ]

    def take(self, handed_out: list[Future[Done]], should_stop: Callable[[], bool]) -> Done:
        try:
            done, *others = [part.result() for part in handed_out]
        except JudgeLost:
            raise CrewLost(ENDED_FROM_OUTSIDE) from None
        for other in others:
            done.add(other)
        return done


@contextmanager
def open_crew(processes: int = 0) -> Iterator[Crew]:
    """As many processes as given, else one a core; they share what this one has read. One is this one."""
    number = processes or _count_cores()
    gc.collect()
    gc.freeze()  # spares the pages that hold rules and facts from being copied
    if number == 1:
        with pause_garbage_collection():
            yield Alone()
        return
    context = multiprocessing.get_context("fork" if IS_LINUX else "spawn")
    with ExitStack() as open_until_the_end:
        crew = []
        for _ in range(number):
            process = JudgingProcess(context)
            open_until_the_end.callback(process.end)
            crew.append(process)
        yield AllCores(crew)


def _count_cores() -> int:
    """Those this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if IS_LINUX else os.cpu_count() or 1

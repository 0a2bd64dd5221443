"""A process that judges parts of a register, one after the other, and whose end is noticed whenever it comes.

ProcessPoolExecutor waits for ever where a process is killed while it writes its result: what it waits on stays open in the
process that waits. Here each end of a connection is open in one process alone.
"""

from __future__ import annotations

import gc
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext

from riskcheck.operations.parent import end_with_parent
from riskcheck.register.chunks import Chunk, Done, Job, judge_chunk

NO_MORE = None


class JudgeLost(Exception):
    """It was ended from outside."""


class JudgingProcess:
    """What is handed out waits in a thread of this process until it is free."""

    def __init__(self, context: BaseContext) -> None:
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_judge_all, args=(theirs,), daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        theirs.close()
        self._thread = ThreadPoolExecutor(1)

    def judge(self, chunk: Chunk, job: Job) -> Future[Done]:
        """Its result raises JudgeLost, or what went wrong there."""
        return self._thread.submit(self._ask, chunk, job)

    def _ask(self, chunk: Chunk, job: Job) -> Done:
        try:
            self._ours.send((chunk, job))
            answer = self._ours.recv()
        except (EOFError, OSError):
            raise JudgeLost from None
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, Done)
        return answer

    def end(self) -> None:
        """After the part in hand; those that wait are dropped."""
        self._thread.shutdown(cancel_futures=True)
        with suppress(OSError):
            self._ours.send(NO_MORE)
        self._ours.close()
        self._process.join()


def _judge_all(asked: Connection) -> None:
    """Until nobody asks any more. Ctrl-C reaches every process; only the first decides what becomes of it."""
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    end_with_parent()
    while True:
        try:
            part = asked.recv()
        except (EOFError, OSError):
            return
        if part is NO_MORE:
            return
        try:
            answer: Done | Exception = judge_chunk(*part)
        except Exception as error:  # noqa: BLE001 - whatever it is, who asked is told
            answer = error
        asked.send(answer)

"""gunicorn looks after the processes; in each, waitress reads and sends."""

from __future__ import annotations

import os
import sys

from gunicorn.workers.base import Worker  # type: ignore[import-untyped]

from riskcheck.operations.buffered_server import LOOK_EVERY_SECONDS, BufferedServer

SWITCH_EVERY_SECONDS = 0.001
"""After which a thread that computes lets the others in: reading and refusing must not wait for it."""


class BufferedWorker(Worker):
    def run(self) -> None:
        sys.setswitchinterval(SWITCH_EVERY_SECONDS)
        sockets = [one.sock for one in self.sockets]
        server = BufferedServer(self.wsgi, sockets, self.cfg.threads, self.cfg.backlog)
        while self.alive and self.ppid == os.getppid():
            self.notify()
            server.serve_for(LOOK_EVERY_SECONDS)
        server.stop(self.cfg.graceful_timeout, self.notify)

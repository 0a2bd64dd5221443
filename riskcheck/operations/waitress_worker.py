"""A gunicorn worker that reads and sends with waitress.

gunicorn looks after the processes. Within one, waitress reads each request whole before a thread takes it, and keeps
each answer until its reader has it; so those who send or read slowly hold memory and never a thread. All that waits
stays in memory: nothing that somebody sent, or is sent, goes to a file. docs/decisions/0034
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from typing import Any

from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import create_server
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error

MOST_WAITING = 8
"""Requests that may wait for a thread of a worker: those who come after them would wait too long to be glad of it."""
RETRY_AFTER = 5
"""Seconds."""
ALWAYS_HEARD = "/healthz"
LARGEST_HEADER = 16 * 1024
MEMORY_ONLY = 1 << 30
LOOK_EVERY = 1.0
KEPT_OPEN = 0.5
"""Seconds for which a connection without a request stays open while a worker stops: one may be on its way."""
SWITCH_EVERY = 0.001
"""Seconds after which a thread that computes lets others in: refusals and reading must not wait for it."""


class Busy(Error):
    code = 503
    reason = "Service Unavailable"

    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        body = (
            b"Too many people are asking at this moment. Wait a few seconds and try again."
            b" Nothing you sent was kept.\n"
        )
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Retry-After", str(RETRY_AFTER))]
        return f"{self.code} {self.reason}", headers, body


class SheddingDispatcher(ThreadedTaskDispatcher):
    """Refuses at once whom it could only serve late; a thread of its own says so."""

    def __init__(self, threads: int) -> None:
        super().__init__()
        self.set_thread_count(threads)
        self.refusing = ThreadedTaskDispatcher()
        self.refusing.set_thread_count(1)

    def add_task(self, channel: HTTPChannel) -> None:
        if len(self.queue) >= MOST_WAITING and channel.requests[0].path != ALWAYS_HEARD:
            channel.requests[0].error = channel.requests[0].error or Busy("")
            self.refusing.add_task(channel)
        else:
            super().add_task(channel)


class LastTask(WSGITask):
    """Says that the connection ends with this answer once the worker is to stop."""

    def execute(self) -> None:
        if self.channel.server.stopping:
            self.set_close_on_finish()
        super().execute()


class Channel(HTTPChannel):
    task_class = LastTask


class WaitressWorker(Worker):
    def run(self) -> None:
        sys.setswitchinterval(SWITCH_EVERY)
        channels: dict[int, Any] = {}
        dispatcher = SheddingDispatcher(self.cfg.threads)
        servers = []
        server = create_server(
            self.wsgi, map=channels, _dispatcher=dispatcher, sockets=[one.sock for one in self.sockets], ident=None,
            clear_untrusted_proxy_headers=False, backlog=self.cfg.backlog, connection_limit=self.cfg.worker_connections,
            channel_timeout=self.cfg.timeout, cleanup_interval=5, asyncore_use_poll=True,
            max_request_header_size=LARGEST_HEADER, max_request_body_size=16*1024*1024,
            inbuf_overflow=MEMORY_ONLY, outbuf_overflow=MEMORY_ONLY, outbuf_high_watermark=MEMORY_ONLY,
        )
        for one in channels.values():
            if hasattr(one, 'channel_class'):
                one.channel_class = Channel
                one.stopping = False
                servers.append(one)
        while self.alive and self.ppid == os.getppid():
            self.notify()
            wasyncore.loop(timeout=LOOK_EVERY, use_poll=True, map=channels, count=1)
        for one in servers:
            one.stopping = True
            one.accepting = False
        end = time.time() + self.cfg.graceful_timeout
        while time.time() < end:
            self.notify()
            now = time.time()
            open_ = list(servers[0].active_channels.values()) if servers else []
            for c in open_:
                if not c.requests and c.request is None and not c.total_outbufs_len and now - c.last_activity > KEPT_OPEN:
                    c.will_close = True
            if not open_:
                break
            wasyncore.loop(timeout=0.05, use_poll=True, map=channels, count=1)
        dispatcher.shutdown(timeout=0.1)

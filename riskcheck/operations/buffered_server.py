"""waitress as riskcheck runs it: who sends or reads slowly holds a little memory, and never a thread.

Each request is read whole before a thread takes it, and each answer is kept until its reader has it; all of it in
memory, never in a file. Whom no thread could serve soon is refused at once. docs/decisions/0034-gunicorn-and-waitress.md
"""

from __future__ import annotations

import logging
import select
import socket
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer, UnixWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error

from riskcheck.operations.metrics import count_refusal
from riskcheck.operations.refusals import choose_language, write_refusal

MOST_WAITING = 20
"""Requests that may wait for a thread: at 15 ms each, whoever comes after them would wait longer than is worth while."""
RETRY_AFTER_SECONDS = 5
ALWAYS_HEARD = ("/healthz", "/readyz")

LARGEST_READ = 64 * 1024
LARGEST_HEAD = 16 * 1024
LARGEST_BODY = 32 * 1024 * 1024
"""Bytes. Beyond what any page takes, so that pages themselves say what was too large."""
SMALL_BODY = 64 * 1024
MOST_BODIES = 128 * 1024 * 1024
"""Bytes that all larger bodies which are on their way may come to."""
IN_MEMORY = 1 << 30
"""Bytes up to which waitress keeps what it reads or sends out of files: more than there can be."""

MOST_CONNECTIONS = 1000
IDLE_SECONDS = 30
READ_WITHIN_SECONDS = 60
"""For a whole request, from its first byte; a register of 4 MB needs half a megabit a second."""
LOOK_EVERY_SECONDS = 1.0
LAST_REQUEST_SECONDS = 0.5
"""For which a connection stays open while the server stops: a request may be on its way."""

_PLAIN_HEADERS = [
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("X-Robots-Tag", "noindex, nofollow"),
]
"""Of what is answered before Django is reached: as strict as its pages."""

_SILENT = logging.Logger("silent", logging.CRITICAL + 1)  # noqa: LOG001
"""Below no other, so that no setting lets it speak: waitress would name the address asked for, and each that waits."""


class Busy(Error):
    code = 503
    reason = "Service Unavailable"


class LengthRequired(Error):
    code = 411
    reason = "Length Required"


class PlainAnswer(ErrorTask):
    """What the server itself answers: its own words and headers, and the end of the connection."""

    def execute(self) -> None:
        error = self.request.error
        if settings.METRICS:
            count_refusal(error.code)
        self.status = f"{error.code} {error.reason}"
        self.response_headers.extend(_PLAIN_HEADERS)
        if error.code == Busy.code:
            self.response_headers.append(("Retry-After", str(RETRY_AFTER_SECONDS)))
        self.set_close_on_finish()
        # Where the application failed, `self.request` is an empty one of waitress's own. None has a path before its first
        # line could be read.
        asked = self.channel.requests[0]
        path = getattr(asked, "path", "")
        language = choose_language(path, asked.headers.get("ACCEPT_LANGUAGE", ""))
        self.response_headers.append(("Content-Language", language))
        text = write_refusal(error.code, language).encode()
        self.content_length = len(text)
        self.write(text)


class LastAnswer(WSGITask):
    """An answer that says, while the server stops, that the connection ends with it."""

    def execute(self) -> None:
        if self.channel.server.is_stopping:
            self.set_close_on_finish()
        super().execute()


class Channel(HTTPChannel):
    """One connection."""

    requests: list[HTTPRequestParser]
    """Read whole, the one that is answered first."""
    request: HTTPRequestParser | None
    """The one that is on its way."""
    task_class = LastAnswer
    error_task_class = PlainAnswer
    logger = _SILENT
    began_reading: float | None = None
    is_refused = False
    """What was read is to be answered by the server itself."""

    def received(self, data: bytes) -> bool:
        taken: bool = super().received(data)
        request = self.request
        if request is None or request.completed:
            self.began_reading = None
        else:
            self.began_reading = self.began_reading or time.monotonic()
            if request.headers_finished and (error := self._refuse(request)):
                self._answer_at_once(request, error)
        if self.is_refused:
            self.is_refused = False
            self.service()
        return taken

    def _refuse(self, request: HTTPRequestParser) -> Error | None:
        if request.chunked:
            return LengthRequired("")
        if request.content_length <= SMALL_BODY or request.body_bytes_received:
            return None
        return Busy("") if self.server.count_bodies() > MOST_BODIES else None

    def _answer_at_once(self, request: HTTPRequestParser, error: Error) -> None:
        with self.requests_lock:
            request.error = error
            self.requests.append(request)
            self.request = None
            if len(self.requests) == 1:
                self.server.add_task(self)

    @property
    def is_idle(self) -> bool:
        return not (self.requests or self.request or self.total_outbufs_len)


class SheddingDispatcher(ThreadedTaskDispatcher):
    """Whom it could only serve late is refused, by the thread that reads: another one would wait behind those that compute."""

    queue_logger = _SILENT
    reader: int | None = None
    """The thread that reads. What it did not hand in follows an answer on the same connection, and has its place."""

    def __init__(self, threads: int) -> None:
        super().__init__()
        self.set_thread_count(threads)

    def add_task(self, channel: Channel) -> None:
        if threading.get_ident() == self.reader:
            request = channel.requests[0]
            if len(self.queue) >= MOST_WAITING and not request.path.endswith(ALWAYS_HEARD):
                request.error = request.error or Busy("")
            if request.error:
                channel.is_refused = True
                return
        super().add_task(channel)


class _Server:
    """What both kinds of sockets share."""

    channel_class = Channel
    is_stopping = False
    accepting: bool
    socket: socket.socket
    handle_accept: Callable[[], None]
    del_channel: Callable[[], None]
    active_channels: dict[int, Channel]

    def count_bodies(self) -> int:
        """Bytes that larger bodies on their way were said to hold."""
        reading = [c.request for c in self.active_channels.values() if c.request]
        return sum(r.content_length for r in reading if r.content_length > SMALL_BODY)

    def close_door(self) -> None:
        """Whoever has connected by now is let in, and whoever comes later learns at once that nobody is here."""
        while self.accepting and select.select([self.socket], [], [], 0)[0]:
            self.handle_accept()
        self.is_stopping = True
        self.accepting = False
        self.del_channel()
        self.socket.close()

    def maintenance(self, now: float) -> None:
        super().maintenance(now)  # type: ignore[misc]
        latest = time.monotonic() - READ_WITHIN_SECONDS
        for channel in self.active_channels.values():
            if channel.began_reading is not None and channel.began_reading < latest:
                channel.will_close = True


class TcpServer(_Server, TcpWSGIServer):
    pass


class UnixServer(_Server, UnixWSGIServer):
    pass


class BufferedServer:
    """Serves an application on sockets that are bound, until it is told to stop."""

    def __init__(
        self,
        application: Callable[..., Any],
        sockets: Sequence[socket.socket],
        threads: int,
        backlog: int,
    ) -> None:
        adjustments = Adjustments(
            sockets=list(sockets),
            backlog=backlog,
            connection_limit=MOST_CONNECTIONS,
            channel_timeout=IDLE_SECONDS,
            cleanup_interval=1,
            recv_bytes=LARGEST_READ,
            max_request_header_size=LARGEST_HEAD,
            max_request_body_size=LARGEST_BODY,
            inbuf_overflow=IN_MEMORY,
            outbuf_overflow=IN_MEMORY,
            outbuf_high_watermark=IN_MEMORY,
            clear_untrusted_proxy_headers=False,  # Django itself believes X-Forwarded-Proto or not
            log_socket_errors=False,
            asyncore_use_poll=True,
            ident=None,
        )
        self._map: dict[int, Any] = {}
        self._dispatcher = SheddingDispatcher(threads)
        self._servers = [self._listen(application, one, adjustments) for one in sockets]

    def _listen(
        self, application: Callable[..., Any], bound: socket.socket, adjustments: Adjustments
    ) -> _Server:
        kind = UnixServer if bound.family == getattr(socket, "AF_UNIX", None) else TcpServer
        about = (bound.family, bound.type, bound.proto, bound.getsockname())
        server: _Server = kind(
            application, map=self._map, _sock=bound, dispatcher=self._dispatcher, adj=adjustments,
            bind_socket=False, sockinfo=about,
        )  # fmt: skip
        return server

    def serve_for(self, seconds: float) -> None:
        """Read, send and hand out what there is, or wait as long."""
        self._dispatcher.reader = threading.get_ident()
        wasyncore.loop(timeout=seconds, use_poll=True, map=self._map, count=1)

    def stop(self, within: float, still_alive: Callable[[], object] = bool) -> None:
        """Take no new connection, answer whoever has asked, and be gone within so many seconds."""
        for server in self._servers:
            server.close_door()
        end = time.monotonic() + within
        while (left := self._list_channels()) and time.monotonic() < end:
            still_alive()
            quiet_since = time.time() - LAST_REQUEST_SECONDS
            for channel in left:
                if channel.is_idle and channel.last_activity < quiet_since:
                    channel.will_close = True
            self.serve_for(0.05)
        self._dispatcher.shutdown(timeout=1)
        wasyncore.close_all(self._map, ignore_all=True)

    def _list_channels(self) -> list[Channel]:
        return [c for server in self._servers for c in server.active_channels.values()]

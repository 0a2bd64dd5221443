"""The server itself, on loopback, with an application made up for it: who is slow, who comes too many, who sends nonsense."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from riskcheck.operations import buffered_server
from riskcheck.operations.buffered_server import MOST_WAITING, BufferedServer
from riskcheck.operations.refusals import REFUSALS

THREADS = 2
ANSWER = b"HTTP/1.1 200 OK"


@dataclass
class MadeUpApplication:
    """Says what it was sent. Under /held/ it waits until the test lets it go, under /large/ it sends 20 MB,
    under /broken/ it fails."""

    let_go: threading.Event = field(default_factory=threading.Event)
    begun: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def __call__(self, environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        body = environ["wsgi.input"].read()
        if environ["PATH_INFO"] == "/broken/":
            raise LookupError
        if environ["PATH_INFO"].startswith("/held/"):
            self.begun.release()
            self.let_go.wait(30)
        if environ["PATH_INFO"] == "/large/":
            body = b"x" * 20_000_000
        start("200 OK", [("Content-Length", str(len(body))), ("Content-Type", "text/plain")])
        return [body]


@dataclass
class Running:
    application: MadeUpApplication
    server: BufferedServer
    port: int

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), 10)

    def send(self, head: str, body: bytes = b"") -> bytes:
        with self.connect() as connection:
            connection.sendall(f"{head}\r\nHost: x\r\nConnection: close\r\n".encode())
            length = f"Content-Length: {len(body)}\r\n" if body else ""
            connection.sendall(f"{length}\r\n".encode() + body)
            return read_all(connection)


def read_all(connection: socket.socket) -> bytes:
    pieces = []
    while piece := connection.recv(65536):
        pieces.append(piece)
    return b"".join(pieces)


@contextmanager
def run_server() -> Iterator[Running]:
    application = MadeUpApplication()
    bound = socket.create_server(("127.0.0.1", 0))
    bound.setblocking(False)
    server = BufferedServer(application, [bound], THREADS, backlog=64)
    is_over = threading.Event()

    def serve() -> None:
        while not is_over.is_set():
            server.serve_for(0.05)
        server.stop(5, lambda: None)

    loop = threading.Thread(target=serve)
    loop.start()
    try:
        yield Running(application, server, bound.getsockname()[1])
    finally:
        is_over.set()
        loop.join(20)
        application.let_go.set()


@pytest.fixture
def running() -> Iterator[Running]:
    with run_server() as one:
        yield one


def hold_every_thread(running: Running, stack: ExitStack, more: int = 0) -> list[socket.socket]:
    """Requests that take every thread, and so many more that wait for one."""
    asked = []
    for number in range(THREADS + more):
        connection = stack.enter_context(running.connect())
        connection.sendall(b"GET /held/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        asked.append(connection)
        if number < THREADS:
            assert running.application.begun.acquire(timeout=10)
    return asked


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: aaa", id="half a head"),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\naaa", id="half a body"
        ),
    ],
)
def test_many_who_send_slowly_hold_no_thread(running: Running, begun: bytes) -> None:
    with ExitStack() as stack:
        for _ in range(50):
            stack.enter_context(running.connect()).sendall(begun)
        assert running.send("GET / HTTP/1.1").startswith(ANSWER)


def test_many_who_read_slowly_hold_no_thread(running: Running) -> None:
    with ExitStack() as stack:
        for _ in range(THREADS * 2):
            unread = stack.enter_context(running.connect())
            unread.sendall(b"GET /large/ HTTP/1.1\r\nHost: x\r\n\r\n")
            assert unread.recv(15) == ANSWER
        assert running.send("GET / HTTP/1.1").startswith(ANSWER)


def test_who_sends_no_whole_request_is_let_go(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(buffered_server, "READ_WITHIN_SECONDS", 0)
    with running.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHo")
        assert read_all(connection) == b""


def test_who_would_wait_too_long_is_told_so_at_once(
    running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    with ExitStack() as stack:
        waiting = hold_every_thread(running, stack, MOST_WAITING)
        refused = [running.send("GET / HTTP/1.1") for _ in range(20)]
        assert {answer.partition(b"\r\n")[0] for answer in refused} <= {
            b"HTTP/1.1 503 Service Unavailable"
        }
        assert all(b"\r\nRetry-After: 5\r\n" in answer for answer in refused)
        running.application.let_go.set()
        assert {read_all(connection)[:15] for connection in waiting} == {ANSWER}
        assert running.send("GET / HTTP/1.1").startswith(ANSWER)
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("GET /ru/advice/ HTTP/1.1", "ru"),
        ("GET /zh-hans/ HTTP/1.1\r\nAccept-Language: ru", "zh-hans"),
        ("GET / HTTP/1.1\r\nAccept-Language: de, fa-IR;q=0.9, en;q=0.8", "fa"),
        ("GET /advice/ HTTP/1.1", "en"),
    ],
)
def test_who_is_refused_in_a_rush_reads_why_in_their_language(
    running: Running, caplog: pytest.LogCaptureFixture, head: str, language: str
) -> None:
    with ExitStack() as stack:
        hold_every_thread(running, stack, MOST_WAITING)
        told, _, body = running.send(head).partition(b"\r\n\r\n")
        running.application.let_go.set()
    assert told.startswith(b"HTTP/1.1 503 ")
    assert f"\r\nContent-Language: {language}\r\n".encode() in told
    assert b"\r\nContent-Type: text/plain; charset=utf-8\r\n" in told
    assert REFUSALS[language]["503"] in body.decode()
    assert REFUSALS[language]["kept"] in body.decode()
    assert caplog.messages == []


def test_what_fails_is_told_in_the_language_the_browser_asks_for(running: Running) -> None:
    told = running.send("GET /broken/ HTTP/1.1\r\nAccept-Language: uk")
    assert told.startswith(b"HTTP/1.1 500 ")
    assert REFUSALS["uk"]["500"] in told.decode()


def test_no_address_is_logged_where_the_application_fails(
    running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    assert running.send("GET /broken/ HTTP/1.1").startswith(b"HTTP/1.1 500 ")
    assert caplog.messages == []


def test_who_sends_several_requests_at_once_gets_as_many_answers(running: Running) -> None:
    ask = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
    last = ask.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with running.connect() as connection:
        connection.sendall(ask * 5 + last)
        assert read_all(connection).count(ANSWER) == 6


def test_a_health_check_is_never_refused(running: Running) -> None:
    with ExitStack() as stack:
        hold_every_thread(running, stack, MOST_WAITING)
        check = stack.enter_context(running.connect())
        check.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert running.send("GET / HTTP/1.1").startswith(b"HTTP/1.1 503 ")
        running.application.let_go.set()
        assert read_all(check).startswith(ANSWER)


def test_bodies_on_their_way_never_fill_the_memory(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(buffered_server, "MOST_BODIES", 300_000)
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n"
    with running.connect() as first, running.connect() as second:
        first.sendall(head)
        second.sendall(head)
        assert read_all(second).startswith(b"HTTP/1.1 503 ")
        first.sendall(b"a" * 200_000)
        assert first.recv(15) == ANSWER


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost x\r\n\r\n", 400),
        (b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 431),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ],
)
def test_what_is_no_request_gets_a_plain_line_and_strict_headers(
    running: Running, sent: bytes, status: int
) -> None:
    with running.connect() as connection:
        connection.sendall(sent)
        head, _, body = read_all(connection).partition(b"\r\n\r\n")
    assert head.split()[1] == str(status).encode()
    for header in (
        b"Content-Security-Policy",
        b"X-Content-Type-Options",
        b"Cache-Control: no-store",
    ):
        assert header in head
    assert b"\r\nContent-Language: en" in head
    assert b"waitress" not in head + body
    assert b"a" * 50 not in body


def test_who_has_asked_is_answered_before_it_stops() -> None:
    with ExitStack() as stack:
        with run_server() as running:
            (asked, *_) = hold_every_thread(running, stack)
            threading.Timer(0.3, running.application.let_go.set).start()
        # Leaving it stops it, while the answers are still being made.
        assert read_all(asked).startswith(ANSWER)


def test_who_has_connected_is_let_in_before_it_stops() -> None:
    """Also whoever its loop had not come to; and nobody later."""
    bound = socket.create_server(("127.0.0.1", 0))
    bound.setblocking(False)
    server = BufferedServer(MadeUpApplication(), [bound], THREADS, backlog=64)
    address = bound.getsockname()
    with socket.create_connection(address, 10) as connected:
        connected.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        server.stop(10)
        assert read_all(connected).startswith(ANSWER)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, 10).close()

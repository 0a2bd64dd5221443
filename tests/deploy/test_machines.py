"""nginx before several machines, one of which takes what it is sent and is gone."""

import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.deploy.proxy import run_nginx

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"


class Machine:
    """Counts what it is sent, and answers or hangs up."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.asked = 0
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listening.getsockname()[1]}"

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            with connection:
                self.asked += bool(connection.recv(65536))
                connection.sendall(self.answer)


@contextmanager
def run_machine(answer: bytes) -> Iterator[Machine]:
    machine = Machine(answer)
    serving = threading.Thread(target=machine.serve)
    serving.start()
    try:
        yield machine
    finally:
        machine.listening.shutdown(socket.SHUT_RDWR)
        machine.listening.close()
        serving.join()


@pytest.fixture(scope="module")
def nginx() -> str:
    found = subprocess.run(
        [Path(__file__).parents[2] / "tools" / "find-nginx"], capture_output=True, text=True
    )
    return found.stdout.strip()


@pytest.mark.slow
def test_what_is_read_is_asked_of_the_next_and_what_is_sent_never_twice(
    nginx: str, tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    with (
        run_machine(b"") as dead,
        run_machine(b"") as dying,
        run_nginx(nginx, tmp_path, f"{dead.address}; server {dying.address}", "") as proxy,
    ):
        assert proxy.ask("/privacy/", {"a": "b"}).status == 502
    assert dead.asked + dying.asked == 1
    (tmp_path / "read").mkdir(mode=0o755)
    with (
        run_machine(b"") as dead,
        run_machine(ANSWER) as well,
        run_nginx(nginx, tmp_path / "read", f"{dead.address}; server {well.address}", "") as proxy,
    ):
        assert {proxy.ask("/privacy/").status for _ in range(4)} == {200}
    assert dead.asked >= 1
    assert well.asked == 4

"""Counts by page and outcome, told on an address of their own by the server as it is shipped."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from riskcheck.operations.addresses import read_address
from riskcheck.web.shared.counting import name_page

ROOT = Path(__file__).parent.parent.parent
LONGEST_START = 60
NAME = "RISKCHECK_METRICS"


def find_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def ask(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def wait_for(port: int, path: str) -> None:
    until = time.monotonic() + LONGEST_START
    while True:
        try:
            ask(port, path)
            return
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.1)


@pytest.fixture(scope="module")
def ports() -> Iterator[tuple[int, int]]:
    pages, counts = find_port(), find_port()
    command = [sys.executable, "-m", "riskcheck.operations.serve", "--bind", f"127.0.0.1:{pages}"]
    settings = {NAME: f"127.0.0.1:{counts}", "RISKCHECK_LOG_FORMAT": "json"}
    server = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | settings, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(pages, "/healthz")
        wait_for(counts, "/metrics")
        yield pages, counts
    finally:
        server.terminate()
        server.wait()


@pytest.mark.slow
def test_workers_count_together_and_name_nothing_that_was_asked(ports: tuple[int, int]) -> None:
    pages, counts = ports
    for path in ["/countries/RU/"] * 5 + ["/countries/IR/?q=Teheran", "/nonsense/", "/h/nonsense"]:
        ask(pages, path)
    told = ask(counts, "/metrics")[1]
    assert 'riskcheck_requests_total{outcome="2xx",page="/countries/<code>/"} 6.0' in told
    assert 'outcome="4xx"' in told
    assert re.search(r'riskcheck_request_seconds_bucket{le="10.0"} [1-9]', told)
    for said in ("RU", "IR", "Teheran", "nonsense", "127.0.0.1"):
        assert said not in told


@pytest.mark.slow
def test_they_are_not_to_be_had_where_pages_are(ports: tuple[int, int]) -> None:
    assert ask(ports[0], "/metrics")[0] == 404


def test_a_page_is_named_by_its_pattern() -> None:
    assert name_page(r"^check/(?P<token>[A-Za-z0-9_=-]+)/(?P<key>a|b)/$") == "/check/<token>/<key>/"
    assert name_page("") == "/"


def test_an_address_is_a_host_and_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    for value, found in (
        ("", None),
        ("127.0.0.1:9100", ("127.0.0.1", 9100)),
        ("[::1]:9100", ("::1", 9100)),
    ):
        monkeypatch.setenv(NAME, value)
        assert read_address(NAME) == found
    for wrong in ("9100", "localhost", "localhost:port", "localhost:70000"):
        monkeypatch.setenv(NAME, wrong)
        with pytest.raises(ImproperlyConfigured, match=r"^RISKCHECK_METRICS is .*127.0.0.1:9100"):
            read_address(NAME)

"""How many asked for which page and what became of it, for Prometheus, on an address of its own.

Nothing else: no address, path, country or answer. docs/decisions/0037-metrics-in-memory.md
"""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector

from riskcheck.operations.parent import end_with_parent

AGAIN_AFTER_SECONDS = 1.0

requests = Counter("riskcheck_requests", "Answers by page and outcome", ["page", "outcome"])
refusals = Counter("riskcheck_refusals", "What the server itself answered, by status", ["status"])
latency = Histogram(
    "riskcheck_request_seconds",
    "From a thread that takes a request to its answer; waiting for a thread is not in it",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)


def count_request(page: str, status: int, seconds: float) -> None:
    requests.labels(page, f"{status // 100}xx").inc()
    latency.observe(seconds)


def count_refusal(status: int) -> None:
    refusals.labels(str(status)).inc()


def serve_own(address: tuple[str, int]) -> None:
    """What this process alone has counted, from a thread."""
    start_http_server(address[1], address[0])


def start_teller(address: tuple[str, int], folder: str) -> int:
    """A process that tells what all others have counted in the folder, and ends with the one that started it. Its number."""
    parent = os.getpid()
    teller = os.fork()
    if teller:
        return teller
    try:
        for one in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGCHLD):
            signal.signal(one, signal.SIG_DFL)
        end_with_parent()
        registry = CollectorRegistry()
        MultiProcessCollector(registry, path=folder)  # type: ignore[no-untyped-call]
        _listen_once_free(address, registry, parent)
        while os.getppid() == parent:
            time.sleep(AGAIN_AFTER_SECONDS)
    finally:
        os._exit(0)


def _listen_once_free(address: tuple[str, int], registry: CollectorRegistry, parent: int) -> None:
    """A successor waits for the address until the process before it has gone."""
    while os.getppid() == parent:
        try:
            start_http_server(address[1], address[0], registry)
        except OSError:
            time.sleep(AGAIN_AFTER_SECONDS)
        else:
            return


def end_teller(teller: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(teller, signal.SIGTERM)

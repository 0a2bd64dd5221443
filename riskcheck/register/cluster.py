"""The work of a register on a Dask cluster: the same chunks, judged by its workers.

Dask hands a chunk to another worker where one is lost, and gives each result once. Answers travel to the
workers and are kept nowhere. Whoever reaches a scheduler without TLS can run anything on all its machines, so one at a
public address is refused. The certificates are in Dask's own settings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address
from socket import getaddrinfo
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.conf import settings

from riskcheck.register.chunks import Chunk, Done, Job, judge_chunk
from riskcheck.register.crews import ROWS_EACH, Crew, CrewLost

if TYPE_CHECKING:
    from distributed import Client  # has no types of its own

CONNECT_WITHIN = 20
WAIT_FOR_WORKERS = 60
"""Seconds that a cluster may have no worker at all: a machine that starts anew has time to come back."""
END_WITHIN = 1
"""Seconds that a chunk may still take once somebody asked to stop."""
LOOK_EVERY = 0.2
WITH_TLS = ("tls", "wss")
ADDRESS = re.compile(r"(tcp|tls|ucx|wss?)://[^\s/:]+:[0-9]+/?")


def judge_far_away(chunk: Chunk, job: Job) -> Done:
    """On a worker, which Dask started: it has no settings of the service, needs no secret, and reads registers in English."""
    if not settings.configured:
        settings.configure()
    return judge_chunk(chunk, job)


class Cluster:
    def __init__(self, client: Client) -> None:
        self._client = client
        self.at_once = 2 * max(sum(_count_threads(client)), 1) + 1
        self.rows_at_once = ROWS_EACH

    def hand_out(self, chunk: Chunk, job: Job) -> Any:
        return self._client.submit(judge_far_away, chunk, job, pure=False)

    def take(self, handed_out: Any, should_stop: Callable[[], bool]) -> Done:
        """Dask gives a chunk to other workers a few times (its own setting `allowed-failures`)."""
        try:
            self._wait_for(handed_out, should_stop)
            done = handed_out.result()
        except CrewLost:
            raise
        except Exception as error:  # noqa: BLE001  whatever Dask, the network or a worker breaks with
            raise CrewLost(f"The Dask cluster gave up ({type(error).__name__}).") from None
        assert isinstance(done, Done)
        return done

    def _wait_for(self, handed_out: Any, should_stop: Callable[[], bool]) -> None:
        had_workers = monotonic()
        asked_to_stop = None
        while not handed_out.done():
            now = monotonic()
            if should_stop():
                asked_to_stop = asked_to_stop or now
                if now - asked_to_stop > END_WITHIN:
                    raise CrewLost("Stopped while the Dask cluster was at work.")
            if _count_threads(self._client):
                had_workers = now
            elif now - had_workers > WAIT_FOR_WORKERS:
                raise CrewLost(
                    f"The Dask cluster has had no worker for {WAIT_FOR_WORKERS} seconds. Start some and try again."
                )
            sleep(LOOK_EVERY)


@contextmanager
def open_cluster(address: str) -> Iterator[Crew]:
    """The workers of the scheduler at an address; CrewLost says what to do where there are none."""
    if not ADDRESS.fullmatch(address):
        raise CrewLost(
            f"{address} is no address of a scheduler: write it like tcp://10.0.0.5:8786."
        )
    if is_public(address):
        raise CrewLost(
            f"{address} is a public address without TLS: anybody could read the answers, and run programs on its "
            "machines. Use tls://, as docs/interface.md says, or an address of your own network."
        )
    try:
        from distributed import Client
    except ImportError:
        raise CrewLost(
            "Dask is not installed: pip install -r requirements-cluster.txt, here and on the workers."
        ) from None
    try:
        client = Client(address, timeout=CONNECT_WITHIN, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TypeError, RuntimeError) as error:  # without certificates too
        raise CrewLost(f"No Dask scheduler answers at {address} ({error}).") from None
    with client:
        if not _count_threads(client):
            raise CrewLost(
                f"The Dask scheduler at {address} has no worker: start some, as in the README."
            )
        yield Cluster(client)


def is_public(address: str) -> bool:
    """Whether it is without TLS and leads, by one of its numbers, out of the networks an office has of its own."""
    parts = urlsplit(address)
    return parts.scheme not in WITH_TLS and not all(
        number.is_private for number in _find_numbers(parts.hostname or "")
    )


def is_shared(address: str) -> bool:
    """Whether it is without TLS and others than this machine may listen."""
    parts = urlsplit(address)
    return parts.scheme not in WITH_TLS and not all(
        number.is_loopback for number in _find_numbers(parts.hostname or "")
    )


def _find_numbers(host: str) -> list[IPv4Address | IPv6Address]:
    """None for a name that leads nowhere: connecting will say so."""
    try:
        return [ip_address(str(found[4][0])) for found in getaddrinfo(host, None)]
    except (OSError, UnicodeError, ValueError):
        return []


def _count_threads(client: Client) -> list[int]:
    """Of each worker, how many chunks it judges at once."""
    return list(client.nthreads().values())  # type: ignore[no-untyped-call]

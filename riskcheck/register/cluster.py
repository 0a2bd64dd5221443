"""The work of a register on a Dask cluster: the same chunks, judged by its workers.

Dask hands a chunk to another worker where one is lost, and gives each result once. Answers travel to the
workers and are kept nowhere; they need an address that begins with tls:// wherever others could listen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from riskcheck.register.chunks import Chunk, Done, Job, judge_chunk
from riskcheck.register.crews import ROWS_EACH, Crew, CrewLost

if TYPE_CHECKING:
    from distributed import Client  # has no types of its own

CONNECT_WITHIN = 20
ADDRESS = re.compile(r"(tcp|tls|ucx|wss?)://[^\s/:]+:[0-9]+/?")


class Cluster:
    def __init__(self, client: Client) -> None:
        self._client = client
        self.at_once = 2 * max(sum(_count_threads(client)), 1) + 1
        self.rows_at_once = ROWS_EACH

    def hand_out(self, chunk: Chunk, job: Job) -> Any:
        return self._client.submit(judge_chunk, chunk, job, pure=False)

    def take(self, handed_out: Any) -> Done:
        """Dask gives a chunk to other workers a few times (its own setting `allowed-failures`)."""
        try:
            done = handed_out.result()
        except Exception as error:  # noqa: BLE001  whatever Dask, the network or a worker breaks with
            raise CrewLost(f"The Dask cluster gave up ({type(error).__name__}).") from None
        assert isinstance(done, Done)
        return done


@contextmanager
def open_cluster(address: str) -> Iterator[Crew]:
    """The workers of the scheduler at an address; CrewLost says what to do where there are none."""
    if not ADDRESS.fullmatch(address):
        raise CrewLost(
            f"{address} is no address of a scheduler: write it like tcp://10.0.0.5:8786."
        )
    try:
        from distributed import Client
    except ImportError:
        raise CrewLost(
            "Dask is not installed: pip install -r requirements-cluster.txt, here and on the workers."
        ) from None
    try:
        client = Client(address, timeout=CONNECT_WITHIN, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise CrewLost(f"No Dask scheduler answers at {address} ({error}).") from None
    with client:
        if not _count_threads(client):
            raise CrewLost(
                f"The Dask scheduler at {address} has no worker: start some, as in the README."
            )
        yield Cluster(client)


def _count_threads(client: Client) -> list[int]:
    """Of each worker, how many chunks it judges at once."""
    return list(client.nthreads().values())  # type: ignore[no-untyped-call]

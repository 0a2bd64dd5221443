"""Many people who ask at once: so many a second whatever comes back, or so many who each wait for their answer.

Everyone comes on a connection of their own. What cannot be connected, is cut off or takes too long has the status 0.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count

LONGEST_WAIT_SECONDS = 30.0
FAILED = 0
SOURCES = 200
"""Addresses of this machine that people seem to come from, where a proxy counts them."""


@dataclass(frozen=True, slots=True)
class Visit:
    """`began` is by time.monotonic(), and `seconds` are counted from when it should have begun."""

    began: float
    seconds: float
    status: int
    retry_after: bool = False

    @property
    def ended(self) -> float:
        return self.began + self.seconds


@dataclass(frozen=True)
class Door:
    """Where they ask. `write_request` gives what the nth of them sends, which ends with the connection."""

    port: int
    write_request: Callable[[int], bytes]
    tls: ssl.SSLContext | None = None
    sources: int = 1


class _Visitor(asyncio.Protocol):
    """Sends one request, and knows when its answer is whole."""

    def __init__(self, request: bytes, done: asyncio.Future[bytes]) -> None:
        self.request, self.done = request, done
        self.received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self.received += data

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(b"" if exc else bytes(self.received))


async def ask(door: Door, number: int, planned: float) -> Visit:
    loop = asyncio.get_running_loop()
    done: asyncio.Future[bytes] = loop.create_future()
    source = (f"127.0.1.{number % door.sources + 1}", 0) if door.sources > 1 else None
    answer, transport = b"", None
    try:
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            transport, _ = await loop.create_connection(
                lambda: _Visitor(door.write_request(number), done),
                "127.0.0.1", door.port, ssl=door.tls, local_addr=source,
            )  # fmt: skip
            answer = await done
    except (OSError, TimeoutError):
        answer = b""
    finally:
        if transport:
            transport.close()
    status, retry_after = read_answer(answer)
    return Visit(planned, time.monotonic() - planned, status, retry_after)


def read_answer(answer: bytes) -> tuple[int, bool]:
    """The status, and whether it says when to come again. What is not whole counts as failed."""
    head, blank, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.split(b"\r\n")
    headers = dict(line.lower().split(b": ", 1) for line in lines if b": " in line)
    length = headers.get(b"content-length")
    is_whole = blank and (
        len(body) == int(length) if length is not None else body.endswith(b"0\r\n\r\n")
    )
    if not is_whole:
        return FAILED, False
    return int(status.split()[1]), b"retry-after" in headers


async def ask_at_a_rate(
    door: Door,
    rate: float,
    seconds: float,
    doing: Sequence[tuple[float, Callable[[], object]]] = (),
) -> list[Visit]:
    """So many a second, who come whether others have their answers or not. `doing` is done so many seconds after the start."""
    loop = asyncio.get_running_loop()
    start = time.monotonic()
    for after, deed in doing:
        loop.call_later(after, deed)
    asking: list[asyncio.Task[Visit]] = []
    for number in range(int(rate * seconds)):
        planned = start + number / rate
        if (left := planned - time.monotonic()) > 0:
            await asyncio.sleep(left)
        asking.append(asyncio.create_task(ask(door, number, planned)))
    outcomes = await asyncio.gather(*asking)
    last = max((after for after, _ in doing), default=0)
    await asyncio.sleep(max(0, start + last + 0.01 - time.monotonic()))
    return outcomes


async def ask_in_turn(door: Door, people: int, seconds: float) -> list[Visit]:
    """So many people, each of whom asks again once they have their answer."""
    end = time.monotonic() + seconds
    numbers = count()
    outcomes: list[Visit] = []

    async def go_on_asking() -> None:
        while (now := time.monotonic()) < end:
            outcomes.append(await ask(door, next(numbers), now))

    await asyncio.gather(*(go_on_asking() for _ in range(people)))
    return outcomes


def find_percentile(seconds: Sequence[float], percent: float) -> float:
    """In milliseconds; not a number where there is nothing."""
    if not seconds:
        return float("nan")
    return 1000 * sorted(seconds)[min(int(len(seconds) * percent / 100), len(seconds) - 1)]


def count_by_status(outcomes: Iterable[Visit]) -> dict[int, int]:
    found: dict[int, int] = {}
    for outcome in outcomes:
        found[outcome.status] = found.get(outcome.status, 0) + 1
    return dict(sorted(found.items()))

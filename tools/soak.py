"""`make soak`: the shipped server at its ceiling, just below it for long, far beyond it, and among slow clients.

Each figure stands beside its bar; status 1 when one is missed. Everyone comes on a connection of their own, and from this
machine too, which so has less to serve with. SOAK_SECONDS says how long it is held below the ceiling.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tools.load.asking import (
    Door,
    Visit,
    ask_at_a_rate,
    ask_in_turn,
    count_by_status,
    find_percentile,
)
from tools.load.serving import HOST, ShippedService, run_service, write_get

WORKERS = 2
PEOPLE_AT_THE_CEILING = 12
CEILING_SECONDS = 20.0
BELOW, BEYOND = 0.8, 3.0
BEYOND_SECONDS = 20.0
BACK_WITHIN_SECONDS = 5.0
NORMAL_MS = 100.0
REFUSED_MS, SERVED_MS = 50.0, 500.0
MOST_GROWTH = 0.05
"""Of the workers' own memory, between the end of the first tenth and the end."""
SLOW = 200
SLOW_SECONDS = 20.0
SLOW_RATE = 5.0
"""Normal people a second among the slow ones."""
MOST_SLOWED_MS = 50.0
OUR_PRIORITY = -10
"""People who ask have machines of their own: here theirs goes first, where that is allowed."""


@dataclass
class Sheet:
    """What was found, printed as it comes."""

    missed: list[str] = field(default_factory=list)

    def note(self, what: str, found: str, bar: str = "", *, held: bool = True) -> None:
        if not held:
            self.missed.append(what)
        verdict = ("ok" if held else "NOT OK") if bar else ""
        print(f"| {what} | {found} | {bar} | {verdict} |", flush=True)


def find_ceiling(door: Door, sheet: Sheet) -> float:
    """Pages a second."""
    asyncio.run(ask_in_turn(door, PEOPLE_AT_THE_CEILING, 3))
    outcomes = asyncio.run(ask_in_turn(door, PEOPLE_AT_THE_CEILING, CEILING_SECONDS))
    served = pick(outcomes, 200)
    ceiling = len(served) / CEILING_SECONDS
    sheet.note(
        f"ceiling, {PEOPLE_AT_THE_CEILING} people in turn",
        f"{ceiling:.0f} pages a second, median {find_percentile(served, 50):.0f} ms",
    )
    return ceiling


def hold_below(
    service: ShippedService, door: Door, rate: float, seconds: float, sheet: Sheet
) -> None:
    memory: list[float] = []
    looks = [(seconds * tenth / 10, lambda: memory.append(service.measure_memory())) for tenth in range(1, 10)]  # fmt: skip
    outcomes = asyncio.run(ask_at_a_rate(door, rate, seconds, looks))
    memory.append(service.measure_memory())
    served = pick(outcomes, 200)
    what = f"{rate:.0f} a second for {seconds:.0f} s"
    sheet.note(
        f"{what}: 99 % within",
        f"{find_percentile(served, 99):.0f} ms (median {find_percentile(served, 50):.0f})",
        f"{NORMAL_MS:.0f} ms",
        held=find_percentile(served, 99) <= NORMAL_MS,
    )
    wrong = len(outcomes) - len(served)
    sheet.note(f"{what}: not served", f"{wrong} {count_by_status(outcomes)}", "0", held=wrong == 0)
    growth = memory[-1] / memory[0] - 1
    sheet.note(
        f"{what}: memory of the workers",
        f"{memory[0]:.0f} to {memory[-1]:.0f} MB ({growth:+.1%})",
        f"at most {MOST_GROWTH:+.0%}",
        held=growth <= MOST_GROWTH,
    )


def go_beyond(door: Door, ceiling: float, sheet: Sheet) -> None:
    rate = ceiling * BEYOND

    async def rush_and_settle() -> tuple[list[Visit], list[Visit]]:
        rush = await ask_at_a_rate(door, rate, BEYOND_SECONDS)
        return rush, await ask_at_a_rate(door, ceiling / 2, 2 * BACK_WITHIN_SECONDS)

    end = time.monotonic() + BEYOND_SECONDS
    rush, after = asyncio.run(rush_and_settle())
    served, refused = pick(rush, 200), pick(rush, 503)
    what = f"{rate:.0f} a second for {BEYOND_SECONDS:.0f} s"
    sheet.note(f"{what}: answers", f"{count_by_status(rush)}")
    bare = sum(one.status == 503 and not one.retry_after for one in rush)
    lost = len(rush) - len(served) - len(refused) + bare
    sheet.note(
        f"{what}: neither served nor told when to come again", str(lost), "0", held=lost == 0
    )
    late = find_percentile(refused, 99)
    sheet.note(
        f"{what}: refused, 99 % within",
        f"{late:.0f} ms (median {find_percentile(refused, 50):.0f})",
        f"{REFUSED_MS:.0f} ms",
        held=late <= REFUSED_MS,
    )
    late = find_percentile(served, 99)
    sheet.note(
        f"{what}: served, 99 % within",
        f"{late:.0f} ms (median {find_percentile(served, 50):.0f})",
        f"{SERVED_MS:.0f} ms",
        held=late <= SERVED_MS,
    )
    settled = [one for one in after if one.began >= end + BACK_WITHIN_SECONDS]
    late = find_percentile(pick(settled, 200), 99)
    sheet.note(
        f"half the ceiling, {BACK_WITHIN_SECONDS:.0f} s after that: 99 % within",
        f"{late:.0f} ms {count_by_status(settled)}",
        f"{NORMAL_MS:.0f} ms, all served",
        held=late <= NORMAL_MS and set(count_by_status(settled)) == {200},
    )


def bear_with_the_slow(door: Door, sheet: Sheet) -> None:
    alone = ask_normally(door)
    usual = find_percentile(pick(alone, 200), 95)
    for what, slow in (("send", send_slowly(door.port)), ("read", read_slowly(door.port))):
        with slow as still_there:
            outcomes = ask_normally(door)
            left = still_there()
        found = find_percentile(pick(outcomes, 200), 95)
        wrong = len(outcomes) - len(pick(outcomes, 200))
        sheet.note(
            f"{SLOW} connections that {what} a byte a second ({left} still open): a normal request",
            f"95 % within {found:.0f} ms, alone {usual:.0f}; {wrong} not served",
            f"at most {MOST_SLOWED_MS:.0f} ms more",
            held=found - usual <= MOST_SLOWED_MS and wrong == 0,
        )


def ask_normally(door: Door) -> list[Visit]:
    return asyncio.run(ask_at_a_rate(door, SLOW_RATE, SLOW_SECONDS))


@contextmanager
def send_slowly(port: int) -> Iterator[Callable[[], int]]:
    """They send the beginning of a request, and then a byte of a header each second."""
    head = f"GET / HTTP/1.1\r\nHost: {HOST}\r\nX-Slow: "
    with (
        connect_many(port, head.encode()) as many,
        each_second(send_a_byte, many),
    ):
        yield lambda: count_open(many)


@contextmanager
def read_slowly(port: int) -> Iterator[Callable[[], int]]:
    """They ask for a large page, and read a byte of it each second."""
    head = f"GET /rulebook/ HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n"
    with connect_many(port, b"") as many:

        def ask_in_small_groups() -> None:
            for number, one in enumerate(many):
                one.setblocking(True)
                one.sendall(head.encode())
                one.setblocking(False)
                if number % 4 == 3:
                    time.sleep(0.2)

        ask_in_small_groups()
        with each_second(read_a_byte, many):
            yield lambda: count_open(many)


@contextmanager
def connect_many(port: int, first: bytes) -> Iterator[list[socket.socket]]:
    with ExitStack() as stack:
        many = []
        for _ in range(SLOW):
            one = stack.enter_context(socket.socket())
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            one.connect(("127.0.0.1", port))
            one.sendall(first)
            one.setblocking(False)
            many.append(one)
        yield many


@contextmanager
def each_second(
    do: Callable[[socket.socket], None], many: Sequence[socket.socket]
) -> Iterator[None]:
    is_over = threading.Event()

    def go_on() -> None:
        while not is_over.wait(1):
            for one in many:
                do(one)

    doing = threading.Thread(target=go_on)
    doing.start()
    try:
        yield
    finally:
        is_over.set()
        doing.join()


def send_a_byte(one: socket.socket) -> None:
    with suppress(OSError):
        one.send(b"x")


def read_a_byte(one: socket.socket) -> None:
    with suppress(OSError):
        one.recv(1)


def count_open(many: Sequence[socket.socket]) -> int:
    """Those that the server has not closed."""

    def is_open(one: socket.socket) -> bool:
        try:
            return one.recv(1, socket.MSG_PEEK) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False

    return sum(map(is_open, many))


def pick(outcomes: Sequence[Visit], status: int) -> list[float]:
    """How many seconds each took that ended so."""
    return [one.seconds for one in outcomes if one.status == status]


def main() -> int:
    seconds = float(os.environ.get("SOAK_SECONDS") or 600)
    sheet = Sheet()
    load = os.getloadavg()[0]
    print(
        f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores, {WORKERS} workers; load of the machine before: {load:.1f}\n"
    )
    print("| what | found | bar | |\n|---|---|---|---|")
    with run_service(WORKERS) as service:
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, OUR_PRIORITY)
        door = Door(service.port, write_get)
        ceiling = find_ceiling(door, sheet)
        hold_below(service, door, ceiling * BELOW, seconds, sheet)
        go_beyond(door, ceiling, sheet)
        bear_with_the_slow(door, sheet)
    return int(bool(sheet.missed))


if __name__ == "__main__":
    sys.exit(main())

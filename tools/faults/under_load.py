"""Processes that die, are replaced or stop while people ask."""

from __future__ import annotations

import asyncio
import os
import signal
import ssl
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from riskcheck.operations.buffered_server import MOST_WAITING
from riskcheck.operations.serve import THREADS
from tests.deploy.proxy import run_nginx
from tools.faults.shown import Shown
from tools.load.asking import FAILED, Door, Visit, ask_at_a_rate, count_by_status
from tools.load.serving import ROOT, ShippedService, list_children, run_service, write_get

RATE = 25
"""People a second: well below what two workers can do on a small machine that does other things too."""
SECONDS = 8.0
RESPAWN_WITHIN_SECONDS = 5.0


def ask_while(
    service: ShippedService,
    doing: Sequence[tuple[float, Callable[[], object]]],
    seconds: float = SECONDS,
) -> list[Visit]:
    return asyncio.run(ask_at_a_rate(Door(service.port, write_get), RATE, seconds, doing))


def find_failed(outcomes: Sequence[Visit]) -> list[Visit]:
    return [outcome for outcome in outcomes if outcome.status != 200]


def write_counts(outcomes: Sequence[Visit]) -> str:
    counts = count_by_status(outcomes)
    names = {FAILED: "without an answer"}
    return ", ".join(f"{number} {names.get(status, status)}" for status, number in counts.items())


def kill_a_worker() -> Shown:
    in_hand = THREADS + MOST_WAITING
    with run_service() as service:
        victim = service.list_workers()[0]
        killed = time.monotonic() + 2
        outcomes = ask_while(service, [(2, lambda: os.kill(victim, signal.SIGKILL))])
        workers = service.list_workers()
    failed = find_failed(outcomes)
    late = [one for one in failed if one.began > killed + RESPAWN_WITHIN_SECONDS]
    return Shown(
        "a worker killed (kill -9)",
        f"{RATE} people a second, 2 workers",
        f"{write_counts(outcomes)}; {len(workers)} workers after, the victim among them: {victim in workers}",
        f"at most the {in_hand} it had in hand fail; another takes its place",
        len(failed) <= in_hand and not late and len(workers) == 2 and victim not in workers,
    )


def reload_workers() -> Shown:
    with run_service() as service:
        before = service.list_workers()
        outcomes = ask_while(
            service,
            [(after, lambda: service.send_signal(signal.SIGHUP)) for after in (1.5, 4)],
        )
        after = service.list_workers()
    return Shown(
        "reload, twice (HUP)",
        f"{RATE} people a second, 2 workers",
        f"{write_counts(outcomes)}; workers replaced: {not set(before) & set(after)}",
        "all are answered by workers old or new",
        not find_failed(outcomes) and len(after) == 2 and not set(before) & set(after),
    )


def hand_over_to_a_successor() -> Shown:
    """As one brings in new code or facts without a break: USR2, and TERM for the old process once the new one serves."""
    with run_service() as service, ExitStack() as stack:
        successors: list[int] = []

        def stop_the_old() -> None:
            """Once the new one has its workers, however long that takes."""
            successors.extend(find_successors(service))
            if successors:
                service.send_signal(signal.SIGTERM)
            else:
                asyncio.get_running_loop().call_later(0.2, stop_the_old)

        doing = [(1.0, lambda: service.send_signal(signal.SIGUSR2)), (1.2, stop_the_old)]
        stack.callback(end_processes, successors)
        outcomes = ask_while(service, doing, 2 * SECONDS)
        is_over = wait_until_gone(service.process, 15)
        still = service.is_alive()
    return Shown(
        "new code or facts (USR2, then TERM for the old)",
        f"{RATE} people a second, 2 workers",
        f"{write_counts(outcomes)}; the old one is gone: {is_over}, the new one serves: {still}",
        "all are answered by the old or the new",
        not find_failed(outcomes) and is_over and still and len(successors) == 1,
    )


def find_successors(service: ShippedService) -> list[int]:
    """Processes started by this one that have workers of their own."""
    return [pid for pid in service.list_workers() if list_children(pid)]


def end_processes(pids: Sequence[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


def wait_until_gone(process: subprocess.Popen[bytes], seconds: float) -> bool:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return process.returncode is not None


def stop_while_serving() -> Shown:
    """All have asked when the signal comes, and most wait still."""
    people, within, signalled = 60, 0.2, 0.25
    with run_service() as service:
        doing = [(signalled, lambda: service.send_signal(signal.SIGTERM))]
        asked = ask_at_a_rate(Door(service.port, write_get), people / within, within, doing)
        begun = time.monotonic()
        outcomes = asyncio.run(asked)
        waiting = sum(one.ended > begun + signalled for one in outcomes)
        is_over = wait_until_gone(service.process, 15)
        took = time.monotonic() - begun - signalled
    counts = count_by_status(outcomes)
    return Shown(
        "stop (TERM)",
        f"{people} people have asked at once, {waiting} of them wait still",
        f"{write_counts(outcomes)}; gone after {took:.1f} s",
        "each gets an answer, a page or a 503; gone within 12 s",
        counts.get(FAILED, 0) == 0 and set(counts) <= {200, 503} and is_over and took < 12,
    )


def lose_one_of_three() -> Shown:
    nginx = subprocess.run([ROOT / "tools" / "find-nginx"], capture_output=True, text=True)
    if nginx.returncode:
        return Shown("one of three instances killed", "", nginx.stderr.strip(), "", None)
    with ExitStack() as stack:
        services = [stack.enter_context(run_service(1)) for _ in range(3)]
        upstream = "; server ".join(f"127.0.0.1:{service.port}" for service in services)
        folder = Path(stack.enter_context(TemporaryDirectory()))
        folder.chmod(0o755)
        proxy = stack.enter_context(run_nginx(nginx.stdout.strip(), folder, upstream, ""))
        trusted = ssl.create_default_context(cafile=str(folder / "certificate.pem"))
        door = Door(proxy.tls, write_get, tls=trusted, sources=100)

        def kill_all_of_it() -> None:
            for pid in (services[0].process.pid, *services[0].list_workers()):
                os.kill(pid, signal.SIGKILL)

        outcomes = asyncio.run(ask_at_a_rate(door, RATE, SECONDS, [(2, kill_all_of_it)]))
    return Shown(
        "one of three instances killed (kill -9)",
        f"{RATE} people a second read pages through nginx",
        write_counts(outcomes),
        "no page fails",
        not find_failed(outcomes),
    )


def lose_the_master() -> Shown:
    """Its workers must not serve on by themselves, unwatched."""
    with run_service() as service:
        workers = service.list_workers()
        service.send_signal(signal.SIGKILL)
        service.process.wait()
        until = time.monotonic() + 15
        while any(is_running(pid) for pid in workers) and time.monotonic() < until:
            time.sleep(0.1)
        left = [pid for pid in workers if is_running(pid)]
    end_processes(left)
    return Shown(
        "the main process killed (kill -9)",
        "2 workers",
        f"{len(left)} workers left after at most 15 s",
        "its workers end by themselves, so that the port is free for the next start",
        not left,
    )


def is_running(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False

"""What a process relies on and loses: the clock, the network, its facts, its key."""

from __future__ import annotations

import http.client
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.faults.disk import find_missing
from tools.faults.shown import Shown
from tools.faults.under_load import end_processes, find_successors
from tools.load.serving import HOST, ROOT, ShippedService, run_service, write_post

TWO_HOURS = "2h"
IN_A_PROJECT = ("riskcheck", "templates", "static", "collected", "locale", "gunicorn.conf.py")
WAIT_SECONDS = 20.0
GONE = 410
BROKEN = "this is no table of facts\n"


def set_the_clock_ahead() -> Shown:
    """A machine two hours ahead seals a check; the others must not open it for two and a half hours."""
    fault, tried = "clock two hours ahead", "a check made by that machine, opened on another"
    if why := find_missing("faketime", "--version"):
        return Shown(fault, tried, why, "", None)
    with run_service(1, settings=shift_clock(f"+{TWO_HOURS}")) as wrong, run_service(1) as right:
        check = begin_check(wrong)
        opened = {"there": read_status(wrong, check), "elsewhere": read_status(right, check)}
    return Shown(
        fault,
        tried,
        ", ".join(f"{where} {status}" for where, status in opened.items()),
        "opens there, and nowhere else (410)",
        opened == {"there": 200, "elsewhere": GONE},
    )


def set_the_clock_back() -> Shown:
    fault, tried = (
        "clock two hours behind",
        "it starts, and is asked for its own checks and others'",
    )
    if why := find_missing("faketime", "--version"):
        return Shown(fault, tried, why, "", None)
    with run_service(1, settings=shift_clock(f"-{TWO_HOURS}")) as wrong, run_service(1) as right:
        opened = {
            "its own": read_status(wrong, begin_check(wrong)),
            "of another": read_status(wrong, begin_check(right)),
            "its own elsewhere": read_status(right, begin_check(wrong)),
        }
    return Shown(
        fault,
        tried,
        ", ".join(f"{whose} {status}" for whose, status in opened.items()),
        "starts; opens its own; none of another clock (410)",
        opened == {"its own": 200, "of another": GONE, "its own elsewhere": GONE},
    )


def shift_clock(by: str) -> dict[str, str]:
    """What faketime would put into the environment: without it there is no process between."""
    asked = ["faketime", "-f", by, "printenv", "LD_PRELOAD"]
    library = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    return {"LD_PRELOAD": library, "FAKETIME": by}


def begin_check(service: ShippedService) -> str:
    """The path of a check that the service itself has sealed."""
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    head, _, body = write_post(0).decode().partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines()[1:])
    connection.request("POST", "/", body, headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.headers["Location"] or ""


def read_status(service: ShippedService, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    connection.request("GET", path, headers={"Host": HOST, "Connection": "close"})
    with connection.getresponse() as answer:
        answer.read()
        return answer.status


def cut_the_network() -> Shown:
    """Nothing but this machine's own loopback, in a network of its own."""
    fault, tried = "no network", "a network of its own with loopback alone, no names"
    if why := find_missing("unshare", "--net", "true"):
        return Shown(fault, tried, why, "", None)
    cut = ("unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")
    with run_service(1, before=cut, wait=False) as service:
        inside = ("nsenter", "--net", "--target", str(service.process.pid))
        asking = (
            "import sys, urllib.request as u; print(u.urlopen(u.Request(sys.argv[1],"
            " headers={'Host': sys.argv[2]}), timeout=20).status)"
        )

        def ask(path: str) -> str:
            command = [*inside, sys.executable, "-c", asking]
            command += [f"http://127.0.0.1:{service.port}{path}", HOST]
            return subprocess.run(command, capture_output=True, text=True).stdout.strip()

        wait_for(lambda: ask("/healthz") == "200")
        found = {path: ask(path) for path in ("/", "/countries/RU/", "/rulebook/")}
    return Shown(
        fault,
        tried,
        ", ".join(f"{path} {status}" for path, status in found.items()),
        "starts and serves",
        set(found.values()) == {"200"},
    )


def corrupt_the_facts() -> Shown:
    """While a process serves: it goes on, and no other one starts on them."""
    with copy_project() as project, run_service(1, project=project) as service:
        facts = project / "riskcheck" / "facts" / "data" / "RU.toml"
        facts.write_text(BROKEN + facts.read_text())
        with run_service(1, project=project, wait=False) as other:
            status = other.process.wait(60)
            said = other.said.read_text()
        service.send_signal(signal.SIGHUP)
        time.sleep(4)
        after_reload = read_status(service, "/countries/RU/")
        service.send_signal(signal.SIGUSR2)
        wait_for(lambda: "cannot start" in service.said.read_text())
        time.sleep(1)
        after_successor = read_status(service, "/countries/RU/")
        left = find_successors(service)
        end_processes(left)
    lines = [line for line in said.splitlines() if "cannot start" in line]
    return Shown(
        "corrupted facts",
        "a country's file broken while one process serves; then start, HUP, USR2",
        f"start: status {status}, “{said.strip()[:120]}”; after HUP {after_reload}, after USR2 {after_successor}",
        "no start, one line that names the file; the old process serves on",
        bool(status)
        and len(lines) == 1
        and "RU.toml" in lines[0]
        and "Traceback" not in said
        and (after_reload, after_successor, left) == (200, 200, []),
    )


def remove_the_key() -> Shown:
    """The file that holds the secret where none is set; in production there is none, and no start without."""
    development = {"RISKCHECK_ENV": "development", "RISKCHECK_SECRET_KEYS": ""}
    with copy_project() as project:
        with run_service(1, project=project, settings=development) as service:
            check = begin_check(service)
            (project / ".development-key").unlink()
            service.send_signal(signal.SIGHUP)
            time.sleep(4)
            serves = read_status(service, check)
        with run_service(1, project=project, settings=development) as service:
            anew = read_status(service, check)
        with run_service(
            1, project=project, settings={"RISKCHECK_SECRET_KEYS": ""}, wait=False
        ) as p:
            status, said = p.process.wait(60), p.said.read_text().strip()
    return Shown(
        "key gone",
        "the key's file removed while a process serves, HUP; a new start; production without a key",
        f"its checks {serves}; after a new start {anew}; production: status {status}, “{said[:90]}”",
        "serves on; a new start makes another key, which opens no earlier check (410); production does not start: one line",
        (serves, anew) == (200, GONE)
        and bool(status)
        and "RISKCHECK_SECRET_KEYS is missing" in said
        and len(said.splitlines()) == 1,
    )


@contextmanager
def copy_project() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        project = Path(folder)
        for name in IN_A_PROJECT:
            if (ROOT / name).is_dir():
                shutil.copytree(
                    ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__")
                )
            else:
                shutil.copy(ROOT / name, project / name)
        yield project


def wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT_SECONDS
    while not is_so() and time.monotonic() < until:
        time.sleep(0.2)

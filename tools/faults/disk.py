"""Disks that are full or may only be read."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.faults.shown import Shown
from tools.load.serving import HOST, ROOT, ShippedService, make_path, run_service

ROWS = 100
IN_A_NAMESPACE = ("unshare", "--mount", "sh", "-c")
READ_ONLY = (
    *IN_A_NAMESPACE,
    'mount --make-rprivate / && mount -o remount,bind,ro / && ! touch /tmp/written && exec "$@"',
    "sh",
)
FULL = (*IN_A_NAMESPACE, 'mount -t tmpfs -o size=16k none "$0" && cd "$0" && exec "$@"')
NO_FILE_GROWS = ("prlimit", "--fsize=0")
PLAIN = "application/octet-stream"
NOT_JUDGED = 0


def make_register(rows: int = ROWS) -> bytes:
    return _run_command("sample_register", str(rows)).stdout


def _run_command(*words: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*before, sys.executable, "-m", "riskcheck", *words],
        capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def ask_all_doors(service: ShippedService) -> dict[str, int]:
    """The status of a question, an advice, its sheet, and a register with its pack, each by name."""
    advice = make_path(1)
    found = {
        "question": _ask(service, make_path(0)),
        "advice": _ask(service, advice),
        "sheet": _ask(service, advice.replace("/advice/", "/sheet/")),
        "country": _ask(service, "/countries/RU/"),
    }
    return found | {"register": _send_register(service)}


def _ask(service: ShippedService, path: str, body: bytes | None = None, kind: str = PLAIN) -> int:
    asked = urllib.request.Request(
        f"http://127.0.0.1:{service.port}{path}",
        data=body,
        headers={"Host": HOST, "Sec-Fetch-Site": "same-origin", "Content-Type": kind},
    )
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:  # noqa: S310
            is_judged = b"/desk/register/person/" in answer.read()
            return int(answer.status) if is_judged or kind == PLAIN else NOT_JUDGED
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def _send_register(service: ShippedService) -> int:
    mark = "register-of-people-who-do-not-exist"
    head = (
        f'--{mark}\r\nContent-Disposition: form-data; name="register"; filename="r.csv"\r\n'
        "Content-Type: text/csv\r\n\r\n"
    )
    body = head.encode() + make_register() + f"\r\n--{mark}--\r\n".encode()
    return _ask(service, "/desk/register/", body, f"multipart/form-data; boundary={mark}")


def serve_on_a_full_disk() -> Shown:
    with run_service(before=NO_FILE_GROWS) as service:
        found = ask_all_doors(service)
    return Shown(
        "full disk, serving",
        "no file may grow by a byte (RLIMIT_FSIZE 0), its log included",
        _write(found),
        "every page, the sheet and a register of 100 as ever",
        set(found.values()) == {200},
    )


def serve_read_only() -> Shown:
    tried = "the whole disk mounted read-only, but /dev/shm; no folder for temporary files"
    if why := find_missing("unshare", "--mount", "true"):
        return Shown("read-only file system", tried, why, "", None)
    with run_service(before=READ_ONLY) as service:
        found = ask_all_doors(service)
    return Shown(
        "read-only file system",
        tried,
        _write(found),
        "it starts; every page, the sheet and a register of 100 as ever",
        set(found.values()) == {200},
    )


def judge_on_a_full_disk() -> Shown:
    tried = f"riskcheck triage of {ROWS} people into 16 KB of disk"
    if why := find_missing("unshare", "--mount", "true"):
        return Shown("full disk, triage", tried, why, "", None)
    with TemporaryDirectory() as folder:
        register = Path(folder) / "register.csv"
        register.write_bytes(make_register())
        full = Path(folder) / "full"
        full.mkdir()
        script = 'riskcheck() { "$0" -m riskcheck "$@"; }; riskcheck triage ../register.csv --out o.csv >/dev/null; '
        script += "echo status $? left $(ls -A)"
        done = subprocess.run(
            [*FULL, str(full), "sh", "-c", script, sys.executable],
            capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    last = next((line for line in done.stderr.splitlines() if "o.csv" in line), done.stderr)
    return Shown(
        "full disk, triage",
        tried,
        f"“{last}”; {done.stdout.strip()}",
        "one line that says what to do, status 2, no file left",
        done.stdout.split() == ["status", "2", "left"]
        and "make room" in last
        and "Traceback" not in done.stderr,
    )


def find_missing(*words: str) -> str:
    """Why this cannot be tried here, or nothing."""
    try:
        done = subprocess.run(words, capture_output=True, text=True)
    except OSError as error:
        return f"not tried: {error}"
    return f"not tried: {done.stderr.strip()}" if done.returncode else ""


def _write(found: dict[str, int]) -> str:
    return ", ".join(f"{name} {status}" for name, status in found.items())

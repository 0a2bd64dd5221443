"""The service under strace: each file that any of its processes or threads makes, changes or names, and what is written."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import NamedTuple

LONGEST_END = 20
CALLS = "%file,memfd_create,write,pwrite64,writev,pwritev,pwritev2,copy_file_range,sendfile,splice"

_CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\.\.\.)?')
_TO = re.compile(r"^\d+<(/[^>]*)>")
_CHANGES = frozenset(
    ("creat", "mkdir", "mkdirat", "mknod", "mknodat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "truncate", "memfd_create", "setxattr", "lsetxattr")
)  # fmt: skip
_WRITES = frozenset(CALLS.split(","))
_DEVICES = ("/dev/null", "/dev/tty", "/dev/urandom")


class Trace(NamedTuple):
    """`changed` are the files made or opened to be written, with the call; `lines` is everything, as strace says it."""

    changed: list[str]
    written: dict[str, str]
    lines: str


def make_command(strace: str, file: Path) -> list[str]:
    """What stands before the command to be traced, which stays our own child: strace follows at its side."""
    return [strace, "-D", "-f", "-q", "-y", "-s", "65536", "--seccomp-bpf", "-e", f"trace={CALLS}", "-e", "signal=none",
            "-o", str(file)]  # fmt: skip


def read_trace(file: Path) -> Trace:
    """Of a service that has ended; waits until strace has said so of each process."""
    lines = _wait_for_its_end(file)
    changed, written = [], {}
    for line in lines.splitlines():
        found = _CALL.match(line)
        if not found:
            continue
        call, rest = found[2], found[3]
        if call in _CHANGES or (call.startswith("open") and _is_to_write(rest)):
            path = next(iter(_QUOTED.findall(rest)), "")
            if path not in _DEVICES:
                changed.append(f"{call} {path}")
        elif call in _WRITES and (to := _TO.match(rest)):
            written[to[1]] = written.get(to[1], "") + "".join(_QUOTED.findall(rest)) + "\n"
    return Trace(changed, written, lines)


def _is_to_write(rest: str) -> bool:
    flags = _QUOTED.sub("", rest).partition(")")[0]
    return any(flag in flags for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE"))


def _wait_for_its_end(file: Path) -> str:
    end = time.monotonic() + LONGEST_END
    while time.monotonic() < end:
        text = file.read_text(errors="replace")
        if re.search(r"^(\d+) +\+\+\+ exited with \d+ \+\+\+\n\Z", text, re.MULTILINE):
            return text
        time.sleep(0.1)
    raise AssertionError("strace has not said that the service ended")

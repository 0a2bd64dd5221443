"""Typst at work, in processes of its own: `python -m riskcheck.pack.setting` reads a part of a pack as JSON and writes
its PDF.

Typst keeps what it has laid out for the next time, about 5 MB a sheet, and gives none of it back. So a process sets
a few sheets and ends, and with the process that asked for it. They come and go through pipes; nothing is written to
disk.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import monotonic
from typing import NamedTuple

from riskcheck.operations.parent import end_with_parent
from riskcheck.pack.fonts import FOLDERS

TEMPLATE = Path(__file__).with_name("pack.typ")
LOOK_EVERY = 0.3
"""Seconds between looks whether somebody asked to stop."""
SECONDS_AT_LEAST = 60
SECONDS_A_SHEET = 1
"""How long the child may take: to start, and for each sheet. On a core of its own it needs half a second and a
thirtieth of one. A machine with thirty times as much to do still gets its pack, and no child stays for ever."""
ROOT = Path(__file__).parent.parent.parent


class NotSet(Exception):
    """No PDF came out; the message says what to do."""


NO_PDF = (
    "The PDF could not be made, perhaps for want of memory: it needs up to 1 GB. Choose fewer people with "
    "--only-level, or make an HTML pack with --html."
)
TOO_SLOW = (
    "The PDF was not made in time: the machine has too much to do. Try again later, choose fewer people with "
    "--only-level, or make an HTML pack with --html."
)


class Stopped(Exception):
    """Somebody asked to stop before it was made."""


def never_stop() -> bool:
    return False


class PackPart(NamedTuple):
    """Some sheets of a pack, as JSON for `pack.typ`, and how many."""

    data: str
    sheets: int


def set_parts(
    parts: Sequence[PackPart], at_once: int, should_stop: Callable[[], bool] = never_stop
) -> list[bytes]:
    """The PDF of each, so many set `at_once`; raises NotSet or Stopped, and then none goes on."""
    failed = Event()

    def is_over() -> bool:
        return failed.is_set() or should_stop()

    def set_one(part: PackPart) -> bytes:
        try:
            return set_in_child(part.data, part.sheets, is_over)
        except BaseException:
            failed.set()
            raise

    with ThreadPoolExecutor(at_once) as pool:
        made = [pool.submit(set_one, part) for part in parts]
    reasons = [reason for one in made if (reason := one.exception())]
    for reason in sorted(reasons, key=lambda one: isinstance(one, Stopped)):
        raise reason  # why the first one failed, before what that stopped
    return [one.result() for one in made]


def set_in_child(pack: str, sheets: int, should_stop: Callable[[], bool] = never_stop) -> bytes:
    """The PDF of a pack given as JSON, made by another process, which is ended when asked to stop or too slow."""
    if should_stop():
        raise Stopped
    try:
        return _talk_with_child(pack, sheets, should_stop)
    except (OSError, MemoryError, RuntimeError) as error:  # no process, or no thread, to be had
        raise NotSet(NO_PDF) from error


def _talk_with_child(pack: str, sheets: int, should_stop: Callable[[], bool]) -> bytes:
    give_up = monotonic() + SECONDS_AT_LEAST + SECONDS_A_SHEET * sheets
    child = subprocess.Popen(
        [sys.executable, "-m", "riskcheck.pack.setting"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        start_new_session=True,  # Ctrl-C is for the one who asked
    )
    # Fed and read by a thread, without a time limit: once one has passed, `communicate` sends no more.
    with ThreadPoolExecutor(1) as beside:
        try:
            talk = beside.submit(child.communicate, pack.encode())
            while True:
                try:
                    made, _said = talk.result(LOOK_EVERY)
                    break
                except TimeoutError:
                    if should_stop():
                        raise Stopped from None
                    if monotonic() > give_up:
                        raise NotSet(TOO_SLOW) from None
        finally:
            child.kill()  # which is nothing to one that has ended
    if child.returncode:
        raise NotSet(NO_PDF)
    return made


def set_in_process(pack: str) -> bytes:
    import typst  # only where it is used: a process that hands on the work does without

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(FOLDERS)
    )
    compiler = typst.Compiler(TEMPLATE.read_bytes(), font_paths=fonts, sys_inputs={"pack": pack})
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)  # one file, however many pages
    return pdf


if __name__ == "__main__":
    end_with_parent()
    sys.stdout.buffer.write(set_in_process(sys.stdin.buffer.read().decode()))

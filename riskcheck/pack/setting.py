"""Typst at work, in a process of its own: `python -m riskcheck.pack.setting` reads a pack as JSON and writes the PDF.

Typst keeps what it has laid out for the next time, about 3.5 MB a sheet, and gives none of it back. So a process sets
one pack and ends. The pack comes and goes through pipes; nothing is written to disk.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from riskcheck.pack.fonts import FOLDERS

TEMPLATE = Path(__file__).with_name("pack.typ")
LOOK_EVERY = 0.3
"""Seconds between looks whether somebody asked to stop."""
ROOT = Path(__file__).parent.parent.parent


class NotSet(Exception):
    """No PDF came out; the message says what to do."""


class Stopped(Exception):
    """Somebody asked to stop before it was made."""


def never_stop() -> bool:
    return False


def set_in_child(pack: str, should_stop: Callable[[], bool] = never_stop) -> bytes:
    """The PDF of a pack given as JSON, made by another process, which is ended when asked to stop."""
    command = [sys.executable, "-m", "riskcheck.pack.setting"]
    done = subprocess.Popen(  # noqa: S603  nothing in the command is anybody's input
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        start_new_session=True,  # Ctrl-C is for the one who asked
    )
    to_send: bytes | None = pack.encode()
    while True:
        try:
            made, _said = done.communicate(to_send, timeout=LOOK_EVERY)
            break
        except subprocess.TimeoutExpired:
            to_send = None
            if should_stop():
                done.kill()
                done.communicate()
                raise Stopped from None
    if done.returncode:
        raise NotSet(
            "The PDF could not be made, perhaps for want of memory: about 3.5 MB a sheet. Choose fewer "
            "people with --only-level, or make an HTML pack with --html."
        )
    return made


def set_in_process(pack: str) -> bytes:
    import typst  # only where it is used: a process that hands on the work does without

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(FOLDERS)
    )
    compiler = typst.Compiler(TEMPLATE.read_bytes(), font_paths=fonts, sys_inputs={"pack": pack})
    return bytes(compiler.compile(format="pdf", pdf_standards=["ua-1"]))


if __name__ == "__main__":
    sys.stdout.buffer.write(set_in_process(sys.stdin.buffer.read().decode()))

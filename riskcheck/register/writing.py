"""Files that are there whole or not at all, and that nobody else may read."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from riskcheck.register.chunks import Job, Placed
from riskcheck.register.spool import Spool

MARK = b"\xef\xbb\xbf"
"""By which Excel knows UTF-8."""

PRIVATE = 0o600


@contextmanager
def write_whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file to write; it takes its name once all is written, in place of one that had it.

    Where the file system can, it has no name at all until then: a program that is killed leaves nothing behind.
    """
    waiting = path.parent / f".{path.name}-{secrets.token_hex(8)}"
    with _open_unnamed(path.parent) or _open_private(waiting) as file:
        try:
            yield file
            file.flush()
            if not waiting.exists():
                _name(file, waiting)
            waiting.replace(path)
        except BaseException:
            waiting.unlink(missing_ok=True)
            raise


def _open_unnamed(folder: Path) -> IO[bytes] | None:
    try:
        return open(os.open(folder, os.O_TMPFILE | os.O_WRONLY, PRIVATE), "wb")  # noqa: PTH123
    except (AttributeError, OSError):
        return None  # another system, or a file system without


def _open_private(path: Path) -> IO[bytes]:
    opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE)
    return open(opened, "wb")  # noqa: PTH123


def _name(file: IO[bytes], path: Path) -> None:
    """The link of the process leads to the file; a folder must be given for it to be followed."""
    folder = os.open("/proc/self/fd", os.O_RDONLY)
    try:
        os.link(str(file.fileno()), path, src_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def write_result(path: Path, job: Job, lines: Spool) -> None:
    with write_whole_file(path) as file:
        file.writelines(make_result_lines(job, lines))


def make_result_lines(job: Job, lines: Iterable[Placed]) -> Iterator[bytes]:
    """UTF-8 with its mark, whatever the register was in: without it Excel shows other letters."""
    yield MARK
    yield job.header
    for placed in lines:
        yield placed.text

"""Files that are there whole or not at all, and that nobody else may read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from riskcheck.register.chunks import Job, Placed
from riskcheck.register.spool import Spool

MARK = b"\xef\xbb\xbf"
"""By which Excel knows UTF-8."""


@contextmanager
def write_whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file to write; it takes its name once all is written, in place of one that had it."""
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}-", delete=False
    ) as file:
        try:
            yield file
            file.flush()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def write_result(path: Path, job: Job, lines: Spool) -> None:
    with write_whole_file(path) as file:
        file.writelines(make_result_lines(job, lines))


def make_result_lines(job: Job, lines: Iterable[Placed]) -> Iterator[bytes]:
    """UTF-8 with its mark, whatever the register was in: without it Excel shows other letters."""
    yield MARK
    yield job.header
    for placed in lines:
        yield placed.text

"""The packs of a run: a sheet for each person at the levels asked for."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from riskcheck.engine.rules import Level
from riskcheck.register.chunks import Job
from riskcheck.register.people import EVERY_LEVEL, people
from riskcheck.register.spool import Spool
from riskcheck.register.summary import Summary
from riskcheck.register.writing import whole_file


def write_packs(
    html: str | None,
    pdf: str | None,
    levels: tuple[Level, ...],
    lines: Spool,
    job: Job,
    summary: Summary,
) -> None:
    """The files asked for, each whole or not at all."""
    if html:
        _write_html(Path(html), levels, lines, job, summary)
    if pdf:
        _write_pdfs(Path(pdf), levels, lines, job, summary)


def _write_html(
    path: Path, levels: tuple[Level, ...], lines: Spool, job: Job, summary: Summary
) -> None:
    from riskcheck.pack.html import pack_html

    everyone = people(lines, job, levels)
    with whole_file(path) as file:
        for piece in pack_html(everyone, summary, selection=selection(levels), day=job.day):
            file.write(piece.encode())


def _write_pdfs(
    path: Path, levels: tuple[Level, ...], lines: Spool, job: Job, summary: Summary
) -> None:
    """One PDF, or several numbered ones where there are more sheets than one can hold."""
    from riskcheck.pack.pdf import MOST_SHEETS, pack_pdf

    number = sum(summary.levels[level] for level in levels)
    parts = max(-(-number // MOST_SHEETS), 1)
    everyone = people(lines, job, levels)
    for part in range(1, parts + 1):
        named = path.with_stem(f"{path.stem}-{part}") if parts > 1 else path
        told = [selection(levels), f"part {part} of {parts}" if parts > 1 else ""]
        said = ", ".join(words for words in told if words)
        some = islice(everyone, MOST_SHEETS)
        with whole_file(named) as file:
            file.write(pack_pdf(some, summary, selection=said, day=job.day))


def selection(levels: tuple[Level, ...]) -> str:
    """The levels in words; nothing where all are there."""
    if levels == EVERY_LEVEL:
        return ""
    if len(levels) == 1:
        return f"level {int(levels[0])} only"
    return f"levels {int(levels[-1])} to {int(levels[0])}"

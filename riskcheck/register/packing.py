"""The packs of a run: a sheet for each person at the levels asked for."""

from __future__ import annotations

from collections.abc import Iterator
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
    if not (html or pdf):
        return
    from riskcheck.pack import Person  # the typesetter is loaded by those who need it

    def wanted() -> Iterator[Person]:
        return (Person(case, found) for case, found in people(lines, job, levels))

    shown = {"selection": selection(levels), "day": job.day}
    if html:
        from riskcheck.pack.html import pack_html

        with whole_file(Path(html)) as file:
            for piece in pack_html(wanted(), summary, **shown):
                file.write(piece.encode())
    if pdf:
        from riskcheck.pack.pdf import pack_pdf

        with whole_file(Path(pdf)) as file:
            file.write(pack_pdf(wanted(), summary, **shown))


def selection(levels: tuple[Level, ...]) -> str:
    """The levels in words; nothing where all are there."""
    if levels == EVERY_LEVEL:
        return ""
    if len(levels) == 1:
        return f"level {int(levels[0])} only"
    return f"levels {int(levels[-1])} to {int(levels[0])}"

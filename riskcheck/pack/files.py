"""The packs of a run: a sheet for each person at the levels asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import _
from riskcheck.pack.selection import select_people
from riskcheck.pack.setting import Stopped
from riskcheck.present.phrases import translate
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.register.chunks import Job
from riskcheck.register.spool import Spool
from riskcheck.register.summary import EVERY_LEVEL, Summary
from riskcheck.register.writing import write_whole_file

ONE_LEVEL = _("level %(level)s only")
LEVELS_FROM_TO = _("levels %(low)s to %(high)s")

MOST_AT_ONCE = 2
"""Parts of a PDF that are set at the same time, about 250 MB each."""


@dataclass(frozen=True)
class PackFiles:
    """`seen` hears of every sheet that is taken up; `should_stop` tells whether somebody asked to.

    Writing gives the files written, and raises Stopped: each is there whole or not at all.
    """

    lines: Spool
    job: Job
    summary: Summary
    levels: tuple[Level, ...]
    seen: Callable[[], object]
    should_stop: Callable[[], bool]
    unprinted: list[str] = field(default_factory=list)
    """Case numbers with letters that a PDF written here has no font for."""

    @property
    def sheets(self) -> int:
        return sum(self.summary.levels[level] for level in self.levels)

    def write_html(self, path: Path) -> list[Path]:
        from riskcheck.pack.html import (
            write_html_pack,  # the pages are loaded by those who need them
        )

        shown = write_html_pack(
            self._people(),
            self.summary,
            selection=describe_selection(self.levels),
            day=self.job.day,
        )
        with write_whole_file(path) as file:
            for piece in shown:
                file.write(piece.encode("utf-8", "replace"))
        return [path]

    def write_pdfs(self, path: Path) -> list[Path]:
        """One PDF, or several numbered ones where there are more sheets than one can hold."""
        from riskcheck.pack.pdf import MOST_SHEETS, write_pdf_pack

        parts = max(-(-self.sheets // MOST_SHEETS), 1)
        everyone = self._note_unprintable(self._people())
        written = []
        for part in range(1, parts + 1):
            named = path.with_stem(f"{path.stem}-{part}") if parts > 1 else path
            told = [describe_selection(self.levels), f"part {part} of {parts}" if parts > 1 else ""]
            pdf = write_pdf_pack(
                islice(everyone, MOST_SHEETS),
                self.summary,
                selection=", ".join(words for words in told if words),
                day=self.job.day,
                should_stop=self.should_stop,
                at_once=min(os.cpu_count() or 1, MOST_AT_ONCE),
            )
            with write_whole_file(named) as file:
                file.write(pdf)
            written.append(named)
        return written

    def _note_unprintable(self, people: Iterator[PackPerson]) -> Iterator[PackPerson]:
        from riskcheck.pack.fonts import has_unprintable

        for person in people:
            if has_unprintable(person.case_number):
                self.unprinted.append(person.case_number)
            yield person

    def _people(self) -> Iterator[PackPerson]:
        for person in select_people(self.lines, self.job, self.levels):
            if self.should_stop():
                raise Stopped
            self.seen()
            yield person


def describe_selection(levels: tuple[Level, ...]) -> str:
    """The levels in words; nothing where all are there."""
    if levels == EVERY_LEVEL:
        return ""
    highest, lowest = int(levels[0]), int(levels[-1])
    if highest == lowest:
        return translate(ONE_LEVEL, get_translator(), level=lowest)
    return translate(LEVELS_FROM_TO, get_translator(), low=lowest, high=highest)

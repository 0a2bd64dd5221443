"""The part of the changelog that is generated: who is told something different since each edition."""

from __future__ import annotations

import textwrap
from itertools import groupby

from riskcheck.engine.model.changes import Edition
from riskcheck.reports.changes import NEWS

WIDTH = 120


def fill_changelog(before: str, begin: str, end: str) -> str:
    """The changelog with the news of each edition below its heading, between the two marks. An
    edition that has no heading yet gets one above the others."""
    filled = before
    editions = groupby(reversed(NEWS), key=lambda item: item.change.edition)
    for edition, items in editions:
        lines = [_write_bullet(f"{item.change.who}: {item.change.told}") for item in items][::-1]
        filled = _fill_section(filled, edition, "\n".join([begin, "", *lines, "", end]))
    return filled


def _fill_section(text: str, edition: Edition, told: str) -> str:
    start = text.find(f"## {edition.number}, ")
    if start < 0:
        day = f"{edition.since.day} {edition.since:%B %Y}"
        above, heading, below = text.partition("## ")
        return f"{above}## {edition.number}, {day}\n\n{told}\n\n{heading}{below}"
    stop = text.find("\n## ", start)
    section, after = (text[start:], "") if stop < 0 else (text[start:stop], text[stop:])
    heading, _, rest = section.partition("\n")
    begin, end = told.splitlines()[0], told.splitlines()[-1]
    own_words = rest.partition(end)[2] if begin in rest and end in rest else f"\n\n{rest.lstrip()}"
    return f"{text[:start]}{heading}\n\n{told}{own_words}{after}"


def _write_bullet(sentence: str) -> str:
    return textwrap.fill(sentence, WIDTH, initial_indent="- ", subsequent_indent="  ")

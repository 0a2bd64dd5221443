"""The pack of a register in the browser: a sheet for each person at the levels chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import _
from riskcheck.pack.files import describe_selection
from riskcheck.pack.html import write_html_pack
from riskcheck.pack.selection import parse_levels, select_people
from riskcheck.present.translator import Translator, get_translator
from riskcheck.register.inmemory import InMemory, forget_register
from riskcheck.register.summary import Summary
from riskcheck.rulebook.names import LEVELS
from riskcheck.web.register.form import NotUsable

MOST_SHEETS_HERE = 100
"""Of a PDF: all its sheets are set together, and a server has other people to answer."""

CHOICES = ("4", "3+", "2+", "1+", "0+")

Levels = tuple[Level, ...]


def choices(summary: Summary, voiced: Translator) -> Iterator[dict[str, object]]:
    """Which levels a pack may be of, and how many sheets that is."""
    for value in CHOICES:
        levels = parse_levels(value)
        if sheets := _sheets(summary, levels):
            word = voiced.text(LEVELS[min(levels)])
            yield {"value": value, "lowest": int(min(levels)), "word": word, "sheets": sheets}


def pdf_of(held: InMemory, levels: Levels) -> bytes:
    from riskcheck.pack.pdf import write_pdf_pack  # the typesetter is loaded by those who need it

    try:
        _judge(held)
        if _sheets(held.summary, levels) > MOST_SHEETS_HERE:
            raise NotUsable(_too_many_sheets(get_translator()))
        return write_pdf_pack(
            select_people(held.lines, held.job, levels), held.summary, **_shown(held, levels)
        )
    finally:
        forget_register()


def html_of(held: InMemory, levels: Levels) -> Iterator[bytes]:
    """Sheet by sheet, however many."""
    try:
        _judge(held)
        for piece in write_html_pack(
            select_people(held.lines, held.job, levels), held.summary, **_shown(held, levels)
        ):
            yield piece.encode("utf-8", "replace")
    finally:
        forget_register()


def _judge(held: InMemory) -> None:
    for _rows in held.judge():
        pass


def _shown(held: InMemory, levels: Levels) -> dict[str, Any]:
    return {"selection": describe_selection(levels), "day": held.job.day}


def _sheets(summary: Summary, levels: Levels) -> int:
    return sum(summary.levels[level] for level in levels)


def _too_many_sheets(voiced: Translator) -> str:
    text = voiced.text(
        _("A PDF made here holds up to %(most)s sheets. Choose fewer levels, or HTML.")
    )
    return text % {"most": MOST_SHEETS_HERE}

"""The pack of a register in the browser: a sheet for each person at the levels chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import Any, NamedTuple

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.model.text import _
from riskcheck.pack.files import describe_selection
from riskcheck.pack.html import write_html_pack
from riskcheck.pack.selection import parse_levels, select_people
from riskcheck.present.translator import Translator, get_translator, write_number
from riskcheck.register.inmemory import InMemory, forget_register
from riskcheck.register.summary import Summary
from riskcheck.rulebook.names import LEVELS
from riskcheck.web.register.upload import NotUsable, RegisterUpload

MOST_SHEETS_HERE = 100
"""Of a PDF: all its sheets are set together, and a server has other people to answer."""

MOST_HTML_SHEETS_HERE = 1000
"""Of an HTML pack: five seconds of a core, and as much as a browser prints without trouble."""

MOST_PACKS_AT_ONCE = 2
"""In this process: of its four threads two are left to answer everyone else."""
_places = BoundedSemaphore(MOST_PACKS_AT_ONCE)

TOO_MANY_FOR_PDF = _("A PDF made here holds up to %(most)s sheets. Choose fewer levels, or HTML.")
TOO_MANY_FOR_HTML = _(
    "An HTML pack made here holds up to %(most)s sheets. Choose fewer levels, or make it on your own machine "
    "with riskcheck triage."
)

CHOICES = ("4", "3+", "2+", "1+", "0+")

Levels = tuple[Level, ...]


class NoPlace(Exception):
    """As many packs are being made as this process makes at once."""


class PackChoice(NamedTuple):
    """Levels a pack may be of, the lowest in words too, and how many sheets that is."""

    value: str
    lowest: int
    word: str
    sheets: int


def list_pack_choices(summary: Summary, translator: Translator) -> Iterator[PackChoice]:
    for value in CHOICES:
        levels = parse_levels(value)
        if sheets := _count_sheets(summary, levels):
            lowest = min(levels)
            yield PackChoice(value, int(lowest), translator.text(LEVELS[lowest]), sheets)


def write_pdf(sent: RegisterUpload, levels: Levels) -> bytes:
    from riskcheck.pack.pdf import write_pdf_pack  # the typesetter is loaded by those who need it

    with _judge_register(sent, levels, MOST_SHEETS_HERE, TOO_MANY_FOR_PDF) as held:
        people = select_people(held.lines, held.job, levels)
        return write_pdf_pack(people, held.summary, **_show_level(held, levels))


def stream_html(sent: RegisterUpload, levels: Levels) -> Iterator[bytes]:
    """Sheet by sheet, once it is sure that they will come."""
    pieces = _stream_html(sent, levels)
    next(pieces)  # begun, so that closing it, read or not, gives its place back
    return pieces


def _stream_html(sent: RegisterUpload, levels: Levels) -> Iterator[bytes]:
    with _judge_register(sent, levels, MOST_HTML_SHEETS_HERE, TOO_MANY_FOR_HTML) as held:
        yield b""
        people = select_people(held.lines, held.job, levels)
        for piece in write_html_pack(people, held.summary, **_show_level(held, levels)):
            yield piece.encode("utf-8", "replace")


@contextmanager
def _judge_register(
    sent: RegisterUpload, levels: Levels, most_sheets: int, too_many: str
) -> Iterator[InMemory]:
    """The register, judged, with a place to make its pack at; it is forgotten after."""
    if not _places.acquire(blocking=False):
        raise NoPlace
    try:
        held = sent.read()
        for _rows in held.judge():
            pass
        if _count_sheets(held.summary, levels) > most_sheets:
            text = get_translator().text(too_many)
            raise NotUsable(text % {"most": write_number(most_sheets)})
        yield held
    finally:
        forget_register()
        _places.release()


def _show_level(held: InMemory, levels: Levels) -> dict[str, Any]:
    return {"selection": describe_selection(levels), "day": held.job.day}


def _count_sheets(summary: Summary, levels: Levels) -> int:
    return sum(summary.levels[level] for level in levels)

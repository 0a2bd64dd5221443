"""The page that shows the line of a check, and the page on which an officer types it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Any

import segno
from django.utils import timezone

from riskcheck.engine.model.text import Sentence
from riskcheck.links.base32_rows import ROWS, MisreadRow, group_letters
from riskcheck.links.handover_code import CHARACTERS, HandoverLine
from riskcheck.links.page_root import get_root
from riskcheck.present.clock import tell_time
from riskcheck.present.expiry import CheckPage, write_minutes
from riskcheck.present.page import Page
from riskcheck.present.translator import get_translator

QUIET = 4
"""How many modules of light a camera needs around a square code."""


@dataclass(frozen=True)
class SquareCode:
    """`size` counts its modules along one side, and `path` draws the dark ones."""

    size: int
    path: str


@dataclass(frozen=True)
class ShownLine:
    """What opens a check on another screen, and until when. `address` is where it is typed."""

    rows: tuple[str, ...]
    minutes: int
    until: str
    address: str
    square: SquareCode


@dataclass(frozen=True)
class ShowPage(CheckPage):
    """For the traveller. There is no line where too little time is left."""

    template = "handover/show.html"

    line: ShownLine | None
    back: str


@dataclass(frozen=True)
class TypingPage(Page):
    """For the officer: what was typed, and what is wrong with it, if anything."""

    template = "handover/type.html"

    typed: str = ""
    problem: str = ""
    characters: int = CHARACTERS
    rows: int = ROWS


def make_shown_line(line: HandoverLine, host: str) -> ShownLine:
    """`host` is that of the service with its scheme, such as https://check.example.org."""
    return ShownLine(
        rows=tuple(group_letters(row) for row in line.rows),
        minutes=write_minutes(line.seconds_left),
        until=tell_time(timezone.now() + timedelta(seconds=line.seconds_left)),
        address=f"{host}{get_root()}/h/".removeprefix("https://"),
        square=make_square_code(host, "".join(line.rows)),
    )


def explain_misread(misread: MisreadRow) -> str:
    return get_translator().sentence(Sentence(misread.text, misread.gaps))


def make_square_code(host: str, line: str) -> SquareCode:
    """The address that opens the line, in capitals, which a square code holds in less room. Scheme, host and /h/ may
    be in either; a path under which the service stands may not, and is written as it is."""
    root, end = get_root(), f"/H/{line}"
    pieces: Any = [host.upper(), root, end] if root else host.upper() + end
    modules = segno.make(pieces, error="m", micro=False).matrix
    return SquareCode(len(modules) + 2 * QUIET, _write_path(modules))


def _write_path(square: tuple[bytearray, ...]) -> str:
    """The dark modules as one path: a bar for each run of them in a row."""
    bars = []
    for row, modules in enumerate(square, QUIET):
        column = QUIET
        for dark, run in groupby(modules):
            wide = len(list(run))
            if dark:
                bars.append(f"M{column} {row}h{wide}v1h-{wide}z")
            column += wide
    return "".join(bars)

"""Handing a check over: the page that shows the line, and the page on which an officer types it."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

import segno
from django.utils import timezone

from riskcheck.engine.model.text import Sentence
from riskcheck.links.base32_rows import ROWS, MisreadRow, group_letters
from riskcheck.links.handover_code import CHARACTERS, HandoverLine
from riskcheck.present.clock import tell_time
from riskcheck.present.expiry import write_minutes
from riskcheck.present.translator import get_translator

Shown = dict[str, object]
QUIET = 4
"""How many modules of light a camera needs around a square code."""


def shown(line: HandoverLine, typing_address: str, back: str) -> Shown:
    """`typing_address` is where an officer types the line, with scheme and host."""
    square = _square(f"{typing_address}{''.join(line.rows)}")
    return {
        "rows": [group_letters(row) for row in line.rows],
        "minutes": write_minutes(line.seconds_left),
        "until": tell_time(timezone.now() + timedelta(seconds=line.seconds_left)),
        "address": typing_address.removeprefix("https://"),
        "size": len(square) + 2 * QUIET,
        "drawn": _drawn(square),
        "back": back,
    }


def typing(typed: str, misread: MisreadRow | None) -> Shown:
    problem = misread and get_translator().sentence(Sentence(misread.text, misread.gaps))
    return {"typed": typed, "problem": problem, "characters": CHARACTERS, "rows": ROWS}


def _square(address: str) -> tuple[bytearray, ...]:
    """In capitals, which a square code holds in less room. Scheme, host and /h/ may be in either."""
    return segno.make(address.upper(), error="m", micro=False).matrix


def _drawn(square: tuple[bytearray, ...]) -> str:
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

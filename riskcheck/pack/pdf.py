"""The pack as a PDF that everyone can read: tagged, PDF/UA-1, its fonts inside. Typst sets it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from django.conf import settings

from riskcheck.pack.cover import cover_of
from riskcheck.pack.fonts import FAMILIES, printable
from riskcheck.pack.setting import never, set_apart
from riskcheck.pack.sheets import Sheet, sheet_of
from riskcheck.pack.words import words
from riskcheck.present.plain_text import Person
from riskcheck.present.translator import Voice, voice
from riskcheck.register.summary import Summary

MOST_SHEETS = 1000
"""Setting one takes about 3.5 MB of memory, and all of a PDF are set together."""

PAPERS = {"A4": "a4", "Letter": "us-letter"}


class TooManySheets(Exception):
    """More than one PDF holds; the message says what to do instead."""

    def __init__(self) -> None:
        super().__init__(
            f"One PDF holds at most {MOST_SHEETS:,} sheets. Choose fewer people with --only-level, or "
            "make an HTML pack with --html, which has no limit."
        )


def pack_pdf(
    people: Iterable[Person],
    summary: Summary,
    *,
    selection: str,
    day: date,
    should_stop: Callable[[], bool] = never,
) -> bytes:
    speaker = voice()
    pack = {
        "language": speaker.language.partition("-")[0],
        "paper": PAPERS[settings.PAPER],
        "fonts": FAMILIES,
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "words": as_data(words(speaker)),
        "cover": as_data(cover_of(summary, selection, day, speaker)),
        "sheets": [
            {"length": sheet.length, **as_data(sheet)} for sheet in _sheets(people, speaker)
        ],
    }
    return set_apart(json.dumps(pack), should_stop)


def _sheets(people: Iterable[Person], voice: Voice) -> Iterator[Sheet]:
    for number, person in enumerate(people):
        if number == MOST_SHEETS:
            raise TooManySheets
        yield sheet_of(person, voice)


def as_data(value: object) -> object:
    """Dataclasses and tuples as JSON has them, every text in characters the fonts have."""
    if isinstance(value, str):
        return printable(value)
    if is_dataclass(value):
        return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: as_data(part) for name, part in zip(value._fields, value, strict=True)}
    if isinstance(value, dict):
        return {name: as_data(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [as_data(part) for part in value]
    return value

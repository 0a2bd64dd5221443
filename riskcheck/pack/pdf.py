"""The pack as a PDF that everyone can read: tagged, PDF/UA-1, its fonts inside. Typst sets it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings

from riskcheck.engine.model.text import _
from riskcheck.pack.cover import make_cover
from riskcheck.pack.fonts import FAMILIES, has_unprintable, make_printable
from riskcheck.pack.joining import join_pdfs
from riskcheck.pack.setting import PackPart, never_stop, set_parts
from riskcheck.pack.sheets import make_pack_sheet
from riskcheck.pack.words import translate_words
from riskcheck.present.phrases import translate
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import Translator, get_translator
from riskcheck.register.cells import show_cell
from riskcheck.register.summary import Summary

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MOST_SHEETS = 1000
"""Of a PDF: as many as a reader opens and a printer takes without trouble."""

SHEETS_A_PART = 40
"""Set by one process, which keeps about 5 MB for each until it ends."""

UNPRINTED = _(
    "This PDF has no letters for some signs in case numbers. They stand as their numbers: %(cases)s. An HTML pack shows them."
)
MOST_UNPRINTED_TOLD = 5

PAPERS = {"A4": "a4", "Letter": "us-letter"}

REGIONS = {"zh-hans": "CN"}
"""A PDF that Typst writes names language and region, never a script. zh-CN is what readers know as simplified Chinese."""


class TooManySheets(Exception):
    """More than one PDF holds; the message says what to do instead."""

    def __init__(self) -> None:
        super().__init__(
            f"One PDF holds at most {MOST_SHEETS:,} sheets. Choose fewer people with --only-level, or "
            "make an HTML pack with --html, which has no limit."
        )


def write_pdf_pack(
    people: Iterable[PackPerson],
    summary: Summary,
    *,
    selection: str,
    day: date,
    should_stop: Callable[[], bool] = never_stop,
    at_once: int = 1,
) -> bytes:
    """Set in parts, so many `at_once`, and joined; raises NotSet, Stopped or TooManySheets."""
    speaker = get_translator()
    sheets: list[dict[str, object]] = []
    unprinted: list[str] = []
    for person in people:
        if len(sheets) == MOST_SHEETS:
            raise TooManySheets
        sheet = make_pack_sheet(person, speaker)
        sheets.append({"length": sheet.length} | _make_fields(sheet))
        if has_unprintable(person.case_number):
            unprinted.append(person.case_number)
    cover = make_cover(summary, selection, day, speaker)
    if unprinted:
        note = tell_unprinted(unprinted, speaker)
        cover = replace(cover, handing_over=(*cover.handing_over, note))
    shared = {
        "language": speaker.language.partition("-")[0],
        "region": REGIONS.get(speaker.language),
        "paper": PAPERS[settings.PAPER],
        "fonts": FAMILIES,
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "words": make_typst_data(translate_words(speaker)),
        "cover": make_typst_data(cover),
    }
    parts = []
    for first in range(0, len(sheets) or 1, SHEETS_A_PART):
        some = sheets[first : first + SHEETS_A_PART]
        data = json.dumps(shared | {"opens": first == 0, "sheets": some})
        parts.append(PackPart(data, len(some)))
    made = set_parts(parts, at_once, should_stop)
    return made[0] if len(made) == 1 else join_pdfs(made)


def tell_unprinted(case_numbers: Sequence[str], translator: Translator) -> str:
    """Whose case number has letters that no font has."""
    shown = [show_cell(make_printable(number)) for number in case_numbers[:MOST_UNPRINTED_TOLD]]
    more = ["…"] if len(case_numbers) > MOST_UNPRINTED_TOLD else []
    return translate(UNPRINTED, translator, cases=translator.join(shown + more))


def make_typst_data(value: object) -> object:
    """Dataclasses and tuples as JSON has them, every text in characters the fonts have."""
    if isinstance(value, str):
        return make_printable(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _make_fields(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {
            name: make_typst_data(part) for name, part in zip(value._fields, value, strict=True)
        }
    if isinstance(value, dict):
        return {name: make_typst_data(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [make_typst_data(part) for part in value]
    return value


def _make_fields(shown: DataclassInstance) -> dict[str, object]:
    return {field.name: make_typst_data(getattr(shown, field.name)) for field in fields(shown)}

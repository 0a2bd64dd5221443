"""A few people to pack, and the pack read back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import date
from functools import cache

import pypdfium2
from pypdf import PdfReader

from riskcheck import assess
from riskcheck.engine.declarations.rules import Level
from riskcheck.pack.html import write_html_pack
from riskcheck.pack.pdf import write_pdf_pack
from riskcheck.present.plain_text import PackPerson
from riskcheck.register.summary import Summary
from tests.rulebook.travellers import half_told, travellers

DAY = date(2026, 11, 22)
SIDE_MARGIN = 34
"""In points: the 12 mm of pack.typ."""
NEAREST_TO_AN_EDGE = 8
"""In points: what most printers can reach, above and below."""
LETTERS_OVERHANG = 1.5
"""By how much the shape of a letter may stand out of its line."""
A_RESERVIST = {
    "nationalities": ("US", "RU"),
    "destination": "RU",
    "role": "visit",
    "age": 32,
    "sex": "m",
    "service_status": "reserve",
    "work": ("business",),
}
SAID_TOO_MUCH = A_RESERVIST | {
    "activities": ("donation", "opposition"),
    "family": ("minor",),
    "lgbt_information": "yes",
}
A_SYRIANS_CHILD = {
    "nationalities": ("US",),
    "destination": "SY",
    "role": "visit",
    "ties": ("father",),
}
A_TOURIST = {"nationalities": ("US", "FR"), "destination": "ES", "role": "visit", "ties": ("none",)}


def person(case_number: str, answers: dict[str, object]) -> PackPerson:
    return PackPerson(case_number, assess(answers, DAY))


@cache
def varied_people() -> tuple[PackPerson, ...]:
    """To many destinations, some with every answer, highest level first."""
    answers = [
        *half_told(18, seed=4),
        *travellers(9, seed=5),
        A_RESERVIST,
        SAID_TOO_MUCH,
        A_TOURIST,
    ]
    people = [person(f"C-{number:03}", dict(one)) for number, one in enumerate(answers, start=1)]
    return tuple(sorted(people, key=lambda one: -one.assessment.level))


def summed(people: Iterable[PackPerson], problems: int = 0) -> Summary:
    summary = Summary(problems=problems)
    for one in people:
        found = one.assessment
        risks = {a.rule.risk: a.level for a in reversed(found.advisories)}
        could_be = max((u.could_be for u in found.undecided), default=Level.NONE_FOUND)
        summary.count(found.level, risks, could_be=could_be)
    return summary


def pdf_of(people: Iterable[PackPerson], selection: str = "") -> bytes:
    people = tuple(people)
    return write_pdf_pack(people, summed(people, problems=3), selection=selection, day=DAY)


def html_of(people: Iterable[PackPerson], selection: str = "") -> str:
    people = tuple(people)
    return "".join(write_html_pack(people, summed(people, 3), selection=selection, day=DAY))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, every run of white space as one space."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pages]


def find_letters_outside(pdf: bytes) -> list[tuple[int, str]]:
    """The letters that stand in the margins of a pack or beyond, each with the number of its page."""
    with pypdfium2.PdfDocument(pdf) as pages:
        return [
            (number, letter) for number, page in enumerate(pages) for letter in _list_outside(page)
        ]


def _list_outside(page: pypdfium2.PdfPage) -> list[str]:
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        boxes = [
            (text.get_text_range(i, 1), text.get_charbox(i)) for i in range(text.count_chars())
        ]
    finally:
        text.close()
        page.close()
    least, most = SIDE_MARGIN - LETTERS_OVERHANG, width - SIDE_MARGIN + LETTERS_OVERHANG
    return [
        letter
        for letter, (left, bottom, right, top) in boxes
        if letter.strip()
        and not (
            least <= left
            and right <= most
            and bottom >= NEAREST_TO_AN_EDGE
            and top <= height - NEAREST_TO_AN_EDGE
        )
    ]

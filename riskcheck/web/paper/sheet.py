"""The printed sheet: what an officer hands over, in one language or in two side by side."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.translation import get_language_bidi, override

from riskcheck.engine.judging.assess import Assessment
from riskcheck.links.sheet_reference import reference
from riskcheck.present.answers import answer_lines
from riskcheck.present.fragments import Context, drawn_once, joined
from riskcheck.present.frames import fill
from riskcheck.present.office import post
from riskcheck.present.sheet.bilingual import Drawn, alone, side_by_side
from riskcheck.present.sheet.content import Matter, matter
from riskcheck.present.sheet.font_size import type_size
from riskcheck.present.translator import Voice, voice
from riskcheck.present.withheld import Disclosed, disclosures, withheld

MOST_DISCLOSED = 900
"""Letters that ticking every box can add. Room is made for as many, so that the size of the letters
tells nothing of what is not ticked."""


class Sheet(NamedTuple):
    """What a sheet says, whatever its language: one judgement under one reference."""

    disclosed: tuple[Disclosed, ...]
    reference: str


def sheet_of(assessment: Assessment, address: str) -> Sheet:
    """`address` is that of the check."""
    return Sheet(disclosures(assessment), reference(address))


def in_one_language(sheet: Sheet, language: str) -> str:
    said = _in(language, sheet)
    return alone(_drawn(sheet, said, _sizes(said), language, is_beside=False).html)


def in_two_languages(sheet: Sheet, first: str, second: str) -> str:
    """The first at the side where its reader begins."""
    one, other = _in(first, sheet), _in(second, sheet)
    sizes = _sizes(one, other)
    return side_by_side(
        _drawn(sheet, one, sizes, first, is_beside=True),
        _drawn(sheet, other, sizes, second, is_beside=True),
    )


def ticks(sheet: Sheet, voice: Voice) -> str:
    """For each withheld answer, the box that shows it on the sheet."""
    held = withheld(answer_lines(sheet.disclosed[-1].assessment, "", voice))
    return joined(_tick(line.key, line.question, voice) for line in held)


@drawn_once("includes/tick.html")
def _tick(key: str, question: str, voice: Voice) -> Context:  # noqa: ARG001
    return {"key": key, "question": question}


def _in(language: str, sheet: Sheet) -> Matter:
    with override(language):
        return matter(sheet.disclosed, voice())


def _sizes(*said: Matter) -> str:
    """The class for what shows, and the one that replaces it once a box is ticked, whatever it shows."""
    free = sum(one.letters for one in said)
    return f"{type_size(free)} ticked-{type_size(free + MOST_DISCLOSED * len(said))}"


def _drawn(sheet: Sheet, said: Matter, sizes: str, language: str, *, is_beside: bool) -> Drawn:
    with override(language):
        speaker = voice()
        direction = "rtl" if get_language_bidi() else "ltr"
        fixed = {
            "sheet.language": language,
            "sheet.direction": direction,
            "sheet.sizes": sizes,
            "sheet.is_beside": is_beside,
            "sheet.post": post(speaker),
        }
        pieces = said.pieces | {"sheet.reference": sheet.reference}
        return Drawn(language, direction, fill("includes/sheet.html", pieces, fixed, speaker))

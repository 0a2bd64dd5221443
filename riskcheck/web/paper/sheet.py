"""The printed sheet: what an officer hands over, in one language or in two side by side."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.translation import get_language_bidi, override

from riskcheck.engine.judging.assess import Assessment
from riskcheck.links.sheet_reference import make_reference
from riskcheck.present.answers import list_answers
from riskcheck.present.fragments import Context, fragment, join_fragments
from riskcheck.present.frames import fill
from riskcheck.present.office import get_office
from riskcheck.present.sheet.bilingual import DrawnSheet, draw_alone, draw_side_by_side
from riskcheck.present.sheet.content import SheetContent, make_sheet_content
from riskcheck.present.sheet.font_size import choose_font_size
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.withheld import Disclosure, list_disclosures, list_withheld

MOST_DISCLOSED = 900
"""Letters that ticking every box can add. Room is made for as many, so that the size of the letters
tells nothing of what is not ticked."""


class SheetPage(NamedTuple):
    """What a sheet says, whatever its language: one judgement under one reference."""

    disclosed: tuple[Disclosure, ...]
    reference: str


def sheet_of(assessment: Assessment, address: str) -> SheetPage:
    """`address` is that of the check."""
    return SheetPage(list_disclosures(assessment), make_reference(address))


def in_one_language(sheet: SheetPage, language: str) -> str:
    said = _in(language, sheet)
    return draw_alone(_drawn(sheet, said, _sizes(said), language, is_beside=False).html)


def in_two_languages(sheet: SheetPage, first: str, second: str) -> str:
    """The first at the side where its reader begins."""
    one, other = _in(first, sheet), _in(second, sheet)
    sizes = _sizes(one, other)
    return draw_side_by_side(
        _drawn(sheet, one, sizes, first, is_beside=True),
        _drawn(sheet, other, sizes, second, is_beside=True),
    )


def ticks(sheet: SheetPage, translator: Translator) -> str:
    """For each withheld answer, the box that shows it on the sheet."""
    held = list_withheld(list_answers(sheet.disclosed[-1].assessment, "", translator))
    return join_fragments(_tick(line.key, line.question, translator) for line in held)


@fragment("includes/tick.html")
def _tick(key: str, question: str, translator: Translator) -> Context:  # noqa: ARG001
    return {"key": key, "question": question}


def _in(language: str, sheet: SheetPage) -> SheetContent:
    with override(language):
        return make_sheet_content(sheet.disclosed, get_translator())


def _sizes(*said: SheetContent) -> str:
    """The class for what shows, and the one that replaces it once a box is ticked, whatever it shows."""
    free = sum(one.letters for one in said)
    return f"{choose_font_size(free)} ticked-{choose_font_size(free + MOST_DISCLOSED * len(said))}"


def _drawn(
    sheet: SheetPage, said: SheetContent, sizes: str, language: str, *, is_beside: bool
) -> DrawnSheet:
    with override(language):
        speaker = get_translator()
        direction = "rtl" if get_language_bidi() else "ltr"
        fixed = {
            "sheet.language": language,
            "sheet.direction": direction,
            "sheet.sizes": sizes,
            "sheet.is_beside": is_beside,
            "sheet.post": get_office(speaker),
        }
        pieces = said.pieces | {"sheet.reference": sheet.reference}
        return DrawnSheet(language, direction, fill("includes/sheet.html", pieces, fixed, speaker))

"""The printed sheet: what an officer hands over, in one language or in two side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.utils import timezone
from django.utils.translation import override

from riskcheck.engine.judging.assess import Assessment
from riskcheck.links.sheet_reference import make_reference
from riskcheck.present.answers import list_answers
from riskcheck.present.clock import tell_time
from riskcheck.present.office import Office, get_office
from riskcheck.present.sheet.content import SheetContent, make_sheet_content
from riskcheck.present.sheet.font_size import choose_font_size
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.withheld import (
    Disclosure,
    disclose_nothing,
    list_disclosures,
    list_withheld,
)

MOST_DISCLOSED_LINES = 8
"""Lines that ticking every box adds for 99 in 100 travellers. Room is made for as many, so that the size of the
letters tells nothing of what is not ticked; whoever tells more fills a part of the back."""


class TickBox(NamedTuple):
    """The box that shows a withheld answer on the sheet."""

    key: str
    name: str


@dataclass(frozen=True)
class PrintedSheet:
    """One judgement under one reference. `contents` says the same in each language, the first's at the
    side where its reader begins; what speaks no language is there once, from the first."""

    contents: tuple[SheetContent, ...]
    reference: str
    printed_at: str
    office: Office | None
    paper: str

    @property
    def first(self) -> SheetContent:
        return self.contents[0]

    @property
    def is_beside(self) -> bool:
        return len(self.contents) > 1

    @property
    def sizes(self) -> str:
        """The class for what shows, and the one that replaces it once a box is ticked, whatever it shows."""
        told = [content.paragraphs for content in self.contents]
        ticked = choose_font_size(told, self.paper, MOST_DISCLOSED_LINES * len(told))
        return f"{choose_font_size(told, self.paper)} ticked-{ticked}"


def make_sheet(
    assessment: Assessment, address: str, *languages: str, paper: str = "", can_tick: bool = True
) -> PrintedSheet:
    """`address` is that of the check. `paper` is the office's own unless it is named. Where no box can be ticked,
    nothing of what is withheld is drawn."""
    disclosures = list_disclosures(assessment) if can_tick else (disclose_nothing(assessment),)
    with override(languages[0]):
        office = get_office(get_translator())
    return PrintedSheet(
        tuple(_make_content(assessment, disclosures, language) for language in languages),
        make_reference(address),
        tell_time(timezone.now()),
        office,
        paper or settings.PAPER,
    )


def list_boxes(assessment: Assessment, translator: Translator) -> tuple[TickBox, ...]:
    """One for each withheld answer."""
    held = list_withheld(list_answers(assessment, "", translator), assessment.case.answers)
    return tuple(TickBox(line.key, line.short) for line in held)


def _make_content(
    assessment: Assessment, disclosures: tuple[Disclosure, ...], language: str
) -> SheetContent:
    with override(language):
        return make_sheet_content(assessment, disclosures, get_translator())

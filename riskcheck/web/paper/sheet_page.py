"""The page of the sheet alone: how it will look, on which paper, in which language or two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.expiry import CheckLife, CheckPage
from riskcheck.present.languages import Language
from riskcheck.present.translator import get_translator
from riskcheck.web.paper.paper_language import read_language
from riskcheck.web.paper.paper_size import STYLES, choose_style
from riskcheck.web.paper.sheet import PrintedSheet, TickBox, list_boxes, make_sheet


class SheetChoice(NamedTuple):
    """How the sheet was asked for, and the languages to choose from. `is_offered` is false where something we do not have was left out."""

    language: str
    languages: tuple[Language, ...]
    beside: str
    paper: str
    is_offered: bool


@dataclass(frozen=True)
class SheetPage(CheckPage):
    template = "paper/sheet.html"

    choice: SheetChoice
    papers: tuple[str, ...]
    paper_style: str
    advice_url: str
    boxes: tuple[TickBox, ...]
    sheet: PrintedSheet


def read_choice(asked: Mapping[str, str]) -> SheetChoice:
    """From the address, which says nothing of the traveller but a language."""
    language, languages, is_offered = read_language(asked)
    codes = {one.code for one in languages}
    beside, paper = (
        asked.get(name, "") if asked.get(name, "") in known else ""
        for name, known in (("beside", codes), ("paper", STYLES))
    )
    return SheetChoice(
        language=language,
        languages=languages,
        beside=beside,
        paper=paper or settings.PAPER,
        is_offered=is_offered
        and [asked.get(name, "") for name in ("beside", "paper")] == [beside, paper],
    )


def make_sheet_page(
    assessment: Assessment, token_url: str, choice: SheetChoice, life: CheckLife | None
) -> SheetPage:
    languages = dict.fromkeys(filter(None, (choice.language, choice.beside)))
    return SheetPage(
        life=life,
        choice=choice,
        papers=tuple(STYLES),
        paper_style=choose_style(choice.paper),
        advice_url=f"{token_url}advice/",
        boxes=list_boxes(assessment, get_translator()),
        sheet=make_sheet(assessment, token_url, *languages, paper=choice.paper),
    )

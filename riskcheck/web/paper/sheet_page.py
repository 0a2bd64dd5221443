"""The page of the sheet alone: how it will look, on which paper, in which language or two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.utils.translation import get_language

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.expiry import CheckLife, CheckPage
from riskcheck.present.languages import Language, list_languages
from riskcheck.present.translator import get_translator
from riskcheck.web.paper.paper_size import STYLES, choose_style
from riskcheck.web.paper.sheet import PrintedSheet, TickBox, list_boxes, make_sheet


class SheetChoice(NamedTuple):
    """How the sheet was asked for. `is_offered` is false where something we do not have was left out."""

    language: str
    beside: str
    paper: str
    is_offered: bool


@dataclass(frozen=True)
class SheetPage(CheckPage):
    template = "paper/sheet.html"

    choice: SheetChoice
    languages: tuple[Language, ...]
    papers: tuple[str, ...]
    paper_style: str
    advice_url: str
    boxes: tuple[TickBox, ...]
    sheet: PrintedSheet


def read_choice(asked: Mapping[str, str]) -> SheetChoice:
    """From the address, which says nothing of the traveller but a language."""
    codes = {language.code for language in list_languages()}
    language, beside, paper = (
        asked.get(name, "") if asked.get(name, "") in known else ""
        for name, known in (("language", codes), ("beside", codes), ("paper", STYLES))
    )
    return SheetChoice(
        language=language or get_language() or settings.LANGUAGE_CODE,
        beside=beside,
        paper=paper or settings.PAPER,
        is_offered=[asked.get(name, "") for name in ("language", "beside", "paper")]
        == [language, beside, paper],
    )


def make_sheet_page(
    assessment: Assessment, token_url: str, choice: SheetChoice, life: CheckLife | None
) -> SheetPage:
    languages = dict.fromkeys(filter(None, (choice.language, choice.beside)))
    return SheetPage(
        life=life,
        choice=choice,
        languages=list_languages(),
        papers=tuple(STYLES),
        paper_style=choose_style(choice.paper),
        advice_url=f"{token_url}advice/",
        boxes=list_boxes(assessment, get_translator()),
        sheet=make_sheet(assessment, token_url, *languages, paper=choice.paper),
    )

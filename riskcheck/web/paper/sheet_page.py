"""The page of the sheet alone: how it will look, on which paper, in which language or two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from django.conf import settings
from django.utils.translation import get_language

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.frames import fill
from riskcheck.present.languages import list_languages
from riskcheck.present.translator import get_translator
from riskcheck.web.paper.paper_size import STYLES, style_of
from riskcheck.web.paper.sheet import in_one_language, in_two_languages, sheet_of, ticks


class SheetChoice(NamedTuple):
    """How the sheet was asked for. `is_offered` is false where something we do not have was left out."""

    language: str
    beside: str
    paper: str
    is_offered: bool


def chosen(asked: Mapping[str, str]) -> SheetChoice:
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


def sheet_page(assessment: Assessment, token_url: str, choice: SheetChoice) -> str:
    speaker = get_translator()
    sheet = sheet_of(assessment, token_url)
    if choice.beside in ("", choice.language):
        drawn = in_one_language(sheet, choice.language)
    else:
        drawn = in_two_languages(sheet, choice.language, choice.beside)
    pieces = {
        "page.advice_url": f"{token_url}advice/",
        "page.ticks": ticks(sheet, speaker),
        "page.sheet": drawn,
    }
    fixed = {
        "page.choice": choice,
        "page.languages": list_languages(),
        "page.papers": tuple(STYLES),
        "page.paper_style": style_of(choice.paper),
    }
    return fill("sheet.html", pieces, fixed, speaker)

"""What a page with the sheet on it shows of printing: the boxes to tick, the sheet, the other papers."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.frames import Fixed, Pieces
from riskcheck.present.languages import list_languages
from riskcheck.present.translator import Translator
from riskcheck.web.paper.paper_size import style_of
from riskcheck.web.paper.sheet import in_one_language, sheet_of, ticks


def printing_pieces(assessment: Assessment, address: str, translator: Translator) -> Pieces:
    """`address` is that of the check."""
    sheet = sheet_of(assessment, address)
    return {
        "page.address": address,
        "page.ticks": ticks(sheet, translator),
        "page.sheet": in_one_language(sheet, translator.language),
    }


def printing_settings() -> Fixed:
    return {"page.in_languages": len(list_languages()) > 1, "page.paper_style": style_of()}

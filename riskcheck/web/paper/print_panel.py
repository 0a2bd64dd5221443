"""What a page with the sheet on it shows of printing: the boxes to tick, the sheet, the other papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.template.loader import get_template

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.frames import Fixed, Pieces
from riskcheck.present.languages import list_languages
from riskcheck.present.translator import Translator
from riskcheck.web.paper.paper_size import choose_style
from riskcheck.web.paper.sheet import PrintedSheet, TickBox, list_boxes, make_sheet


@dataclass(frozen=True)
class PrintPanel:
    """Drawn by paper/_print_panel.html for a traveller, and by desk/_print_panel.html for an officer."""

    address: str
    offers_languages: bool
    paper_style: str
    boxes: tuple[TickBox, ...]
    sheet: PrintedSheet


def make_print_panel(assessment: Assessment, address: str, translator: Translator) -> PrintPanel:
    """`address` is that of the check."""
    return PrintPanel(
        address=address,
        offers_languages=len(list_languages()) > 1,
        paper_style=choose_style(),
        boxes=list_boxes(assessment, translator),
        sheet=make_sheet(assessment, address, translator.language),
    )


def printing_pieces(assessment: Assessment, address: str, translator: Translator) -> Pieces:
    """For pages that are still filled frames."""
    panel = make_print_panel(assessment, address, translator)
    return {
        "page.address": address,
        "page.ticks": "".join(_macro("_print_sheet", "draw_box")(box) for box in panel.boxes),
        "page.sheet": _macro("_sheet", "draw_sheet")(panel.sheet),
    }


def printing_settings() -> Fixed:
    return {"page.in_languages": len(list_languages()) > 1, "page.paper_style": choose_style()}


def _macro(template: str, name: str) -> Callable[[object], str]:
    module = get_template(f"paper/{template}.html", using="jinja2").template.module
    return getattr(module, name)

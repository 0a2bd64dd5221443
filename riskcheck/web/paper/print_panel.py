"""What a page with the sheet on it shows of printing: the boxes to tick, the sheet, the other papers."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.languages import list_languages
from riskcheck.present.translator import Translator
from riskcheck.web.paper.paper_size import choose_style
from riskcheck.web.paper.sheet import PrintedSheet, TickBox, list_boxes, make_sheet


@dataclass(frozen=True)
class PrintPanel:
    """The advice page prints its sheet; desk/_print_panel.html draws all of it for an officer."""

    address: str
    offers_languages: bool
    paper_style: str
    boxes: tuple[TickBox, ...]
    sheet: PrintedSheet


def make_print_panel(
    assessment: Assessment, address: str, translator: Translator, *, can_tick: bool = True
) -> PrintPanel:
    """`address` is that of the check. A page that shows no boxes cannot tick."""
    return PrintPanel(
        address=address,
        offers_languages=len(list_languages()) > 1,
        paper_style=choose_style(),
        boxes=list_boxes(assessment, translator) if can_tick else (),
        sheet=make_sheet(assessment, address, translator.language, can_tick=can_tick),
    )

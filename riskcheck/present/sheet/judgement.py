"""What the sheet judges, its band and its risks: once for each choice of boxes, of which one shows."""

from __future__ import annotations

from typing import NamedTuple

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.country_names import get_country_name
from riskcheck.present.fragments import escape, join_fragments
from riskcheck.present.frames import fill
from riskcheck.present.levels import write_level_word
from riskcheck.present.open_questions import list_open_questions
from riskcheck.present.sheet.risks import draw_risk_line, list_sheet_risks, write_unchecked
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.withheld import Disclosure, keep_strongest_by_risk


class SheetJudgement(NamedTuple):
    """For one choice of boxes; `letters` is how many there are to print, above the fixed words."""

    band: str
    risks: str
    letters: int


def judge_sheet(disclosed: Disclosure, translator: Translator) -> SheetJudgement:
    assessment, ticks = disclosed.assessment, disclosed.ticks
    still_open = escape(list_open_questions(assessment, translator))
    found = [list_sheet_risks(advisory) for advisory in keep_strongest_by_risk(assessment)]
    lines = join_fragments(draw_risk_line(one, translator) for one in found)
    pieces = {
        "risks.lines": lines,
        "risks.unchecked": escape(write_unchecked(found, translator)),
    }
    return SheetJudgement(
        band=_band(assessment, still_open, ticks, translator),
        risks=fill("includes/sheet-risks.html", pieces, {"risks.ticks": ticks}, translator),
        letters=len(lines) + len(still_open),
    )


def _band(assessment: Assessment, still_open: str, ticks: str, translator: Translator) -> str:
    case, level = assessment.case, assessment.level
    pieces = {
        "band.level_word": escape(write_level_word(level, case.is_there, translator)),
        "band.country": escape(get_country_name(case.destination.code, translator.language)),
        "band.role": escape(write_role(assessment, translator)),
        "band.borrowed": escape(explain_borrowed_facts(case.destination, translator)),
        "band.still_open": still_open,
    }
    fixed = {"band.level": int(level), "band.ticks": ticks}
    return fill("includes/sheet-band.html", pieces, fixed, translator)

"""What the sheet judges, its band and its risks: once for each choice of boxes, of which one shows."""

from __future__ import annotations

from typing import NamedTuple

from riskcheck.engine.judging.assess import Assessment
from riskcheck.present.country_names import name_of
from riskcheck.present.fragments import escape, joined
from riskcheck.present.frames import fill
from riskcheck.present.levels import level_word
from riskcheck.present.open_questions import open_on_paper
from riskcheck.present.sheet.risks import risk_line, told_of, unchecked
from riskcheck.present.translator import Voice
from riskcheck.present.trip import borrowed, role_in_words
from riskcheck.present.withheld import Disclosed, strongest_of_each_risk


class Judged(NamedTuple):
    """For one choice of boxes; `letters` is how many there are to print, above the fixed words."""

    band: str
    risks: str
    letters: int


def judged(disclosed: Disclosed, voice: Voice) -> Judged:
    assessment, ticks = disclosed.assessment, disclosed.ticks
    still_open = escape(open_on_paper(assessment, voice))
    found = [told_of(advisory) for advisory in strongest_of_each_risk(assessment)]
    lines = joined(risk_line(one, voice) for one in found)
    pieces = {
        "risks.lines": lines,
        "risks.unchecked": escape(unchecked(found, voice)),
    }
    return Judged(
        band=_band(assessment, still_open, ticks, voice),
        risks=fill("includes/sheet-risks.html", pieces, {"risks.ticks": ticks}, voice),
        letters=len(lines) + len(still_open),
    )


def _band(assessment: Assessment, still_open: str, ticks: str, voice: Voice) -> str:
    case, level = assessment.case, assessment.level
    pieces = {
        "band.level_word": escape(level_word(level, case.is_there, voice)),
        "band.country": escape(name_of(case.destination.code, voice.language)),
        "band.role": escape(role_in_words(assessment, voice)),
        "band.borrowed": escape(borrowed(case.destination, voice)),
        "band.still_open": still_open,
    }
    fixed = {"band.level": int(level), "band.ticks": ticks}
    return fill("includes/sheet-band.html", pieces, fixed, voice)

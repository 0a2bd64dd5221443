"""What the sheet judges, its band and its risks: once for each choice of boxes, of which one shows."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.present.levels import write_level_word
from riskcheck.present.open_questions import list_open_questions
from riskcheck.present.sheet.font_size import count_letters
from riskcheck.present.sheet.risks import SheetRisk, make_sheet_risk, write_unchecked
from riskcheck.present.translator import Translator
from riskcheck.present.unknowns import write_silence
from riskcheck.present.withheld import Disclosure, keep_strongest_by_risk


@dataclass(frozen=True)
class SheetJudgement:
    """For one choice of boxes: `ticks` are the classes by which static/site.css shows it for just these."""

    ticks: str
    level: int
    level_word: str
    silence: str
    still_open: str
    risks: tuple[SheetRisk, ...]
    unchecked: str

    @property
    def letters(self) -> int:
        """How many there are to print, above the fixed words."""
        return sum(risk.letters for risk in self.risks) + count_letters(
            self.silence, self.still_open
        )


def judge_sheet(disclosed: Disclosure, translator: Translator) -> SheetJudgement:
    assessment = disclosed.assessment
    risks = tuple(
        make_sheet_risk(advisory, translator) for advisory in keep_strongest_by_risk(assessment)
    )
    return SheetJudgement(
        ticks=disclosed.ticks,
        level=int(assessment.level),
        level_word=write_level_word(assessment.level, assessment.case.is_there, translator),
        silence=write_silence(assessment, translator),
        still_open=list_open_questions(assessment, translator),
        risks=risks,
        unchecked=write_unchecked(risks, translator),
    )

"""What the sheet judges, its band and its risks: once for each choice of boxes, of which one shows."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Level
from riskcheck.present.levels import write_level_word
from riskcheck.present.open_questions import list_open_questions, write_possible_level
from riskcheck.present.sheet.font_size import A_HEADING, Paragraph, count_letters
from riskcheck.present.sheet.risks import SheetRisk, make_sheet_risk, write_unchecked
from riskcheck.present.translator import Translator
from riskcheck.present.unknowns import write_silence
from riskcheck.present.withheld import Disclosure, keep_strongest_by_risk

IN_THE_BAND, WIDTH_OF_THE_BAND = 1.1, 0.92
NOTHING_FOUND = 80
"""Letters that say so at level 0."""


@dataclass(frozen=True)
class SheetJudgement:
    """For one choice of boxes: `ticks` are the classes by which static/site.css shows it for just these.

    `at_least` stands in place of the level's word where open questions could raise it.
    """

    ticks: str
    level: int
    level_word: str
    at_least: str
    silence: str
    still_open: str
    risks: tuple[SheetRisk, ...]
    unchecked: str

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What there is to print, above the fixed words."""
        nothing_found = NOTHING_FOUND if self.level == Level.NONE_FOUND else 0
        return (
            Paragraph(nothing_found + count_letters(self.silence), IN_THE_BAND, WIDTH_OF_THE_BAND),
            Paragraph(count_letters(self.still_open), IN_THE_BAND, WIDTH_OF_THE_BAND),
            Paragraph(int(bool(self.risks)), space=A_HEADING),
            *(risk.paragraph for risk in self.risks),
            Paragraph(count_letters(self.unchecked), space=0.2),
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
        at_least=write_possible_level(assessment, translator),
        silence=write_silence(assessment, translator),
        still_open=list_open_questions(assessment, translator),
        risks=risks,
        unchecked=write_unchecked(risks, translator),
    )

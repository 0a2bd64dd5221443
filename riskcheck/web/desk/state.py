"""What the desk judges and asks: every question that is open, and every answer that still matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.engine.model.questions import Question
from riskcheck.present.clock import read_local_day
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import PROTECTION, START
from riskcheck.service import NEEDED, assess_answers
from riskcheck.web.desk.form import DeskForm
from riskcheck.web.shared.kept_answers import keep_answers, names_no_nationality


@dataclass(frozen=True)
class Desk:
    """`questions` are those on the page, in the order of the rulebook's screens.

    `assessment` is None while citizenships or destination are missing.
    """

    sent: DeskForm
    assessment: Assessment | None
    questions: tuple[Question, ...]

    @property
    def unanswered(self) -> tuple[Question, ...]:
        answered: Mapping[str, object] = (
            self.assessment.case.answers if self.assessment else self.sent.answers
        )
        return tuple(q for q in self.questions if q.key not in answered)

    @property
    def wrong(self) -> tuple[Question, ...]:
        """To be corrected. What is wrong with an answer of no effect matters to nobody."""
        return tuple(q for q in self.questions if q.key in self.sent.problems)

    @property
    def left_out(self) -> tuple[Question, ...]:
        """Answered, but of no effect now. The page keeps the answers, should they matter again."""
        typed = [q for key, q in RULEBOOK.questions.items() if key in self.sent.typed]
        return tuple(question for question in typed if question not in self.questions)


def make_desk(sent: DeskForm) -> Desk:
    if any(key not in sent.answers for key in NEEDED):
        return Desk(sent, None, START + tuple(q for q in _sort_in_order() if q.key in sent.typed))
    assessment = assess_answers(keep_answers(sent.answers), read_local_day())
    asked = find_open_questions(assessment) | assessment.case.answers.keys()
    if names_no_nationality(assessment.case.answers):
        asked -= {PROTECTION.key}
    return Desk(sent, assessment, START + tuple(q for q in _sort_in_order() if q.key in asked))


def _sort_in_order() -> tuple[Question, ...]:
    return tuple(question for screen in RULEBOOK.screens for question in screen.questions)

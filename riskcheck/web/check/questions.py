"""What to ask now: the next screen, every open question at once, or what was answered before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import (
    change_first_page,
    find_open_questions,
    list_open_screens,
)
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answer, Question
from riskcheck.engine.model.text import _
from riskcheck.present.answers import CHANGE
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES, PROTECTION, ROLE, START
from riskcheck.service import assess_answers
from riskcheck.web.check.places import (
    ADVICE,
    FIRST_PAGE,
    SCREENS,
    ScreenPlace,
    find_place,
    find_step_before,
    list_screens_to_come,
)
from riskcheck.web.shared.forms import QuestionForm, ScreenForm, StartForm
from riskcheck.web.shared.kept_answers import forget_no_nationality, names_no_nationality

AGAIN = "again/"
"""As CHANGE, for an answer that is changed on the way: it leads on."""

ALL_OPEN = _("Every open question")

ON_FIRST_PAGE = (NATIONALITIES, DESTINATION)


@dataclass(frozen=True)
class Asking:
    """`answers` are those that a valid form adds to, and `initial` those to show again. `typed` is what was sent,
    None where nothing was. The address of a check is followed by `step` here, by `again` where this screen stands once
    it is answered, and by `back` on the screen before. `title` is a text of the rulebook, and `place` None, where
    the screen is none of those on the way."""

    assessment: Assessment
    answers: dict[str, Answer]
    questions: tuple[Question, ...]
    initial: dict[str, Answer]
    typed: Any
    step: str
    again: str
    back: str
    title: str = ""
    place: ScreenPlace | None = None

    @property
    def country(self) -> Country:
        return self.assessment.case.destination

    @property
    def is_fresh(self) -> bool:
        return self.typed is None and not self.initial

    @cached_property
    def form(self) -> QuestionForm:
        if not set(self.questions) <= set(ON_FIRST_PAGE):
            return ScreenForm(self.questions, self.country, self.typed, self.initial)
        if self.typed is not None:
            return StartForm.show_again(self.typed, self.questions)
        return StartForm(None, self.initial, self.questions)


def ask_next_open(assessment: Assessment, typed: Any) -> Asking | None:
    """The first screen that still has an open question; None where none has."""
    screens = list_screens_to_come(assessment)
    if not screens:
        return None
    screen, questions = screens[0]
    return Asking(
        assessment,
        answers=dict(assessment.case.answers),
        questions=questions,
        initial={},
        typed=typed,
        step="",
        again=f"{screen.key}/",
        back=find_step_before(assessment.case.answers, screen),
        title=screen.title,
        place=find_place(assessment, screen),
    )


def ask_all_open(assessment: Assessment, typed: Any) -> Asking | None:
    """Every open question at once; None where none is open."""
    wanted = find_open_questions(assessment)
    if not wanted:
        return None
    first = tuple(question for question in START if question.key in wanted)
    later = (question for _screen, asked in list_open_screens(assessment) for question in asked)
    return Asking(
        assessment,
        answers=dict(assessment.case.answers),
        questions=(*first, *later),
        initial={},
        typed=typed,
        step="all/",
        again="",
        back=FIRST_PAGE,
        title=ALL_OPEN,
    )


def ask_screen_again(answers: dict[str, Answer], key: str, typed: Any) -> Asking | None:
    """A screen filled in as it was answered; None where none of its questions matters any more."""
    screen = next(screen for screen in SCREENS if screen.key == key)
    asking = _ask_again(answers, screen.questions, typed, f"{key}/")
    if asking is None:
        return None
    before = find_step_before(answers, screen)
    return replace(
        asking, back=before, title=screen.title, place=find_place(asking.assessment, screen)
    )


def ask_one_again(
    answers: dict[str, Answer], key: str, typed: Any, where: str = CHANGE
) -> Asking | None:
    """One question filled in as it was answered; None where it does not matter any more."""
    question = RULEBOOK.questions[key]
    step, back = f"{where}{key}/", ADVICE if where == CHANGE else ""
    if question in ON_FIRST_PAGE:
        return Asking(
            assess_answers(answers), answers, (question,), answers, typed, step, step, back
        )
    asking = _ask_again(answers, (question,), typed, step)
    return asking and replace(asking, back=back)


def _ask_again(
    answers: dict[str, Answer], questions: Iterable[Question], typed: Any, step: str
) -> Asking | None:
    """The questions that were answered, and those that matter once they are not."""
    asked = {question.key for question in questions}
    if names_no_nationality(answers):
        asked.discard(PROTECTION.key)
    others = {key: answer for key, answer in answers.items() if key not in asked}
    wanted = answers.keys() | find_open_questions(assess_answers(others)) | {ROLE.key}
    shown = tuple(q for q in questions if q.key in asked & wanted)
    if not shown:
        return None
    initial = {key: answer for key, answer in answers.items() if key in asked}
    return Asking(assess_answers(answers), others, shown, initial, typed, step, step, back="")


def read_answers(asking: Asking) -> dict[str, Answer]:
    """All answers, with what a valid form says."""
    said = asking.form.cleaned_data
    if not set(asking.questions) <= set(ON_FIRST_PAGE):
        return asking.answers | said
    before = asking.answers
    if NATIONALITIES in asking.questions:
        before = forget_no_nationality(before)
    to = {DESTINATION.key: before[DESTINATION.key], **said}
    return change_first_page(before, RULEBOOK, to)

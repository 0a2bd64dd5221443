"""A screen of questions: which to ask now, and the page that asks them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from crispy_forms.templatetags.crispy_forms_filters import as_crispy_errors, as_crispy_form
from django.utils.safestring import SafeString

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_open_questions, list_open_screens
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answer, Question
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.expiry import write_expiry
from riskcheck.present.fragments import keep_fragment
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import PROTECTION, START
from riskcheck.service import assess_answers
from riskcheck.web.shared.forms import ScreenForm
from riskcheck.web.shared.kept_answers import names_no_nationality


@dataclass(frozen=True)
class Asking:
    """`answers` are those that a valid form adds to; `to_come` counts this screen too.

    `typed` is what was sent, None where nothing was; `initial` are answers to show again.
    """

    assessment: Assessment
    answers: dict[str, Answer]
    screen: Screen
    questions: tuple[Question, ...]
    to_come: int
    typed: Any
    initial: dict[str, Answer] = field(default_factory=dict)

    @property
    def country(self) -> Country:
        return self.assessment.case.destination

    @cached_property
    def form(self) -> ScreenForm:
        return ScreenForm(self.questions, self.country, self.typed, self.initial)


def ask_next_open(assessment: Assessment, typed: Any) -> Asking | None:
    """The first screen that still has an open question; None where none has."""
    screens = list_open_screens(assessment)
    if not screens:
        return None
    screen, questions = screens[0]
    answers = dict(assessment.case.answers)
    return Asking(assessment, answers, screen, questions, len(screens), typed)


def ask_all_open(assessment: Assessment, typed: Any) -> Asking | None:
    """Every open question at once; None where none is open."""
    wanted = find_open_questions(assessment)
    if not wanted:
        return None
    screens = list_open_screens(assessment)
    first = tuple(question for question in START if question.key in wanted)
    questions = first + tuple(question for _screen, asked in screens for question in asked)
    answers = dict(assessment.case.answers)
    screen = screens[0][0] if screens else RULEBOOK.screens[0]
    return Asking(assessment, answers, screen, questions, 1, typed)


def ask_screen_again(answers: dict[str, Answer], key: str, typed: Any) -> Asking | None:
    """A screen filled in as it was answered; None where none of its questions matters any more."""
    screen = next(screen for screen in RULEBOOK.screens if screen.key == key)
    asked = {question.key for question in screen.questions}
    if names_no_nationality(answers):
        asked.discard(PROTECTION.key)
    others = {k: answer for k, answer in answers.items() if k not in asked}
    screens = list_open_screens(assess_answers(others))
    questions = {s.key: questions for s, questions in screens}.get(key)
    if questions is None:
        return None
    initial = {k: answer for k, answer in answers.items() if k in asked}
    return Asking(assess_answers(answers), others, screen, questions, len(screens), typed, initial)


@dataclass(frozen=True)
class QuestionPage(Page):
    """`action` is where the form is sent. `at_most_more` counts the screens that may follow."""

    template = "check/questions.html"

    title: str
    number: int
    at_most_more: int
    is_wrong: bool
    errors: SafeString
    fields: SafeString
    action: str
    address: str
    answers: tuple[AnswerLine, ...]
    disappears: str


def make_question_page(asking: Asking, address: str, step: str, seconds_left: int) -> QuestionPage:
    """`address` is that of the check, and `step` what follows it."""
    speaker = get_translator()
    answered = asking.assessment.case.answers
    before = [
        screen
        for screen in RULEBOOK.screens
        if screen is not asking.screen and any(q.key in answered for q in screen.questions)
    ]
    fresh = asking.typed is None and not asking.initial
    return QuestionPage(
        title=speaker.about(asking.screen.title, asking.country.spoken),
        number=len(before) + 2,
        at_most_more=max(asking.to_come - 1, 0),
        is_wrong=not fresh and bool(asking.form.errors),
        errors=SafeString() if fresh else as_crispy_errors(asking.form),
        fields=draw_fresh_fields(asking.questions, asking.country, speaker)
        if fresh
        else as_crispy_form(asking.form),
        action=f"{address}{step}",
        address=address,
        answers=tuple(list_answers(asking.assessment, address, speaker)),
        disappears=write_expiry(seconds_left),
    )


@keep_fragment
def draw_fresh_fields(
    questions: tuple[Question, ...], country: Country, _translator: Translator
) -> SafeString:
    return SafeString(as_crispy_form(ScreenForm(questions, country)))

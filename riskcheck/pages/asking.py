"""A screen of questions: which to ask now, and what its page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from riskcheck.checking import check
from riskcheck.engine.assess import Assessment
from riskcheck.engine.flow import open_screens
from riskcheck.engine.questions import Answer
from riskcheck.engine.rules import Screen
from riskcheck.forms import ScreenForm
from riskcheck.pages.answers import answer_lines
from riskcheck.pages.voice import voice
from riskcheck.rulebook import RULEBOOK


@dataclass(frozen=True)
class Asking:
    """`answers` are those that a valid form adds to; `to_come` counts this screen too."""

    assessment: Assessment
    answers: dict[str, Answer]
    screen: Screen
    form: ScreenForm
    to_come: int


def next_open(assessment: Assessment, typed: Any) -> Asking:
    """The first screen that still has an open question."""
    screens = open_screens(assessment)
    screen, questions = screens[0]
    form = ScreenForm(questions, _country(assessment), typed)
    return Asking(assessment, dict(assessment.case.answers), screen, form, len(screens))


def all_open(assessment: Assessment, typed: Any) -> Asking:
    """Every open question at once."""
    screens = open_screens(assessment)
    questions = [question for _screen, asked in screens for question in asked]
    form = ScreenForm(questions, _country(assessment), typed)
    return Asking(assessment, dict(assessment.case.answers), screens[0][0], form, 1)


def screen_again(answers: dict[str, Answer], key: str, typed: Any) -> Asking | None:
    """A screen filled in as it was answered; None where none of its questions matters any more."""
    screen = next(screen for screen in RULEBOOK.screens if screen.key == key)
    asked = {question.key for question in screen.questions}
    others = {k: answer for k, answer in answers.items() if k not in asked}
    screens = open_screens(check(others))
    questions = {s.key: questions for s, questions in screens}.get(key)
    if questions is None:
        return None
    assessment = check(answers)
    initial = {k: answer for k, answer in answers.items() if k in asked}
    form = ScreenForm(questions, _country(assessment), typed, initial)
    return Asking(assessment, others, screen, form, len(screens))


def question_page(asking: Asking, address: str, step: str, seconds_left: int) -> dict[str, object]:
    speaker = voice()
    case = asking.assessment.case
    answered = [s for s in RULEBOOK.screens if any(q.key in case.answers for q in s.questions)]
    before = [s for s in answered if s is not asking.screen]
    return {
        "form": asking.form,
        "screen": {
            "title": speaker.about(asking.screen.title, case.destination.spoken),
            "number": len(before) + 2,
            "at_most_more": max(asking.to_come - 1, 0),
        },
        "answers": answer_lines(asking.assessment, address, speaker),
        "advice_url": f"{address}advice/",
        "minutes_left": max(seconds_left // 60, 1),
        "token_url": f"{address}{step}",
    }


def _country(assessment: Assessment) -> str:
    return voice().name(assessment.case.destination.spoken)

"""The answers as given, in plain words, each with the address that changes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.questions import Answer, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.present.country_names import name_of
from riskcheck.present.fragments import escape, joined
from riskcheck.present.translator import Voice

READ_AS_RISKIER = "unsure"
READ_AS_NONE = "prefer_not_to_say"


class AnswerLine(NamedTuple):
    key: str
    question: str
    short: str
    answer: str
    change_url: str
    sensitive: bool


def answer_lines(assessment: Assessment, token_url: str, voice: Voice) -> list[AnswerLine]:
    rulebook = assessment.rulebook
    screens = {q.key: screen.key for screen in rulebook.screens for q in screen.questions}
    country = assessment.case.destination.spoken
    return [
        AnswerLine(
            key=key,
            question=voice.about(question.wording, country),
            short=voice.text(question.short),
            answer=in_words(question, answer, assessment, voice),
            change_url=f"{token_url}{screens.get(key, 'start')}/",
            sensitive=question.sensitive,
        )
        for key, question, answer in given(assessment, rulebook)
    ]


def given(assessment: Assessment, rulebook: Rulebook) -> list[tuple[str, Question, Answer]]:
    answers = assessment.case.answers
    return [(key, q, answers[key]) for key, q in rulebook.questions.items() if key in answers]


def in_words(question: Question, answer: Answer, assessment: Assessment, voice: Voice) -> str:
    if question.shape in (Shape.COUNTRY, Shape.COUNTRIES):
        codes = answer if isinstance(answer, tuple) else (str(answer),)
        return ", ".join(name_of(code, voice.language) for code in codes)
    if question.shape is Shape.NUMBER:
        return str(answer)
    chosen = answer if isinstance(answer, tuple) else (str(answer),)
    country = assessment.case.destination.spoken
    return ", ".join(voice.about(question.option(value).label, country) for value in chosen)


def read_as(assessment: Assessment, voice: Voice) -> list[str]:
    """How "not sure" and "prefer not to say" were read, as sentences."""
    country = assessment.case.destination.spoken
    lines: list[str] = []
    for _unused, question, answer in given(assessment, assessment.rulebook):
        chosen = answer if isinstance(answer, tuple) else (answer,)
        lines += [
            voice.about(question.option(value).said, country)
            for value in (READ_AS_RISKIER, READ_AS_NONE)
            if value in chosen
        ]
    return lines


def answers_drawn(lines: Iterable[AnswerLine], voice: Voice) -> str:
    """The list of answers; Python, not a template, since every line differs."""
    change = escape(voice.text(_("Change")))
    return joined(
        f"<div><dt>{escape(line.question)}</dt><dd>{escape(line.answer)}</dd>"
        f'<dd class="change"><a href="{line.change_url}">{change}'
        f'<span class="unseen">: {escape(line.question)}</span></a></dd></div>\n'
        for line in lines
    )

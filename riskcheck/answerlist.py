"""The answers as given, in plain words, each with the address that changes it."""

from __future__ import annotations

from dataclasses import dataclass



from riskcheck.engine.assess import Assessment
from riskcheck.engine.questions import Answer, Question, Shape
from riskcheck.engine.rules import Rulebook
from riskcheck.facts import COUNTRIES
from riskcheck.templatetags.say import say_of

READ_AS_RISKIER = "unsure"
READ_AS_NONE = "prefer_not_to_say"


@dataclass(frozen=True)
class AnswerLine:
    key: str
    question: str
    answer: str
    change_url: str
    sensitive: bool


def answer_lines(assessment: Assessment, token_url: str) -> list[AnswerLine]:
    rulebook = assessment.rulebook
    screens = {q.key: screen.key for screen in rulebook.screens for q in screen.questions}
    country = assessment.case.destination.spoken
    return [
        AnswerLine(
            key=key,
            question=say_of(question.wording, country),
            answer=in_words(question, answer, assessment),
            change_url=f"{token_url}{screens.get(key, 'start')}/",
            sensitive=question.sensitive,
        )
        for key, question, answer in given(assessment, rulebook)
    ]


def given(assessment: Assessment, rulebook: Rulebook) -> list[tuple[str, Question, Answer]]:
    answers = assessment.case.answers
    return [(key, q, answers[key]) for key, q in rulebook.questions.items() if key in answers]


def in_words(question: Question, answer: Answer, assessment: Assessment) -> str:
    if question.shape in (Shape.COUNTRY, Shape.COUNTRIES):
        codes = answer if isinstance(answer, tuple) else (str(answer),)
        return ", ".join(COUNTRIES[code].name for code in codes)
    if question.shape is Shape.NUMBER:
        return str(answer)
    chosen = answer if isinstance(answer, tuple) else (str(answer),)
    country = assessment.case.destination.spoken
    return ", ".join(say_of(question.option(value).label, country) for value in chosen)


def read_as(assessment: Assessment) -> list[str]:
    """How "not sure" and "prefer not to say" were read, as sentences."""
    country = assessment.case.destination.spoken
    lines = []
    for _key, question, answer in given(assessment, assessment.rulebook):
        chosen = answer if isinstance(answer, tuple) else (answer,)
        for value in (READ_AS_RISKIER, READ_AS_NONE):
            if value in chosen:
                lines.append(say_of(question.option(value).said, country))
    return lines



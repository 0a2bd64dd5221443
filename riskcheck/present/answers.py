"""The answers as given, in plain words, each with the address that changes it."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.questions import NAMING_COUNTRIES, Answer, Question, Shape
from riskcheck.engine.model.text import CountryName, _
from riskcheck.present.country_names import get_country_name
from riskcheck.present.translator import Translator
from riskcheck.rulebook.questions import PROTECTION

NONE_OF_THESE = _("None")
NO_NATIONALITY = _("None (stateless)")
CHANGE = "change/"
"""What stands before the key of an answer in the address where it is changed, and which leads back to the advice."""
READ_AS_RISKIER = "unsure"
READ_AS_NONE = "prefer_not_to_say"


@dataclass(frozen=True)
class AnswerLine:
    key: str
    question: str
    short: str
    answer: str
    change_url: str
    sensitive: bool


def list_answers(
    assessment: Assessment, token_url: str, translator: Translator, change: str = CHANGE
) -> list[AnswerLine]:
    rulebook = assessment.rulebook
    # Who has no nationality says so, and so answers on protection, where nationalities are asked for.
    beside = {} if assessment.case.answers["nationalities"] else {PROTECTION.key: "nationalities"}
    country = assessment.case.destination.spoken
    return [
        AnswerLine(
            key=key,
            question=translator.about(question.wording, country),
            short=translator.text(question.short),
            answer=write_value(question, answer, country, translator),
            change_url=f"{token_url}{change}{beside.get(key, key)}/",
            sensitive=question.sensitive,
        )
        for key, question, answer in write_answer(assessment, rulebook)
    ]


def write_answer(assessment: Assessment, rulebook: Rulebook) -> list[tuple[str, Question, Answer]]:
    answers = assessment.case.answers
    return [(key, q, answers[key]) for key, q in rulebook.questions.items() if key in answers]


def write_value(
    question: Question, answer: Answer, country: CountryName, translator: Translator
) -> str:
    """An answer in words; `country` is the destination."""
    if question.shape in NAMING_COUNTRIES:
        codes = answer if isinstance(answer, tuple) else (str(answer),)
        if not codes:
            named = NO_NATIONALITY if question.shape is Shape.COUNTRIES else NONE_OF_THESE
            return translator.text(named)
        return translator.join(get_country_name(code, translator.language) for code in codes)
    if question.shape is Shape.NUMBER:
        return str(answer)
    chosen = answer if isinstance(answer, tuple) else (str(answer),)
    return translator.join(
        translator.about(question.option(value).label, country) for value in chosen
    )


def explain_readings(assessment: Assessment, translator: Translator) -> list[str]:
    """How "not sure" and "prefer not to say" were read, as sentences."""
    country = assessment.case.destination.spoken
    lines: list[str] = []
    for _key, question, answer in write_answer(assessment, assessment.rulebook):
        chosen = answer if isinstance(answer, tuple) else (answer,)
        lines += [
            translator.about(question.option(value).said, country)
            for value in (READ_AS_RISKIER, READ_AS_NONE)
            if value in chosen
        ]
    return lines

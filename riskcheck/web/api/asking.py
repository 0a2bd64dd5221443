"""What is still worth asking, with all that another front end needs to ask it."""

from __future__ import annotations

from riskcheck.asking import list_screens_to_ask
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_levels_by_question, find_open_questions
from riskcheck.engine.judging.report import Plain
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import NAMING_COUNTRIES, Question, Shape
from riskcheck.present.translator import Translator, get_translator

SHAPES = {
    Shape.ONE: "one",
    Shape.MANY: "several",
    Shape.NUMBER: "number",
    Shape.COUNTRY: "country",
    Shape.COUNTRIES: "countries",
    Shape.SOME_COUNTRIES: "countries_or_none",
}


def report_open_questions(assessment: Assessment) -> Plain:
    """In the order asked, by screen."""
    levels = find_levels_by_question(assessment)
    country, translator = assessment.case.destination, get_translator()
    named = find_open_questions(assessment)
    return {
        "destination": country.code,
        "level": int(assessment.level),
        "open_questions": [key for key in assessment.rulebook.questions if key in named],
        "screens": [
            {
                "key": screen.key,
                "title": translator.about(screen.title, country.spoken),
                "questions": [
                    {
                        **describe_question(question, country, translator),
                        "could_be": int(levels.get(question.key, assessment.level)),
                    }
                    for question in questions
                ],
            }
            for screen, questions in list_screens_to_ask(assessment)
        ],
    }


def describe_question(question: Question, country: Country, translator: Translator) -> Plain:
    """What does not fit the shape is null, or an empty list."""
    is_number = question.shape is Shape.NUMBER

    def say(text: str) -> str:
        return translator.about(text, country.spoken)

    return {
        "key": question.key,
        "shape": SHAPES[question.shape],
        "wording": say(question.wording),
        "hint": say(question.hint),
        "more": say(question.more),
        "why": say(question.why),
        "missing": say(question.missing),
        "sensitive": question.sensitive,
        "options": [
            {
                "value": option.value,
                "label": say(option.label),
                "hint": say(option.hint),
                "alone": option.alone,
                "unsure": option.unsure,
            }
            for option in question.options
            if option.offered
        ],
        "lowest": question.lowest if is_number else None,
        "highest": question.highest if is_number else None,
        "most": question.most if question.shape in NAMING_COUNTRIES else None,
        "countries": list(question.list_countries(country)) if question.named_by else [],
    }

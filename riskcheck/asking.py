"""What is still worth asking, for those who ask it in a way of their own. No Django; texts in English."""

from __future__ import annotations

from dataclasses import dataclass, replace

from riskcheck.engine.declarations.rules import Level, Screen
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_levels_by_question, list_open_screens
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Option, Question, Shape
from riskcheck.engine.model.text import Sentence
from riskcheck.rulebook.questions import JOURNEY, ROLE


@dataclass(frozen=True)
class OpenQuestion:
    """A question about one destination, with all that is needed to ask it.

    `screen` is the title that it shares with those asked beside it; `hint` is for everybody, `more` and `why`
    for whoever wants them, `missing` for whoever leaves it out. `lowest` and `highest` bound a number, `most`
    says how many countries may be named, `countries` which are worth offering. `could_be` is the highest
    level that its answer could bring.
    """

    key: str
    shape: Shape
    screen: str
    wording: str
    hint: str
    more: str
    why: str
    missing: str
    sensitive: bool
    options: tuple[Option, ...]
    lowest: int
    highest: int
    most: int
    countries: tuple[str, ...]
    could_be: Level


def list_screens_to_ask(assessment: Assessment) -> list[tuple[Screen, tuple[Question, ...]]]:
    """In the order asked. How somebody will be there comes first, whatever hangs on it."""
    screens = list_open_screens(assessment)
    return screens if ROLE.key in assessment.case.answers else [(JOURNEY, (ROLE,)), *screens]


def list_open_questions(assessment: Assessment) -> tuple[OpenQuestion, ...]:
    levels = find_levels_by_question(assessment)
    return tuple(
        _describe(
            question,
            screen,
            assessment.case.destination,
            levels.get(question.key, assessment.level),
        )
        for screen, questions in list_screens_to_ask(assessment)
        for question in questions
    )


def _describe(
    question: Question, screen: Screen, destination: Country, could_be: Level
) -> OpenQuestion:
    def say(text: str) -> str:
        return str(Sentence(text, {"country": destination.spoken} if "%(" in text else {}))

    return OpenQuestion(
        key=question.key,
        shape=question.shape,
        screen=say(screen.title),
        wording=say(question.wording),
        hint=say(question.hint),
        more=say(question.more),
        why=say(question.why),
        missing=say(question.missing),
        sensitive=question.sensitive,
        options=tuple(
            replace(one, label=say(one.label), hint=say(one.hint), said=say(one.said))
            for one in question.options
            if one.offered
        ),
        lowest=question.lowest,
        highest=question.highest,
        most=question.most,
        countries=question.list_countries(destination) if question.named_by else (),
        could_be=could_be,
    )

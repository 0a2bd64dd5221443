"""What the desk was sent: the answers that can be used, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.forms import ValidationError
from django.http import QueryDict

from riskcheck.engine.facts import Country
from riskcheck.engine.questions import Answer, Question
from riskcheck.engine.wording import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.forms import AnswerField
from riskcheck.pages.phrases import DESTINATION as THE_DESTINATION
from riskcheck.pages.typedcountries import named, read_countries
from riskcheck.pages.voice import Voice
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES

ONLY_ONE = _("Type one country. You typed %(countries)s.")
ASKED_ABOUT = "asked_about"
"""The field that says which destination the questions were about when they were shown."""


@dataclass
class Sent:
    """`typed` is shown again as it came. `place` is the destination, as far as it is known."""

    typed: dict[str, list[str]] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    read_as: dict[str, tuple[str, ...]] = field(default_factory=dict)
    place: Country | None = None
    place_changed: bool = False


def what_was_sent(form: QueryDict, voice: Voice) -> Sent:
    sent = Sent({key: texts for key in RULEBOOK.questions if (texts := _filled(form, key))})
    for question in (NATIONALITIES, DESTINATION):
        if question.key in sent.typed:
            _read(question, sent, voice)
    before = form.get(ASKED_ABOUT, "")
    sent.place = COUNTRIES.get(str(sent.answers.get("destination", before)))
    if before in COUNTRIES and sent.place is not COUNTRIES[before]:
        sent.place_changed = True
        sent.typed = _said_of_any_destination(sent.typed)
    name = voice.name(sent.place.spoken) if sent.place else voice.text(THE_DESTINATION)
    for key in sent.typed.keys() - sent.read_as.keys():
        _use(AnswerField(RULEBOOK.questions[key], name), sent.typed[key], sent)
    return sent


def _filled(form: QueryDict, key: str) -> list[str]:
    return [text.strip() for text in form.getlist(key) if text.strip()]


def _said_of_any_destination(typed: Mapping[str, list[str]]) -> dict[str, list[str]]:
    questions = RULEBOOK.questions
    return {key: texts for key, texts in typed.items() if not questions[key].names_destination}


def _read(question: Question, sent: Sent, voice: Voice) -> None:
    """One or several countries, from a line of text."""
    reading = read_countries("\n".join(sent.typed[question.key]), voice)
    sent.read_as[question.key] = reading.codes
    if reading.problem:
        sent.problems[question.key] = reading.problem
    elif question is DESTINATION and len(reading.codes) > 1:
        countries = ", ".join(named(code, voice) for code in reading.codes)
        sent.problems[question.key] = voice.sentence(Sentence(ONLY_ONE, {"countries": countries}))
    else:
        _use(AnswerField(question), list(reading.codes), sent)


def _use(asked: AnswerField, texts: list[str], sent: Sent) -> None:
    """The answer, or what is wrong with it."""
    key = asked.question.key
    try:
        sent.answers[key] = asked.clean(texts)
    except ValidationError as wrong:
        sent.problems[key] = str(wrong.messages[0])

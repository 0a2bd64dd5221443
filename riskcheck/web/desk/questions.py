"""The questions of the desk, in the words of the destination, with what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Question, Shape
from riskcheck.present.country_search import write_name_and_code
from riskcheck.present.phrases import DESTINATION as THE_DESTINATION
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import Translator
from riskcheck.rulebook.questions import NATIONALITIES
from riskcheck.web.desk.form import NO_NATIONALITY, YES, DeskForm
from riskcheck.web.desk.state import Desk
from riskcheck.web.shared.forms import CONTROLS, AnswerField
from riskcheck.web.shared.forms import NO_NATIONALITY as I_HAVE_NONE

BRIEF = 40
"""So few letters in all options together leave room for another question beside it."""


class DeskOption(NamedTuple):
    value: str
    label: str
    alone: bool
    chosen: bool


class DeskBox(NamedTuple):
    """A box beside what is typed, that answers in its place."""

    name: str
    option: DeskOption


@dataclass(frozen=True)
class DeskQuestion:
    """`about` is the code of the country it names. `typed` is what stands in a field without options, and
    `box` what may be ticked instead of typing."""

    key: str
    about: str
    wording: str
    hint: str
    control: str
    options: tuple[DeskOption, ...]
    typed: str
    box: DeskBox | None
    problem: str
    read_as: str
    is_first: bool
    is_beside: bool


class HiddenAnswer(NamedTuple):
    """A field that nobody sees."""

    key: str
    text: str


def list_desk_questions(desk: Desk, translator: Translator) -> tuple[DeskQuestion, ...]:
    first = _find_first_to_answer(desk)
    beside = _may_stand_beside(desk.questions)
    return tuple(
        _make_question(q, desk.sent, q is first, q in beside, translator) for q in desk.questions
    )


def list_hidden_answers(desk: Desk) -> tuple[HiddenAnswer, ...]:
    """Answers of no effect now: sent again, should they matter again."""
    return tuple(
        HiddenAnswer(question.key, text)
        for question in desk.left_out
        for text in desk.sent.typed[question.key]
    )


def _may_stand_beside(questions: Sequence[Question]) -> set[Question]:
    """Brief questions that follow one another stand side by side, two and two."""
    pairs: set[Question] = set()
    for one, other in pairwise(questions):
        if one not in pairs and _is_brief(one) and _is_brief(other):
            pairs |= {one, other}
    return pairs


def _is_brief(question: Question) -> bool:
    if question.shape is Shape.SOME_COUNTRIES:
        return False
    return sum(len(option.label) for option in question.options) < BRIEF


def _find_first_to_answer(desk: Desk) -> Question | None:
    """The first that is wrong, or else the first that is not answered."""
    return next(iter([*desk.wrong, *desk.unanswered]), None)


def _make_question(
    question: Question, sent: DeskForm, is_first: bool, is_beside: bool, translator: Translator
) -> DeskQuestion:
    about = sent.place if question.names_destination else None
    typed = sent.typed.get(question.key, [])
    read_as = sent.read_as.get(question.key, ())
    return DeskQuestion(
        key=question.key,
        about=about.code if about else "",
        wording=_say(question.wording, about, translator),
        hint=_say(question.officer_hint or question.hint or question.more, about, translator),
        control=CONTROLS[question.shape],
        options=tuple(
            DeskOption(option.value, option.label, option.alone, option.value in typed)
            for option in AnswerField(
                question, sent.place, translator.text(THE_DESTINATION)
            ).list_options(typed)
        ),
        typed=" ".join(typed),
        box=_make_box(sent, translator) if question is NATIONALITIES else None,
        problem=sent.problems.get(question.key, ""),
        read_as=" · ".join(write_name_and_code(code, translator) for code in read_as),
        is_first=is_first,
        is_beside=is_beside,
    )


def _make_box(sent: DeskForm, translator: Translator) -> DeskBox:
    label = translator.text(I_HAVE_NONE)
    return DeskBox(NO_NATIONALITY, DeskOption(YES, label, alone=False, chosen=sent.is_stateless))


def _say(text: str, about: Country | None, translator: Translator) -> str:
    if about:
        return translator.about(text, about.spoken)
    return translate_template_text(text, translator)

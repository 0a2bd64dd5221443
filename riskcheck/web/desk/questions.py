"""The questions of the desk: drawn once for each destination, then filled with what was sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Question
from riskcheck.engine.model.text import _
from riskcheck.present.country_search import match_name
from riskcheck.present.fragments import Context, escape, fragment, join_fragments
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import Translator
from riskcheck.web.desk.form import DeskForm
from riskcheck.web.desk.state import Desk
from riskcheck.web.shared.forms import CONTROLS

SAID = "<!-- said -->"
ERROR = _("Error:")
BRIEF = 40
"""So few letters in all options together leave room for another question beside it."""


def questions_drawn(desk: Desk, translator: Translator) -> str:
    first = _first_to_answer(desk)
    beside = _beside_another(desk.questions)
    return join_fragments(
        _drawn(q, desk.sent, q is first, q in beside, translator) for q in desk.questions
    )


def _beside_another(questions: Sequence[Question]) -> set[Question]:
    """Brief questions that follow one another stand side by side, two and two."""
    pairs: set[Question] = set()
    for one, other in pairwise(questions):
        if one not in pairs and _is_brief(one) and _is_brief(other):
            pairs |= {one, other}
    return pairs


def _is_brief(question: Question) -> bool:
    return sum(len(option.label) for option in question.options) < BRIEF


def asides_drawn(desk: Desk) -> str:
    """Answers of no effect now, as fields that nobody sees: sent again, should they matter again."""
    return join_fragments(
        f'<input type="hidden" name="{question.key}" value="{escape(text)}">\n'
        for question in desk.left_out
        for text in desk.sent.typed[question.key]
    )


def _first_to_answer(desk: Desk) -> Question | None:
    """The first that is wrong, or else the first that is not answered."""
    return next(iter([*desk.wrong, *desk.unanswered]), None)


def _drawn(
    question: Question, sent: DeskForm, is_first: bool, is_beside: bool, translator: Translator
) -> str:
    about = sent.place if question.names_destination else None
    drawn = str(_frame_of(question, about, translator))
    typed = sent.typed.get(question.key, [])
    drawn = _filled(drawn, question, typed)
    problem = sent.problems.get(question.key, "")
    if problem:
        drawn = drawn.replace('class="ask', 'class="ask wrong', 1)
        drawn = drawn.replace('aria-invalid="false"', 'aria-invalid="true"', 1)
        said = f'<span class="unseen">{escape(translator.text(ERROR))}</span> {escape(problem)}'
    else:
        read_as = sent.read_as.get(question.key, ())
        said = escape(" · ".join([match_name(code, translator) for code in read_as]))
    if is_beside:
        drawn = drawn.replace('class="ask', 'class="ask beside', 1)
    if is_first:
        drawn = drawn.replace("<input ", "<input autofocus ", 1)
    return drawn.replace(SAID, said, 1)


def _filled(drawn: str, question: Question, typed: Sequence[str]) -> str:
    if not question.options:
        return drawn.replace('value=""', f'value="{escape(" ".join(typed))}"', 1)
    for value in _known(typed, question.values):
        drawn = drawn.replace(f'value="{value}"', f'value="{value}" checked', 1)
    return drawn


def _known(typed: Iterable[str], values: Sequence[str]) -> list[str]:
    return [value for value in values if value in typed]


@fragment("includes/desk-question.html")
def _frame_of(question: Question, about: Country | None, translator: Translator) -> Context:
    def say(text: str) -> str:
        return (
            translator.about(text, about.spoken)
            if about
            else translate_template_text(text, translator)
        )

    labels = [say(option.label) for option in question.options]
    return {
        "key": question.key,
        "of": about.code if about else "",
        "wording": say(question.wording),
        "hint": say(question.officer_hint or question.hint),
        "control": CONTROLS[question.shape],
        "options": [
            {"value": option.value, "label": label, "alone": option.alone}
            for option, label in zip(question.options, labels, strict=True)
        ],
    }

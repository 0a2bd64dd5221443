"""What the desk was sent: the answers that can be used, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from django.forms import ValidationError
from django.http import QueryDict

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import STATELESS, Answer, Answers, Question
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_search import read_typed_countries, write_name_and_code
from riskcheck.present.phrases import DESTINATION as THE_DESTINATION
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES, PROTECTION
from riskcheck.web.shared.forms import NOT_BOTH, AnswerField
from riskcheck.web.shared.kept_answers import names_no_nationality
from riskcheck.web.shared.typed_answers import NONE

ONLY_ONE = _("Type one country. You typed %(countries)s.")
ASKED_ABOUT = "asked_about"
"""The field that says which destination the questions were about when they were shown."""
NO_NATIONALITY = "no_nationality"
"""The field of the box that stands for citizenships: who ticks it is stateless."""
YES = "yes"


Texts = Mapping[str, list[str]]


@dataclass(frozen=True)
class DeskForm:
    """`typed` is shown again as it came. `place` is the destination, as far as it is known.

    `is_stateless`: the box of no nationality is ticked, and answers on protection too.
    """

    typed: Texts
    answers: Mapping[str, Answer]
    problems: Mapping[str, str]
    read_as: Mapping[str, tuple[str, ...]]
    place: Country | None
    place_changed: bool
    is_stateless: bool = False


def make_empty_form() -> DeskForm:
    return DeskForm({}, {}, {}, {}, None, place_changed=False)


def read_desk_form(form: QueryDict, translator: Translator) -> DeskForm:
    typed = {key: texts for key in RULEBOOK.questions if (texts := _read_filled(form, key))}
    is_stateless = bool(form.get(NO_NATIONALITY))
    if is_stateless:
        typed.pop(PROTECTION.key, None)
    countries = _read_countries(typed, translator)
    if is_stateless:
        countries[NATIONALITIES.key] = _read_no_nationality(
            countries[NATIONALITIES.key], translator
        )
    before = form.get(ASKED_ABOUT, "")
    place = COUNTRIES.get(str(countries["destination"].answer or before))
    place_changed = before in COUNTRIES and place is not COUNTRIES[before]
    if place_changed:
        typed = _keep_any_destination(typed)
    unnamed = translator.text(THE_DESTINATION)
    others = {
        key: _clean(AnswerField(RULEBOOK.questions[key], place, unnamed), texts)
        for key, texts in typed.items()
        if key not in countries
    }
    found = countries | others
    if is_stateless:
        found[PROTECTION.key] = Found(STATELESS)
    return DeskForm(
        typed,
        {key: one.answer for key, one in found.items() if one.answer is not None},
        {key: one.problem for key, one in found.items() if one.problem},
        {key: one.read_as for key, one in countries.items()},
        place,
        place_changed,
        is_stateless,
    )


def fill_form(answers: Answers) -> QueryDict:
    """Answers as the page's form would send them."""
    form = QueryDict(mutable=True)
    told = dict(answers)
    if names_no_nationality(told):
        del told[NATIONALITIES.key], told[PROTECTION.key]
        form[NO_NATIONALITY] = YES
    for key, answer in told.items():
        several = answer if isinstance(answer, tuple) else (answer,)
        form.setlist(key, [str(one) for one in several or (NONE,)])
    return form


class Found(NamedTuple):
    """An answer, or what is wrong with what was typed; neither where nothing was."""

    answer: Answer | None = None
    problem: str = ""
    read_as: tuple[str, ...] = ()


def _read_filled(form: QueryDict, key: str) -> list[str]:
    return [text.strip() for text in form.getlist(key) if text.strip()]


def _keep_any_destination(typed: Texts) -> dict[str, list[str]]:
    questions = RULEBOOK.questions
    return {key: texts for key, texts in typed.items() if not questions[key].names_destination}


def _read_countries(typed: Texts, translator: Translator) -> dict[str, Found]:
    return {
        question.key: _read(question, "\n".join(typed.get(question.key, [])), translator)
        for question in (NATIONALITIES, DESTINATION)
    }


def _read_no_nationality(named: Found, translator: Translator) -> Found:
    """No citizenship is the answer, unless some are typed all the same."""
    if named.answer is None and not named.problem:
        return Found(())
    return Found(problem=translator.text(NOT_BOTH), read_as=named.read_as)


def _read(question: Question, line: str, translator: Translator) -> Found:
    """One or several countries, from a line of text."""
    codes, problem = read_typed_countries(line, translator)
    if not codes and not problem:
        return Found()
    if not problem and question is DESTINATION and len(codes) > 1:
        countries = translator.join(write_name_and_code(code, translator) for code in codes)
        problem = translator.sentence(Sentence(ONLY_ONE, {"countries": countries}))
    if problem:
        return Found(problem=problem, read_as=codes)
    return _clean(AnswerField(question), list(codes))._replace(read_as=codes)


def _clean(field: AnswerField, texts: list[str]) -> Found:
    try:
        return Found(field.clean(texts))
    except ValidationError as wrong:
        return Found(problem=str(wrong.messages[0]))

"""Forms built from the rulebook's questions: one field a question, named by its key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self, cast

from django import forms
from django.utils.translation import gettext

from riskcheck.engine.model.questions import (
    MOST_NATIONALITIES,
    Answer,
    BadAnswer,
    Question,
    Shape,
    check_answer,
)
from riskcheck.engine.model.text import Sentence
from riskcheck.present.country_names import OTHER_NAMES
from riskcheck.rulebook.questions import DESTINATION, NATIONALITIES, ROLE
from riskcheck.web.shared.country_options import CODES, draw_country_options

FEWEST_ROWS = 2
MOST_ROWS_SHOWN_AGAIN = 10
LONGEST_NUMBER = 9
CONTROLS = {
    Shape.ONE: "radio",
    Shape.MANY: "checkbox",
    Shape.NUMBER: "number",
    Shape.COUNTRY: "country",
    Shape.COUNTRIES: "countries",
}
ASKED_AS_A_GROUP = frozenset({Shape.ONE, Shape.MANY, Shape.COUNTRIES})


@dataclass(frozen=True)
class RadioChoice:
    """One radio button or tick box."""

    id: str
    value: str
    label: str
    hint: str
    alone: bool
    chosen: bool


@dataclass(frozen=True)
class CountryChoice:
    """One of the lists in which a citizenship is chosen. It counts from 1."""

    id: str
    number: int
    options: str
    focused: bool


class AsTyped(forms.Widget):
    """Reads every value sent under a name. riskcheck/field.html draws the controls."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return _list_texts(data.getlist(name) if hasattr(data, "getlist") else data.get(name))


class AskedField(forms.BoundField):
    """A question on a page: what field.html shows."""

    field: AnswerField
    form: QuestionForm

    @cached_property
    def typed(self) -> list[str]:
        return _list_texts(self.data if self.form.is_bound else self.initial)

    @property
    def control(self) -> str:
        return CONTROLS[self.field.question.shape]

    @property
    def use_fieldset(self) -> bool:
        return self.field.question.shape in ASKED_AS_A_GROUP

    @property
    def first_control_id(self) -> str:
        """Where a link of the error summary leads."""
        return f"{self.auto_id}_0" if self.use_fieldset else self.auto_id

    @property
    def options(self) -> list[RadioChoice]:
        question, say, typed = self.field.question, self.field.say, self.typed
        return [
            RadioChoice(
                id=f"{self.auto_id}_{place}",
                value=option.value,
                label=say(option.label),
                hint=say(option.hint),
                alone=option.alone,
                chosen=option.value in typed,
            )
            for place, option in enumerate(question.options)
        ]

    @property
    def countries(self) -> str:
        return draw_country_options(self.typed[0] if self.typed else "")

    @property
    def other_names(self) -> str:
        """What the finder knows besides the names in the list."""
        return OTHER_NAMES

    @property
    def rows(self) -> list[CountryChoice]:
        form = self.form
        return [
            CountryChoice(
                id=f"{self.auto_id}_{place}",
                number=place + 1,
                options=draw_country_options(code),
                focused=place == form.focused_row,
            )
            for place, code in enumerate(form.rows)
        ]


class AnswerField(forms.Field):
    widget = AsTyped

    def __init__(self, question: Question, country_name: str = "") -> None:
        self.question = question
        self.country_name = country_name
        super().__init__(
            required=False, label=self.say(question.wording), help_text=self.say(question.hint)
        )

    @property
    def why(self) -> str:
        return self.say(self.question.why)

    def say(self, text: str, gaps: Mapping[str, object] | None = None) -> str:
        """The rulebook's text in the reader's language, with the country named in it."""
        if not text:
            return ""
        named = {"country": self.country_name} | dict(gaps or {})
        return Sentence(text, named if "%(" in text else {}).said(gettext, self._shown)

    def _shown(self, gap: Any) -> Any:
        """An option named in a message is itself a text of the rulebook; a number or name is not."""
        return self.say(gap) if gap in [option.label for option in self.question.options] else gap

    def clean(self, value: list[str]) -> Answer:
        try:
            return check_answer(self.question, _read_given(self.question, value), CODES)
        except BadAnswer as bad:
            raise forms.ValidationError(self.say(bad.text, bad.gaps)) from None

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> AskedField:
        return AskedField(form, self, field_name)


class QuestionForm(forms.Form):
    """`cleaned_data` holds answers as the engine takes them."""

    focused_row: int | None = None

    def __init__(
        self,
        questions: Iterable[Question],
        country_name: str = "",
        data: Any = None,
        initial: Mapping[str, Answer] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        for question in questions:
            self.fields[question.key] = AnswerField(question, country_name)

    def __getitem__(self, key: str) -> AskedField:
        return cast("AskedField", super().__getitem__(key))

    @cached_property
    def rows(self) -> list[str]:
        """What stands in each list of countries, empty ones included."""
        typed = self["nationalities"].typed[:MOST_ROWS_SHOWN_AGAIN]
        if self.focused_row is not None:
            return typed
        return typed + [""] * (FEWEST_ROWS - len(typed))

    @property
    def may_add_row(self) -> bool:
        return len(self.rows) < MOST_NATIONALITIES


class ScreenForm(QuestionForm):
    """The questions of one screen about one destination, whose name stands in their texts."""


class StartForm(QuestionForm):
    """Citizenships, destination and how: what every check begins with."""

    def __init__(self, data: Any = None, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__((NATIONALITIES, DESTINATION, ROLE), data=data, initial=initial)

    @classmethod
    def with_rows_changed(cls, data: Any) -> Self:
        """The form as typed, one list of countries more or fewer: `rows` says "add" or "remove-2"."""
        typed = cls(data)
        rows = list(typed.rows)
        action, _, number = data.get("rows", "").partition("-")
        place = int(number) - 1 if number.isdecimal() and len(number) <= LONGEST_NUMBER else -1
        if action == "add" and typed.may_add_row:
            rows.append("")
            place = len(rows) - 1
        elif action == "remove" and 0 <= place < len(rows) > 1:
            del rows[place]
        others = {key: _list_texts(typed[key].typed) for key in ("destination", "role")}
        form = cls(initial={"nationalities": rows, **others})
        form.focused_row = min(max(place, 0), len(rows) - 1)
        return form


def _list_texts(values: object) -> list[str]:
    """Answers or values sent, as the texts a control holds."""
    if values is None:
        return []
    several = values if isinstance(values, list | tuple) else [values]
    return [str(value).strip() for value in several]


def _read_given(question: Question, typed: list[str]) -> object:
    """What was typed, in the form `checked` takes. Nothing typed is what the question calls missing."""
    filled = [text for text in typed if text]
    if not filled:
        raise BadAnswer(question.key, question.missing)
    if question.shape in (Shape.MANY, Shape.COUNTRIES):
        return filled
    if len(filled) > 1:
        raise BadAnswer(question.key, question.missing)
    return _read_number(question, filled[0]) if question.shape is Shape.NUMBER else filled[0]


def _read_number(question: Question, text: str) -> int:
    """Digits of any script, with or without spaces. One too long to be an answer is out of range."""
    digits = "".join(text.split())
    if not digits.isdecimal():
        raise BadAnswer(question.key, question.missing)
    return int(digits[: LONGEST_NUMBER + 1])

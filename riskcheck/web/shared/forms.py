"""Forms built from the rulebook's questions: one field a question, named by its key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Self, cast

from django import forms
from django.utils.translation import gettext

from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import (
    MOST_NATIONALITIES,
    STATELESS,
    Answer,
    BadAnswer,
    Option,
    Question,
    Shape,
    check_answer,
)
from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.answers import NONE_OF_THESE
from riskcheck.present.translator import get_translator
from riskcheck.rulebook.questions import NATIONALITIES, PROTECTION, ROLE, START
from riskcheck.web.shared.country_options import CODES, draw_country_options
from riskcheck.web.shared.typed_answers import (
    LONGEST_NUMBER,
    NONE,
    list_country_boxes,
    list_texts,
    read_answer,
    read_countries_sent,
    read_sent,
)

FEWEST_ROWS = 2
MOST_ROWS_SHOWN_AGAIN = 10
CONTROLS = {
    Shape.ONE: "radio",
    Shape.MANY: "checkbox",
    Shape.NUMBER: "number",
    Shape.COUNTRY: "country",
    Shape.COUNTRIES: "countries",
    Shape.SOME_COUNTRIES: "checkbox",
}
CHOSEN_FROM_ALL = frozenset({Shape.COUNTRY, Shape.COUNTRIES})
ASKED_AS_A_GROUP = frozenset({Shape.ONE, Shape.MANY, Shape.COUNTRIES, Shape.SOME_COUNTRIES})
NO_NATIONALITY = _("I have no nationality (stateless)")
NOT_BOTH = _("Choose countries, or tick that you have no nationality. Not both.")


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
    """One of the lists in which a citizenship is chosen. It counts from 1. `unread` was typed and is no country."""

    id: str
    number: int
    options: str
    unread: str
    focused: bool


class AsTyped(forms.Widget):
    """Reads every value sent under a name. riskcheck/field.html draws the controls."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        read = read_countries_sent if self.shape in CHOSEN_FROM_ALL else read_sent
        return read(data, name)


class AskedField(forms.BoundField):
    """A question on a page: what field.html shows."""

    field: AnswerField
    form: QuestionForm

    @cached_property
    def typed(self) -> list[str]:
        return list_texts(self.data if self.form.is_bound else self.initial)

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
        typed = [NONE] if not self.form.is_bound and self.initial == () else self.typed
        return [
            RadioChoice(
                id=f"{self.auto_id}_{place}",
                value=option.value,
                label=option.label,
                hint=option.hint,
                alone=option.alone,
                chosen=option.value in typed,
            )
            for place, option in enumerate(self.field.list_options(typed))
        ]

    @property
    def countries(self) -> str:
        return draw_country_options(self.typed[0] if self.typed else "")

    @property
    def unread(self) -> str:
        """What was typed and is no country."""
        return show_unread(self.typed[0]) if self.typed else ""

    @property
    def no_nationality(self) -> str:
        """What the box says that stands for the lists of countries."""
        return gettext(NO_NATIONALITY)

    @property
    def rows(self) -> list[CountryChoice]:
        form = self.form
        return [
            CountryChoice(
                id=f"{self.auto_id}_{place}",
                number=place + 1,
                options=draw_country_options(code),
                unread=show_unread(code),
                focused=place == form.focused_row,
            )
            for place, code in enumerate(form.rows)
        ]


def show_unread(text: str) -> str:
    return "" if text in CODES else text


class AnswerField(forms.Field):
    """`may_be_none`: of countries, that none is named is an answer."""

    may_be_none = False

    def __init__(self, question: Question, about: Country | None = None, unnamed: str = "") -> None:
        self.question = question
        self.about = about
        self.country_name = get_translator().name(about.spoken) if about else unnamed
        super().__init__(
            required=False,
            widget=AsTyped(question.shape),
            label=self.say(question.wording),
            help_text=self.say(question.hint),
        )

    @property
    def why(self) -> str:
        return self.say(self.question.why)

    @property
    def more(self) -> str:
        return self.say(self.question.more)

    def list_options(self, typed: Collection[str]) -> list[Option]:
        """What may be chosen, in the reader's language: also one no longer offered that was sent."""
        if self.question.shape is Shape.SOME_COUNTRIES:
            return list_country_boxes(self.question, self.about, typed)
        return [
            replace(option, label=self.say(option.label), hint=self.say(option.hint))
            for option in self.question.options
            if option.offered or option.value in typed
        ]

    def say(self, text: str, gaps: Mapping[str, object] | None = None) -> str:
        """The rulebook's text in the reader's language, with the country named in it."""
        if not text:
            return ""
        named = {"country": self.country_name} | dict(gaps or {})
        return Sentence(text, named if "%(" in text else {}).said(gettext, self._shown)

    def _shown(self, gap: Any) -> Any:
        """An option named in a message is itself a text of the catalogue; a number or name is not."""
        labels = [NONE_OF_THESE, *(option.label for option in self.question.options)]
        return self.say(gap) if gap in labels else gap

    def clean(self, value: list[str]) -> Answer:
        try:
            if self.may_be_none and not any(value):
                return ()
            return check_answer(self.question, read_answer(self.question, value), CODES)
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
        about: Country | None = None,
        data: Any = None,
        initial: Mapping[str, Answer] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        for question in questions:
            field = self.fields[question.key] = AnswerField(question, about)
            field.may_be_none = question is NATIONALITIES and self.is_stateless

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

    @property
    def is_stateless(self) -> bool:
        """Whether they say that they have no nationality."""
        sent = read_sent(self.data if self.is_bound else self.initial, PROTECTION.key)
        return STATELESS in sent

    @property
    def offers_no_nationality(self) -> bool:
        """Whether that can be ticked beside the lists, since it is not asked apart."""
        return PROTECTION.key not in self.fields


class ScreenForm(QuestionForm):
    """The questions of one screen about one destination, whose name stands in their texts."""


class StartForm(QuestionForm):
    """Citizenships or that there is none, and the destination: what every check begins with.

    How they will be there is asked here only where somebody was sent here with it. `asked` are fewer questions, of
    one who changes an answer.
    """

    def __init__(
        self,
        data: Any = None,
        initial: Mapping[str, Any] | None = None,
        asked: tuple[Question, ...] = START,
    ) -> None:
        self.asked = asked
        known = (data if data is not None else initial) or {}
        has_role = any(read_sent(known, ROLE.key))
        super().__init__(
            (q for q in asked if q is not ROLE or has_role), data=data, initial=initial
        )

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        if self.is_stateless:
            told[PROTECTION.key] = STATELESS
            if told.get(NATIONALITIES.key):
                self.add_error(NATIONALITIES.key, gettext(NOT_BOTH))
        return told

    @classmethod
    def show_again(cls, sent: Any, asked: tuple[Question, ...] = START) -> Self:
        """What was sent, with its errors; or with one list of countries more or fewer, where that was asked for."""
        return cls.with_rows_changed(sent, asked) if "rows" in sent else cls(sent, asked=asked)

    @classmethod
    def with_rows_changed(cls, data: Any, asked: tuple[Question, ...] = START) -> Self:
        """The form as typed, one list of countries more or fewer: `rows` says "add" or "remove-2"."""
        typed = cls(data, asked=asked)
        rows = list(typed.rows)
        action, _, number = data.get("rows", "").partition("-")
        place = int(number) - 1 if number.isdecimal() and len(number) <= LONGEST_NUMBER else -1
        if action == "add" and typed.may_add_row:
            rows.append("")
            place = len(rows) - 1
        elif action == "remove" and 0 <= place < len(rows) > 1:
            del rows[place]
        others = {key: read_sent(data, key) for key in ("destination", "role", PROTECTION.key)}
        form = cls(initial={"nationalities": rows, **others}, asked=asked)
        form.focused_row = min(max(place, 0), len(rows) - 1)
        return form

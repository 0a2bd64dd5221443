"""The form that takes a register: what it says, and what it makes of what was sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.conf import settings
from django.http import HttpRequest

from riskcheck.engine.model.questions import Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator, write_number
from riskcheck.register.inmemory import MOST_ROWS
from riskcheck.register.reading.codepages import CODE_PAGES
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.register.values import NONE
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED
from riskcheck.web.register.upload import make_writable

MADE_UP_PEOPLE = 200
SHARE_WITH_A_MISTAKE = 0.02
MOST_LETTERS_TYPED = 500


class EncodingChoice(NamedTuple):
    """A way of writing letters that may be named, and whether it was."""

    value: str
    name: str
    is_chosen: bool


class ColumnNote(NamedTuple):
    """A column that is read, and what to write in it."""

    key: str
    short: str
    needed: bool
    values: tuple[str, ...]
    says: str


@dataclass(frozen=True)
class RegisterPage(Page):
    """The form; `problem` says why nothing was judged."""

    template = "register/form.html"

    problem: str
    case: str
    keep: str
    sheet: str
    encodings: tuple[EncodingChoice, ...]
    most_rows: str
    most_bytes: int
    most_megabytes: int
    columns: tuple[ColumnNote, ...]
    people: int


def make_register_page(request: HttpRequest, problem: str = "") -> RegisterPage:
    translator = get_translator()
    return RegisterPage(
        problem=problem,
        case=make_writable(request.POST.get("case", ""))[:MOST_LETTERS_TYPED],
        keep=make_writable(request.POST.get("keep", ""))[:MOST_LETTERS_TYPED],
        sheet=make_writable(request.POST.get("sheet", ""))[:MOST_LETTERS_TYPED],
        encodings=list_encodings(request.POST.get("encoding", ""), translator),
        most_rows=write_number(MOST_ROWS),
        most_bytes=settings.LARGEST_REGISTER,
        most_megabytes=settings.LARGEST_REGISTER // 1024**2,
        columns=tuple(_list_columns(translator)),
        people=MADE_UP_PEOPLE,
    )


def list_encodings(chosen: str, translator: Translator) -> tuple[EncodingChoice, ...]:
    return tuple(
        EncodingChoice(page, translator.text(name) + translator.bracket(page), page == chosen)
        for page, name in CODE_PAGES.items()
    )


@cache
def make_sample_register() -> bytes:
    """People who do not exist, some rows with a mistake, to try the page with."""
    rows = [HEADER, *make_sample(MADE_UP_PEOPLE, seed=2, broken=SHARE_WITH_A_MISTAKE)]
    return "".join(",".join(row) + "\r\n" for row in rows).encode()


def _list_columns(translator: Translator) -> Iterator[ColumnNote]:
    for key, question in RULEBOOK.questions.items():
        yield ColumnNote(
            key=key,
            short=translator.text(question.short),
            needed=key in NEEDED,
            values=question.values,
            says=_say_what_to_write(question, translator),
        )


def _say_what_to_write(question: Question, translator: Translator) -> str:
    if question.shape is Shape.COUNTRY:
        return translator.text(_("a country code, such as RU"))
    if question.shape is Shape.COUNTRIES:
        return translator.text(_("country codes, such as US+RU"))
    if question.shape is Shape.SOME_COUNTRIES:
        text = translator.text(_("country codes, such as AM, or the word %(word)s"))
        return text % {"word": NONE}
    if question.shape is Shape.NUMBER:
        text = translator.text(_("a whole number from %(lowest)s to %(highest)s"))
        return text % {"lowest": question.lowest, "highest": question.highest}
    return translator.text(_("any of") if question.shape is Shape.MANY else _("one of"))

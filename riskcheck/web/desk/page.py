"""The officer's page at the counter: the questions, and the result beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import get_language

from riskcheck.present.country_names import list_country_names
from riskcheck.present.page import Page
from riskcheck.present.translator import Translator, get_translator
from riskcheck.web.desk.form import DeskForm, make_empty_form, read_desk_form
from riskcheck.web.desk.questions import (
    DeskQuestion,
    HiddenAnswer,
    list_desk_questions,
    list_hidden_answers,
)
from riskcheck.web.desk.result import DeskResult, OpenedResult, make_desk_result
from riskcheck.web.desk.state import make_desk
from riskcheck.web.paper.paper_size import choose_style
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text


@dataclass(frozen=True)
class DeskPage(Page):
    """`countries` are for the script that completes what is typed."""

    template = "desk/desk.html"

    is_wrong: bool
    paper_style: str
    countries: str
    asked_about: str
    place_changed: bool
    questions: tuple[DeskQuestion, ...]
    hidden: tuple[HiddenAnswer, ...]
    left_out: tuple[str, ...]
    result: DeskResult


def gzip_fresh_desk() -> GzippedPage:
    """The page for a new traveller: the same for every one of them."""
    language = get_language() or "en"
    return _gzip_fresh(language) if settings.DEBUG else _keep_fresh(language)


def _gzip_fresh(language: str) -> GzippedPage:  # noqa: ARG001
    return gzip_text(_make_page(make_empty_form(), None, get_translator()).draw())


_keep_fresh = cache(_gzip_fresh)


def make_desk_page(form: QueryDict, opened: OpenedResult | None = None) -> DeskPage:
    """The page on what was sent."""
    translator = get_translator()
    return _make_page(read_desk_form(form, translator), opened, translator)


def _make_page(sent: DeskForm, opened: OpenedResult | None, translator: Translator) -> DeskPage:
    desk = make_desk(sent)
    return DeskPage(
        is_wrong=bool(desk.wrong),
        paper_style=choose_style(),
        countries=_write_countries(translator.language),
        asked_about=sent.place.code if sent.place else "",
        place_changed=sent.place_changed,
        questions=list_desk_questions(desk, translator),
        hidden=list_hidden_answers(desk),
        left_out=tuple(translator.text(question.short) for question in desk.left_out),
        result=make_desk_result(desk, opened, translator),
    )


@cache
def _write_countries(language: str) -> str:
    """Every code with its name."""
    return "|".join(f"{code}:{name}" for code, name in list_country_names(language))

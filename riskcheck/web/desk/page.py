"""The officer's page at the counter: the questions, and the result beside them."""

from __future__ import annotations

from functools import cache

from django.http import QueryDict
from django.utils.translation import get_language

from riskcheck.present.country_names import OTHER_NAMES, list_country_names
from riskcheck.present.fragments import escape
from riskcheck.present.frames import fill
from riskcheck.present.translator import Translator, get_translator
from riskcheck.web.desk.form import nothing_sent, what_was_sent
from riskcheck.web.desk.questions import asides_drawn, questions_drawn
from riskcheck.web.desk.result import OpenedResult, result_pieces
from riskcheck.web.desk.state import Desk, desk_of
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text


def fresh_desk() -> GzippedPage:
    """The page for a new traveller: the same for every one of them."""
    return _fresh(get_language() or "en")


@cache
def _fresh(language: str) -> GzippedPage:  # noqa: ARG001
    return gzip_text(_drawn(desk_of(nothing_sent()), None, get_translator()))


def desk_page(form: QueryDict, opened: OpenedResult | None = None) -> tuple[str, bool]:
    """The page on what was sent, and whether some of it has to be corrected."""
    speaker = get_translator()
    desk = desk_of(what_was_sent(form, speaker))
    return _drawn(desk, opened, speaker), bool(desk.wrong)


def _drawn(desk: Desk, opened: OpenedResult | None, translator: Translator) -> str:
    result, fixed = result_pieces(desk, opened, translator)
    pieces = {
        "desk.countries": escape(_names(translator.language)),
        "desk.other_names": escape(OTHER_NAMES),
        "desk.questions": questions_drawn(desk, translator),
        "desk.asides": asides_drawn(desk),
        "desk.asked_about": desk.sent.place.code if desk.sent.place else "",
        "desk.gone": "yes" if desk.sent.place_changed else "",
        "desk.left_out": escape(", ".join(translator.text(q.short) for q in desk.left_out)),
        **result,
    }
    return fill("desk.html", pieces, {**fixed, "desk.is_wrong": bool(desk.wrong)}, translator)


@cache
def _names(language: str) -> str:
    """Every code with its name, for the script that completes what is typed."""
    return "|".join(f"{code}:{name}" for code, name in list_country_names(language))

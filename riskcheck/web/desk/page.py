"""The officer's page at the counter: the questions, and the result beside them."""

from __future__ import annotations

from functools import cache

from django.http import QueryDict
from django.utils.translation import get_language

from riskcheck.present.country_names import OTHER_NAMES, names_in_order
from riskcheck.present.fragments import escape
from riskcheck.present.frames import fill
from riskcheck.present.translator import Voice, voice
from riskcheck.web.desk.form import nothing_sent, what_was_sent
from riskcheck.web.desk.questions import asides_drawn, questions_drawn
from riskcheck.web.desk.result import Opened, result_pieces
from riskcheck.web.desk.state import Desk, desk_of
from riskcheck.web.shared.http_cache import Packed, packed_text


def fresh_desk() -> Packed:
    """The page for a new traveller: the same for every one of them."""
    return _fresh(get_language() or "en")


@cache
def _fresh(language: str) -> Packed:  # noqa: ARG001
    return packed_text(_drawn(desk_of(nothing_sent()), None, voice()))


def desk_page(form: QueryDict, opened: Opened | None = None) -> tuple[str, bool]:
    """The page on what was sent, and whether some of it has to be corrected."""
    speaker = voice()
    desk = desk_of(what_was_sent(form, speaker))
    return _drawn(desk, opened, speaker), bool(desk.wrong)


def _drawn(desk: Desk, opened: Opened | None, voice: Voice) -> str:
    result, fixed = result_pieces(desk, opened, voice)
    pieces = {
        "desk.countries": escape(_names(voice.language)),
        "desk.other_names": escape(OTHER_NAMES),
        "desk.questions": questions_drawn(desk, voice),
        "desk.asides": asides_drawn(desk),
        "desk.asked_about": desk.sent.place.code if desk.sent.place else "",
        "desk.gone": "yes" if desk.sent.place_changed else "",
        "desk.left_out": escape(", ".join(voice.text(q.short) for q in desk.left_out)),
        **result,
    }
    return fill("desk.html", pieces, {**fixed, "desk.is_wrong": bool(desk.wrong)}, voice)


@cache
def _names(language: str) -> str:
    """Every code with its name, for the script that completes what is typed."""
    return "|".join(f"{code}:{name}" for code, name in names_in_order(language))

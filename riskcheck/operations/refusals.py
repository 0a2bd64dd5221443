"""What the server itself answers, in the reader's language: from a file of its own, read once at the start, since it must
be there when Django and its catalogues are not."""

from __future__ import annotations

import tomllib
from pathlib import Path

from django.conf import settings
from django.utils.translation.trans_real import parse_accept_lang_header

REFUSALS: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("refusals.toml").read_text(encoding="utf-8")
)
RIGHT_TO_LEFT = "\u2067{}\u2069"
"""Marks around a line that no page says the direction of: without them its last full stop stands at the wrong end."""


def choose_language(path: str, asked: str) -> str:
    """The one that the address says, else the first we have of those the browser asks for (Accept-Language), else English."""
    first = path.removeprefix(settings.PREFIX).removeprefix("/").partition("/")[0]
    if first in REFUSALS:
        return first
    by_main_part = {code.partition("-")[0]: code for code in REFUSALS}
    for code, weight in parse_accept_lang_header(asked):
        language = by_main_part.get(code.partition("-")[0])
        if language and weight:
            return language
    return str(settings.LANGUAGE_CODE)


def write_refusal(status: int, language: str) -> str:
    """Two lines: what to do, and that nothing was kept."""
    texts = REFUSALS[language]
    form = RIGHT_TO_LEFT if language in settings.LANGUAGES_BIDI else "{}"
    return "".join(f"{form.format(texts[key])}\n" for key in (str(status), "kept"))

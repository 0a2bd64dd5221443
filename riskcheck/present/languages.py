"""The languages that texts exist in, as somebody chooses among them."""

from __future__ import annotations

from typing import NamedTuple

from django.conf import settings
from django.utils.translation import get_language_info


class Language(NamedTuple):
    code: str
    name: str


def list_languages() -> tuple[Language, ...]:
    return tuple(Language(code, _write_name(code, str(name))) for code, name in settings.LANGUAGES)


def _write_name(code: str, name: str) -> str:
    """For an officer and for who reads the language itself: Persian (فارسی)."""
    try:
        own = str(get_language_info(code)["name_local"])
    except KeyError:
        return name
    return name if own.casefold() == name.casefold() else f"{name} ({own})"

"""The languages that texts exist in, as somebody chooses among them."""

from __future__ import annotations

import re
import tomllib
from contextvars import ContextVar
from functools import cache
from typing import Any, NamedTuple

from django.conf import settings
from django.utils.translation import get_language, get_language_info, gettext, to_locale

from riskcheck.links.page_root import get_root

ASKED_FOR = "language"
"""What the address of the English first page is asked with, where somebody chose it."""
ARABIC_VOWELS = re.compile("[\u064b-\u0652]")
_PAGE: ContextVar[str] = ContextVar("_PAGE", default="/")


class Language(NamedTuple):
    code: str
    name: str


class WayToLanguage(NamedTuple):
    """The same page in a language, which is named in its own words."""

    code: str
    name: str
    address: str


def remember_page(page: str) -> None:
    """The page that is asked for, without its language, and with a query only of what holds no answer in the clear:
    where the ways to other languages lead from it."""
    _PAGE.set(page)


def forget_query() -> None:
    """For a page that is drawn once for all who ask."""
    _PAGE.set(_PAGE.get().partition("?")[0])


def remember_address(address: str) -> None:
    """The same of an address as a page writes it, in the language in use."""
    remember_page(address.removeprefix(get_root()))


def list_ways_to_languages() -> tuple[WayToLanguage, ...]:
    page = _PAGE.get()
    return tuple(
        WayToLanguage(code, _name_in_itself(code), f"{get_root(code)}{_write_page(code, page)}")
        for code, _name in settings.LANGUAGES
    )


def _write_page(code: str, page: str) -> str:
    """The first page chooses a language by itself, but not where English is asked for by name."""
    path, _mark, query = page.partition("?")
    if (code, path) != (settings.LANGUAGE_CODE, "/"):
        return page
    return "/?" + "&".join(filter(None, (f"{ASKED_FOR}={code}", query)))


def needs_review() -> bool:
    """Whether the language in use is a translation that no named reviewer has signed."""
    return get_language() != settings.LANGUAGE_CODE and not _read_signature(get_language())


@cache
def _read_signature(language: str) -> str:
    return str(read_beside_catalogue(language, "forms.toml").get("signed_by", ""))


def read_beside_catalogue(language: str, name: str) -> dict[str, Any]:
    """A TOML file of a language; nothing where it has none."""
    file = settings.LOCALE_PATHS[0] / to_locale(language) / name
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def list_languages() -> tuple[Language, ...]:
    return tuple(
        Language(code, _write_name(code, gettext(str(name)))) for code, name in settings.LANGUAGES
    )


def _write_name(code: str, name: str) -> str:
    """For an officer and for who reads the language itself: Persian (فارسی)."""
    own = _name_in_itself(code)
    if _write_bare(own) == _write_bare(name):
        return name
    return f"{name}{gettext(' (')}{own}{gettext(')')}"


def _write_bare(name: str) -> str:
    """Without capitals, and without the vowels that Arabic may or may not write."""
    return ARABIC_VOWELS.sub("", name.casefold())


def _name_in_itself(code: str) -> str:
    try:
        own = str(get_language_info(code)["name_local"])
    except KeyError:
        return dict(settings.LANGUAGES)[code]
    return own[:1].upper() + own[1:]

"""Where the pages of a language stand: English under the service's own path, every other language under its code there.

docs/decisions/0038-a-language-lives-in-the-address.md says why.
"""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import get_language


def get_root(language: str | None = None) -> str:
    """The path before every page of a language, or of the one in use: "/ru", or "/travel-check/ru"; "" for English
    on a host of its own."""
    language = language or get_language()
    if language == settings.LANGUAGE_CODE:
        return settings.PREFIX
    return f"{settings.PREFIX}/{language}"


def split_language(path: str) -> tuple[str, str]:
    """ "ru" and "/advice/" of "/ru/advice/"; English and the whole path where no other language stands first."""
    first, _slash, rest = path.removeprefix("/").partition("/")
    if first != settings.LANGUAGE_CODE and first in dict(settings.LANGUAGES):
        return first, f"/{rest}"
    return settings.LANGUAGE_CODE, path

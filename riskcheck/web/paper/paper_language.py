"""In which language a paper is printed: the page's own, or another that was asked for. How its page is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from django.conf import settings
from django.http import HttpResponse
from django.utils.translation import get_language

from riskcheck.present.languages import Language, forget_query, list_languages
from riskcheck.present.page import Page
from riskcheck.web.shared.referrer import silence_referrer

NOT_OFFERED = 400


class LanguageChoice(NamedTuple):
    """`languages` are those to choose from. `is_offered` is false where one was asked for that we do not have."""

    language: str
    languages: tuple[Language, ...]
    is_offered: bool


def read_language(asked: Mapping[str, str]) -> LanguageChoice:
    """From the address, which says nothing of the traveller but a language."""
    languages = list_languages()
    wanted = asked.get("language", "")
    is_known = wanted in {language.code for language in languages}
    return LanguageChoice(
        language=wanted if is_known else get_language() or settings.LANGUAGE_CODE,
        languages=languages,
        is_offered=is_known or not wanted,
    )


def send_paper(page: Page, *, is_offered: bool) -> HttpResponse:
    """What we do not have is asked for in no other language of the page either."""
    if not is_offered:
        forget_query()
    return silence_referrer(HttpResponse(page.draw(), status=200 if is_offered else NOT_OFFERED))

"""Rulebook texts in the reader's language, with the country named in them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from django import template
from django.utils.dateformat import format as format_date
from django.utils.translation import get_language, gettext
from django_countries import countries

from riskcheck.engine.wording import CountryName, Sentence

register = template.Library()


@register.filter
def say(sentence: Sentence | str) -> str:
    if isinstance(sentence, str):
        return gettext(sentence)
    return sentence.said(gettext, shown)


def say_of(text: str, country: CountryName) -> str:
    """A text about one country."""
    return Sentence(text, {"country": country} if "%(" in text else {}).said(gettext, shown)


def shown(gap: object) -> str:
    if isinstance(gap, CountryName):
        return name_of(gap)
    return str(gap)


def name_of(country: CountryName) -> str:
    if (get_language() or "en").startswith("en"):
        return country.in_text
    return countries.name(country.code) or country.in_text


def day_in_words(day: date | None, precision: str = "day") -> str:
    if day is None:
        return gettext("undated")
    return _day_in_words(day, precision, get_language())


@lru_cache(maxsize=2048)
def _day_in_words(day: date, precision: str, language: str | None) -> str:  # noqa: ARG001
    return format_date(day, {"day": "j F Y", "month": "F Y", "year": "Y"}[precision])

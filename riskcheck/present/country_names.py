"""What countries are called in the reader's language."""

from __future__ import annotations

import unicodedata
from functools import cache

from django_countries import countries

from riskcheck.facts import COUNTRIES
from riskcheck.present.written_names import list_names


def strip_accents(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def get_country_name(code: str, language: str) -> str:
    """CLDR's name before that of django-countries, whose Vietnamese calls Jersey Austria."""
    english = COUNTRIES[code].name
    if language.startswith("en"):
        return english
    return list_names(language).get(code) or countries.name(code) or english


@cache
def list_country_names(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, by the reader's alphabet (see decision 0006)."""
    named = [(code, get_country_name(code, language)) for code in COUNTRIES]
    return tuple(sorted(named, key=lambda each: strip_accents(each[1])))

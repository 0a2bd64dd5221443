"""What countries are called in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from django_countries import countries

from riskcheck.facts import COUNTRIES
from riskcheck.present.written_names import list_names, read_order


def get_country_name(code: str, language: str) -> str:
    """CLDR's name before that of django-countries, whose Vietnamese calls Jersey Austria."""
    english = COUNTRIES[code].name
    if language.startswith("en"):
        return english
    return list_names(language).get(code) or countries.name(code) or english


@cache
def list_country_names(language: str) -> tuple[tuple[str, str], ...]:
    """Every code with its name, by the reader's alphabet (see decision 0006)."""
    codes = read_order().get(language, COUNTRIES)
    return tuple((code, get_country_name(code, language)) for code in codes)


def sort_codes(codes: Iterable[str], language: str) -> list[str]:
    """By the names that they have in a language."""
    places = _index_places(language)
    return sorted(codes, key=lambda code: places[code])


@cache
def _index_places(language: str) -> Mapping[str, int]:
    return {code: place for place, (code, _name) in enumerate(list_country_names(language))}


def get_index_letter(code: str, language: str) -> str:
    """The letter under which an index in this language has it."""
    return read_order().get(language, {}).get(code, "")

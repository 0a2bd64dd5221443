"""Texts in one language: rulebook sentences, names of countries, days.

A translator is made once for each language and remembers every text it has translated, since a page
asks for hundreds.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from django.utils.dateformat import format as format_date
from django.utils.translation import get_language, gettext
from django_countries import countries

from riskcheck.engine.model.text import CountryName, Sentence
from riskcheck.present.written_names import list_names

DAY_FORMATS = {"day": "j F Y", "month": "F Y", "year": "Y"}


class Translator:
    """`said`, `about` and the rest must be called while its language is the active one."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts: dict[str, str] = {"": ""}
        self._days: dict[tuple[date, str], str] = {}
        self._about: dict[tuple[str, CountryName], str] = {}

    def text(self, text: str) -> str:
        """A text of the rulebook or the catalogue; the empty text stays empty."""
        known = self._texts.get(text)
        if known is None:
            known = self._texts[text] = gettext(text)
        return known

    def sentence(self, sentence: Sentence) -> str:
        return sentence.said(self.text, self.gap)

    def about(self, text: str, country: CountryName) -> str:
        """A text that names one country, or none."""
        known = self._about.get((text, country))
        if known is None:
            gaps = {"country": country} if "%(" in text else {}
            known = self._about[text, country] = self.sentence(Sentence(text, gaps))
        return known

    def gap(self, value: object) -> str:
        return self.name(value) if isinstance(value, CountryName) else str(value)

    def name(self, country: CountryName) -> str:
        if self.language.startswith("en"):
            return country.in_text
        names = list_names(self.language)
        return names.get(country.code) or countries.name(country.code) or country.in_text

    def day(self, day: date | None, precision: str = "day") -> str:
        if day is None:
            return self.text("undated")
        known = self._days.get((day, precision))
        if known is None:
            known = self._days[day, precision] = format_date(day, DAY_FORMATS[precision])
        return known


@cache
def _get_translator_for(language: str) -> Translator:
    return Translator(language)


def get_translator() -> Translator:
    """The translator for the language in use."""
    return _get_translator_for(get_language() or "en")

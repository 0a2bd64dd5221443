"""Texts in one language: rulebook sentences, names of countries, days.

A translator is made once for each language and remembers every text it has translated, since a page
asks for hundreds.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from django.conf import settings
from django.utils.dateformat import format as format_date
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext
from django_countries import countries

from riskcheck.engine.model.facts import Window
from riskcheck.engine.model.text import CountryName, LargeNumber, Listed, Sentence, _
from riskcheck.present.written_names import list_names

DATE_FORMATS = {
    "es": {"day": r"j \d\e F \d\e Y", "month": r"F \d\e Y"},
    "zh-hans": {"day": "Y年n月j日", "month": "Y年n月"},
}
"""Where day, month and year do not simply follow each other. Django's own have leading zeros, or end in an abbreviation."""
FIRST_OF_MONTH = {"fr": r"j\e\r F Y"}
"""Where the first day is an ordinal and the others are not."""
DAY_MONTH_YEAR = {"day": "j F Y", "month": "F Y"}
GENITIVE_MONTHS = {"day": "j E Y", "month": "F Y"}
SLAVIC = ("ru", "uk")
WITHOUT_BLANKS = ("zh-hans",)
"""Their full stop holds the room to the next sentence."""
YEAR = "Y"
NO_BREAK = "\u00a0"
DAY_MAY_BREAK = ("en", "zh-hans")
"""English pages are read as plain text too; Chinese ones have no blank in a day."""
FOUR_DIGITS_TOGETHER = ("es",)
COMMA_BETWEEN_THOUSANDS = ("ar", "fa", "zh-hans")
"""Django has no mark for them; this is the one of CLDR where digits are 0 to 9."""
LEFT_TO_RIGHT_MARK = "\u200e"
ISOLATED = "\u2068{}\u2069"
"""First strong isolate, and its end."""
LIST_COMMA = _(", ")
COLON = _(": ")
FULL_STOP = _(".")
DETAILED = _("%(name)s, %(detail)s")
QUOTED = _("“%(words)s”")
BRACKET_OPENS, BRACKET_CLOSES = _(" ("), _(")")
LIST_SEMICOLON = _("; ")
"""Between the words of a list, whose own words may hold commas."""


UNDATED = _("undated")
RANGE = _("%(low)s to %(high)s")
NO_UPPER_END = _("%(low)s and over")


class Translator:
    """`text`, `about` and the rest must be called while its language is the active one."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.blank = "" if language in WITHOUT_BLANKS else " "
        self.direction = "rtl" if language in settings.LANGUAGES_BIDI else "ltr"
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
        if isinstance(value, CountryName):
            return self.name(value)
        if isinstance(value, Sentence):
            return self.sentence(value)
        if isinstance(value, Listed):
            return self.join(map(self.gap, value))
        if isinstance(value, LargeNumber):
            return write_number(int(value))
        return self.ages(value) if isinstance(value, Window) else str(value)

    def ages(self, window: Window) -> str:
        if window.high is None:
            return self.text(NO_UPPER_END) % {"low": window.low}
        if window.high == window.low:
            return str(window.low)
        return self.text(RANGE) % {"low": window.low, "high": window.high}

    def name(self, country: CountryName) -> str:
        if self.language.startswith("en"):
            return country.in_text
        names = list_names(self.language)
        return names.get(country.code) or countries.name(country.code) or country.in_text

    def day(self, day: date | None, precision: str = "day") -> str:
        if day is None:
            return self.text(UNDATED)
        known = self._days.get((day, precision))
        if known is None:
            known = self._days[day, precision] = self._write_day(day, precision)
        return known

    def _write_day(self, day: date, precision: str) -> str:
        plain = GENITIVE_MONTHS if self.language in SLAVIC else DAY_MONTH_YEAR
        written = DATE_FORMATS.get(self.language, plain).get(precision, YEAR)
        if precision == "day" and day.day == 1:
            written = FIRST_OF_MONTH.get(self.language, written)
        text = format_date(day, written)
        if precision == "day" and self.language not in DAY_MAY_BREAK:
            text = text.replace(" ", NO_BREAK, 1)
        return text.lower() if self.language in SLAVIC else text

    def label(self, text: str) -> str:
        """With the colon that leads to what is labelled."""
        return self.text(text) + self.text(COLON)

    def close(self, sentence: str) -> str:
        """With its full stop."""
        return sentence + self.text(FULL_STOP)

    def detail(self, name: str, detail: str) -> str:
        """A name and what more there is of it, such as its date."""
        return self.text(DETAILED) % {"name": name, "detail": detail}

    def bracket(self, more: str) -> str:
        """What follows a name or a sentence, in its brackets, with the blank before."""
        return self.text(BRACKET_OPENS) + more + self.text(BRACKET_CLOSES)

    def isolate(self, words: str) -> str:
        """Names, numbers and codes stay whole in a language from right to left, and turn nothing beside them round."""
        return ISOLATED.format(words) if self.direction == "rtl" else words

    def join_sentences(self, sentences: Iterable[str]) -> str:
        """One after the other; those that are empty leave nothing."""
        return self.blank.join(filter(None, sentences))

    def keep_left_to_right(self, number: str) -> str:
        """A telephone number in plain text, read from left to right by marks that old phones know too."""
        return (
            f"{LEFT_TO_RIGHT_MARK}{number}{LEFT_TO_RIGHT_MARK}"
            if self.direction == "rtl"
            else number
        )

    def quote(self, words: str) -> str:
        return self.text(QUOTED) % {"words": words}

    def join(self, words: Iterable[str], between: str = LIST_COMMA) -> str:
        """A list, without “and”."""
        return self.text(between).join(words)


@cache
def _get_translator_for(language: str) -> Translator:
    return Translator(language)


def get_translator() -> Translator:
    """The translator for the language in use."""
    return _get_translator_for(get_language() or "en")


def write_number(number: int) -> str:
    """As the language in use writes it, with its own mark between thousands."""
    if get_language() in COMMA_BETWEEN_THOUSANDS:
        return f"{number:,}"
    if get_language() in FOUR_DIGITS_TOGETHER and number < 10_000:
        return str(number)
    return number_format(number, use_l10n=True, force_grouping=True)

"""Days, ages, lists, numbers and names of countries, as each language writes them."""

from datetime import date

import pytest
from django.conf import settings
from django.utils.translation import override

from riskcheck.engine.model.facts import Window
from riskcheck.engine.model.text import CountryName
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import LIST_SEMICOLON, get_translator, write_number

CODES = [code for code, _name in settings.LANGUAGES]
DAY = date(2026, 3, 5)
DAYS = {
    "en": ("5 March 2026", "March 2026"),
    "ar": ("5\u00a0مارس 2026", "مارس 2026"),
    "es": ("5\u00a0de marzo de 2026", "marzo de 2026"),
    "fa": ("5\u00a0مارس 2026", "مارس 2026"),
    "fr": ("5\u00a0mars 2026", "mars 2026"),
    "ru": ("5\u00a0марта 2026", "март 2026"),
    "tr": ("5\u00a0Mart 2026", "Mart 2026"),
    "uk": ("5\u00a0березня 2026", "березень 2026"),
    "zh-hans": ("2026年3月5日", "2026年3月"),
}
NUMBERS = {
    "en": "1,234,567",
    "ar": "1,234,567",
    "es": "1 234 567",
    "fa": "1,234,567",
    "fr": "1 234 567",
    "ru": "1 234 567",
    "tr": "1.234.567",
    "uk": "1 234 567",
    "zh-hans": "1,234,567",
}
LISTS = {"ar": "أ، ب، ج", "fa": "أ، ب، ج", "zh-hans": "أ、ب、ج"}
RUSSIA = {
    "en": "Russia",
    "ar": "روسيا",
    "es": "Rusia",
    "fa": "روسیه",
    "fr": "Russie",
    "ru": "Россия",
    "tr": "Rusya",
    "uk": "Росія",
    "zh-hans": "俄罗斯",
}

every_language = pytest.mark.parametrize("language", CODES)


def test_each_language_is_told_of_here() -> None:
    assert set(DAYS) == set(NUMBERS) == set(RUSSIA) == set(CODES)


@every_language
def test_a_day_is_written_with_its_month_in_words(language: str) -> None:
    with override(language):
        day, month = DAYS[language]
        assert get_translator().day(DAY) == day
        assert get_translator().day(DAY, "month") == month
        assert get_translator().day(DAY, "year") == "2026"


def test_the_first_of_a_month_is_the_first_in_french() -> None:
    with override("fr"):
        assert get_translator().day(date(2026, 8, 1)) == "1er\u00a0août 2026"
        assert get_translator().day(date(2026, 8, 21)) == "21\u00a0août 2026"
        assert get_translator().day(date(2026, 8, 1), "month") == "août 2026"


@every_language
def test_every_month_is_written_in_the_language_and_in_digits_that_all_read(language: str) -> None:
    with override(language):
        days = [get_translator().day(date(2026, month, 21)) for month in range(1, 13)]
    assert len(set(days)) == 12
    for day in days:
        assert "2026" in day
        assert "21" in day


@every_language
def test_no_day_is_a_word_of_the_language(language: str) -> None:
    with override(language):
        undated = get_translator().day(None)
    assert undated
    assert (undated == "undated") == (language == "en")


@every_language
def test_a_number_is_marked_between_its_thousands_where_the_language_does_so(language: str) -> None:
    with override(language):
        assert (
            write_number(1234567).replace("\xa0", " ").replace("\u202f", " ") == NUMBERS[language]
        )
        assert write_number(12) == "12"


def test_spanish_marks_no_thousands_of_four_digits() -> None:
    with override("es"):
        assert write_number(5_000) == "5000"
        assert len(write_number(10_000)) == len("10 000")


@every_language
def test_a_list_has_the_commas_of_the_language(language: str) -> None:
    with override(language):
        assert get_translator().join("أبج") == LISTS.get(language, "أ, ب, ج")
        assert get_translator().join(["ا"]) == "ا"
        assert get_translator().join([]) == ""
        assert get_translator().join("اب", LIST_SEMICOLON) not in (
            "اب",
            get_translator().join("اب"),
        )


@every_language
def test_ages_are_written_with_both_ends_in_order(language: str) -> None:
    with override(language):
        both = get_translator().ages(Window(18, 27))
        over = get_translator().ages(Window(18, None))
        assert get_translator().ages(Window(18, 18)) == "18"
    assert both.index("18") < both.index("27")
    assert "18" in over
    if language != "en":
        assert " to " not in both
        assert "over" not in over


@every_language
def test_quotes_and_colons_are_those_of_the_language(language: str) -> None:
    with override(language):
        quoted = get_translator().quote("x")
        label = get_translator().label("Countries")
    assert quoted[0] != quoted[-1]
    assert "x" in quoted
    assert label.rstrip()[-1] in ":："


@every_language
def test_a_country_is_named_in_the_language(language: str) -> None:
    with override(language):
        russia = get_translator().name(CountryName("RU", "Russia"))
        assert russia == RUSSIA[language]


@pytest.mark.parametrize("language", ["ar", "fa", "ru", "uk", "zh-hans"])
def test_no_country_is_named_in_latin_letters(language: str) -> None:
    with override(language):
        names = {code: get_translator().name(place.spoken) for code, place in COUNTRIES.items()}
    latin = {code: name for code, name in names.items() if any("A" <= c <= "z" for c in name)}
    assert latin == {}
    assert len(set(names.values())) == len(names)

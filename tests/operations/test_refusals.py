"""What is said before Django is reached: in every language, and no more and no less than English says."""

import re

import pytest
from babel.messages.catalog import Message
from django.conf import settings
from django.test import override_settings
from django.utils.translation import to_locale

from riskcheck.operations.refusals import REFUSALS, choose_language, write_refusal
from tools.translations import LOCALES, check_message, read_forms

LANGUAGES = [code for code, _name in settings.LANGUAGES]
BIDI = set(LANGUAGES) & set(settings.LANGUAGES_BIDI)
IN_LATIN_LETTERS = ("en", "es", "fr", "tr")


def find_faults(language: str, english: str, text: str) -> list[str]:
    """Of a translation: what make check would say of it in a catalogue, and letters that its readers may not read."""
    if language == settings.LANGUAGE_CODE:
        return []
    forms = read_forms(LOCALES / to_locale(language))
    faults = list(check_message(Message(english, text), forms))
    if language not in IN_LATIN_LETTERS:
        faults += re.findall("[A-Za-z]+", text.replace("Content-Length", ""))
    return faults if text != english else [*faults, "English"]


def read_paragraphs(page: str) -> dict[str, str]:
    """Of a page in every language at once, each with the direction of its letters."""
    told = re.findall(r'<p lang="([^"]*)" dir="([^"]*)">(.*)</p>', page)
    assert {code for code, way, _text in told if way == "rtl"} == BIDI
    return {code: text for code, _way, text in told}


def test_every_language_of_the_service_has_every_refusal() -> None:
    assert list(REFUSALS) == LANGUAGES
    assert {tuple(texts) for texts in REFUSALS.values()} == {tuple(REFUSALS["en"])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_says_what_english_says(language: str) -> None:
    texts = REFUSALS[language]
    faults = {key: find_faults(language, REFUSALS["en"][key], texts[key]) for key in texts}
    assert not any(faults.values()), faults


@pytest.mark.parametrize(
    ("path", "asked", "language"),
    [
        ("/fa/advice/", "ru", "fa"),
        ("/fa", "", "fa"),
        ("/far/", "", "en"),
        ("/advice/fa/", "", "en"),
        ("", "", "en"),
        ("/", "zh-TW", "zh-hans"),
        ("/", "pt-BR, es-AR;q=0.5, en;q=0.4", "es"),
        ("/", "ru;q=0, *", "en"),
        ("/", "nonsense\u00ff;;q=", "en"),
        ("/", "ru," * 5000, "ru"),
    ],
)
def test_the_address_chooses_and_then_the_browser(path: str, asked: str, language: str) -> None:
    assert choose_language(path, asked) == language


@override_settings(PREFIX="/travel-check")
def test_the_path_of_the_service_comes_before_the_language() -> None:
    assert choose_language("/travel-check/ar/advice/", "") == "ar"
    assert choose_language("/ar/", "") == "ar"  # a proxy may have cut the path off


def test_a_full_stop_stands_at_the_end_of_a_line_from_right_to_left() -> None:
    assert {line[0] + line[-1] for line in write_refusal(503, "ar").splitlines()} == {
        "\u2067\u2069"
    }
    assert write_refusal(503, "ru").startswith("Сейчас")

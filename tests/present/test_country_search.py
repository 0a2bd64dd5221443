"""Countries as they are typed in a line: what is sure is read, and whatever is not is asked about."""

from time import process_time

import pytest

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_search import (
    LONGEST_TYPED,
    MOST_READ,
    REPEATED,
    read_typed_countries,
)
from riskcheck.present.translator import get_translator


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Indian, American", ("IN", "US")),
        ("us Russian", ("US", "RU")),
        ("french algerian", ("FR", "DZ")),
        ("Iranian and British", ("IR", "GB")),
        ("united states south korea", ("US", "KR")),
        ("South Sudanese / Ugandan", ("SS", "UG")),
        ("Россия, США", ("RU", "US")),
        ("ایران، ترکیه", ("IR", "TR")),
        ("中国、美国", ("CN", "US")),
        ("RUS+USA", ("RU", "US")),
    ],
)
def test_several_are_read_from_a_line(typed: str, codes: tuple[str, ...]) -> None:
    assert read_typed_countries(typed, get_translator()) == (codes, "")


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("us korean", "“korean” could be North Korea (KP) or South Korea (KR)."),
        ("Dominican", "“Dominican” could be Dominica (DM) or Dominican Republic (DO)."),
        ("Congolese", "“Congolese” could be Democratic Republic of the Congo (CD) or"),
        ("lanka", "“lanka” could be Sri Lanka (LK)."),
        ("us turky", "No country answers to “turky”. Did you mean Türkiye (TR)?"),
        ("ru atlantis", "No country answers to “atlantis”."),
    ],
)
def test_a_text_that_is_no_country_for_sure_is_asked_about(typed: str, asked: str) -> None:
    assert read_typed_countries(typed, get_translator()).problem.startswith(asked)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("germ", "DE"),
        ("New Zea", "NZ"),
        ("Dominican Rep", "DO"),
        ("ivory c", "CI"),
        ("trinidad and t", "TT"),
        ("portug", "PT"),
        ("Trinidad & Tobago", "TT"),
        ("Bosnia&Herzegovina", "BA"),
    ],
)
def test_a_beginning_that_stops_within_a_word_is_read(typed: str, code: str) -> None:
    assert read_typed_countries(typed, get_translator()) == ((code,), "")


def test_every_country_is_read_by_its_code_and_its_name() -> None:
    asked = []
    for code, country in COUNTRIES.items():
        assert read_typed_countries(code, get_translator()) == ((code,), "")
        if read_typed_countries(country.name, get_translator()) != ((code,), ""):
            asked.append(code)
    assert asked == ["MF"], "Saint Martin is also the island’s other half"


def test_a_country_typed_again_and_again_is_not_looked_for_each_time() -> None:
    read_typed_countries("xx", get_translator())
    for typed in ("x+" * LONGEST_TYPED, "fr+" * LONGEST_TYPED, "fr " * LONGEST_TYPED):
        began = process_time()
        read_typed_countries(typed, get_translator())
        assert process_time() - began < 0.05
    again = read_typed_countries("fr+" * (MOST_READ + 1), get_translator())
    assert again == (("FR",), REPEATED)
    assert read_typed_countries("fr+" * MOST_READ, get_translator()) == (("FR",), "")

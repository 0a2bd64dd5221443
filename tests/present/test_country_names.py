"""Countries stand in the order of the reader's alphabet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from django.conf import settings

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_index_letter, list_country_names, sort_codes
from riskcheck.present.written_names import read_order


@pytest.mark.parametrize("language", dict(settings.LANGUAGES))
def test_every_language_has_an_order_of_all_countries(language: str) -> None:
    assert set(read_order()[language]) == set(COUNTRIES), "run tools/country_order.py"
    letters = [get_index_letter(code, language) for code, _name in list_country_names(language)]
    assert all(letters)
    assert len(set(letters)) == sum(a != b for a, b in zip(["", *letters], letters, strict=False))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Åland Islands", "Albania", "Côte d'Ivoire", "Zimbabwe"]),
        ("es", ["España", "Estonia", "Nueva Zelanda", "Omán"]),
        ("tr", ["Cezayir", "Çekya", "Irak", "İran", "Sırbistan", "Singapur", "Şili", "Ürdün"]),
        ("uk", ["Еквадор", "Єгипет", "Індія", "Іран", "Йорданія", "Японія"]),
        ("ru", ["Австралия", "Израиль", "Иран", "Япония"]),
        ("ar", ["الجزائر", "اليمن", "إيران", "تركيا", "روسيا", "مصر"]),
        ("zh-hans", ["阿富汗", "俄罗斯", "加拿大", "伊朗", "中国"]),
    ],
)
def test_letters_of_a_language_stand_where_it_has_them(language: str, names: Sequence[str]) -> None:
    listed = [name for _code, name in list_country_names(language) if name in names]
    assert listed == names


def test_some_countries_are_sorted_as_all_are() -> None:
    assert sort_codes({"RU", "IR", "TR"}, "fa") == ["IR", "TR", "RU"]
    assert sort_codes({"DE", "CA", "CZ"}, "fr") == ["DE", "CA", "CZ"]

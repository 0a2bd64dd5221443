"""Countries as they are typed in a line: what is sure is read, and whatever is not is asked about."""

from time import process_time

import pytest
from django.conf import settings

from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name
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
    ("typed", "codes"),
    [
        ("Russie et Iran", ("RU", "IR")),
        ("RUSSIE ET IRAN", ("RU", "IR")),
        ("Rusya ve İran", ("RU", "IR")),
        ("RUSYA VE İRAN", ("RU", "IR")),
        ("Rusia y Cuba", ("RU", "CU")),
        ("Rusia e Irán", ("RU", "IR")),
        ("Россия и Украина", ("RU", "UA")),
        ("Росія та Україна", ("RU", "UA")),
        ("Росія й Україна", ("RU", "UA")),
        ("ایران و روسیه", ("IR", "RU")),
        ("سوريا ولبنان", ("SY", "LB")),
        ("سوريا والمملكة العربية السعودية", ("SY", "SA")),
        ("ایران ویتنام", ("IR", "VN")),
        ("俄罗斯和乌克兰", ("RU", "UA")),
        ("俄罗斯 和 乌克兰", ("RU", "UA")),
        ("俄罗斯与埃及", ("RU", "EG")),
        ("埃及及叙利亚", ("EG", "SY")),
        ("波斯尼亚和黑塞哥维那和古巴", ("BA", "CU")),
        ("러시아와 미국", ("RU", "US")),
        ("Russia as well as Iran", ("RU", "IR")),
        ("Rusia y Reino Unido de Gran Bretaña e Irlanda del Norte", ("RU", "GB")),
        ("Russie, et Iran", ("RU", "IR")),
        ("RU et IR", ("RU", "IR")),
        ("us and ru", ("US", "RU")),
        ("us&ru", ("US", "RU")),
        ("us &", ("US",)),
        ("Russia AND Iran", ("RU", "IR")),
        ("Bosnia and Herzegovina and Cuba", ("BA", "CU")),
    ],
)
def test_words_that_join_in_any_language_are_no_country(typed: str, codes: tuple[str, ...]) -> None:
    assert read_typed_countries(typed, get_translator()) == (codes, "")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("俄罗斯，美国", ("RU", "US")),
        ("俄罗斯；中国", ("RU", "CN")),
        ("俄罗斯、中国", ("RU", "CN")),
        ("إيران؛ روسيا", ("IR", "RU")),
        ("إيران، روسيا", ("IR", "RU")),
    ],
)
def test_signs_between_countries_are_read_in_every_script(
    typed: str, codes: tuple[str, ...]
) -> None:
    assert read_typed_countries(typed, get_translator()) == (codes, "")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("la Russie", ("RU",)),
        ("LA RUSSIE", ("RU",)),
        ("Maroc et la France", ("MA", "FR")),
        ("la Russie et l’Iran", ("RU", "IR")),
        ("l'Iran", ("IR",)),
        ("les États-Unis", ("US",)),
        ("el Líbano y los Estados Unidos", ("LB", "US")),
        ("der Iran und die Türkei", ("IR", "TR")),
        ("the Netherlands", ("NL",)),
        ("El Salvador y la Argentina", ("SV", "AR")),
    ],
)
def test_an_article_before_a_name_is_no_country(typed: str, codes: tuple[str, ...]) -> None:
    assert read_typed_countries(typed, get_translator()) == (codes, "")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("RU ET", ("RU", "ET")),
        ("RU ET IR", ("RU", "ET", "IR")),
        ("VE, TR", ("VE", "TR")),
        ("la us", ("LA", "US")),
        ("et", ("ET",)),
        ("Russie, ET", ("RU", "ET")),
        ("Russia ET Iran", ("RU", "ET", "IR")),
        ("سوريا ET", ("SY", "ET")),
        ("AND", ("AD",)),
    ],
)
def test_a_code_that_is_also_a_word_is_read_where_it_is_written_as_one(
    typed: str, codes: tuple[str, ...]
) -> None:
    assert read_typed_countries(typed, get_translator()) == (codes, "")


@pytest.mark.parametrize(("typed", "word"), [("Russie et", "et"), ("Russia la", "la")])
def test_a_code_that_may_be_a_word_is_asked_about(typed: str, word: str) -> None:
    codes, problem = read_typed_countries(typed, get_translator())
    assert codes == ("RU",)
    assert problem.startswith(f"“{word}” ")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Bosnia and Herzegovina", "BA"),
        ("Босния и Герцеговина", "BA"),
        ("البوسنة والهرسك", "BA"),
        ("波斯尼亚和黑塞哥维那", "BA"),
        ("Trinidad y Tobago", "TT"),
        ("特立尼达和多巴哥", "TT"),
        ("Antigua et Barbuda", "AG"),
        ("Antigua ve Barbuda", "AG"),
        ("埃及", "EG"),
        ("El Salvador", "SV"),
        ("La Réunion", "RE"),
        ("Reino Unido de Gran Bretaña e Irlanda del Norte", "GB"),
        ("ویتنام", "VN"),
        ("Гонконг, ОАР Китаю", "HK"),
    ],
)
def test_a_name_that_holds_what_joins_is_one_country(typed: str, code: str) -> None:
    assert read_typed_countries(typed, get_translator()) == ((code,), "")


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_name_of_a_language_is_read_alone_and_beside_another(language: str) -> None:
    translator = get_translator()
    shared = {"CD", "CG", "MF", "SX"}
    for code in COUNTRIES.keys() - shared:
        name = get_country_name(code, language)
        assert read_typed_countries(name, translator) == ((code,), ""), name
        both = ("RU", code) if code != "RU" else ("RU",)
        if "," not in name:
            assert read_typed_countries(f"Russia; {name}", translator) == (both, ""), name


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
    for typed in (
        "y e " * LONGEST_TYPED,
        "et " * LONGEST_TYPED,
        "x+" * LONGEST_TYPED,
        "fr+" * LONGEST_TYPED,
        "fr " * LONGEST_TYPED,
    ):
        began = process_time()
        read_typed_countries(typed, get_translator())
        assert process_time() - began < 0.05
    again = read_typed_countries("fr+" * (MOST_READ + 1), get_translator())
    assert again == (("FR",), REPEATED)
    assert read_typed_countries("fr+" * MOST_READ, get_translator()) == (("FR",), "")

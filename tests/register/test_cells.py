"""The cells of a row."""

import pytest
from django.conf import settings
from django.utils.translation import override

from riskcheck.engine.model.questions import BadAnswer
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_reader.known import list_known
from riskcheck.present.country_reader.reading import read_country
from riskcheck.register.cells import CellReading, read_answers, read_cell
from riskcheck.register.values import list_words

GIVEN = {"nationalities": "US+RU", "destination": "RU"}


def read(**cells: str) -> dict[str, object]:
    told = GIVEN | cells
    return dict(read_answers(list(told.values()), {key: n for n, key in enumerate(told)}))


def test_cells_become_answers() -> None:
    assert read(age="32", sex="m", work="business+academic", ties="", role=" ") == {
        "nationalities": ("US", "RU"),
        "destination": "RU",
        "age": 32,
        "sex": "m",
        "work": ("business", "academic"),
    }


def test_capitals_and_spaces_around_do_not_matter() -> None:
    found = read(nationalities=" us + ru ", destination="ru", sex="M", service_status="Reserve")
    assert found == {
        "nationalities": ("US", "RU"),
        "destination": "RU",
        "sex": "m",
        "service_status": "reserve",
    }


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        ("none", ()),
        ("None", ()),
        (" NONE ", ()),
        ("IL", ("IL",)),
        ("il + ir", ("IL", "IR")),
        ("GE+UA+BY", ("GE", "UA", "BY")),
    ],
)
def test_some_countries_may_be_none(cell: str, answer: tuple[str, ...]) -> None:
    assert read(origin=cell)["origin"] == answer
    assert read(critic_of=cell)["critic_of"] == answer


def test_no_countries_given_is_no_answer() -> None:
    assert "origin" not in read(origin="")
    assert "critic_of" not in read(critic_of=" ")


@pytest.mark.parametrize("cell", ["", " ", "none", "None"])
def test_who_is_stateless_may_hold_no_nationality(cell: str) -> None:
    found = read(nationalities=cell, protection="stateless")
    assert (found["nationalities"], found["destination"]) == ((), "RU")
    for protection in ("", "refugee", "none"):
        with pytest.raises(BadAnswer) as refused:
            read(nationalities=cell, protection=protection)
        assert refused.value.key == "nationalities"


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("US + russia", ("US", "RU")),
        ("USA+RUS", ("US", "RU")),
        ("Russian Federation", ("RU",)),
        ("Indian+British", ("IN", "GB")),
        ("Россия+Türkiye", ("RU", "TR")),
        ("Ivory Coast", ("CI",)),
    ],
)
def test_a_country_may_stand_with_its_name(cell: str, codes: tuple[str, ...]) -> None:
    assert read(nationalities=cell)["nationalities"] == codes


@pytest.mark.parametrize(
    "written",
    ["32", "032", "32.0", "32,00", " 32 ", "32\u00a0", "٣٢", "３２", "32 years", "32 лет"],
)
def test_a_number_may_be_written_as_spreadsheets_do(written: str) -> None:
    assert read(age=written)["age"] == 32


@pytest.mark.parametrize(
    ("key", "cell", "said"),
    [
        ("nationalities", "US or RU", "“US or RU” is no country code"),
        ("nationalities", "US, formerly RU", "“formerly RU” is no country code"),
        ("nationalities", "RU (renounced)", "“RU (renounced)” is no country code"),
        ("nationalities", "US?", "“US?” is no country code"),
        ("sex", "M/F", "Give one answer"),
        ("nationalities", "XX", "“XX” is no country code of ours. Use two letters, like US."),
        ("nationalities", "Atlantis", "“Atlantis” is no country code of ours. Use two letters"),
        ("nationalities", "US+Korea", "“Korea” could be North Korea (KP) or South Korea (KR)."),
        ("destination", "Germ", "“Germ” could be Germany (DE)."),
        ("destination", "slo", "“slo” could be Slovenia (SI) or Slovakia (SK)."),
        ("destination", "Turky", "Did you mean Türkiye (TR)?"),
        ("destination", "RU+US", "Give one answer"),
        ("destination", "RU;US", "Give one answer"),
        ("destination", "", "Choose"),
        ("age", "thirty", "whole number, like 32, instead of “thirty”"),
        ("age", "32.5", "whole number"),
        ("destination", "ß", "no country code"),
        ("age", "300", "“300” cannot be used. Enter a whole number from 0 to 120."),
        ("sex", "mle", "“mle” is no answer here. Use one of: f, m, x."),
        ("work", "none+business", "cannot be chosen together"),
        ("stay_days", "0", "from 1 to 366"),
        ("origin", "Guinean", "“Guinean” could be Equatorial Guinea (GQ), Guinea (GN)"),
        ("origin", "none+IL", "“none” is no country code"),
        ("critic_of", "IL+IR+RU+BY", "Choose up to 3 countries."),
        ("nationalities", "none", "Choose at least one country"),
        ("ties", "none+father", "cannot be chosen together"),
        ("notice_kind", "unsure+debt", "cannot be chosen together"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named_with_what_to_write(
    key: str, cell: str, said: str
) -> None:
    with pytest.raises(BadAnswer) as refused:
        read(**{key: cell})
    assert refused.value.key == key
    assert said in str(refused.value)


@pytest.mark.parametrize("cell", ["Guinean", "slo", "нигер", "герм", "کره", "Turky", "Kore"])
def test_a_cell_is_read_alike_on_a_page_in_any_language(cell: str) -> None:
    expected = repr(read_cell("destination", cell))
    for language, _name in settings.LANGUAGES:
        read_cell.cache_clear()
        with override(language):
            assert repr(read_cell("destination", cell)) == expected, language


@pytest.mark.parametrize(
    "cell",
    [
        "US;RU",
        "US, RU",
        "US/RU",
        "us ru",
        "US and RU",
        "US & RU",
        "US\nRU",
        "US＋RU",
        "US|RU",
        "US;RU;",
        "US;#RU",
        "“US+RU”",
        "'US+RU",
        "United States, Russia",
        "USA und Russland",
        "États-Unis et Russie",
        "США и Россия",
        "美国和俄罗斯",
        "US+RU+US",
        "US (USA), Russia (RU)",
        "US - United States; RU - Russia",
        "US+RU+",
        "US, RU, -",
        "US; RU; n/a",
        "1. US 2. RU",
        "1) US; 2) RU",
        "Dual: US, RU",
        "Dual (US, RU)",
        "dual US-Russian",
        "American-Russian",
        "US citizen and Russian citizen",
        "US (by birth), RU (naturalised)",
        "US plus RU",
        "USA – Russia",
        "USA • Russia",
        "USA<br>Russia",
        "🇺🇸 🇷🇺",
        "United States 🇺🇸, Russia RUS",
        "['US', 'RU']",
        "{US,RU}",
        'c("US", "RU")',
        "미국과 러시아",
        "الولايات المتحدة وروسيا",
        "ארצות הברית ורוסיה",
        "840 - United States; 643 - Russia",
        "\u200bUS+RU",
    ],
)
def test_a_list_may_be_joined_as_people_do(cell: str) -> None:
    assert read(nationalities=cell)["nationalities"] == ("US", "RU")


def test_a_name_may_hold_what_joins_others() -> None:
    assert read(nationalities="Bosnia and Herzegovina and Serbia")["nationalities"] == ("BA", "RS")
    assert read(nationalities="Trinidad & Tobago, Antigua and Barbuda")["nationalities"] == (
        "TT",
        "AG",
    )
    turned = "Iran (Islamic Republic of); Korea, Republic of; Congo, Democratic Republic of the"
    assert read(nationalities=turned)["nationalities"] == ("IR", "KR", "CD")
    assert read(nationalities="US-RU")["nationalities"] == ("US", "RU")
    assert read(nationalities="US, RU")["nationalities"] == ("US", "RU")
    assert read(nationalities="D+RUS")["nationalities"] == ("DE", "RU"), "as in a German passport"


@pytest.mark.parametrize(
    ("key", "cells", "answer"),
    [
        (
            "sex",
            "M M. male Male Mann männlich Herr Homme masculino м мужской erkek ذكر 男 남 זכר",
            "m",
        ),
        ("sex", "F female W Frau weiblich femme mujer ж женский kadın أنثى 女 여 נקבה", "f"),
        ("sex", "X divers non-binary", "x"),
        ("open_notice", "Y yes YES 1 TRUE true ja oui да Sí evet x ✓ نعم 是 예 כן", "yes"),
        ("open_notice", "N no 0 FALSE nein non нет hayır لا 否 아니오 לא", "no"),
        ("destination", "Russia RUS RU ru Россия Russland 俄罗斯", "RU"),
        ("service_status", "reserve Reservist RESERVE", "reserve"),
    ],
)
def test_values_may_stand_as_people_write_them(key: str, cells: str, answer: str) -> None:
    for cell in cells.split():
        assert read(**{key: cell})[key] == answer, cell


@pytest.mark.parametrize(
    "cell",
    ["-", "—", "n/a", "N/A", "#N/A", "NULL", "?", "none given", "NaN", "NA", "k.A.", "неизвестно"],
)
def test_what_says_nothing_is_not_answered_and_never_none(cell: str) -> None:
    for key in ("sex", "age", "open_notice", "work", "ties", "protection", "other_army"):
        assert key not in read(**{key: cell}), key


def test_of_an_optional_list_what_can_be_read_is_kept() -> None:
    answer, reason = read_cell("work", "journalist+blogger")
    assert answer == ("journalist",)
    assert "“blogger” is no answer here" in str(reason)
    assert read_cell("work", "none+blogger").answer is None, "it may be what none denies"
    assert read_cell("nationalities", "US+Atlantis").answer is None, "the other may be what matters"


def test_no_nationality_may_be_said_in_a_word() -> None:
    assert read_cell("nationalities", "Stateless").answer == ()
    assert read_cell("nationalities", "XXA").answer == ()


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Venezuela, RB", "VE"),
        ("Korea, Dem. People's Rep.", "KP"),
        ("S. Korea", "KR"),
        ("Lao PDR", "LA"),
        ("Исламская Республика Иран", "IR"),
        ("T.C.", "TR"),
        ("British National (Overseas)", "GB"),
        ("البوسنة والهرسك", "BA"),
        ("니카라과", "NI"),
        ("Guinea-Bissau", "GW"),
        ("GBR (British citizen)", "GB"),
    ],
)
def test_one_country_is_one_however_many_words_name_it(cell: str, code: str) -> None:
    assert read_cell("nationalities", cell) == CellReading((code,))


def test_no_word_for_nothing_is_a_country() -> None:
    """The codes of New Caledonia and Denmark look like short words for no answer."""
    spelt = {code.lower() for code in COUNTRIES} | {one.iso3 for one in list_known()}
    assert not spelt & (list_words("not_answered") - {"nan"})
    named = [word for word in list_words("not_answered") if read_country(word, "en").is_named]
    assert named == ["n.a."], "with its dots"


@pytest.mark.parametrize(
    ("cell", "value"),
    [("M (male)", "m"), ("男/M", "m"), ("Female(F)", "f"), ("♀", "f"), ("W - weiblich", "f")],
)
def test_two_words_for_the_same_are_one_answer(cell: str, value: str) -> None:
    assert read_cell("sex", cell).answer == value

"""The cells of a row."""

import pytest

from riskcheck.engine.model.questions import BadAnswer
from riskcheck.register.cells import read_answers

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


@pytest.mark.parametrize("written", ["32", "032", "32.0", "32,00", " 32 "])
def test_a_number_may_be_written_as_spreadsheets_do(written: str) -> None:
    assert read(age=written)["age"] == 32


@pytest.mark.parametrize(
    ("key", "cell", "said"),
    [
        ("nationalities", "US;RU", "Join several answers with +, as in US+RU, instead of “US;RU”."),
        ("nationalities", "US, RU", "as in US+RU"),
        ("nationalities", "US/RU", "as in US+RU"),
        ("nationalities", "us ru", "as in US+RU"),
        ("nationalities", "US+", "“” is no country code"),
        ("nationalities", "US+US", "twice"),
        ("nationalities", "XX", "“XX” is no country code of ours. Use two letters, like US."),
        ("nationalities", "Atlantis", "“Atlantis” is no country code of ours. Use two letters"),
        ("nationalities", "US+Korea", "“Korea” could be North Korea (KP) or South Korea (KR)."),
        ("destination", "Germ", "“Germ” could be Germany (DE)."),
        ("destination", "slo", "“slo” could be Slovenia (SI) or Slovakia (SK)."),
        ("destination", "Turky", "Did you mean Türkiye (TR)?"),
        ("destination", "RU+US", "no country code"),
        ("destination", "RU;US", "Give one answer"),
        ("destination", "", "Choose"),
        ("age", "thirty", "whole number, like 32, instead of “thirty”"),
        ("age", "32.5", "whole number"),
        ("destination", "ß", "no country code"),
        ("age", "300", "from 0 to 120"),
        ("age", "٣٢", "whole number"),
        ("sex", "male", "“male” is no answer here. Use one of: f, m, x."),
        ("work", "business,academic", "as in business+academic"),
        ("work", "none+business", "cannot be chosen together"),
        ("stay_days", "0", "from 1 to 366"),
        ("origin", "IL,IR", "as in IL+IR"),
        ("origin", "Guinean", "“Guinean” could be Equatorial Guinea (GQ), Guinea (GN)"),
        ("origin", "none+IL", "“none” is no country code"),
        ("origin", "IL+IL", "twice"),
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

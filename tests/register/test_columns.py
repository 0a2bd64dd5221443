"""The first line of a register."""

from datetime import date

import pytest

from riskcheck.register.columns import COMPARED, RESULT, Columns
from riskcheck.register.matching import match_columns
from riskcheck.register.rows import read_row
from riskcheck.register.table import BadTable, RegisterRow

DAY = date(2026, 11, 22)
NEEDED = ["nationalities", "destination"]


def read(
    *names: str, case: str = "", keep: tuple[str, ...] = (), rows: tuple[str, ...] = ()
) -> Columns:
    """`rows` have a blank between cells."""
    sample = [RegisterRow(line, row.split(" ")) for line, row in enumerate(rows, 2)]
    return match_columns(RegisterRow(1, list(names)), sample, case_column=case, kept_as_is=keep)


def test_columns_named_like_answers_are_read_and_all_others_pass_through() -> None:
    found = read("Case no.", "Nationalities", "destination", "SERVICE status", "remarks")
    assert found.answers == {"nationalities": 1, "destination": 2, "service_status": 3}
    assert found.passed == (0, 4)
    assert found.kept == (0, 1, 2, 3, 4)


def test_the_case_number_is_the_column_named_so_or_the_one_asked_for_or_the_first_of_ones_own() -> (
    None
):
    assert read(*NEEDED, "surname", "Case no").case == 3
    assert read(*NEEDED, "surname", "Case no", case="Surname").case == 2
    assert read(*NEEDED, "", "bundle", "room").case == 3
    assert read(*NEEDED).case is None
    assert read(*NEEDED).name(["US", "RU"], 7) == "line 7"


def test_it_is_clear_which_is_the_case_number_or_not() -> None:
    assert read(*NEEDED, "Case no", "surname").case_is_clear
    assert read(*NEEDED, "dossier").case_is_clear
    assert read(*NEEDED).case_is_clear
    assert not read(*NEEDED, "bundle", "room").case_is_clear


def test_columns_without_a_name_at_the_end_are_none() -> None:
    assert read("case", *NEEDED, "", " ").names == ("case", *NEEDED)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["case", "destination"], "no column “nationalities”"),
        (["case", "nationalities"], "no column “destination”"),
        (["case", "nationalitys", "destination"], "column 2: “nationalitys” is no column we know"),
        ([*NEEDED, "age", "Age"], "column 4: “Age” stands twice"),
        ([*NEEDED, "level"], "column 3: “level” is the name of a column that triage adds"),
        ([*NEEDED, *[f"x{n}" for n in range(300)]], "more than 200 columns"),
        (["only one"], "no column “nationalities”"),
    ],
)
def test_a_wrong_column_is_named_with_what_to_do(names: list[str], said: str) -> None:
    with pytest.raises(BadTable) as refused:
        read(*names)
    assert "line 1" in str(refused.value)
    assert said in str(refused.value)


def test_an_own_column_may_look_like_an_answer() -> None:
    assert read(*NEEDED, "stay_day", keep=("Stay day",)).passed == (2,)
    assert read(*NEEDED, "stay_days", "stay_day").passed == (3,), "the real one is there too"


def test_an_unknown_case_column_is_refused_naming_those_there() -> None:
    with pytest.raises(BadTable, match=r"“ref” for the case number\. Name one of: file"):
        read(*NEEDED, "file", case="ref")


def test_columns_of_an_earlier_result_are_replaced() -> None:
    found = read("case", *NEEDED, *RESULT, *COMPARED)
    assert found.kept == (0, 1, 2)


def test_a_column_that_nearly_is_an_answer_and_holds_answers_stops_the_run() -> None:
    with pytest.raises(BadTable, match="column 3: “servis_status” looks like “service_status”"):
        read(*NEEDED, "servis_status", rows=("US+RU RU reserve",))
    assert read(*NEEDED, "Passport no", rows=("US+RU RU X123",)).passed == (2,)


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Citizenship", "nationalities"),
        ("Passport country", "nationalities"),
        ("nationalities\n(codes)", "nationalities"),
        ("Nationalité", "nationalities"),
        ("Staatsangehörigkeit", "nationalities"),
        ("Гражданство", "nationalities"),
        ("国籍", "nationalities"),
        ("جنسية", "nationalities"),
        ("국적", "nationalities"),
        ("אזרחות", "nationalities"),
        ("Country of destination", "destination"),
        ("Travelling to", "destination"),
        ("Where are you going?", "destination"),
        ("Zielland", "destination"),
        ("страна назначения", "destination"),
        ("مقصد", "destination"),
        ("目的地", "destination"),
        ("Gender", "sex"),
        ("Geschlecht", "sex"),
        ("Sexe (M/F)", "sex"),
        ("Yaş", "age"),
        ("What is your date of birth?", "age"),
        ("Geburtsdatum", "age"),
    ],
)
def test_columns_are_known_by_what_people_call_them(heading: str, key: str) -> None:
    needed = [name for name in NEEDED if name != key]
    assert read(*needed, heading).answers[key] == len(needed)


def test_columns_of_nationalities_are_read_together() -> None:
    found = read("Nationality 1", "Nationality 2", "2nd nationality", "destination")
    assert (found.answers["nationalities"], found.further) == (0, (1, 2))
    assert read(*NEEDED, "Nationality 2").further == (2,)
    assert read(*NEEDED, "nationality").passed == (2,), "the real one is there too"


def test_words_of_every_day_head_answers_only_where_the_cells_are_answers() -> None:
    own = read(*NEEDED, "Work", rows=("US RU Nurse", "US RU Baker"))
    assert own.passed == (2,)
    assert tuple(map(str, own.remarks)) == (
        "“Work” passes through: its cells do not answer “work”.",
    )
    assert read(*NEEDED, "Work", rows=("US RU business", "US RU Baker")).answers["work"] == 2
    assert read("Country", "destination", rows=("US RU", "RU RU")).answers["nationalities"] == 0


def test_any_heading_may_be_kept() -> None:
    assert read(*NEEDED, "age", "Gender", keep=("age", "Gender")).passed == (2, 3)


def test_two_columns_of_destinations_are_asked_about() -> None:
    with pytest.raises(BadTable, match="“Zielland” and “Travelling to” may both be where they go"):
        read("nationalities", "Zielland", "Travelling to")


def test_a_name_becomes_the_case_number_only_if_that_is_said() -> None:
    assert read("Name", *NEEDED).case is None
    assert read("Surname", "Passport no", *NEEDED).case is None
    assert read("Who", *NEEDED, rows=("Example US RU",)).case is None
    assert read("Bundle", *NEEDED, rows=("Example US RU",)).case is None
    assert read("Name", *NEEDED, case="name").case == 0
    named = read("Case", *NEEDED, rows=("Petrov,\xa0Ivan US RU", "Example\xa0Person US RU"))
    assert named.case is None
    assert "“Case” passes through: its cells look like names" in str(named.remarks[0])
    assert read("Case", *NEEDED, "File no", rows=("Example\xa0Person US RU 7",)).case == 3
    assert read("Case", *NEEDED, case="case", rows=("Example\xa0Person US RU",)).case == 0
    assert read("Case", *NEEDED, rows=("ALPHA US RU",)).case == 0, "one word may be a code"


def test_na_is_namibia_only_where_other_rows_speak_for_it() -> None:
    assert not read(*NEEDED, rows=("US+RU NA", "NA RU")).namibian
    assert not read(*NEEDED, "age", rows=("US+NA NA NA",)).namibian, (
        "it stands for nothing elsewhere"
    )
    found = read(*NEEDED, rows=("DE NA", "ZA+NA RU"))
    assert found.namibian == {0, 1}
    assert tuple(map(str, found.remarks)) == ("“NA” under “destination” is read as Namibia.",)
    assert read(*NEEDED, "age", rows=("DE NA ", "ZA RU 30")).namibian


def test_m_is_a_woman_where_h_is_a_man_and_f_is_nobody() -> None:
    found = read(*NEEDED, "Sexo", rows=("ES RU H", "ES RU M"))
    assert read_row(["ES", "RU", "M"], found, DAY).answers["sex"] == "f"
    assert read_row(["ES", "RU", "H"], found, DAY).answers["sex"] == "m"
    assert tuple(map(str, found.remarks)) == (
        "“M” under “Sexo” is read as a woman, since H stands there and F does not.",
    )
    french = read(*NEEDED, "Sexe", rows=("FR RU H", "FR RU F", "FR RU M"))
    assert read_row(["FR", "RU", "M"], french, DAY).answers["sex"] == "m"

"""The row with the headings, in whatever words they are, and what the office said of them."""

import pytest

from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.mapping import Mapped
from tests.register.office import Office
from tests.register.reading.made import xlsx


@pytest.mark.parametrize(
    "cells",
    [
        ["case", "nationalities", "destination"],
        ["", "Nationality 1", "Nationality 2", "Travelling to"],
        ["Name", "Staatsangehörigkeit", "Reiseziel"],
        ["дело", "гражданства", "страна"],
        ["Country", "Country of destination"],
        ["Citizenship", "Country"],
        ["nationalities\n(codes)", "destination *"],
    ],
)
def test_a_row_is_of_headings_in_any_words_that_columns_are_called_by(cells: list[str]) -> None:
    assert names_what_is_needed(cells)


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["", "", ""],
        ["Nationality and destination of travellers"],
        ["Country", ""],
        ["A-1", "US+RU", "RU"],
        ["Nationality", "Remarks", "Age"],
        ["nationalities " * 20, "destination " * 20],
        [*["x"] * 200, "nationalities", "destination"],
    ],
)
def test_other_rows_are_not(cells: list[str]) -> None:
    assert not names_what_is_needed(cells)


def test_the_mapping_says_which_row_is_the_one_with_the_headings() -> None:
    cells = ["Ref", "Papers", "Way"]
    assert not names_what_is_needed(cells)
    assert names_what_is_needed(cells, Mapped({"papers": "nationalities", "way": "destination"}))
    assert not names_what_is_needed(["Citizenship", "Goes"], Mapped({"citizenship": "keep"}))


ROWS = [
    ["Travellers, March 2026"],
    [],
    ["Aktenzeichen", "Staatsangehörigkeit", "Reiseziel", "Geschlecht"],
    ["A-1", "US+RU", "Russland", "Mann"],
]
LATIN = ";;;\r\n".join(";".join(row) for row in ROWS[1:]).encode("cp1252")


def test_a_workbook_with_a_title_and_headings_in_german_is_explained_and_judged(
    office: Office,
) -> None:
    office.keeps(xlsx([["x"]], Daten=ROWS), "register.xlsx")
    told = office.triages("--explain", "--sheet", "Daten", name="register.xlsx")
    assert told.returncode == 0
    assert told.stdout.startswith("sheet: Daten\nheadings: row 3; what stands above it is left out")
    assert "column Reiseziel is destination:\n      1 “Russland”: RU" in told.stdout
    assert not office.out.exists()
    assert office.triages("--sheet", "Daten", name="register.xlsx").returncode == 0
    assert [person["level"] for person in office.result()] == ["4"]


def test_a_code_page_is_read_before_the_headings(office: Office) -> None:
    office.keeps(LATIN)
    ended = office.triages("--encoding", "cp1252")
    assert ended.returncode == 0, ended.stderr
    assert "Staatsangehörigkeit" in ended.stdout


def test_headings_that_only_the_mapping_knows_are_found_below_a_title(office: Office) -> None:
    mapping = office.keeps(
        '[columns]\nPapers = "nationalities"\nWay = "destination"\nAge = "keep"\n', "office.toml"
    )
    rows = [["March"], ["Ref", "Papers", "Way", "Age"], ["A-1", "US+RU", "RU", "old"]]
    office.keeps(xlsx(rows), "register.xlsx")
    assert office.triages(name="register.xlsx").returncode == 2
    ended = office.triages("--mapping", str(mapping), name="register.xlsx")
    assert (ended.returncode, ended.stderr) == (0, "")
    earlier = office.keeps(office.out.read_bytes(), "earlier.csv")
    again = office.triages(
        "--mapping", str(mapping), "--against", str(earlier), name="register.xlsx"
    )
    assert again.returncode == 0, again.stderr
    assert [person["level_before"] for person in office.result()] == ["4"]


def test_a_heading_over_two_lines_is_told_in_one(office: Office) -> None:
    office.keeps('Title\ncase,"nationalities\n(codes)",destination\nA-1,US+RU,RU\n')
    ended = office.triages()
    assert "answers: nationalities (nationalities (codes)), destination\n" in ended.stdout

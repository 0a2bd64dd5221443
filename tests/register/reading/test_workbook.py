"""Registers that are workbooks."""

import io
from datetime import date

import pytest

from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.table import BadRow, BadTable, RegisterRow, Table
from tests.register.office import Office
from tests.register.reading.made import REGISTER, ods, sheet_data, xlsx, xlsx_of

HEADINGS, FIRST, SECOND = (list(row) for row in REGISTER)
FIRST_READ, SECOND_READ = [*FIRST[:3], "30", "m"], [*SECOND[:3], "44", "f"]

either = pytest.mark.parametrize("made", [xlsx, ods], ids=["xlsx", "ods"])


def opened(held: bytes, sheet: str = "") -> Table:
    options = FileOptions(sheet=sheet)
    return Table("register.csv", io.BytesIO(held), options, names_what_is_needed)


@either
def test_a_workbook_is_known_by_its_content_and_read(made) -> None:
    found = opened(made())
    assert found.header == RegisterRow(1, HEADINGS)
    assert list(found) == [RegisterRow(2, FIRST_READ), RegisterRow(3, SECOND_READ)]
    assert found.notes == []


@either
def test_cells_are_read_as_somebody_would_type_them(made) -> None:
    cells = ["007", 32.0, 0.1 + 0.2, True, False, date(1996, 3, 14), "“US+RU”", "\u00a0RU\u200b"]
    found = opened(made([[*HEADINGS, "x", "y", "z"], cells]))
    assert list(found) == [
        RegisterRow(2, ["007", "32", "0.3", "yes", "no", "1996-03-14", "US+RU", "RU"])
    ]


def test_an_error_of_excel_is_a_cell_not_answered() -> None:
    found = opened(xlsx([HEADINGS, ["A-1", "US+RU", "RU", "#N/A", "m"]]))
    assert list(found) == [RegisterRow(2, ["A-1", "US+RU", "RU", "", "m"])]


@either
def test_lines_above_and_below_the_table_are_told_apart(made) -> None:
    rows = [
        ["Travellers, March 2026"],
        [None],
        HEADINGS,
        FIRST,
        [None],
        SECOND,
        ["Total:", None, None, 2],
    ]
    found = opened(made(rows))
    assert found.header == RegisterRow(3, HEADINGS)
    assert list(map(str, found.notes)) == ["headings: row 3; what stands above it is left out"]
    *people, totals = found
    assert people == [RegisterRow(4, FIRST_READ), RegisterRow(6, SECOND_READ)]
    assert isinstance(totals, BadRow)
    assert (totals.line, totals.cells[0]) == (7, "Total:")
    assert str(totals.reason).startswith("This looks like a row of totals")


@either
def test_a_sheet_is_chosen_by_name(made) -> None:
    held = made([["Notes"], ["Ask Ms Example"]], Data=REGISTER, More=[["x"]])
    with pytest.raises(BadTable) as refused:
        opened(held)
    assert str(refused.value) == (
        "register.csv, sheet “Sheet1”: it has no row that names nationalities and destination. Its sheets "
        "are: “Sheet1”, “Data”, “More”. Name one with --sheet."
    )
    found = opened(held, sheet=" data")
    assert (found.header.cells, list(map(str, found.notes))) == (HEADINGS, ["sheet: Data"])
    assert len(list(found)) == 2
    with pytest.raises(BadTable, match=r"has no sheet “Date”\. Its sheets are: “Sheet1”, “Data”"):
        opened(held, sheet="Date")


@either
def test_an_empty_sheet_is_told(made) -> None:
    with pytest.raises(BadTable, match=r"sheet “Sheet1”: it is empty\. Give a table with a row of"):
        opened(made([]))


def test_merged_headings_are_named() -> None:
    rows = sheet_data([["Person", None, "Trip"], ["no", "papers", "way"], ["A-1", "US", "RU"]])
    merged = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    with pytest.raises(BadTable, match=r"the cells A1:B1 are merged\. Unmerge them, and give each"):
        opened(xlsx_of({"Sheet1": rows}, after=merged))


def test_ten_thousand_columns_are_too_many() -> None:
    held = xlsx([[*HEADINGS, *(f"x{n}" for n in range(10_000))], FIRST])
    found = opened(held)
    assert len(found.header.cells) == 10_005  # the columns say what is wrong


@either
def test_a_workbook_is_judged_as_the_same_csv(made, office: Office) -> None:
    office.keeps("case,nationalities,destination,age,sex\nA-1,US+RU,RU,30,m\nA-2,DE+IR,IR,44,f\n")
    said = office.triages()
    as_csv = office.out.read_bytes()
    office.keeps(made(), "register.xlsx")
    again = office.triages(name="register.xlsx")
    assert (again.returncode, again.stdout, again.stderr) == (0, said.stdout, said.stderr)
    assert office.out.read_bytes() == as_csv


def test_the_command_takes_the_name_of_a_sheet_and_says_where_a_problem_is(office: Office) -> None:
    rows = [["March"], [], HEADINGS, FIRST, ["A-3", "US+RU", "XX", 30, "m"]]
    office.keeps(xlsx([["x"]], Data=rows), "register.xlsx")
    ended = office.triages("--sheet", "Data", name="register.xlsx")
    assert ended.returncode == 1
    assert ended.stderr.startswith("line 5, column destination: “XX” is no country code")
    assert ended.stdout.startswith(
        "sheet: Data\nheadings: row 3; what stands above it is left out\n"
    )
    assert [person["case"] for person in office.result()] == ["A-1", "A-3"]

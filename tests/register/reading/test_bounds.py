"""Workbooks that would take all memory, or are no whole workbooks: refused before a library reads them."""

import io
import tracemalloc
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from riskcheck.register.reading.options import MEGABYTE, FileOptions
from riskcheck.register.table import BadTable, RegisterRow, Table
from tests.register.reading.made import REGISTER, ods, ods_of, packed, sheet_data, xlsx, xlsx_of

SMALL = FileOptions(most_unpacked=8 * MEGABYTE, most_cells=100_000)


def opened(held: bytes) -> Table:
    return Table("register.xlsx", io.BytesIO(held), SMALL)


def refused(held: bytes) -> str:
    with pytest.raises(BadTable) as bad:
        opened(held)
    return str(bad.value)


def cell(where: str) -> str:
    return f'<c r="{where}"><v>1</v></c>'


def repeated(rows: int, columns: int) -> str:
    filled = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell>'
    return f'<table:table-row table:number-rows-repeated="{rows}">{filled}</table:table-row>'


FAR_CELL = sheet_data(REGISTER) + f'<row r="1048576">{cell("XFD1048576")}</row>'
FULL_ROW = f"<row>{'<c><v>1</v></c>' * 5_000}</row>"
NO_PLACES = FULL_ROW + "<row/>" * 2_000 + "<row><c><v>1</v></c></row>"


@pytest.mark.parametrize(
    "held",
    [
        xlsx_of({"Sheet1": FAR_CELL}),
        xlsx_of({"Sheet1": FAR_CELL.replace(' r="X', ' s="0"\n r = "x').replace("XFD", "xfd")}),
        xlsx_of({"Sheet1": FAR_CELL.replace("<c ", "<x:c ").replace("</c>", "</x:c>")}),
        xlsx_of({"Sheet1": f'<row r="1">{cell("A1")}{cell("A900000")}{cell("ZZ2")}</row>'}),
        xlsx_of({"Sheet1": NO_PLACES}),
        ods_of({"Sheet1": repeated(1_000_000, 16_000)}),
        ods_of({"Sheet1": repeated(900, 90) + repeated(900, 90)}),
        ods_of({"Sheet1": repeated(900, 90), "Sheet2": repeated(900, 90)}),
    ],
    ids=["far cell", "written oddly", "prefixed", "in a near row", "no places", *("ods",) * 3],
)
def test_cells_far_apart_are_refused(held: bytes) -> None:
    assert "too far to be read. Delete what stands far from the table" in refused(held)


def test_a_zip_bomb_is_refused_by_its_directory() -> None:
    bomb = xlsx_of({"Sheet1": sheet_data(REGISTER) + " " * 30_000_000})
    assert len(bomb) < 50_000
    assert "unpacks to 28 MB, more than 8 MB." in refused(bomb)


def test_a_directory_that_lies_is_found_out() -> None:
    bomb = bytearray(xlsx_of({"Sheet1": sheet_data(REGISTER) + " " * 30_000_000}))
    true = zipfile.ZipFile(io.BytesIO(bomb)).getinfo("xl/worksheets/sheet1.xml").file_size
    bomb = bomb.replace(true.to_bytes(4, "little"), (2000).to_bytes(4, "little"))
    assert "is cut short or damaged" in refused(bytes(bomb))


def test_one_long_text_in_many_cells_is_refused() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 3_000))
    assert "hold too much text" in refused(
        xlsx_of({"Sheet1": rows}, f"<si><t>{'x' * 30_000}</t></si>")
    )
    few = xlsx_of({"Sheet1": rows}, f"<si><t>{'x' * 30}</t></si><si><t>{'y' * 30_000}</t></si>")
    assert len(list(opened(few))) == 2_998
    long = f'<table:table-row table:number-rows-repeated="900"><table:table-cell office:value-type="string"><text:p>{"x" * 30_000}</text:p></table:table-cell></table:table-row>'
    assert "hold too much text" in refused(ods_of({"Sheet1": long}))


def test_a_million_empty_rows_cost_nothing() -> None:
    empty = "".join(f'<row r="{n}"><c r="XFD{n}" s="1"/></row>' for n in range(9, 60_000))
    last = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    held = xlsx_of({"Sheet1": sheet_data(REGISTER) + empty + last})
    tracemalloc.start()
    try:
        assert [row.line for row in opened(held)] == [2, 3]
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 12 * MEGABYTE
    rows = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    assert list(opened(ods_of({"Sheet1": repeated(1, 3) + rows}))) == []


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (xlsx()[:-40], "is cut short or damaged"),
        (xlsx()[:300] + b"\0" * 20 + xlsx()[320:], "is cut short or damaged"),
        (xlsx_of({"Sheet1": "<row r='1'><c r='A1'>"}), "is cut short or damaged"),
        (packed({"xl/workbook.xml": "<workbook/>"}), "is cut short or damaged"),
        (packed({"content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}), "is cut short or"),
        (packed({"register.csv": "case"}), "is a zip archive and no workbook. Unpack it, and use"),
        (packed({"word/document.xml": ""}), "is a Word document, whatever its name. Open it"),
        (packed({"xl/workbook.bin": ""}), "is a binary Excel workbook (.xlsb), whatever its name."),
        (ods_of({"S": ""}, locked=True), "is protected with a password. Open it, take the"),
        (
            b"\xd0\xcf\x11\xe0" + b"\0" * 900,
            "is an old Excel workbook (.xls), or a workbook with a",
        ),
        (
            b"\xd0\xcf\x11\xe0" + b"\0" * 900 + "EncryptedPackage".encode("utf-16-le"),
            "is protected with a password.",
        ),
    ],
)
def test_what_is_no_whole_workbook_is_named(held: bytes, says: str) -> None:
    assert says in refused(held)


def test_a_whole_workbook_is_within_bounds() -> None:
    for held in (xlsx(), ods()):
        assert next(iter(opened(held))) == RegisterRow(2, ["A-1", "US+RU", "RU", "30", "m"])


WHOLE = (xlsx(), ods())
PLACES = some.integers(0, min(map(len, WHOLE)) - 1)


@given(some.sampled_from(WHOLE), some.dictionaries(PLACES, some.integers(0, 255), max_size=6))
def test_no_broken_workbook_breaks_the_reader(held: bytes, changed: dict[int, int]) -> None:
    broken = bytearray(held)
    for place, byte in changed.items():
        broken[place] = byte
    with suppress(BadTable):
        assert all(row.line > 1 for row in opened(bytes(broken)))

"""Tables as people have them."""

import csv
import io
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from riskcheck.register.lines import LONGEST_LINE
from riskcheck.register.table import (
    NOT_CLOSED,
    TOO_LONG,
    BadRow,
    BadTable,
    RegisterRow,
    Table,
)

PLAIN = "case,nationalities,destination\r\nA1,US+RU,RU\r\nA2,FR,DZ\r\n"
ROWS = [["case", "nationalities", "destination"], ["A1", "US+RU", "RU"], ["A2", "FR", "DZ"]]


def table(text: str | bytes, encoding: str = "utf-8") -> Table:
    written = text if isinstance(text, bytes) else text.encode(encoding)
    return Table("register.csv", io.BytesIO(written))


def cells(table: Table) -> list[list[str]]:
    return [table.header.cells, *(row.cells for row in table if isinstance(row, RegisterRow))]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_usual_way_of_writing_a_table_is_read(
    encoding: str, delimiter: str, end: str
) -> None:
    text = PLAIN.replace(",", delimiter).replace("\r\n", end)
    if encoding.startswith("utf-16-"):
        text = text.replace("A1", "Ä1")  # UTF-16 without its mark is known by its zeros
    found = cells(table(text, encoding))
    assert [[cell.replace("Ä", "A") for cell in row] for row in found] == ROWS


def test_cells_in_quotation_marks_may_hold_anything() -> None:
    text = 'case,note\r\nA1,"a ""word"", a comma,\r\nand a second line"\r\nA2,"=1+1"\r\n'
    found = table(text)
    assert list(found) == [
        RegisterRow(2, ["A1", 'a "word", a comma,\r\nand a second line']),
        RegisterRow(4, ["A2", "=1+1"]),
    ]


def test_a_quotation_mark_inside_a_cell_opens_nothing() -> None:
    assert cells(table('case,note\nA1,a 5" nail\nA2,x\n'))[1:] == [["A1", 'a 5" nail'], ["A2", "x"]]


@pytest.mark.parametrize("after", [3, 300])
def test_a_quotation_mark_never_closed_costs_one_row(after: int) -> None:
    rows = "".join(f"A{n},x\n" for n in range(after))
    found = list(table(f'case,note\nB1,"never closed\n{rows}'))
    assert found[0] == BadRow(2, NOT_CLOSED)
    assert found[1:] == [RegisterRow(n + 3, [f"A{n}", "x"]) for n in range(after)]


@pytest.mark.parametrize(
    "rows",
    [
        'A1,US,"never closed\nA2,US+RU,said "no"\nA3,US,z\n',
        '"A1","US","never closed\n"A2","US+RU","x"\n"A3","US","z"\n',
        'A1,US,"never closed\nA2,US+RU,"closed"\nA3,US,z\n',
        'A1,US,"never closed\nA2,US+RU,a 5" nail\nA3,US,z\n',
    ],
)
def test_nobody_is_swallowed_by_a_mark_that_another_row_would_close(rows: str) -> None:
    found = list(table(f"case,nationalities,note\n{rows}"))
    assert found[0] == BadRow(2, NOT_CLOSED)
    told = [row.cells[0] for row in found[1:] if isinstance(row, RegisterRow)]
    assert told == ["A2", "A3"]


@pytest.mark.parametrize(
    "first",
    [
        "A1\nA2",
        "A1\r\nA2\r\nA3",
        "\r0",
        "\n",
        "A1, the first\nof two",
        'A1 "x"\n"y", z',
        "A1\na, b, c",
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_first_cell_of_several_lines_is_one_cell(first: str, delimiter: str) -> None:
    rows = [[first, "US+RU", "RU"], ["B1", "FR", "two\nlines"], [first, "GB", first]]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([ROWS[0], *rows])
    assert cells(table(file.getvalue()))[1:] == rows


@pytest.mark.parametrize("opened", ['"A1,US,RU', 'A1,"US,RU', 'A1,US,"RU', 'A1,"US'])
def test_a_row_between_two_stray_marks_is_not_swallowed(opened: str) -> None:
    found = list(table(f'case,nationalities,destination\n{opened}\nA2,FR,DZ\nA3,US,5"\nA4,US,x\n'))
    assert found[0] == BadRow(2, NOT_CLOSED)
    told = [row.cells[0] for row in found[1:] if isinstance(row, RegisterRow)]
    assert told == ["A2", "A3", "A4"]


def test_names_of_columns_may_hold_separators_and_go_on_in_a_second_line() -> None:
    found = table('"Remarks, notes, dates, other";case;"two\nlines"\nx;A1;y\n')
    assert found.header.cells == ["Remarks, notes, dates, other", "case", "two\nlines"]
    assert list(found) == [RegisterRow(3, ["x", "A1", "y"])]


def test_a_line_too_long_costs_one_row() -> None:
    found = list(table(f"case,note\nA1,{'x' * 3 * LONGEST_LINE}\nA2,x\n"))
    assert found == [BadRow(2, TOO_LONG), RegisterRow(3, ["A2", "x"])]


def test_empty_lines_are_left_out_and_counted() -> None:
    assert list(table("\n\ncase,note\n\n,\nA1,x\n")) == [RegisterRow(6, ["A1", "x"])]


@pytest.mark.parametrize("told", ["sep=;\r\n", '"sep=;"\n', "SEP=;\n"])
def test_a_first_line_that_names_the_separator_is_followed(told: str) -> None:
    found = table(told + "case;note\nA1;a,b,c,d\n")
    assert (found.header, list(found)) == (
        RegisterRow(2, ["case", "note"]),
        [RegisterRow(3, ["A1", "a,b,c,d"])],
    )


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("register.csv", PLAIN)
    return file.getvalue()


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (b"", "is empty"),
        (b"\n \r\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\xff\xfe", "is empty"),
        (zipped(), "is a zip archive and no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel workbook"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"\x1f\x8b\x08\x00", "compressed file"),
        (b"\x7fELF\x02\x01\x01\0\0abc,def\n", "is a program, whatever its name"),
        (b"x" * 3 * LONGEST_LINE, "line 1: The line is longer"),
        (b'"case,note\nA1,x\n', "line 1: A quotation mark is opened"),
    ],
)
def test_what_is_no_table_is_refused_with_a_reason(held: bytes, said: str) -> None:
    with pytest.raises(BadTable, match=said):
        table(held)


class Endless(io.RawIOBase):
    """So many rows that holding them all would show."""

    def __init__(self, rows: int) -> None:
        self._lines = self._made(rows)

    def _made(self, rows: int) -> Iterator[bytes]:
        yield b"case,note\n"
        for _ in range(rows):
            yield b"A1," + b"x" * 500 + b"\n"

    def read(self, size: int = -1) -> bytes:
        return next(self._lines, b"")


@pytest.mark.slow
def test_a_long_table_is_never_held_whole() -> None:
    tracemalloc.start()
    try:
        assert sum(1 for _row in Table("register.csv", Endless(50_000))) == 50_000
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2_000_000, "50,000 rows are 25 MB"


texts = some.text(some.characters(exclude_categories=("Cs",)), max_size=30)


@given(some.binary(max_size=400))
def test_no_bytes_break_the_reader(held: bytes) -> None:
    with suppress(BadTable):
        assert all(isinstance(row, RegisterRow | BadRow) for row in table(held))


@given(
    some.lists(some.lists(texts, min_size=2, max_size=2), max_size=6), some.sampled_from(",;\t|")
)
def test_whatever_is_written_as_csv_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([["case", "note"], *rows])
    found = [row.cells for row in table(file.getvalue()) if isinstance(row, RegisterRow)]
    assert found == [row for row in rows if any(cell.strip() for cell in row)]

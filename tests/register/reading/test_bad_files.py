"""Files that are no registers, or huge ones: a clear line, and no more memory than for a small file."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.matching import read_register
from riskcheck.register.reading.options import MEGABYTE
from riskcheck.register.table import BadTable, Table
from tests.register.reading.made import ods_of, packed, sheet_data, xlsx, xlsx_of
from tests.register.real_files.reading import read_people

HEAD = "case,nationalities,destination\n"
ROWS = [["case", "nationalities", "destination"], ["A-1", "US", "FR"]]
ONE = ["A-1 US FR - -"]


def formula(result: str, kind: str = "") -> bytes:
    last = f'<row r="3"><c r="A3"{kind}><f>A2</f>{result}</c><c r="B3" t="str"><f>B2</f><v>DE</v></c><c r="C3" t="str"><f>C2</f><v>FR</v></c></row>'
    return xlsx_of({"Sheet1": sheet_data(ROWS) + last})


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\0", "is a picture or a film, whatever its name. Give the table"),
        (b"RIFF\0\0\0\0WEBP\0", "is a picture or a film"),
        (b"\0\0\0\x18ftypheic\0", "is a picture or a film"),
        (b"%PDF-1.7\n", "is a PDF, whatever its name. Save it as CSV"),
        (b"BZh91AY&SY\0", "is a compressed file, whatever its name. Unpack it first."),
        (b"a.csv".ljust(257, b"\0") + b"ustar\0", "is an archive (.tar), whatever its name. Unpack"),
        (b"SQLite format 3\0\x10", "is a database, whatever its name. Save it as CSV"),
        (b"MZ\x90\0\3", "is a program, whatever its name. Give the table itself."),
        (b"\x01\x02\xe4\xf6\xfc", "is not text, and no table that we know. Save it as CSV"),
        (b'[{"case": "A-1"}]', "is JSON, whatever its name."),
        (b'<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">', "is a flat OpenDocument file, whatever its name. Open it and save it as .xlsx"),
        (b"PK\x05\x06" + b"\0" * 18, "is a zip archive and no workbook."),
        (packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), "is an OpenDocument file and no spreadsheet."),
        (packed({"word/document.xml": ""}), "is a Word document, whatever its name."),
        (("case,x\0y\n" + HEAD).encode(), "line 1: this is not text."),
        (HEAD.replace("case", '"case').encode(), "A quotation mark is opened here and not closed."),
        ((HEAD.strip() + "," + ",".join(f"x{n}" for n in range(10_000))).encode(), "more than 200 columns. Remove some."),
        (xlsx_of({"Sheet1": sheet_data(ROWS) + '<row r="3"><c r="A3" t="s"><v>7</v></c></row>'}), "is cut short or damaged."),
        (formula(""), "has formulas without their results, as programs write them. Open it in a spreadsheet, save"),
        (formula("<v/>"), "has formulas without their results"),
        (formula("<v></v>"), "has formulas without their results"),
    ],
)  # fmt: skip
def test_what_is_no_register_is_named(held: bytes, said: str) -> None:
    with pytest.raises(BadTable) as bad:
        read_register(Table("register.csv", io.BytesIO(held), is_heading=names_what_is_needed))
    assert said in str(bad.value)


def test_formulas_with_results_are_read_by_these() -> None:
    assert read_people(formula("<v>A-2</v>", ' t="str"')) == [*ONE, "A-2 DE FR - -"]
    assert read_people(formula("<v></v>", ' t="str"')) == [*ONE, "line 3 DE FR - -"], "empty text"


def test_pictures_and_macros_beside_a_sheet_cost_nobody() -> None:
    """A picture may have no “<” for longer than any text of a cell."""
    picture = {"xl/media/image1.png": "x" * 3 * MEGABYTE, "xl/vbaProject.bin": "Ð" * MEGABYTE}
    assert read_people(xlsx(ROWS)) == ONE
    assert read_people(_with_parts(xlsx(ROWS), picture)) == ONE


def _with_parts(held: bytes, more: dict[str, str]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(held)) as archive:
        return packed({name: archive.read(name).decode() for name in archive.namelist()} | more)


def test_a_heading_of_merged_cells_stands_for_each_of_its_columns() -> None:
    rows = [["Person", "Nationality", None, "Destination"], ["A-1", "US", "RU", "RU"]]
    merged = '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>'
    assert read_people(xlsx_of({"Sheet1": sheet_data(rows)}, after=merged)) == [
        "line 2 US+RU RU - -"
    ]
    held = b"Case no,Nationality,,,Destination\nA-1,US,RU,,RU\nA-2,DE,,IR,IR\n"
    assert read_people(held) == ["A-1 US+RU RU - -", "A-2 DE+IR IR - -"]
    not_theirs = b"Case no,Nationality,,Destination\nA-1,US,seen,RU\n"
    assert read_people(not_theirs) == ["A-1 US RU - -"]


def test_an_ods_repeats_its_empty_cells_to_the_last_column() -> None:
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>|'
        for row in ROWS
        for text in row
    ).split("|")
    rest = '<table:table-cell table:number-columns-repeated="16384"/>'
    rows = "".join(
        f"<table:table-row>{''.join(cells[n : n + 3])}{rest}</table:table-row>" for n in (0, 3)
    )
    last = f'<table:table-row table:number-rows-repeated="1048574">{rest}</table:table-row>'
    assert read_people(ods_of({"Sheet1": rows + last})) == ONE


TOP = HEAD.encode()
HUGE = {
    "one line": lambda: b"x" * 50_000_000,
    "one line below": lambda: TOP + b"A-1,US,FR," * 5_000_000,
    "headings in one line": lambda: TOP.strip() + b",x" * 25_000_000,
    "nothing but zeros": lambda: bytes(50_000_000),
    "a quotation mark never closed": lambda: TOP + b'A-1,"US,FR\n' + b"A-2,US,FR\n" * 100_000,
    "empty rows": lambda: TOP + b",,\n" * 200_000,
}
MOST_MORE = 20
"""MB that reading may take beside the file."""
READ = """
import io, sys
from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.matching import read_register
from riskcheck.register.table import BadTable, Table
HEAD = b"case,nationalities,destination\\n"
def peak():
    return int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]) // 1024
def read(file):
    register = read_register(Table("register.csv", file, is_heading=names_what_is_needed))
    return sum(1 for row in register.rows)
read(io.BytesIO(HEAD + b"A-1,US,FR\\n"))
before = peak()
try:
    read(open(sys.argv[1], "rb"))
except BadTable as bad:
    print(bad)
print(peak() - before)
"""


@pytest.mark.parametrize("made", HUGE.values(), ids=HUGE)
def test_a_huge_file_takes_no_more_memory_than_a_small_one(made, tmp_path: Path) -> None:
    huge = tmp_path / "register.csv"
    huge.write_bytes(made())
    ended = subprocess.run([sys.executable, "-c", READ, str(huge)], capture_output=True, text=True, check=False)  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout.split()[-1]) < MOST_MORE

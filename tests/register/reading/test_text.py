"""Registers that are text, as programs and people write them."""

import io

import pytest

from riskcheck.register.heading_row import names_what_is_needed
from riskcheck.register.reading.options import FileOptions
from riskcheck.register.reading.trimming import is_totals_row, trim_cell
from riskcheck.register.table import BadRow, BadTable, RegisterRow, Table
from tests.register.office import Office

HEADINGS = ["case", "nationalities", "destination"]
PEOPLE = [["A-1", "US+RU", "RU"], ["A-2", "DE+IR", "IR"]]
PLAIN = "case,nationalities,destination\r\nA-1,US+RU,RU\r\nA-2,DE+IR,IR\r\n"


def opened(held: str | bytes, encoding: str = "") -> Table:
    written = held if isinstance(held, bytes) else held.encode()
    options = FileOptions(encoding=encoding)
    return Table("register.csv", io.BytesIO(written), options, names_what_is_needed)


def people(table: Table) -> list[list[str]]:
    return [row.cells for row in table if isinstance(row, RegisterRow)]


@pytest.mark.parametrize(
    ("held", "line"),
    [
        ("Travellers in March 2026\r\n" + PLAIN, 2),
        ("Travellers in March 2026,,\r\n,,\r\n\r\n" + PLAIN, 4),
        ('"Travellers; in March, 2026; all, of, them"\r\n' + PLAIN.replace(",", ";"), 2),
        ("Travellers, in, March, 2026, all\r\n" + PLAIN.replace(",", "\t"), 2),
        ('Of 5" paper\r\n' + PLAIN, 2),
        ("sep=;\r\nTitle;;\r\n" + PLAIN.replace(",", ";"), 3),
        ("\ufeffsep=,\r\n" + PLAIN, 2),
        ("\r\n\r\n" + PLAIN.replace("\r\n", "\r"), 3),
        (PLAIN.replace("case", "\u200bcase").replace("destination", "\u00a0destination\u00a0"), 1),
        (PLAIN.replace("RU\r", "“RU”\r").replace("IR\r", "\u200bIR\u00a0\r"), 1),
        (PLAIN + ",,\r\n" * 50, 1),
        (PLAIN.replace("\r\n", ",,,\r\n"), 1),
    ],
)
def test_the_headings_are_the_first_row_that_names_what_is_needed(held: str, line: int) -> None:
    found = opened(held)
    assert found.header.line == line
    assert [cell for cell in found.header.cells if cell] == HEADINGS
    assert [row[:3] for row in people(found)] == PEOPLE


def test_what_stands_above_the_headings_is_told() -> None:
    assert opened(PLAIN).notes == []
    assert list(map(str, opened("Title\n\n" + PLAIN).notes)) == [
        "headings: line 3; what stands above it is left out"
    ]
    assert list(map(str, opened("Title\nby us\n" + PLAIN).notes)) == [
        "headings: line 3; 2 rows above are left out"
    ]


def test_where_no_row_names_what_is_needed_the_likeliest_is_complained_of(office: Office) -> None:
    office.keeps("Title\n\ncase,nationalitys,destination\nA-1,US,RU\n")
    ended = office.triages()
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "line 3, column 2: “nationalitys” is no column we know" in ended.stderr


def test_line_ends_of_a_file_sent_through_two_programs_cost_nobody() -> None:
    assert people(opened(PLAIN.replace("\r\n", "\r\r\n"))) == PEOPLE


def test_r_counts_rows_in_a_column_without_a_heading() -> None:
    found = opened(
        '"case";"nationalities";"destination"\n"1";"A-1";"US+RU";"RU"\n"2";"A-2";"DE+IR";"IR"\n'
    )
    assert found.header.cells == ["", *HEADINGS]
    assert people(found) == [["1", *PEOPLE[0]], ["2", *PEOPLE[1]]]
    assert list(map(str, found.notes)) == ["headings: the first column, of row numbers, has none"]


def test_a_row_of_totals_is_told_apart_and_not_lost(office: Office) -> None:
    office.keeps(PLAIN + "Total,,2\r\n")
    ended = office.triages()
    assert ended.returncode == 1
    assert ended.stderr.startswith("line 4: This looks like a row of totals, not a person.")
    last = office.result()[-1]
    assert (last["case"], last["destination"], last["level"]) == ("Total", "2", "")


@pytest.mark.parametrize(
    ("cells", "is_one"),
    [
        (["Total", "", "12"], True),
        (["", "Grand total:", "12", "3.5"], True),
        (["Итого", "", "2"], True),
        (["Summe", "= 12"], True),
        (["合计", "2"], True),
        (["Total", "US+RU", "RU"], False),
        (["Totally", "", ""], False),
        (["", ""], False),
        (["12"], False),
    ],
)
def test_which_rows_are_totals(cells: list[str], is_one: bool) -> None:
    assert is_totals_row(cells) == is_one


@pytest.mark.parametrize(
    ("cell", "trimmed"),
    [
        ("\u00a0RU\u200b", "RU"),
        ("\ufeffR\u200bU\u200f", "RU"),
        ("“United States”", "United States"),
        ("„DE“", "DE"),
        ("«RU»\u00a0", "RU"),
        ("Ünïcödé, “quoted”", "Ünïcödé, “quoted”"),
        (" é ", " é "),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("“", "“"),
        ("\u200b", ""),
        ("", ""),
    ],
)
def test_what_nobody_sees_is_cut_from_the_ends(cell: str, trimmed: str) -> None:
    assert trim_cell(cell) == trimmed


# Letters

WESTERN = "case;nationalities;destination;note\nZürich-1;US+RU;RU;déjà vu à Noël, Besançon\n"
CYRILLIC = "case;nationalities;destination;имя\nА-1;US+RU;RU;Пётр Ильич, МОСКВА\n"
TURKISH = "case;nationalities;destination;ad\nA-1;US+TR;TR;Işıl Şahin, İzmir, Gülşen Öğüt\n"
ARABIC = "case;nationalities;destination;name\nA-1;US+SY;SY;محمد الأحمد\n"
POLISH = "case;nationalities;destination;name\nA-1;US+PL;PL;Łukasz Żółć\n"
GREEK = "case;nationalities;destination;name\nA-1;US+GR;GR;Γιώργος Παπαδόπουλος\n"
JAPANESE = "case,nationalities,destination,name\nA-1,US+JP,JP,山田太郎\n"
CHINESE = "case,nationalities,destination,name\nA-1,US+CN,CN,张伟国王\n"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (WESTERN, "cp1252"),
        (CYRILLIC, "cp1251"),
        (
            CYRILLIC.upper().replace(
                "CASE;NATIONALITIES;DESTINATION", "case;nationalities;destination"
            ),
            "cp1251",
        ),
        (TURKISH, "cp1254"),
        (ARABIC, "cp1256"),
    ],
)
def test_code_pages_of_windows_are_told_by_their_letters(text: str, page: str) -> None:
    found = opened(text.encode(page))
    assert str(found.notes[0]).startswith(f"encoding: {page} (")
    written = [line.split(";") for line in text.splitlines()]
    assert [found.header.cells, *people(found)] == written


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "cp1250"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932"),
        (CHINESE, "gb18030"),
        (CYRILLIC, "koi8-r"),
        (WESTERN, "cp850"),
        (WESTERN, "mac-roman"),
    ],
)
def test_letters_that_do_not_say_what_they_are_are_asked_for(text: str, encoding: str) -> None:
    with pytest.raises(BadTable) as refused:
        opened(text.encode(encoding))
    assert "is not UTF-8, and its letters do not say what it is. Save it as CSV" in str(
        refused.value
    )
    assert "name its encoding with --encoding. Try one of: " in str(refused.value)
    found = opened(text.encode(encoding), encoding)
    assert "".join(found.header.cells + people(found)[0]) == "".join(
        text.replace("\n", ";" if ";" in text else ",").split(";" if ";" in text else ",")
    )


def test_an_encoding_is_named_as_people_name_it() -> None:
    for name in ("cp1252", "1252", "windows-1252", " CP1252 "):
        assert people(opened(WESTERN.encode("cp1252"), name))[0][0] == "Zürich-1"
    assert (
        people(opened(WESTERN.encode("utf-8-sig"), "cp1251"))[0][0] == "Zürich-1"
    )  # its mark says
    for name in ("klingon", "base64", "9999"):
        with pytest.raises(BadTable, match=f"“{name}” is no encoding that we know"):
            opened(WESTERN, name)


def test_one_broken_letter_among_good_ones_shows_and_costs_nobody() -> None:
    held = WESTERN.encode() + b"B-1;US;RU;caf\xe9\n"
    found = opened(held)
    assert list(map(str, found.notes)) == ["encoding: UTF-8 but for some letters, which show as �"]
    assert people(found)[1] == ["B-1", "US", "RU", "caf�"]


def test_the_command_asks_for_an_encoding_and_takes_it(office: Office) -> None:
    office.keeps(POLISH.encode("cp1250"))
    assert office.triages().returncode == 2
    ended = office.triages("--encoding", "cp1250")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert office.result(delimiter=";")[0]["name"] == "Łukasz Żółć"


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"<html><body><table><tr><td>case", "is a web page (HTML), whatever its name. Open it"),
        (b"\xef\xbb\xbf\r\n<!-- x --><TABLE border=1>", "is a web page (HTML)"),
        ("<html>".encode("utf-16"), "is a web page (HTML)"),
        (
            b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "is an old XML workbook, whatever its name. Open it and save it as .xlsx or CSV",
        ),
        (b'[{"case":"A-1"}]', "is JSON, whatever its name. Write it as CSV"),
        (b'{"case":"A-1"}\n{"case":"A-2"}', "is JSON, whatever its name."),
        (b"\x89PNG\r\n", "is a picture"),
    ],
)
def test_what_is_no_table_is_named_for_what_it_is(held: bytes, says: str) -> None:
    with pytest.raises(BadTable) as refused:
        opened(held)
    assert says in str(refused.value)


def test_a_row_of_totals_may_be_any_row() -> None:
    rows = list(opened("case,nationalities,destination\nSubtotal,,1\nA-1,US,RU\n"))
    assert [isinstance(row, BadRow) for row in rows] == [True, False]

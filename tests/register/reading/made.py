"""Workbooks written by hand, so that a test says what is in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

Cell = str | int | float | bool | date | None
Rows = Iterable[Sequence[Cell]]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
DAY_ONE = date(1899, 12, 30)

REGISTER: Rows = [
    ["case", "nationalities", "destination", "age", "sex"],
    ["A-1", "US+RU", "RU", 30, "m"],
    ["A-2", "DE+IR", "IR", 44, "f"],
]


def packed(parts: Mapping[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in parts.items():
            archive.writestr(name, held)
    return file.getvalue()


def xlsx(rows: Rows = REGISTER, /, **others: Rows) -> bytes:
    """A workbook whose first sheet is “Sheet1”; `others` are the sheets after it."""
    sheets = {"Sheet1": rows} | others
    return xlsx_of({name: sheet_data(held) for name, held in sheets.items()})


def xlsx_of(sheets: Mapping[str, str], shared: str = "", after: str = "") -> bytes:
    """The same, of sheets whose rows are written already."""
    numbered = list(enumerate(sheets, 1))
    named = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="r{n}"/>' for n, name in numbered
    )
    targets = [f"worksheets/sheet{n}.xml" for n, _ in numbered] + [
        "styles.xml",
        "sharedStrings.xml",
    ]
    kinds = ["worksheet"] * len(numbered) + ["styles", "sharedStrings"]
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(zip(kinds, targets, strict=True), 1)
    )
    formats = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14))
    return packed(
        {
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{named}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs>{formats}</cellXfs></styleSheet>',
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
        }
        | {
            f"xl/worksheets/sheet{n}.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheets[name]}</sheetData>{after}</worksheet>'
            for n, name in numbered
        }
    )


def sheet_data(rows: Rows) -> str:
    return "".join(
        f'<row r="{number}">'
        + "".join(_xlsx_cell(f"{_letters(place)}{number}", cell) for place, cell in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, 1)
        if row
    )


def _letters(place: int) -> str:
    rest, letter = divmod(place, 26)
    return (_letters(rest - 1) if rest else "") + chr(ord("A") + letter)


def _xlsx_cell(where: str, cell: Cell) -> str:
    if cell is None:
        return f'<c r="{where}" s="1"/>'
    if isinstance(cell, bool):
        return f'<c r="{where}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, date):
        return f'<c r="{where}" s="1"><v>{(cell - DAY_ONE).days}</v></c>'
    if isinstance(cell, int | float):
        return f'<c r="{where}"><v>{cell}</v></c>'
    if cell.startswith("#"):
        return f'<c r="{where}" t="e"><v>{cell}</v></c>'
    return f'<c r="{where}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'


def ods(rows: Rows = REGISTER, /, **others: Rows) -> bytes:
    sheets = {"Sheet1": rows} | others
    return ods_of({name: "".join(map(_ods_row, held)) for name, held in sheets.items()})


def ods_of(sheets: Mapping[str, str], *, locked: bool = False) -> bytes:
    names = " ".join(f'xmlns:{name}="{OFFICE}{name}:1.0"' for name in ("office", "table", "text"))
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>{held}</table:table>"
        for name, held in sheets.items()
    )
    entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{OFFICE}manifest:1.0">{entry * locked}</manifest:manifest>',
            "content.xml": f"<office:document-content {names}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
        }
    )


def _ods_row(row: Sequence[Cell]) -> str:
    cells = "".join(map(_ods_cell, row))
    rest = '<table:table-cell table:number-columns-repeated="16000"/>'
    return f"<table:table-row>{cells}{rest}</table:table-row>"


def _ods_cell(cell: Cell) -> str:
    kind = "string"
    value = ""
    if isinstance(cell, bool):
        kind, value = "boolean", f' office:boolean-value="{str(cell).lower()}"'
    elif isinstance(cell, date):
        kind, value = "date", f' office:date-value="{cell.isoformat()}"'
    elif isinstance(cell, int | float):
        kind, value = "float", f' office:value="{cell}"'
    elif cell is None:
        return "<table:table-cell/>"
    text = escape(str(cell))
    return f'<table:table-cell office:value-type="{kind}"{value}><text:p>{text}</text:p></table:table-cell>'

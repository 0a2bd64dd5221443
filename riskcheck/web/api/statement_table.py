"""Every statement as a table that spreadsheets open: UTF-8 with a mark, and no cell that runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from riskcheck.engine.judging.report import Plain
from riskcheck.register.csvlines import defuse_formula, write_csv_line
from riskcheck.register.writing import MARK
from riskcheck.reports.held_statements import list_held_statements

SAID = (
    "country",
    "fact",
    "value",
    "strength",
    "scope",
    "only_if_also",
    "unless_also",
    "applies_to",
    "note",
    "only_for",
    "set_aside",
)
OF_SOURCE = ("title", "url", "dated", "precision", "standing", "issuer", "licence", "reviewed")
COLUMNS = (*SAID, *OF_SOURCE)


def write_statement_table() -> str:
    lines = [COLUMNS, *(_list_cells(row) for row in list_held_statements())]
    return (MARK + b"".join(write_csv_line(line, ",") for line in lines)).decode()


def _list_cells(row: Plain) -> tuple[str, ...]:
    source = cast(Mapping[str, object], row["source"])
    values = [*(row[key] for key in SAID), *(source[key] for key in OF_SOURCE)]
    return tuple(_defuse(_write_cell(value)) for value in values)


def _defuse(cell: str) -> str:
    """An address stays as it is: it begins no formula, and has to lead somewhere."""
    return cell if cell.startswith("https://") else defuse_formula(cell)


def _write_cell(value: object) -> str:
    """Several countries with + between them, as in a register; nothing for what is not known."""
    if isinstance(value, list):
        return "+".join(value)
    return "" if value is None else str(value)

"""Cells -> a line of CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from functools import cache

_FORMULA = frozenset("=+-@\t\r\n\0")
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9][0-9 ().,-]*")


def defuse_formula(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    if cell and cell[0] in _FORMULA and not _PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def decode_line(text: str) -> bytes:
    """In UTF-8; bytes that were no text go back as they were."""
    return text.encode("utf-8", "surrogateescape")


def write_csv_line(cells: Sequence[str], delimiter: str) -> bytes:
    return decode_line(_make_writer(delimiter)(cells))


class _Returned:
    """A file that only gives back what was written to it."""

    def write(self, text: str) -> str:
        return text


@cache
def _make_writer(delimiter: str) -> Callable[[Sequence[str]], str]:
    return csv.writer(_Returned(), delimiter=delimiter, lineterminator="\r\n").writerow

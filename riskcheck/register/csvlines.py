"""Cells -> a line of CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from functools import cache

_FORMULA = frozenset("=+-@\t\r\n\0＝＋－＠")
_INSIDE = re.compile(
    r"([,;\t|\r\n][\s\"]*)(?=[=+\-@＝＋－＠])(?![+-]?[0-9][0-9 ().]*(?:[,;\t|\r\n]|$))"
)
"""What would begin a cell in a spreadsheet that takes another separator than the file's."""
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9][0-9 ().,-]*")


def defuse_formula(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula, whichever separator it
    expects: after a semicolon in a file with commas, too."""
    if not cell:
        return cell
    if _INSIDE.search(cell):
        cell = _INSIDE.sub(r"\1'", cell)
    if cell.lstrip(' "')[:1] in _FORMULA and not _PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def decode_line(text: str) -> bytes:
    """In UTF-8; what is no letter shows as one question mark."""
    return text.encode("utf-8", "replace")


def write_csv_line(cells: Sequence[str], delimiter: str) -> bytes:
    return decode_line(_make_writer(delimiter)(cells))


class _Returned:
    """A file that only gives back what was written to it."""

    def write(self, text: str) -> str:
        return text


@cache
def _make_writer(delimiter: str) -> Callable[[Sequence[str]], str]:
    return csv.writer(_Returned(), delimiter=delimiter, lineterminator="\r\n").writerow

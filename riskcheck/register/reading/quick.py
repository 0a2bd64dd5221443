"""A quick look at a part of an .xlsx, which may say too much of its cells and never too little.

What reads each tag takes longer than the library that reads the workbook. This only searches for tags that are not
as they are in nearly every file: `<c r="B7"`, within bounds guessed from the part's beginning and end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from riskcheck.register.reading.spans import NotXml, Span, read_letters

LONGEST_TEXT = 1024 * 1024
"""Thirty times what a cell of Excel holds."""
SHORTEST_CELL = len('<c t="s"><v>0</v></c>')

_CELL = re.compile(rb'<c r="([A-Z]{1,3})[0-9]')
_ROW = re.compile(rb'<row r="([0-9]{1,7})"')
_ANY_CELL = re.compile(rb"<(?:[^\s<>/:]+:)?c[\s/>]")
_NO_RESULT = re.compile(
    rb"<c(?=[\s>])(?![^>]*\st=)[^>]*><f(?:[^<>]*/>|[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>|</c>)"
)
"""A cell with a formula and no value; Excel writes the type of one that came to an empty text."""
_PREFIXED = re.compile(rb":(?:c|row|si)\b")
_END_OF_SHARED = re.compile(rb"</(?:[^\s<>/:]+:)?si\s*>")

Unpack = Callable[[], Iterable[bytes]]


@dataclass(frozen=True)
class QuickLook:
    """`is_sure` where no cell can be beyond `span`; `has_cells` where there may be any; `lacks_results` where a
    formula stands without what it came to."""

    span: Span
    longest_shared: int
    is_sure: bool
    has_cells: bool
    lacks_results: bool


def look_quickly(unpack: Unpack) -> QuickLook:
    columns, rows = _guess_bounds(unpack)
    letters, most_columns = _write_up_to_column(columns)
    digits, most_rows = _write_up_to(rows)
    odd_cell = re.compile(rb"<c\b(?! r=\"%b%b\")" % (letters, digits))
    odd_row = re.compile(rb"<row\b(?! r=\"%b\")" % digits)
    is_sure, has_cells, size, last_end, longest = True, False, 0, 0, 0
    lacks_results = False
    for piece in _cut_between_tags(unpack()):
        is_sure = is_sure and (size > 0 or not _begins_otherwise(piece))
        if b"<f" in piece and not lacks_results:
            lacks_results = _NO_RESULT.search(piece) is not None
        has_cells = has_cells or _ANY_CELL.search(piece) is not None
        is_sure = is_sure and not (
            odd_cell.search(piece)
            or odd_row.search(piece)
            or _PREFIXED.search(piece)
            or b"<!" in piece
        )
        for end in _END_OF_SHARED.finditer(piece) if b"si" in piece else ():
            longest = max(longest, size + end.end() - last_end)
            last_end = size + end.end()
        size += len(piece)
    return QuickLook(
        Span(most_rows, most_columns, size // SHORTEST_CELL),
        longest,
        is_sure,
        has_cells,
        lacks_results,
    )


def _guess_bounds(unpack: Unpack) -> tuple[int, int]:
    """The last column of the first piece, and the last row that says its number."""
    first, last_row = b"", b""
    for piece in _cut_between_tags(unpack()):
        first = first or piece
        place = piece.rfind(b"<row r=")
        last_row = piece[place : place + 20] if place >= 0 else last_row
    columns = {found.decode() for found in _CELL.findall(first)}
    rows = _ROW.match(last_row)
    return max(map(read_letters, columns), default=0), int(rows[1]) if rows else 0


def _cut_between_tags(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rest, is_other = b"", None
    for piece in pieces:
        is_other = _begins_otherwise(piece) if is_other is None else is_other
        whole = rest + piece
        cut = whole.rfind(b"<")
        if len(whole) - max(cut, 0) > LONGEST_TEXT:
            if not is_other:
                raise NotXml("a text is too long")
            cut = len(whole)
        yield whole[: max(cut, 0)]
        rest = whole[max(cut, 0) :]
    yield rest


def _begins_otherwise(piece: bytes) -> bool:
    """Whether it is no XML: a picture, or a macro."""
    return not piece.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")


def _write_up_to(number: int) -> tuple[bytes, int]:
    """A pattern for numbers as long and with no larger first digit, and the largest of them."""
    text = str(max(number, 1))
    rest = len(text) - 1
    shorter = b"[0-9]{1,%d}|" % rest if rest else b""
    pattern = b"(?:%b[1-%b][0-9]{%d})" % (shorter, text[0].encode(), rest)
    return pattern, (int(text[0]) + 1) * 10**rest - 1


def _write_up_to_column(number: int) -> tuple[bytes, int]:
    """The same for letters of columns, of which three are too many to be sure."""
    hundreds = min((max(number, 1) - 1) // 26, 26)
    if not hundreds:
        return b"[A-Z]", 26
    return b"[A-%c]?[A-Z]" % (ord("A") + hundreds - 1), 26 * (hundreds + 1)

"""Bytes <-> a few rows of letters and digits that people read off one screen and type on another.

Crockford's base 32: no capital or small letters to tell apart, no U, and O, I and L are read as the digits
they look like. Each row ends in a check character, so that a slip can be named by its row.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import chain

from riskcheck.engine.model.text import _

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ROWS = 4
GROUP = 6
LONGEST_TYPED = 200

_LOOKS_LIKE = str.maketrans("OIL", "011")
_DOES_NOT_COUNT = re.compile(
    r"^.*/h/|(?<=[0-9A-Z])[\W_]+$|[\s\u2010-\u2015-]+", re.IGNORECASE | re.DOTALL
)
_BITS = 5
_REDUCED_BY = 0b100101  # x⁵ + x² + 1, which makes a field of the 32 signs

_TOO_SHORT_OR_LONG = _(
    "The code has %(all)s letters and digits, and you typed %(typed)s. Compare from row %(row)s on."
)
_COMPARE = _("Compare again with the traveller’s screen. The mistake is in row %(rows)s.")


class MisreadRow(Exception):
    """What was typed is not what was shown. `text`, with its `gaps`, says what to do."""

    def __init__(self, text: str, /, **gaps: object) -> None:
        super().__init__(text)
        self.text = text
        self.gaps = gaps


def count_rows_bytes(size: int) -> int:
    """How many characters stand for so many bytes, check characters included."""
    return ROWS * (_join_rows(size) + 1)


def encode_rows(given: bytes) -> list[str]:
    bits, wide = int.from_bytes(given), _join_rows(len(given))
    values = [bits >> _BITS * place & 31 for place in reversed(range(ROWS * wide))]
    rows = [values[start : start + wide] for start in range(0, len(values), wide)]
    return [
        "".join(ALPHABET[value] for value in [*row, _check(row, number)])
        for number, row in enumerate(rows, 1)
    ]


def group_letters(row: str) -> str:
    return " ".join(row[start : start + GROUP] for start in range(0, len(row), GROUP))


def decode_rows(typed: str, size: int) -> bytes:
    """The bytes, or Misread. Spaces, line ends, hyphens, an address before it and signs after it do not count.

    Digits of any script and letters of full width do, as those they stand for.
    """
    usual = _write_usual(typed[:LONGEST_TYPED])
    cleaned = _DOES_NOT_COUNT.sub("", usual).upper().translate(_LOOKS_LIKE)
    if not cleaned:
        raise MisreadRow(_("Type the code that is on the traveller’s screen."))
    if not set(cleaned) <= set(ALPHABET):
        raise MisreadRow(
            _("A code has only digits and the letters A to Z, never U. Take the rest out.")
        )
    wide = _join_rows(size) + 1
    rows = [cleaned[start : start + wide] for start in range(0, len(cleaned), wide)]
    values = [[ALPHABET.index(character) for character in row] for row in rows]
    wrong = [row for row, its in enumerate(values, 1) if not _check_row(its, row, wide)]
    if len(cleaned) != count_rows_bytes(size):
        gaps = {"all": count_rows_bytes(size), "typed": len(cleaned)}
        first = min([*wrong, len(rows) + 1, ROWS])
        raise MisreadRow(_TOO_SHORT_OR_LONG, **gaps, row=first)
    if wrong:
        raise MisreadRow(_COMPARE, rows=", ".join(map(str, wrong)))
    number = 0
    for value in chain.from_iterable(row[:-1] for row in values):
        number = number << _BITS | value
    if number >> 8 * size:
        raise MisreadRow(_COMPARE, rows=1)
    return number.to_bytes(size)


def _write_usual(typed: str) -> str:
    """“ＡＢ۱۲” as AB12."""
    return "".join(
        str(unicodedata.decimal(character, character))
        for character in unicodedata.normalize("NFKC", typed)
    )


def _check_row(values: Sequence[int], row: int, wide: int) -> bool:
    return row <= ROWS and len(values) == wide and _check(values[:-1], row) == values[-1]


def _check(values: Iterable[int], row: int) -> int:
    """Damm's check over 32 signs: it finds one wrong sign, two that changed places, and rows that did."""
    check = row
    for value in values:
        check = (check ^ value) << 1
        check ^= _REDUCED_BY if check >> _BITS else 0
    return check


def _join_rows(size: int) -> int:
    """How many characters of a row carry something."""
    return math.ceil(8 * size / _BITS / ROWS)

"""The first line of a register: which columns hold answers, which pass through, which is the case number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from riskcheck.checking import NEEDED
from riskcheck.register.table import BadTable, Row
from riskcheck.rulebook import RULEBOOK

MOST_COLUMNS = 200
LIKE_AN_ANSWER = 0.8

RESULT = (
    "level",
    "headline",
    "risks",
    "could_be",
    "missing",
    "rules",
    "because",
    "rulebook_version",
    "facts_version",
    "assessed_on",
    "problem",
)
"""What triage adds to each row."""

COMPARED = ("level_before", "changed_because")
"""What it adds where an earlier result is compared."""


@dataclass(frozen=True)
class Columns:
    """`names` are the register's own, as written; `answers` tells at which place a key stands.

    `left_out` are places of columns that an earlier triage wrote, which this one replaces.
    """

    names: tuple[str, ...]
    answers: Mapping[str, int]
    passed: tuple[int, ...]
    left_out: tuple[int, ...]
    case: int | None

    @property
    def kept(self) -> tuple[int, ...]:
        """Places of the columns that are written back, in their order."""
        return tuple(n for n in range(len(self.names)) if n not in self.left_out)

    def case_number(self, cells: Sequence[str], line: int) -> str:
        """What the register calls this person; the line where it has no such column."""
        return cells[self.case] if self.case is not None else f"line {line}"


def columns(header: Row, *, case_column: str = "", kept_as_is: Sequence[str] = ()) -> Columns:
    """The columns, or BadTable naming line, column and what to do.

    `case_column` names the column of case numbers; without it the first that is no answer is.
    `kept_as_is` names columns that look like a misspelt answer and are none.
    """
    names = tuple(name.strip() for name in header.cells)
    if len(names) > MOST_COLUMNS:
        raise _bad(header, len(names), f"There are more than {MOST_COLUMNS} columns. Remove some.")
    keys = [_key(name) for name in names]
    _refuse_repeated(header, names, keys)
    answers = {key: place for place, key in enumerate(keys) if key in RULEBOOK.questions}
    for key in NEEDED:
        if key not in answers:
            raise _missing(header, key, names)
    left_out = _written_before(header, keys)
    passed = tuple(
        place
        for place, key in enumerate(keys)
        if key not in RULEBOOK.questions and place not in left_out
    )
    for place in passed:
        _refuse_misspelt(header, place, keys[place], answers, {_key(name) for name in kept_as_is})
    return Columns(names, answers, passed, left_out, _case(header, names, passed, case_column))


def _key(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip()).casefold()


def _bad(header: Row, column: int, reason: str) -> BadTable:
    return BadTable(f"line {header.line}, column {column}: {reason}")


def _missing(header: Row, key: str, names: Sequence[str]) -> BadTable:
    close = get_close_matches(key, [_key(name) for name in names], 1, LIKE_AN_ANSWER)
    if close:
        place = [_key(name) for name in names].index(close[0])
        return _bad(header, place + 1, f"“{names[place]}” is no column we know. Call it “{key}”.")
    shown = ", ".join(names)[:200]
    return BadTable(
        f"line {header.line}: there is no column “{key}”. Give it to the column that holds it; "
        f"the columns are: {shown}."
    )


def _refuse_repeated(header: Row, names: Sequence[str], keys: Sequence[str]) -> None:
    for place, key in enumerate(keys):
        if key and key in keys[:place]:
            raise _bad(header, place + 1, f"“{names[place]}” stands twice. Rename or remove one.")


def _written_before(header: Row, keys: Sequence[str]) -> tuple[int, ...]:
    """The places of all result columns where an earlier triage wrote them; none may stand alone."""
    ours = tuple(place for place, key in enumerate(keys) if key in RESULT + COMPARED)
    if set(RESULT) <= set(keys):
        return ours
    for place in ours:
        reason = f"“{keys[place]}” is the name of a column that triage adds. Rename yours."
        raise _bad(header, place + 1, reason)
    return ()


def _refuse_misspelt(
    header: Row, place: int, key: str, answers: Mapping[str, int], kept_as_is: set[str]
) -> None:
    if key in kept_as_is:
        return
    for close in get_close_matches(key, list(RULEBOOK.questions), 1, LIKE_AN_ANSWER):
        if close not in answers:
            raise _bad(
                header,
                place + 1,
                f"“{header.cells[place]}” looks like “{close}”. Rename it, or say that it is a column of "
                f'your own with --keep "{header.cells[place]}".',
            )


def _case(header: Row, names: Sequence[str], passed: Sequence[int], wanted: str) -> int | None:
    if wanted:
        for place in passed:
            if _key(names[place]) == _key(wanted):
                return place
        raise BadTable(
            f"line {header.line}: there is no column “{wanted}” for the case number. Name one of: "
            f"{', '.join(names[place] for place in passed) or 'none is there'}."
        )
    return passed[0] if passed else None

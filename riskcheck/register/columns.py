"""The first line of a register: which columns hold answers, which pass through, which is the case number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from riskcheck.register.table import BadTable, RegisterRow, Table
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED

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

CASE_NAMES = frozenset(
    {
        "case",
        "case_no",
        "case_no.",
        "case_number",
        "case_id",
        "case_ref",
        "ref",
        "reference",
        "file_number",
    }
)
"""What a column of case numbers is usually called."""

COMPARED = ("level_before", "changed_because")
"""What it adds where an earlier result is compared."""

ON_THE_COMMAND_LINE = 'say that it is a column of your own with --keep "{}"'


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

    @cached_property
    def kept(self) -> tuple[int, ...]:
        """Places of the columns that are written back, in their order."""
        return tuple(n for n in range(len(self.names)) if n not in self.left_out)

    @property
    def case_is_clear(self) -> bool:
        """Whether it can be no other column, such as one of names."""
        own = [self.names[place] for place in self.passed if self.names[place]]
        return self.case is None or len(own) == 1 or _find_key(self.names[self.case]) in CASE_NAMES

    @cached_property
    def asked(self) -> frozenset[int]:
        """Places of the answers."""
        return frozenset(self.answers.values())

    @cached_property
    def fewest_cells(self) -> int:
        """So many a row must have to hold every answer."""
        return max(self.asked) + 1

    def case_number(self, cells: Sequence[str]) -> str:
        """What the register calls this person; nothing where it does not."""
        return cells[self.case] if self.case is not None and self.case < len(cells) else ""

    def name(self, cells: Sequence[str], line: int) -> str:
        """The same, or else the line the person stands on."""
        return self.case_number(cells) or f"line {line}"


def read_columns(table: Table, *, case_column: str = "", kept_as_is: Sequence[str] = ()) -> Columns:
    """The columns of a table; BadTable names it too."""
    try:
        return match_columns(table.header, case_column=case_column, kept_as_is=kept_as_is)
    except BadTable as bad:
        raise BadTable(f"{table.name}, {bad}") from None


def match_columns(
    header: RegisterRow,
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    how_to_keep: str = ON_THE_COMMAND_LINE,
) -> Columns:
    """The columns, or BadTable naming line, column and what to do.

    `case_column` names the column of case numbers; without it that is one of CASE_NAMES, or the first
    that is no answer.
    `kept_as_is` names columns that look like a misspelt answer and are none; `how_to_keep` tells
    how to name one.
    """
    names = _drop_nameless_end(header.cells)
    if len(names) > MOST_COLUMNS:
        raise _find_bad(
            header, len(names), f"There are more than {MOST_COLUMNS} columns. Remove some."
        )
    keys = [_find_key(name) for name in names]
    _refuse_repeated(header, names, keys)
    answers = {key: place for place, key in enumerate(keys) if key in RULEBOOK.questions}
    for key in NEEDED:
        if key not in answers:
            raise _refuse_missing(header, key, names)
    left_out = _find_written_before(header, keys)
    passed = tuple(
        place
        for place, key in enumerate(keys)
        if key not in RULEBOOK.questions and place not in left_out
    )
    for place in passed:
        if keys[place] not in {_find_key(name) for name in kept_as_is}:
            _refuse_misspelt(header, place, keys[place], answers, how_to_keep)
    return Columns(names, answers, passed, left_out, _find_case(header, names, passed, case_column))


def _drop_nameless_end(cells: Sequence[str]) -> tuple[str, ...]:
    """Spreadsheets write separators after the last column that has a name."""
    names = [cell.strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _find_key(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip()).casefold()


def _find_bad(header: RegisterRow, column: int, reason: str) -> BadTable:
    return BadTable(f"line {header.line}, column {column}: {reason}")


def _refuse_missing(header: RegisterRow, key: str, names: Sequence[str]) -> BadTable:
    close = get_close_matches(key, [_find_key(name) for name in names], 1, LIKE_AN_ANSWER)
    if close:
        place = [_find_key(name) for name in names].index(close[0])
        return _find_bad(
            header, place + 1, f"“{names[place]}” is no column we know. Call it “{key}”."
        )
    shown = ", ".join(names)[:200]
    return BadTable(
        f"line {header.line}: there is no column “{key}”. Give it to the column that holds it; "
        f"the columns are: {shown}."
    )


def _refuse_repeated(header: RegisterRow, names: Sequence[str], keys: Sequence[str]) -> None:
    for place, key in enumerate(keys):
        if key and key in keys[:place]:
            raise _find_bad(
                header, place + 1, f"“{names[place]}” stands twice. Rename or remove one."
            )


def _find_written_before(header: RegisterRow, keys: Sequence[str]) -> tuple[int, ...]:
    """The places of all result columns where an earlier triage wrote them; none may stand alone."""
    ours = tuple(place for place, key in enumerate(keys) if key in RESULT + COMPARED)
    if set(RESULT) <= set(keys):
        return ours
    for place in ours:
        reason = f"“{keys[place]}” is the name of a column that triage adds. Rename yours."
        raise _find_bad(header, place + 1, reason)
    return ()


def _refuse_misspelt(
    header: RegisterRow, place: int, key: str, answers: Mapping[str, int], how_to_keep: str
) -> None:
    for close in get_close_matches(key, list(RULEBOOK.questions), 1, LIKE_AN_ANSWER):
        if close not in answers:
            name = header.cells[place]
            keep = how_to_keep.format(name)
            raise _find_bad(
                header, place + 1, f"“{name}” looks like “{close}”. Rename it, or {keep}."
            )


def _find_case(
    header: RegisterRow, names: Sequence[str], passed: Sequence[int], wanted: str
) -> int | None:
    named = [place for place in passed if names[place]]
    if wanted:
        for place in named:
            if _find_key(names[place]) == _find_key(wanted):
                return place
        raise BadTable(
            f"line {header.line}: there is no column “{wanted}” for the case number. Name one of: "
            f"{', '.join(names[place] for place in named) or 'none is there'}."
        )
    known = [place for place in named if _find_key(names[place]) in CASE_NAMES]
    return next(iter(known + named), None)

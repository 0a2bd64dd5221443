"""What is wrong with the first line of a register, before any column is told apart."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.columns import COMPARED, RESULT
from riskcheck.register.headings import FURTHER, find_exact_key, find_meanings
from riskcheck.register.table import IN_COLUMN, BadTable, RegisterRow
from riskcheck.rulebook.questions import NATIONALITIES

LIKE_AN_ANSWER = 0.8
"""So alike a name must be for somebody to have meant an answer’s."""


NOT_KNOWN = _("“%(name)s” is no column we know. Call it “%(key)s”.")
NOT_THERE = _(
    "line %(line)s: there is no column “%(key)s”. Give it to the column that holds it; the columns are: %(columns)s."
)
TWICE = _("“%(name)s” stands twice. Rename or remove one.")
ADDED_BY_TRIAGE = _("“%(name)s” is the name of a column that triage adds. Rename yours.")


def drop_nameless_end(cells: Sequence[str]) -> tuple[str, ...]:
    """Spreadsheets write separators after the last column that has a name."""
    names = [cell.strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def find_bad_column(header: RegisterRow, column: int, text: str, /, **gaps: object) -> BadTable:
    """`text` says what is wrong with it, as a message of the catalogue with `gaps`."""
    said = {"line": header.line, "column": column, "reason": Sentence(text, gaps)}
    return BadTable(Sentence(IN_COLUMN, said))


def refuse_missing(header: RegisterRow, key: str, names: Sequence[str]) -> BadTable:
    keys = [find_exact_key(name) for name in names]
    close = get_close_matches(key, keys, 1, LIKE_AN_ANSWER)
    if close:
        place = keys.index(close[0])
        return find_bad_column(header, place + 1, NOT_KNOWN, name=names[place], key=key)
    shown = ", ".join(names)[:200]
    return BadTable(Sentence(NOT_THERE, {"line": header.line, "key": key, "columns": shown}))


def refuse_repeated(header: RegisterRow, names: Sequence[str], keys: Sequence[str]) -> None:
    for place, key in enumerate(keys):
        may_be_several = {NATIONALITIES.key, FURTHER}.intersection(find_meanings(names[place]))
        if key and key in keys[:place] and (not may_be_several or key == NATIONALITIES.key):
            raise find_bad_column(header, place + 1, TWICE, name=names[place])


def find_written_before(header: RegisterRow, keys: Sequence[str]) -> tuple[int, ...]:
    """The places of all result columns where an earlier triage wrote them; none may stand alone."""
    ours = tuple(place for place, key in enumerate(keys) if key in RESULT + COMPARED)
    if set(RESULT) <= set(keys):
        return ours
    for place in ours:
        raise find_bad_column(header, place + 1, ADDED_BY_TRIAGE, name=keys[place])
    return ()

"""A decision table in words: each way a condition holds, and each way it fails."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import DecisionTable, build_decision_table
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO, YES, Truth
from riskcheck.present.rulebook_addresses import make_group_address
from riskcheck.present.rulebook_text.groups import GROUPS, describe_part
from riskcheck.present.translator import Translator


@dataclass(frozen=True)
class TablePart:
    """One thing that must be so. `address` is where the group of people it names is, if it names one."""

    text: str
    address: str


Way = tuple[TablePart, ...]
"""Things that settle the verdict where all of them are so."""


@dataclass(frozen=True)
class TableVerdict:
    """What a table says in the end: where all of `always` is so, and one of `ways` too, if any."""

    word: str
    always: Way
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class TableRow:
    """A way to settle it, column by column: so, not so, or None where it does not matter."""

    applies: bool
    cells: tuple[bool | None, ...]


@dataclass(frozen=True)
class TableText:
    """`verdicts` and `columns` with `rows` say the same, to be read aloud or seen at once."""

    verdicts: tuple[TableVerdict, TableVerdict]
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]


def describe_table(rule: Rule, translator: Translator) -> TableText:
    table = build_decision_table(rule.applies_when, GROUPS)
    return _describe(table, (_("Applies if"), _("Does not apply if")), translator)


def describe_membership(group: Condition, translator: Translator) -> TableText:
    """Who belongs to a group; other groups it is made of stand for themselves."""
    table = build_decision_table(group, GROUPS.keys() - {group})
    return _describe(table, (_("Belongs if"), _("Does not belong if")), translator)


def _describe(table: DecisionTable, words: tuple[str, str], translator: Translator) -> TableText:
    yes, no = words
    columns = table.columns
    return TableText(
        verdicts=(
            _make_verdict(translator.text(yes), _list_ways(table, YES, translator)),
            _make_verdict(translator.text(no), _list_ways(table, NO, translator)),
        ),
        columns=tuple(describe_part(column, True, translator) for column in columns),
        rows=tuple(
            TableRow(row.verdict is YES, tuple(_read(dict(row.cells).get(c)) for c in columns))
            for row in table.rows
        ),
    )


def _read(truth: Truth | None) -> bool | None:
    return None if truth is None else truth is YES


def _make_verdict(word: str, ways: list[Way]) -> TableVerdict:
    """What every way shares is said once."""
    shared = tuple(p for p in ways[0] if all(p in way for way in ways)) if ways else ()
    apart = tuple(tuple(part for part in way if part not in shared) for way in ways)
    return TableVerdict(word, shared, apart if len(ways) > 1 else ())


def _list_ways(table: DecisionTable, verdict: Truth, translator: Translator) -> list[Way]:
    settled = [dict(row.cells) for row in table.rows if row.verdict is verdict]
    return [
        tuple(_make_part(c, cells[c], translator) for c in table.columns if c in cells)
        for cells in settled
    ]


def _make_part(condition: Condition, truth: Truth, translator: Translator) -> TablePart:
    address = make_group_address(GROUPS[condition]) if condition in GROUPS else ""
    return TablePart(describe_part(condition, truth is YES, translator), address)

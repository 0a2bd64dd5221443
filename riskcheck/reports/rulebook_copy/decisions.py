"""A rule's decision table as Markdown: the parts of its condition down, the ways to settle it across."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.judging.decision_table import DecisionTable, build_decision_table
from riskcheck.engine.model.truth import NO, YES, Truth
from riskcheck.reports.rulebook_copy.outline import Groups, in_words

HEADS = {YES: "applies", NO: "does not"}
CELLS = {YES: "yes", NO: "no", None: "·"}


def decisions(condition: Condition, groups: Groups) -> Iterator[str]:
    table = build_decision_table(condition, groups)
    settled = [dict(row.cells) for row in table.rows]
    yield f"<details><summary>Decision table: {_counted(table)}</summary>"
    yield from ("", f"| part | {' | '.join(_heads(table))} |")
    yield f"|---|{':-:|' * len(settled)}"
    for column in table.columns:
        cells = " | ".join(CELLS[row.get(column)] for row in settled)
        yield f"| {in_words(column, groups)} | {cells} |"
    yield from ("", "</details>")


def _counted(table: DecisionTable) -> str:
    yes, no = (sum(row.verdict is verdict for row in table.rows) for verdict in (YES, NO))
    return f"{yes} {_ways(yes)} to apply, {no} not to"


def _ways(number: int) -> str:
    return "way" if number == 1 else "ways"


def _heads(table: DecisionTable) -> Iterator[str]:
    number: dict[Truth, int] = {YES: 0, NO: 0}
    for row in table.rows:
        number[row.verdict] += 1
        yield f"{HEADS[row.verdict]} {number[row.verdict]}"

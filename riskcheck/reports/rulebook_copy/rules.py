"""One rule of the reading copy: what it says, when it applies, what it rests on, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.present.rulebook_text.decision_tables import TableText
from riskcheck.present.rulebook_text.rules import ActionText, RuleText
from riskcheck.present.rulebook_text.stated import StatedText
from riskcheck.reports.rulebook_copy.outline import print_condition

CELLS = {True: "yes", False: "no", None: "·"}
WAYS = {True: "applies", False: "does not"}


def print_rule(rule: RuleText) -> Iterator[str]:
    yield from ("", f"### {rule.key}", "")
    yield f"**{rule.title}**"
    yield from ("", f"- Risk: {rule.risk}")
    yield f"- Level: {rule.level}, {rule.level_word}"
    if rule.milder_form_of is not None:
        yield f"- Milder form of: {rule.milder_form_of.text}"
    if rule.groups:
        yield f"- Groups of people: {', '.join(rule.groups)}"
    if rule.stated:
        yield "- Facts read, and how many destinations each source states them of:"
        yield from (f"  - {print_stated(stated)}" for stated in rule.stated)
    yield from print_condition("Applies when", rule.applies_when)
    yield from ("", *print_table(rule.table))
    yield from ("", f"> {rule.advice}", "")
    yield from (f"{n}. {_print_action(action)}" for n, action in enumerate(rule.what_to_do, 1))


def print_stated(stated: StatedText) -> str:
    if not stated.places:
        return f"{stated.key}: no source states it of any destination"
    sayers = ", ".join(f"{sayer.name} {sayer.number}" for sayer in stated.sayers)
    return f"{stated.key}: {stated.places} destination{'' if stated.places == 1 else 's'}: {sayers}"


def print_table(table: TableText) -> Iterator[str]:
    """The parts of the condition down, the ways to settle it across."""
    yield f"<details><summary>Decision table: {_print_number_of_ways(table)}</summary>"
    yield from ("", f"| part | {' | '.join(_list_heads(table))} |")
    yield f"|---|{':-:|' * len(table.rows)}"
    for place, column in enumerate(table.columns):
        yield f"| {column} | {' | '.join(CELLS[row.cells[place]] for row in table.rows)} |"
    yield from ("", "</details>")


def _print_number_of_ways(table: TableText) -> str:
    yes, no = (sum(row.applies is applies for row in table.rows) for applies in (True, False))
    return f"{yes} {'way' if yes == 1 else 'ways'} to apply, {no} not to"


def _list_heads(table: TableText) -> Iterator[str]:
    number = {True: 0, False: 0}
    for row in table.rows:
        number[row.applies] += 1
        yield f"{WAYS[row.applies]} {number[row.applies]}"


def _print_action(action: ActionText) -> str:
    marks = []
    if action.urgent:
        marks.append("first")
    if action.only_before:
        marks.append("before travel")
    if action.only_there:
        marks.append("when there")
    return action.text + (f" *({', '.join(marks)})*" if marks else "")

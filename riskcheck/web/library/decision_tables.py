"""A decision table as lines to read aloud: each way a condition holds, and each way it fails."""

from __future__ import annotations

from typing import NamedTuple

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import DecisionTable, build_decision_table
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import NO, YES, Truth
from riskcheck.present.condition_text.conditions import describe_condition
from riskcheck.present.phrases import translate
from riskcheck.present.translator import Translator
from riskcheck.reports.rulebook_copy import groups_of
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import REACHES

GROUPS = groups_of(RULEBOOK)


class TablePart(NamedTuple):
    """One thing that must be so. `group` is the group of people it names, if it names one."""

    text: str
    group: str


Way = list[TablePart]
"""Things that settle the verdict where all of them are so."""


class TableVerdict(NamedTuple):
    """What a table says in the end: where all of `always` is so, and one of `ways` too, if any."""

    word: str
    always: Way
    ways: list[Way]


def verdicts_on(rule: Rule, translator: Translator) -> tuple[TableVerdict, TableVerdict]:
    table = build_decision_table(rule.applies_when, GROUPS)
    return _verdicts(table, (_("Applies if"), _("Does not apply if")), translator)


def who_is_in(group: Condition, translator: Translator) -> tuple[TableVerdict, TableVerdict]:
    """Who belongs to a group; other groups it is made of stand for themselves."""
    table = build_decision_table(group, GROUPS.keys() - {group})
    return _verdicts(table, (_("Belongs if"), _("Does not belong if")), translator)


def _verdicts(
    table: DecisionTable, words: tuple[str, str], translator: Translator
) -> tuple[TableVerdict, TableVerdict]:
    yes, no = words
    return (
        _verdict(translator.text(yes), _ways(table, YES, translator)),
        _verdict(translator.text(no), _ways(table, NO, translator)),
    )


def _verdict(word: str, ways: list[Way]) -> TableVerdict:
    """What every way shares is said once."""
    shared = [part for part in ways[0] if all(part in way for way in ways)] if ways else []
    apart = [[part for part in way if part not in shared] for way in ways]
    return TableVerdict(word, shared, apart if len(ways) > 1 else [])


def _ways(table: DecisionTable, verdict: Truth, translator: Translator) -> list[Way]:
    settled = [dict(row.cells) for row in table.rows if row.verdict is verdict]
    return [
        [_part(c, cells[c], translator) for c in table.columns if c in cells] for cells in settled
    ]


def _part(condition: Condition, truth: Truth, translator: Translator) -> TablePart:
    holds = truth is YES
    if condition not in GROUPS:
        return TablePart(describe_condition(condition, holds, translator), "")
    group = GROUPS[condition]
    texts = (_("Not among these: %(group)s"), _("Among these: %(group)s"))
    return TablePart(
        translate(texts[holds], translator, group=translator.text(REACHES[group])), group
    )

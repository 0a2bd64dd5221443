"""One rule of the reading copy: what it says, when it applies, what it rests on, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.declarations.rules import HEADLINES, Action, Rule
from riskcheck.facts import COUNTRIES
from riskcheck.reports.rulebook_copy.decisions import decisions
from riskcheck.reports.rulebook_copy.outline import Groups, groups_in, lead, outline
from riskcheck.reports.rulebook_copy.plain import plain
from riskcheck.reports.rulebook_copy.sources import stated_facts


def rule_lines(rule: Rule, groups: Groups) -> Iterator[str]:
    yield from ("", f"### {rule.key}", "")
    yield f"**{plain(rule.title)}**"
    yield from ("", f"- Risk: {rule.risk.value}")
    yield f"- Level: {int(rule.level)}, {HEADLINES[rule.level]}"
    if rule.milder_form_of is not None:
        yield f"- Milder form of: {rule.milder_form_of.key}"
    named = dict.fromkeys(groups_in(rule.applies_when, groups))
    if named:
        yield f"- Groups of people: {', '.join(named)}"
    facts = list(stated_facts(rule, COUNTRIES))
    if facts:
        yield "- Facts read, and how many destinations each source states them of:"
        yield from (f"  - {line}" for line in facts)
    yield from ("", f"Applies when {lead(rule.applies_when)}")
    yield from outline(rule.applies_when, groups)
    yield from ("", *decisions(rule.applies_when, groups))
    yield from ("", f"> {plain(rule.advice)}", "")
    yield from (f"{number}. {_action(a)}" for number, a in enumerate(rule.what_to_do, 1))


def _action(action: Action) -> str:
    marks = []
    if action.urgent:
        marks.append("first")
    if not action.when_there:
        marks.append("before travel")
    if not action.before_travel:
        marks.append("when there")
    return plain(action.text) + (f" *({', '.join(marks)})*" if marks else "")

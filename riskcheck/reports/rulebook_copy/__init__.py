"""The reading copy of the rulebook: every rule, question and kind of fact as Markdown text."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.declarations.choices import Choice
from riskcheck.engine.declarations.rules import Rulebook
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Question
from riskcheck.reports.rulebook_copy.outline import Groups, groups_of, lead, outline
from riskcheck.reports.rulebook_copy.papers import checklist_lines, family_card_lines
from riskcheck.reports.rulebook_copy.plain import plain
from riskcheck.reports.rulebook_copy.rules import rule_lines

__all__ = ["groups_of", "reading_copy"]


def reading_copy(rulebook: Rulebook) -> str:
    return "\n".join(_lines(rulebook)) + "\n"


def _lines(rulebook: Rulebook) -> Iterator[str]:
    yield f"Rulebook {rulebook.version}: {len(rulebook.rules)} rules, {len(rulebook.questions)} questions, {len(rulebook.kinds)} kinds of fact."
    yield "In the texts, [country] is the destination. A fact that no source states makes a condition"
    yield "neither true nor false: the traveller then reads that we could not tell."
    groups = groups_of(rulebook)
    yield from ("", "## Groups of people", "")
    yield "Country files name with each statement whom it covers; some rules name the same groups."
    for name, condition in rulebook.scopes.items():
        named = {c: n for c, n in groups.items() if c is not condition}
        yield from ("", f"**{name}**: {lead(condition)}", *outline(condition, named))
    yield from ("", "## Rules", "")
    yield "In the order judged. A rule that is the milder form of another is left out where that"
    yield "one applies as strongly."
    yield ""
    yield "In a decision table each column is one way to settle the rule: each part that says yes"
    yield "must hold, each that says no must fail, a dot does not matter. In every other"
    yield "case we could not tell."
    for rule in rulebook.rules:
        yield from rule_lines(rule, groups)
    yield from ("", "## What a traveller may choose otherwise", "")
    yield "The advice page judges again with one of these changed. Who somebody is is never among them."
    for choice in rulebook.choices:
        yield from _choice(choice, groups)
    yield from checklist_lines(rulebook, groups)
    yield from family_card_lines(groups)
    yield from ("", "## Questions")
    for question in rulebook.questions.values():
        yield from _question(question)
    yield from ("", "## Kinds of fact")
    for kind in rulebook.kinds.values():
        yield from _kind(kind, rulebook)
    yield from ("", "## What is not checked", "")
    yield from (f"- {text}" for text in rulebook.not_checked)


def _choice(choice: Choice, groups: Groups) -> Iterator[str]:
    yield from ("", f"### {choice.key}", "", f"**{plain(choice.wording)}**", "")
    yield f"- Question: {choice.question.key}"
    yield from ("", f"Open where {lead(choice.open_to)}")
    yield from outline(choice.open_to, groups)
    yield from ("", f"> {plain(choice.caution)}")


def _question(question: Question) -> Iterator[str]:
    yield from ("", f"### {question.key}", "", f"**{plain(question.wording)}**", "")
    if question.hint:
        yield f"- Hint: {plain(question.hint)}"
    yield f"- Why we ask: {plain(question.why)}"
    yield f"- Answer: {question.shape.value}" + (
        f", from {question.lowest} to {question.highest}" if question.highest else ""
    )
    for option in question.options:
        alone = "; stands alone" if option.alone else ""
        yield f"  - `{option.value}` {plain(option.label)}{alone}"


def _kind(kind: FactKind, rulebook: Rulebook) -> Iterator[str]:
    yield from ("", f"### {kind.key}", "")
    for value, sentence in kind.sentences.items():
        yield f"- {'' if value == '*' else f'`{value}` '}{plain(sentence)}"
    yield f"- Unknown: We could not tell {plain(kind.whether)}."
    yield f"- Outranks: {'a law' if kind.about_law else 'travel advice'}"
    read_by = [rule.key for rule in rulebook.rules if kind in rule.facts]
    yield f"- Read by: {', '.join(read_by) or 'no rule of its own'}"

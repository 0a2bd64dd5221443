"""The reading copy of the rulebook: every rule, question and kind of fact as Markdown text."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from riskcheck.engine.choices import Choice
from riskcheck.engine.conditions import AllOf, AnyOf, Condition, Unless
from riskcheck.engine.facts import FactKind
from riskcheck.engine.questions import Question
from riskcheck.engine.rules import HEADLINES, Rule, Rulebook

GAPS = MappingProxyType(
    {
        "country": "[country]",
        "value": "[value]",
        "answer": "[answer]",
        "other": "[other country]",
        "days": "[days]",
    }
)


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
        yield from ("", f"**{name}**: {_lead(condition)}", *_outline(condition, named))
    yield from ("", "## Rules", "")
    yield "In the order judged. A rule that is the milder form of another is left out where that"
    yield "one applies as strongly."
    for rule in rulebook.rules:
        yield from _rule(rule, groups)
    yield from ("", "## What a traveller may choose otherwise", "")
    yield "The advice page judges again with one of these changed. Who somebody is is never among them."
    for choice in rulebook.choices:
        yield from _choice(choice, groups)
    yield from ("", "## Questions")
    for question in rulebook.questions.values():
        yield from _question(question)
    yield from ("", "## Kinds of fact")
    for kind in rulebook.kinds.values():
        yield from _kind(kind, rulebook)
    yield from ("", "## What is not checked", "")
    yield from (f"- {text}" for text in rulebook.not_checked)


def _rule(rule: Rule, groups: dict[Condition, str]) -> Iterator[str]:
    yield from ("", f"### {rule.key}", "")
    yield f"**{plain(rule.title)}**"
    yield from ("", f"- Risk: {rule.risk.value}")
    yield f"- Level: {int(rule.level)}, {HEADLINES[rule.level]}"
    if rule.milder_form_of is not None:
        yield f"- Milder form of: {rule.milder_form_of.key}"
    if rule.facts:
        yield f"- Facts read: {', '.join(kind.key for kind in rule.facts)}"
    yield from ("", f"Applies when {_lead(rule.applies_when)}")
    yield from _outline(rule.applies_when, groups)
    yield from ("", f"> {plain(rule.advice)}", "")
    yield from (f"{number}. {plain(a.text)}" for number, a in enumerate(rule.what_to_do, 1))


def _choice(choice: Choice, groups: dict[Condition, str]) -> Iterator[str]:
    yield from ("", f"### {choice.key}", "", f"**{plain(choice.wording)}**", "")
    yield f"- Question: {choice.question.key}"
    yield from ("", f"Open where {_lead(choice.open_to)}")
    yield from _outline(choice.open_to, groups)
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


def groups_of(rulebook: Rulebook) -> dict[Condition, str]:
    """The groups of people that have a name and more than one part."""
    return {
        condition: name
        for name, condition in rulebook.scopes.items()
        if isinstance(condition, AllOf | AnyOf)
    }


def _lead(condition: Condition) -> str:
    if isinstance(condition, AnyOf):
        return "any of these holds:"
    return "all of these hold:" if isinstance(condition, AllOf) else "this holds:"


def _outline(condition: Condition, groups: dict[Condition, str]) -> Iterator[str]:
    yield ""
    for part in _parts(condition) if condition not in groups else (condition,):
        yield from _part(part, groups, 0)


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, AllOf | AnyOf) else (condition,)


def _part(condition: Condition, groups: dict[Condition, str], depth: int) -> Iterator[str]:
    indent = "  " * depth
    if condition in groups:
        yield f"{indent}- the traveller is among *{groups[condition]}*"
    elif isinstance(condition, AllOf | AnyOf):
        yield f"{indent}- {_lead(condition)}"
        for part in condition.parts:
            yield from _part(part, groups, depth + 1)
    elif isinstance(condition, Unless) and isinstance(condition.part, AllOf | AnyOf):
        yield f"{indent}- it is not so that:"
        yield from _part(condition.part, groups, depth + 1)
    else:
        yield f"{indent}- {condition.in_words()}"


def plain(text: str) -> str:
    """A text with words in place of its gaps."""
    return text % GAPS if "%(" in text else text

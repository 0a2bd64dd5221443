"""The reading copy of the rulebook: all that it says, printed as Markdown in English."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import override

from riskcheck.present.rulebook_text.entries import KindText, QuestionText
from riskcheck.present.rulebook_text.papers import ChoiceText
from riskcheck.present.rulebook_text.rulebook import RulebookText, describe_rulebook
from riskcheck.present.translator import get_translator
from riskcheck.reports.rulebook_copy.outline import print_condition
from riskcheck.reports.rulebook_copy.papers import print_checklist, print_family_card
from riskcheck.reports.rulebook_copy.rules import print_rule

__all__ = ["write_reading_copy"]


def write_reading_copy() -> str:
    with override("en"):
        return "\n".join(_print_rulebook(describe_rulebook(get_translator()))) + "\n"


def _print_rulebook(rulebook: RulebookText) -> Iterator[str]:
    yield f"Rulebook {rulebook.version}: {len(rulebook.rules)} rules, {len(rulebook.questions)} questions, {len(rulebook.kinds)} kinds of fact."
    yield "In the texts, … is what a source states or a traveller answers. A fact that no source"
    yield "states makes a condition neither true nor false: the traveller then reads that we could"
    yield "not tell."
    yield from ("", "## Groups of people", "")
    yield "Country files name with each statement whom it covers; some rules name the same groups."
    for group in rulebook.groups:
        yield from print_condition(f"**{group.key}** ({group.name}):", group.holds_of)
    yield from ("", "## Rules", "")
    yield "In the order judged. A rule that is the milder form of another is left out where that"
    yield "one applies as strongly."
    yield ""
    yield "In a decision table each column is one way to settle the rule: each part that says yes"
    yield "must hold, each that says no must fail, a dot does not matter. In every other"
    yield "case we could not tell."
    for rule in rulebook.rules:
        yield from print_rule(rule)
    yield from ("", "## What a traveller may choose otherwise", "")
    yield "The advice page judges again with one of these changed. Who somebody is is never among them."
    for choice in rulebook.choices:
        yield from _print_choice(choice)
    yield from print_checklist(rulebook.checklist)
    yield from print_family_card(rulebook.family_card)
    yield from ("", "## Questions")
    for question in rulebook.questions:
        yield from _print_question(question)
    yield from ("", "## Kinds of fact")
    for kind in rulebook.kinds:
        yield from _print_kind(kind)
    yield from ("", "## What is not checked", "")
    yield from (f"- {text}" for text in rulebook.not_checked)


def _print_choice(choice: ChoiceText) -> Iterator[str]:
    yield from ("", f"### {choice.key}", "", f"**{choice.wording}**", "")
    yield f"- Question: {choice.question}"
    yield from print_condition("Open where", choice.open_to)
    yield from ("", f"> {choice.caution}")


def _print_question(question: QuestionText) -> Iterator[str]:
    yield from ("", f"### {question.key}", "", f"**{question.wording}**", "")
    yield f"- In conditions: {question.short}"
    if question.hint:
        yield f"- Hint: {question.hint}"
    yield f"- Why we ask: {question.why}"
    yield f"- Answer: {question.shape}" + (
        f", from {question.lowest} to {question.highest}" if question.highest else ""
    )
    for option in question.options:
        alone = "; stands alone" if option.alone else ""
        yield f"  - `{option.value}` {option.label}{alone}"


def _print_kind(kind: KindText) -> Iterator[str]:
    yield from ("", f"### {kind.key}", "")
    for each in kind.values:
        yield f"- {'' if each.value == '*' else f'`{each.value}` '}{each.sentence}"
    yield f"- Unknown: We could not tell {kind.whether}."
    yield f"- Outranks: {'a law' if kind.about_law else 'travel advice'}"
    read_by = ", ".join(rule.text for rule in kind.read_by)
    yield f"- Read by: {read_by or 'no rule of its own'}"

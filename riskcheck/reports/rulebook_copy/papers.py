"""The papers of the reading copy: when each action is to be taken, and what the family card says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riskcheck.present.rulebook_text.papers import (
    ChecklistText,
    ConditionalText,
    FamilyCardText,
    MomentText,
)
from riskcheck.reports.rulebook_copy.outline import print_condition


def print_checklist(checklist: ChecklistText) -> Iterator[str]:
    yield from ("", "## The traveller’s checklist", "")
    yield "Each action of the advice stands under the moments it is to be taken at."
    yield from ("", "### For someone who is not there yet")
    yield from _print_moments(checklist.before_travel)
    yield from ("", "### For someone who is there")
    yield from _print_moments(checklist.when_there)
    yield from ("", "### Whatever the advice")
    for step in checklist.always:
        yield from ("", f"**{step.text}**")
        yield from _print_where(step)


def print_family_card(card: FamilyCardText) -> Iterator[str]:
    yield from ("", "## The card for someone who stays behind", "")
    yield "It is judged on nationalities, destination and whether the traveller is there."
    yield from ("", "### Who may be let in: the first that holds")
    yield from _print_lines(card.who_may_be_let_in)
    for section in card.sections:
        yield from ("", f"### {section.title}")
        yield from _print_lines(section.lines)
    yield from ("", "### On every card, or beside a line", "")
    yield from (f"- {text}" for text in card.beside_the_lines)


def _print_moments(moments: Iterable[MomentText]) -> Iterator[str]:
    for moment in moments:
        yield from ("", f"**{moment.title}**", "")
        yield from (f"- {action}" for action in moment.actions)


def _print_lines(lines: Iterable[ConditionalText]) -> Iterator[str]:
    for line in lines:
        yield from ("", f"> {line.text}")
        yield from _print_where(line)


def _print_where(line: ConditionalText) -> Iterator[str]:
    if line.where is not None:
        yield from print_condition("Where", line.where)

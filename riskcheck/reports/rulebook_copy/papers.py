"""The papers of the reading copy: when each action is to be taken, and what the family card says."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.conditions.dsl import anyone
from riskcheck.engine.declarations.papers import Moments, PaperLine
from riskcheck.engine.declarations.rules import Action, Rulebook
from riskcheck.reports.rulebook_copy.outline import Groups, lead, outline
from riskcheck.reports.rulebook_copy.plain import plain
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP
from riskcheck.rulebook.familycard import (
    AGREE,
    AGREE_NOW,
    ASK_FOR,
    DO_NOT,
    NO_EMBASSY,
    NO_NUMBER,
    NO_PROMISE,
    OWN_AUTHORITIES,
    SHOWS_NATIONALITIES,
    WHO_MAY_BE_LET_IN,
)


def checklist_lines(rulebook: Rulebook, groups: Groups) -> Iterator[str]:
    yield from ("", "## The traveller’s checklist", "")
    yield "Each action of the advice stands under the moments it is to be taken at."
    advised = dict.fromkeys(a for rule in rulebook.rules for a in rule.what_to_do)
    actions = list(advised | dict.fromkeys(step.action for step in ALWAYS))
    yield from ("", "### For someone who is not there yet")
    yield from _moments(BEFORE_THE_TRIP, [a for a in actions if a.before_travel])
    yield from ("", "### For someone who is there")
    yield from _moments(ALREADY_THERE, [a for a in actions if a.when_there])
    yield from ("", "### Whatever the advice")
    for step in ALWAYS:
        yield from ("", f"**{plain(step.action.text)}** Where {lead(step.where)}")
        yield from outline(step.where, groups)


def family_card_lines(groups: Groups) -> Iterator[str]:
    yield from ("", "## The card for someone who stays behind", "")
    yield "It is judged on nationalities, destination and whether the traveller is there."
    yield from ("", "### Who may be let in: the first that holds")
    yield from _lines(WHO_MAY_BE_LET_IN, groups)
    for part in (ASK_FOR, DO_NOT, AGREE, AGREE_NOW):
        yield from ("", f"### {plain(part.title)}")
        yield from _lines(part.lines, groups)
    yield from ("", "### On every card, or beside a line", "")
    said = (NO_PROMISE, OWN_AUTHORITIES, NO_EMBASSY, NO_NUMBER, SHOWS_NATIONALITIES)
    yield from (f"- {plain(text)}" for text in said)


def _moments(moments: Moments, actions: list[Action]) -> Iterator[str]:
    for _moment, title, taken in moments.of(actions):
        yield from ("", f"**{plain(title)}**", "")
        yield from (f"- {plain(action.text)}" for action in taken)


def _lines(lines: tuple[PaperLine, ...], groups: Groups) -> Iterator[str]:
    for line in lines:
        yield from ("", f"> {plain(line.text)}")
        if line.where is not anyone:
            yield from ("", f"Where {lead(line.where)}", *outline(line.where, groups))

"""What to do: each action once, in order of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Action, Level, Moment
from riskcheck.engine.judging.assess import Assessment, select_fitting_actions
from riskcheck.present.translator import Translator
from riskcheck.rulebook.actions import READ_ADVICE

MOST_BEFORE_GOING = 3
"""Steps shown where nobody should go, besides the first: the others are for who goes all the same."""

MOST_SHOWN = 5
"""Steps shown elsewhere, besides the first."""

TIME = list(Moment)
TIME_THERE = [Moment.ALREADY_THERE, Moment.WHILE_THERE, *TIME]


@dataclass(frozen=True)
class Steps:
    """`first` is said with the verdict, `then` follows it. At level 4, `if_you_go` is for who goes anyway and
    `if_there` only for who is there; elsewhere `later` is what comes after `then`."""

    first: str
    then: tuple[str, ...]
    if_you_go: tuple[str, ...] = ()
    if_there: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


def make_steps(assessment: Assessment, translator: Translator) -> Steps:
    first, *others = sort_actions(assessment)
    is_there = assessment.case.is_there
    told = [translator.text(action.text) for action in others]
    if assessment.level is not Level.DO_NOT_TRAVEL or is_there:
        shown, later = told[:MOST_SHOWN], told[MOST_SHOWN:]
        return Steps(translator.text(first.text), tuple(shown), later=tuple(later))
    at_home = [a for a in others if a.moments[0] is Moment.BEFORE_BOOKING][:MOST_BEFORE_GOING]
    going = [action for action in others if action not in at_home]
    there = [a for a in _list_actions_there(assessment) if not a.before_travel]
    return Steps(
        translator.text(first.text),
        _write(at_home, translator),
        if_you_go=_write(going, translator),
        if_there=_write(there, translator),
    )


def sort_actions(assessment: Assessment) -> list[Action]:
    """The urgent first, then in order of time. Where no rule advises anything, there is always travel advice to
    read."""
    order = TIME_THERE if assessment.case.is_there else TIME
    return sorted(
        assessment.actions or (READ_ADVICE,),
        key=lambda action: (not action.urgent, min(order.index(m) for m in action.moments)),
    )


def _list_actions_there(assessment: Assessment) -> Iterable[Action]:
    """What the same rules advise to somebody who is there."""
    return dict.fromkeys(
        action
        for advisory in assessment.advisories
        for action in select_fitting_actions(advisory.rule.what_to_do, True)
    )


def _write(actions: Iterable[Action], translator: Translator) -> tuple[str, ...]:
    return tuple(translator.text(action.text) for action in actions)

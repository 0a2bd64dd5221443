"""Each action knows when it is to be taken, so that no checklist loses one."""

import pytest

from riskcheck.engine.declarations.papers import Moments
from riskcheck.engine.declarations.rules import Action, Moment
from riskcheck.rulebook import RULEBOOK, actions
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP

EVERY_ACTION = [one for one in vars(actions).values() if isinstance(one, Action)]

every_action = pytest.mark.parametrize("action", EVERY_ACTION, ids=lambda action: action.key)
both = pytest.mark.parametrize("moments", [BEFORE_THE_TRIP, ALREADY_THERE], ids=["before", "there"])


def of(moments: Moments) -> set[Moment]:
    return {moment for moment, _title in moments.headings}


def test_every_action_of_every_rule_is_declared_with_the_actions() -> None:
    advised = {action for rule in RULEBOOK.rules for action in rule.what_to_do}
    assert advised | {step.action for step in ALWAYS} == set(EVERY_ACTION)


@every_action
def test_every_action_has_a_moment_for_everyone_it_makes_sense_for(action: Action) -> None:
    assert len(set(action.moments)) == len(action.moments) > 0
    named = set(action.moments)
    assert of(BEFORE_THE_TRIP) & named or not action.before_travel
    assert of(ALREADY_THERE) & named or not action.when_there
    assert action.before_travel or not named - of(ALREADY_THERE)
    assert action.when_there or not named - of(BEFORE_THE_TRIP)


@every_action
def test_moments_are_named_in_order_of_time(action: Action) -> None:
    order = list(Moment)
    assert list(action.moments) == sorted(action.moments, key=order.index)


@both
def test_headings_stand_in_order_of_time_and_each_once(moments: Moments) -> None:
    order = [m for m in Moment if m in of(moments)]
    found = [moment for moment, _title in moments.headings]
    if moments is BEFORE_THE_TRIP:
        assert found == order
    assert len(found) == len(set(found)) == len({title for _moment, title in moments.headings})


def test_who_is_there_reads_of_that_first_and_nothing_of_booking() -> None:
    first, *_rest = [moment for moment, _title in ALREADY_THERE.headings]
    assert first is Moment.ALREADY_THERE
    assert not of(ALREADY_THERE) & {Moment.BEFORE_BOOKING, Moment.BEFORE_LEAVING}
    assert Moment.ALREADY_THERE not in of(BEFORE_THE_TRIP)


def test_together_they_have_every_moment() -> None:
    assert of(BEFORE_THE_TRIP) | of(ALREADY_THERE) == set(Moment)


@both
def test_a_moment_without_an_action_is_left_out(moments: Moments) -> None:
    assert moments.of([]) == []
    [(moment, _title, taken)] = moments.of([actions.ASK_FOR_CONSUL])
    assert (moment, taken) == (Moment.IF_HELD, [actions.ASK_FOR_CONSUL])

"""Every case a rule can tell apart, and the rule folded into a decision table.

`every_choice` takes one choice along each dimension of a rule, all combinations where there are
not too many. Above `most` it walks the whole product with one fixed stride that shares no factor
with its size: the same cases every time, no case twice, every choice of every dimension met.

`decision_table` is the disjunctive normal form of the condition: a row for each smallest set of
leaves that settles it. A column that a row does not mention does not matter in it. Conditions that
have a name may stand for all their leaves, so that the table reads shorter.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from math import gcd, prod

from riskcheck.engine.conditions.base import Condition, Judgement, Leaf
from riskcheck.engine.conditions.combined import AllOf, AnyOf, Unless
from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.judging.dimensions import Dimension, list_dimensions
from riskcheck.engine.judging.invented_facts import (
    ADVISERS,
    DAY,
    HOME,
    SOMEWHERE,
    Possibility,
    invent_country,
)
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import AdviceLevel, Fact, Form
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.truth import NO, YES, Truth, negate

MOST = 20_000
"""The most cases of one rule."""

Choices = tuple[Possibility, ...]
Cells = frozenset[tuple[Condition, Truth]]

PLACES = {code: invent_country(code) for code in (SOMEWHERE, *ADVISERS)}


def list_cases(rule: Rule, rulebook: Rulebook, most: int = MOST) -> Iterator[Case]:
    for choices in combine_choices(rule, rulebook, most):
        yield make_case(choices)


def combine_choices(rule: Rule, rulebook: Rulebook, most: int = MOST) -> Iterator[Choices]:
    axes = list_dimensions(rule, rulebook)
    total = prod(len(axis.choices) for axis in axes)
    if total <= most:
        yield from product(*(axis.choices for axis in axes))
        return
    stride = _choose_stride(total)
    for number in range(most):
        yield _pick_nth(axes, number * stride % total)


def _choose_stride(total: int) -> int:
    """About 0.618 of the whole, which spreads evenly, and without a factor in common."""
    stride = int(total * 0.618033988749895)
    while gcd(stride, total) > 1:
        stride += 1
    return stride


def _pick_nth(axes: tuple[Dimension, ...], number: int) -> Choices:
    chosen = []
    for axis in axes:
        number, place = divmod(number, len(axis.choices))
        chosen.append(axis.choices[place])
    return tuple(chosen)


def make_case(choices: Iterable[Possibility]) -> Case:
    """The case of someone of whom all these choices are so, with made-up countries."""
    answers: dict[str, Answer] = {}
    facts: list[Fact] = []
    elsewhere: list[Fact] = []
    advice: list[AdviceLevel] = []
    for choice in choices:
        answers.update(choice.answers)
        facts += choice.facts
        elsewhere += choice.elsewhere
        advice += choice.advice
    code = str(answers["destination"])
    held = answers["nationalities"]
    assert isinstance(held, tuple)
    named = (
        code
        for fact in facts
        if fact.kind.form is Form.NATIONALITIES
        for code in fact.by_nationality
    )
    countries = {other: invent_country(other) for other in (*held, *named)}
    countries |= PLACES | {code: invent_country(code, facts, advice)}
    if elsewhere:
        countries[HOME] = invent_country(HOME, elsewhere)
    return Case(answers, countries, DAY)


@dataclass(frozen=True)
class DecisionRow:
    """Where every one of these columns has this truth, the verdict is settled."""

    cells: Cells
    verdict: Truth

    def holds(self, judgement: Judgement) -> bool:
        return all(judgement.truth(column) is truth for column, truth in self.cells)


@dataclass(frozen=True)
class DecisionTable:
    """`columns` are leaves and named conditions as written; a case that no row covers is UNKNOWN."""

    columns: tuple[Condition, ...]
    rows: tuple[DecisionRow, ...]


def build_decision_table(condition: Condition, named: Container[Condition] = ()) -> DecisionTable:
    return DecisionTable(
        tuple(dict.fromkeys(_list_columns(condition, named))),
        tuple(
            DecisionRow(cells, truth)
            for truth in (YES, NO)
            for cells in _list_ways(condition, truth, named)
        ),
    )


def _list_columns(condition: Condition, named: Container[Condition]) -> Iterator[Condition]:
    if condition in named or isinstance(condition, Leaf):
        yield condition
    elif isinstance(condition, Unless):
        yield from _list_columns(condition.part, named)
    else:
        assert isinstance(condition, AllOf | AnyOf)
        for part in condition.parts:
            yield from _list_columns(part, named)


def _list_ways(
    condition: Condition, truth: Truth, named: Container[Condition]
) -> tuple[Cells, ...]:
    """Every smallest set of column truths that gives a condition this truth."""
    if condition in named or isinstance(condition, Leaf):
        return (frozenset({(condition, truth)}),) if _can_be(condition, truth) else ()
    if isinstance(condition, Unless):
        return _list_ways(condition.part, negate(truth), named)
    assert isinstance(condition, AllOf | AnyOf)
    parts = [_list_ways(part, truth, named) for part in condition.parts]
    if isinstance(condition, AllOf) is (truth is YES):
        return _keep_smallest(frozenset().union(*several) for several in product(*parts))
    return _keep_smallest(way for ways in parts for way in ways)


def _can_be(column: Condition, truth: Truth) -> bool:
    """A named condition could be anything."""
    return not isinstance(column, Leaf) or column.can_be(truth)


def _keep_smallest(ways: Iterable[Cells]) -> tuple[Cells, ...]:
    """Without those that contradict themselves and those that say more than another."""
    possible = [
        way for way in dict.fromkeys(ways) if len({column for column, _ in way}) == len(way)
    ]
    return tuple(way for way in possible if not any(other < way for other in possible))

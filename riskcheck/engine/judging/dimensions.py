"""What a rule can tell apart: the dimensions along which its cases differ.

Values that no leaf of the rule tells from each other make one choice; a number has one choice for
each stretch between two edges of the windows and limits it is held against.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.judging.invented_facts import (
    HOME,
    NAMED_BUT_NOT_HELD,
    SOMEWHERE,
    Possibility,
    invent_fact,
    list_advice_possibilities,
    list_fact_possibilities,
)
from riskcheck.engine.judging.levels import IN_AIRSIDE_TRANSIT, SOFTER_IN_AIRSIDE_TRANSIT
from riskcheck.engine.model.facts import FactKind, Form, Value
from riskcheck.engine.model.questions import Question, Shape


@dataclass(frozen=True, eq=False)
class Dimension:
    """The choice that stands for "not known", where there is one, stands first."""

    key: str
    choices: tuple[Possibility, ...]


def list_dimensions(rule: Rule, rulebook: Rulebook) -> tuple[Dimension, ...]:
    leaves = list(dict.fromkeys(rule.applies_when.leaves()))
    if rule.needs_a_tie and not rule.same_by_a_tie:
        leaves += rulebook.nearly_citizen.leaves()
    return tuple(_iterate_dimensions(rule, leaves, rulebook))


def _iterate_dimensions(rule: Rule, leaves: list[Leaf], rulebook: Rulebook) -> Iterator[Dimension]:
    yield Dimension("who", tuple(_list_who(leaves)))
    if any(leaf.reads_advice for leaf in leaves):
        yield Dimension("advice", tuple(list_advice_possibilities()))
    if any(leaf.reads_silence for leaf in leaves):
        anything = invent_fact(next(k for k in rulebook.kinds.values() if k.form is Form.CHOICE))
        yield Dimension("sources", (Possibility("none"), Possibility("some", facts=(anything,))))
    asked = dict.fromkeys(key for leaf in leaves for key in leaf.asks)
    if rule.risk in SOFTER_IN_AIRSIDE_TRANSIT:
        asked["role"] = None
    kinds = list(dict.fromkeys(kind for leaf in leaves for kind in leaf.reads))
    stated = {
        kind: tuple(list_fact_possibilities(kind, leaves, place))
        for place, kind in enumerate(kinds)
    }
    for key in asked:
        question = rulebook.questions[key]
        not_answered = Possibility("not answered", known=False)
        if question.shape is Shape.NUMBER:
            given = _list_numbers(question, leaves, stated)
        else:
            given = _list_answers(question, leaves, softer=rule.risk in SOFTER_IN_AIRSIDE_TRANSIT)
        yield Dimension(key, (not_answered, *given))
    for kind, choices in stated.items():
        yield Dimension(kind.key, (Possibility("no source says", known=False), *choices))


def _list_who(leaves: list[Leaf]) -> Iterator[Possibility]:
    """Citizen or not, of the destination or of others, wherever a leaf looks at a place."""
    named = [leaf.destinations - {HOME} for leaf in leaves if leaf.destinations]
    places = [SOMEWHERE, *(min(codes) for codes in named)]
    others = [HOME]
    if any(leaf.other_nationalities_than for leaf in leaves):
        others.append(NAMED_BUT_NOT_HELD)
    for leaf in leaves:
        others += sorted(leaf.nationalities | leaf.other_nationalities_than)
    for place in dict.fromkeys(places):
        held: list[tuple[str, ...]] = [(place,)]
        for other in dict.fromkeys(code for code in others if code != place):
            held += [(place, other), (other,)]
        if any(leaf.tells_one_from_several for leaf in leaves):
            held.append((HOME, NAMED_BUT_NOT_HELD))
        for codes in held:
            label = f"{' and '.join(codes)} to {place}"
            yield Possibility(label, answers={"destination": place, "nationalities": codes})


def _list_answers(question: Question, leaves: list[Leaf], softer: bool) -> Iterator[Possibility]:
    """One answer for all options that stand in the same leaves, and their combinations."""
    if question.shape is Shape.SOME_COUNTRIES:
        for code in (SOMEWHERE, HOME, NAMED_BUT_NOT_HELD):
            yield Possibility(f"names {code}", answers={question.key: (code,)})
        yield Possibility("names none", answers={question.key: ()})
        return
    told_apart = [x.options_told_apart for x in leaves if question.key in x.asks]
    if question.key == "role" and softer:
        told_apart.append(IN_AIRSIDE_TRANSIT)
    alike: dict[object, list[str]] = {}
    for value in question.values:
        stands_alone = value in question.stand_alone
        alike.setdefault((stands_alone, *(value in v for v in told_apart)), []).append(value)
    groups = [tuple(values) for values in alike.values()]
    if question.shape is Shape.ONE:
        for group in groups:
            yield Possibility(" or ".join(group), answers={question.key: group[0]})
        return
    joinable = [g for g in groups if g[0] not in question.stand_alone]
    chosen = [(g,) for g in groups if g[0] in question.stand_alone]
    for several in chain(chosen, *(combinations(joinable, n + 1) for n in range(len(joinable)))):
        label = " and ".join(" or ".join(group) for group in several)
        yield Possibility(label, answers={question.key: tuple(group[0] for group in several)})


def _list_numbers(
    question: Question, leaves: list[Leaf], stated: Mapping[FactKind, tuple[Possibility, ...]]
) -> Iterator[Possibility]:
    edges = {question.lowest}
    for leaf in leaves:
        if question.key in leaf.asks:
            edges.update(leaf.list_edges(_list_stated(leaf, stated)))
    starts = sorted(edge for edge in edges if question.lowest <= edge <= question.highest)
    for start, end in zip(starts, [*starts[1:], question.highest + 1], strict=True):
        yield Possibility(f"{start} to {end - 1}", answers={question.key: start})


def _list_stated(leaf: Leaf, stated: Mapping[FactKind, tuple[Possibility, ...]]) -> list[Value]:
    possible = [choice for kind in leaf.reads for choice in stated[kind]]
    return [fact.statements[0].value for choice in possible for fact in choice.facts]

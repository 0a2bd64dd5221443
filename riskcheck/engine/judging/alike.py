"""Which answers a rule cannot tell apart at one place: what it finds after one, it finds after the other.

Two ages between which no window begins or ends are alike there, and so are two answers that stand in the same
leaves. Classes may be finer than they need be, never coarser: what is read in a way not known here is its own class.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.conditions.age_leaves import NumberAgainstFact
from riskcheck.engine.conditions.answer_leaves import AnswerIs, NumberIs
from riskcheck.engine.conditions.leaves import HoldsAnother, Leaf
from riskcheck.engine.conditions.other_state_leaves import AnotherStateSays, NamesNationality
from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.judging.askable import get_askable
from riskcheck.engine.judging.levels import IN_AIRSIDE_TRANSIT
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answer

READ_NATIONALITIES = (AdviceAtLeast, AnotherStateSays, HoldsAnother, NamesNationality)
"""Leaves that look at more than whether the traveller is a citizen of the destination."""

ClassOf = Callable[[Answer | None], Hashable]


class Classes(dict[Answer | None, Hashable]):
    """The answers to one question that were met, and the class of each; None is no answer.

    To be made of all leaves that may read the question, and for one place. Nationalities are to be given as
    they count: China's for Hong Kong's.
    """

    __slots__ = ("_class_of", "_made_of")

    def __init__(self, key: str, leaves: tuple[Leaf, ...], place: Country) -> None:
        super().__init__()
        self._made_of = key, leaves, place
        self._class_of: ClassOf | None = None

    def __missing__(self, answer: Answer | None) -> Hashable:
        if self._class_of is None:
            self._class_of = _class_of(*self._made_of)
        found = self[answer] = self._class_of(answer)
        return found


def leaves_reading(
    rules: Iterable[Rule], rulebook: Rulebook, place: Country
) -> Mapping[str, tuple[Leaf, ...]]:
    """Which leaves of some rules may read each answer, to judge them or to tell their level; the same
    leaves always in the same order."""
    asked = get_askable(rulebook, place)
    conditions = [rulebook.hard_to_lose, *[rule.applies_when for rule in rules]]
    leaves = frozenset[Leaf]().union(*[asked.leaves(condition) for condition in conditions])
    reading: dict[str, list[Leaf]] = {"nationalities": [], "role": []}
    for leaf in sorted(leaves, key=id):
        for key in leaf.asks:
            reading.setdefault(key, []).append(leaf)
        if isinstance(leaf, READ_NATIONALITIES):
            reading["nationalities"].append(leaf)
    return {key: tuple(some) for key, some in reading.items()}


def _class_of(key: str, leaves: Collection[Leaf], place: Country) -> ClassOf:
    if key == "nationalities":
        return _class_of_nationalities(leaves, place)
    if not all(isinstance(leaf, AnswerIs | NumberIs | NumberAgainstFact) for leaf in leaves):
        return _each_its_own
    edges = sorted({edge for leaf in leaves for edge in _edges(leaf, place)})
    options = [leaf.values for leaf in leaves if isinstance(leaf, AnswerIs)]
    options.append(IN_AIRSIDE_TRANSIT)  # levels.py tells it from other answers too

    def class_of(answer: Answer | None) -> Hashable:
        if answer is None:
            return None
        if isinstance(answer, int):
            return bisect_right(edges, answer)
        given = (answer,) if isinstance(answer, str) else answer
        return tuple([some.isdisjoint(given) for some in options])

    return class_of


def _each_its_own(answer: Answer | None) -> Hashable:
    return answer


def _edges(leaf: Leaf, place: Country) -> Collection[int]:
    if isinstance(leaf, NumberIs):
        return leaf.edges
    if isinstance(leaf, NumberAgainstFact):
        fact = place.facts.get(leaf.kind.key)
        return [e for s in (fact.statements if fact else ()) for e in leaf.edges(s.value)]
    return ()


def _class_of_nationalities(leaves: Collection[Leaf], place: Country) -> ClassOf:
    if any(isinstance(leaf, AnotherStateSays) for leaf in leaves):
        return _each_its_own
    holds = [leaf for leaf in leaves if isinstance(leaf, HoldsAnother)]
    advised = [leaf for leaf in leaves if isinstance(leaf, AdviceAtLeast)]
    names = [leaf for leaf in leaves if isinstance(leaf, NamesNationality)]
    named = frozenset(code for leaf in names for code in leaf.named(place))

    def class_of(answer: Answer | None) -> Hashable:
        assert isinstance(answer, tuple)
        held = frozenset(answer)
        others = held - {place.nationality}
        return (
            *[leaf.of(others) for leaf in holds],
            *[leaf.of(place, held) for leaf in advised],
            *sorted(named & held),
            bool(others),
        )

    return class_of

"""Conditions made of others: all of them, any of them, or one that must fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, cast

from riskcheck.engine.conditions.base import NOTHING, SETTLED, Condition, Judgement, Leaf, Place
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, negate


@dataclass(frozen=True, eq=False, slots=True)
class Several(Condition):
    """Parts of which one that is `decisive` settles it; if none is, all must be the opposite."""

    parts: tuple[Condition, ...]

    decisive: ClassVar[Truth]
    otherwise: ClassVar[Truth]

    def judge(self, judgement: Judgement) -> Truth:
        decisive = self.decisive
        verdict = self.otherwise
        truths = judgement.truths
        for part in self.parts:
            truth = truths.get(part)
            if truth is None:
                truth = truths[part] = part.judge(judgement)
            if truth is decisive:
                return decisive
            if truth is UNKNOWN:
                verdict = UNKNOWN
        return verdict

    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        """One decisive part settles it and is the whole reason; else all parts are."""
        leaves: list[Leaf] = []
        truths = judgement.truths
        for part in self.parts:
            truth = truths.get(part)
            if truth is None:
                truth = judgement.truth(part)
            if truth is self.decisive:
                return judgement.settled_by(part, level)
            if truth is UNKNOWN:
                continue
            if part.is_leaf:
                leaves.append(cast(Leaf, part))
            else:
                leaves += judgement.settled_by(part, level)
        return tuple(leaves)

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        one_is_enough = wanted is self.decisive
        for part in self.parts:
            if judgement.can_become(part, wanted) is one_is_enough:
                return one_is_enough
        return not one_is_enough

    def waits_for(self, wanted: Truth, judgement: Judgement) -> frozenset[str]:
        if wanted is not self.decisive and not self.can_become(wanted, judgement):
            return NOTHING
        open_parts = [part for part in self.parts if judgement.truth(part) is UNKNOWN]
        return NOTHING.union(*[judgement.waits_for(part, wanted) for part in open_parts])

    def judge_at(self, place: Place) -> Truth:
        verdict = self.otherwise
        for part in self.parts:
            truth = place.truth(part)
            if truth is self.decisive:
                return truth
            if truth is UNKNOWN:
                verdict = UNKNOWN
        return verdict

    def simplify(self, place: Place) -> Condition:
        """Without the parts that are settled there; one that is decisive is all that is left."""
        left: dict[Condition, None] = {}
        for part in self.parts:
            simple = place.simplify(part)
            if simple is SETTLED[self.decisive]:
                return simple
            if simple is not SETTLED[self.otherwise]:
                left[simple] = None
        if len(left) > 1:
            return combine(type(self), tuple(left))
        return next(iter(left), SETTLED[self.otherwise])

    def is_possible(self, wanted: Truth) -> bool:
        one_is_enough = wanted is self.decisive
        for part in self.parts:
            if part.is_possible(wanted) is one_is_enough:
                return one_is_enough
        return not one_is_enough

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves_wanted()

    def open_parts(self, judgement: Judgement) -> Sequence[Leaf]:
        leaves: list[Leaf] = []
        for part in self.parts:
            if judgement.truth(part) is UNKNOWN:
                leaves += part.open_parts(judgement)
        return leaves


class AllOf(Several):
    """Every part must hold; one that fails settles it."""

    __slots__ = ()
    decisive = NO
    otherwise = YES


class AnyOf(Several):
    """One part must hold, and settles it: the one that sources state most firmly."""

    __slots__ = ()
    decisive = YES
    otherwise = NO

    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        if not can_decide_level(self) or judgement.truth(self) is not YES:
            return Several.settled_by(self, judgement, level)
        ways = [
            judgement.settled_by(part, level) for part in self.parts if judgement.truth(part) is YES
        ]
        return ways[0] if len(ways) == 1 else max(ways, key=lambda w: judgement.carried(w, level))


@cache
def combine(kind: type[Several], parts: tuple[Condition, ...]) -> Several:
    """The one object for these parts."""
    return kind(parts)


@cache
def collect_leaves(condition: Condition) -> frozenset[Leaf]:
    """Each leaf once, however often it stands there."""
    return frozenset(condition.leaves())


@cache
def can_decide_level(condition: Condition) -> bool:
    """Whether its parts can leave a rule different levels: by facts, or by a tie."""
    return any(leaf.sets_level or leaf.is_a_tie for leaf in collect_leaves(condition))


@dataclass(frozen=True, eq=False, slots=True)
class Unless(Condition):
    """A part that must fail."""

    part: Condition

    def judge(self, judgement: Judgement) -> Truth:
        return negate(judgement.truth(self.part))

    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        return judgement.settled_by(self.part, level)

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return judgement.can_become(self.part, negate(wanted))

    def waits_for(self, wanted: Truth, judgement: Judgement) -> frozenset[str]:
        return judgement.waits_for(self.part, negate(wanted))

    def judge_at(self, place: Place) -> Truth:
        return negate(place.truth(self.part))

    def simplify(self, place: Place) -> Condition:
        left = place.simplify(self.part)
        for truth, settled in SETTLED.items():
            if left is settled:
                return SETTLED[negate(truth)]
        return negate_condition(left)

    def is_possible(self, wanted: Truth) -> bool:
        return self.part.is_possible(negate(wanted))

    def leaves(self) -> Iterator[Leaf]:
        yield from self.part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        return iter(())

    def open_parts(self, judgement: Judgement) -> Sequence[Leaf]:
        return self.part.open_leaves(judgement)


@cache
def negate_condition(part: Condition) -> Unless:
    """The one object for this part."""
    return Unless(part)

"""The condition tree: judge it, say what settled it, list its leaves.

Conditions are compared by identity and made only through vocabulary.py, which gives the same
object for the same words; so a case judges each distinct condition once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth, negate

if TYPE_CHECKING:
    from riskcheck.engine.conditions.case import Case
    from riskcheck.engine.conditions.leaves import Leaf


class Condition(ABC):
    """Something that is true, false or unknown of a case."""

    __slots__ = ()

    is_leaf: ClassVar[bool] = False

    @abstractmethod
    def judge(self, case: Case) -> Truth: ...

    @abstractmethod
    def settled_by(self, case: Case, level: int) -> tuple[Leaf, ...]:
        """The leaves that settle a verdict that is not UNKNOWN, in the order written.

        Where several would do, those that leave a rule of this level the highest.
        """

    @abstractmethod
    def can_become(self, wanted: Truth, case: Case) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""

    @abstractmethod
    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""

    @abstractmethod
    def leaves(self) -> Iterator[Leaf]: ...

    def leaves_wanted(self) -> Iterator[Leaf]:
        """The leaves that help when they hold: those not under an `unless`."""
        yield from self.leaves()

    def open_leaves(self, case: Case) -> Sequence[Leaf]:
        """The leaves that keep a condition UNKNOWN; none where it is settled."""
        return self.open_parts(case) if case.truth(self) is UNKNOWN else ()

    @abstractmethod
    def open_parts(self, case: Case) -> Sequence[Leaf]:
        """The same of a condition that is UNKNOWN."""

    @abstractmethod
    def in_words(self) -> str:
        """The condition as English text, for the reading copy of the rulebook."""

    def __bool__(self) -> bool:
        raise TypeError("Write all_of(...), any_of(...) or unless(...) instead of and, or, not.")


@dataclass(frozen=True, eq=False, slots=True)
class Several(Condition):
    """Parts of which one that is `decisive` settles it; if none is, all must be the opposite."""

    parts: tuple[Condition, ...]

    decisive: ClassVar[Truth]
    otherwise: ClassVar[Truth]
    word: ClassVar[str]

    def judge(self, case: Case) -> Truth:
        decisive = self.decisive
        verdict = self.otherwise
        truths = case.truths
        for part in self.parts:
            truth = truths.get(part)
            if truth is None:
                truth = truths[part] = part.judge(case)
            if truth is decisive:
                return decisive
            if truth is UNKNOWN:
                verdict = UNKNOWN
        return verdict

    def settled_by(self, case: Case, level: int) -> tuple[Leaf, ...]:
        """One decisive part settles it and is the whole reason; else all parts are."""
        truths = case.truths
        leaves: list[Leaf] = []
        for part in self.parts:
            truth = truths.get(part)
            if truth is self.decisive:
                return case.settled_by(part, level)
            if truth is UNKNOWN or truth is None:
                continue
            if part.is_leaf:
                leaves.append(part)  # type: ignore[arg-type]
            else:
                leaves += case.settled_by(part, level)
        return tuple(leaves)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        one_is_enough = wanted is self.decisive
        for part in self.parts:
            if case.can_become(part, wanted) is one_is_enough:
                return one_is_enough
        return not one_is_enough

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        if wanted is not self.decisive and not self.can_become(wanted, case):
            return NOTHING
        open_parts = [part for part in self.parts if case.truth(part) is UNKNOWN]
        return NOTHING.union(*[case.waits_for(part, wanted) for part in open_parts])

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves_wanted()

    def open_parts(self, case: Case) -> Sequence[Leaf]:
        leaves: list[Leaf] = []
        for part in self.parts:
            if case.truth(part) is UNKNOWN:
                leaves += part.open_parts(case)
        return leaves

    def in_words(self) -> str:
        return self.word.join(add_brackets(part) for part in self.parts)


class AllOf(Several):
    """Every part must hold; one that fails settles it."""

    __slots__ = ()
    decisive = NO
    otherwise = YES
    word = " and "


class AnyOf(Several):
    """One part must hold, and settles it: the one that sources state most firmly."""

    __slots__ = ()
    decisive = YES
    otherwise = NO
    word = " or "

    def settled_by(self, case: Case, level: int) -> tuple[Leaf, ...]:
        if not can_decide_level(self) or case.truth(self) is not YES:
            return Several.settled_by(self, case, level)
        ways = [case.settled_by(part, level) for part in self.parts if case.truth(part) is YES]
        return ways[0] if len(ways) == 1 else max(ways, key=lambda way: case.carried(way, level))


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

    def judge(self, case: Case) -> Truth:
        return negate(case.truth(self.part))

    def settled_by(self, case: Case, level: int) -> tuple[Leaf, ...]:
        return case.settled_by(self.part, level)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return case.can_become(self.part, negate(wanted))

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        return case.waits_for(self.part, negate(wanted))

    def leaves(self) -> Iterator[Leaf]:
        yield from self.part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        return iter(())

    def open_parts(self, case: Case) -> Sequence[Leaf]:
        return self.part.open_leaves(case)

    def in_words(self) -> str:
        return f"it is not so that {add_brackets(self.part)}"


def add_brackets(part: Condition) -> str:
    return f"({part.in_words()})" if isinstance(part, Several) else part.in_words()


NOTHING: frozenset[str] = frozenset()

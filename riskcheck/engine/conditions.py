"""The condition tree: judge it, say what settled it, list its leaves.

Conditions are compared by identity and made only through vocabulary.py, which gives the same
object for the same words; so a case judges each distinct condition once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from riskcheck.engine.truth import NO, UNKNOWN, YES, Truth, opposite

if TYPE_CHECKING:
    from riskcheck.engine.case import Case
    from riskcheck.engine.leaves import Leaf


class Condition:
    """Something that is true, false or unknown of a case."""

    __slots__ = ()

    is_leaf: ClassVar[bool] = False

    def judge(self, case: Case) -> Truth:
        raise NotImplementedError

    def settled_by(self, case: Case) -> tuple[Leaf, ...]:
        """The leaves that settle a verdict that is not UNKNOWN, in the order written."""
        raise NotImplementedError

    def can_become(self, wanted: Truth, case: Case) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""
        raise NotImplementedError

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Leaf]:
        raise NotImplementedError

    def leaves_wanted(self) -> Iterator[Leaf]:
        """The leaves that help when they hold: those not under an `unless`."""
        yield from self.leaves()

    def open_leaves(self, case: Case) -> Iterator[Leaf]:
        """The leaves that keep a condition UNKNOWN; none where it is settled."""
        if case.truth(self) is UNKNOWN:
            yield from self.open_parts(case)

    def open_parts(self, case: Case) -> Iterator[Leaf]:
        raise NotImplementedError

    def in_words(self) -> str:
        """The condition as English text, for the reading copy of the rulebook."""
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise TypeError("Write all_of(...), any_of(...) or unless(...) instead of and, or, not.")


@dataclass(frozen=True, eq=False, slots=True)
class AllOf(Condition):
    parts: tuple[Condition, ...]

    def judge(self, case: Case) -> Truth:
        verdict = YES
        truths = case.truths
        for part in self.parts:
            truth = truths.get(part)
            if truth is None:
                truth = case.truth(part)
            if truth is NO:
                return NO
            if truth is UNKNOWN:
                verdict = UNKNOWN
        return verdict

    def settled_by(self, case: Case) -> tuple[Leaf, ...]:
        return _settle(self.parts, case, against=NO)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return _can_become(self.parts, wanted, case, needs_all=YES)

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        return _waits_for(self.parts, wanted, case, needs_all=YES)

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves_wanted()

    def open_parts(self, case: Case) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.open_leaves(case)

    def in_words(self) -> str:
        return _joined(self.parts, " and ")


@dataclass(frozen=True, eq=False, slots=True)
class AnyOf(Condition):
    parts: tuple[Condition, ...]

    def judge(self, case: Case) -> Truth:
        verdict = NO
        truths = case.truths
        for part in self.parts:
            truth = truths.get(part)
            if truth is None:
                truth = case.truth(part)
            if truth is YES:
                return YES
            if truth is UNKNOWN:
                verdict = UNKNOWN
        return verdict

    def settled_by(self, case: Case) -> tuple[Leaf, ...]:
        return _settle(self.parts, case, against=YES)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return _can_become(self.parts, wanted, case, needs_all=NO)

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        return _waits_for(self.parts, wanted, case, needs_all=NO)

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves_wanted()

    def open_parts(self, case: Case) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.open_leaves(case)

    def in_words(self) -> str:
        return _joined(self.parts, " or ")


@dataclass(frozen=True, eq=False, slots=True)
class Unless(Condition):
    """A part that must fail."""

    part: Condition

    def judge(self, case: Case) -> Truth:
        return opposite(case.truth(self.part))

    def settled_by(self, case: Case) -> tuple[Leaf, ...]:
        return case.settled_by(self.part)

    def can_become(self, wanted: Truth, case: Case) -> bool:
        return case.can_become(self.part, opposite(wanted))

    def waits_for(self, wanted: Truth, case: Case) -> frozenset[str]:
        return case.waits_for(self.part, opposite(wanted))

    def leaves(self) -> Iterator[Leaf]:
        yield from self.part.leaves()

    def leaves_wanted(self) -> Iterator[Leaf]:
        return iter(())

    def open_parts(self, case: Case) -> Iterator[Leaf]:
        yield from self.part.open_leaves(case)

    def in_words(self) -> str:
        return f"it is not so that {_joined((self.part,), word='')}"


def _settle(parts: tuple[Condition, ...], case: Case, against: Truth) -> tuple[Leaf, ...]:
    """One part that goes `against` settles it and is the whole reason; else all parts are."""
    truths = case.truths
    leaves: list[Leaf] = []
    for part in parts:
        truth = truths.get(part)
        if truth is against:
            return case.settled_by(part)
        if truth is UNKNOWN or truth is None:
            continue
        if part.is_leaf:
            leaves.append(part)  # type: ignore[arg-type]
        else:
            leaves += case.settled_by(part)
    return tuple(leaves)


def _can_become(parts: tuple[Condition, ...], wanted: Truth, case: Case, needs_all: Truth) -> bool:
    if wanted is needs_all:
        return all(case.can_become(part, wanted) for part in parts)
    return any(case.can_become(part, wanted) for part in parts)


def _waits_for(
    parts: tuple[Condition, ...], wanted: Truth, case: Case, needs_all: Truth
) -> frozenset[str]:
    if wanted is needs_all and not _can_become(parts, wanted, case, needs_all):
        return NOTHING
    open_parts = [part for part in parts if case.truth(part) is UNKNOWN]
    return NOTHING.union(*[case.waits_for(part, wanted) for part in open_parts])


NOTHING: frozenset[str] = frozenset()


def _joined(parts: tuple[Condition, ...], word: str) -> str:
    return word.join(
        f"({part.in_words()})" if isinstance(part, AllOf | AnyOf) else part.in_words()
        for part in parts
    )

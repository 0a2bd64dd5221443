"""YES, NO and UNKNOWN: the three truth values (Kleene's strong logic)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"

    __hash__ = object.__hash__  # members are compared by identity; this one is quick

    def __bool__(self) -> bool:
        raise TypeError("A truth value has three cases: write `is YES`, `is NO` or `is UNKNOWN`.")


NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES


def negate(truth: Truth) -> Truth:
    if truth is UNKNOWN:
        return UNKNOWN
    return NO if truth is YES else YES


def as_truth(plain: bool) -> Truth:
    return YES if plain else NO


def find_agreement(truths: Iterable[Truth]) -> Truth:
    """The truth that all share; UNKNOWN where they differ or where there is none."""
    distinct = set(truths)
    return distinct.pop() if len(distinct) == 1 else UNKNOWN

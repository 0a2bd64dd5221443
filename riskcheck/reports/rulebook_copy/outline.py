"""A condition as a nested list, and the groups of people that have a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from riskcheck.engine.conditions.base import AllOf, AnyOf, Condition, Unless
from riskcheck.engine.declarations.rules import Rulebook

Groups = Mapping[Condition, str]


def groups_of(rulebook: Rulebook) -> dict[Condition, str]:
    """The groups of people that have a name and more than one part."""
    return {
        condition: name
        for name, condition in rulebook.scopes.items()
        if isinstance(condition, AllOf | AnyOf)
    }


def groups_in(condition: Condition, groups: Groups) -> Iterator[str]:
    """The names of the groups a condition is written with."""
    if condition in groups:
        yield groups[condition]
    elif isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from groups_in(part, groups)
    elif isinstance(condition, Unless):
        yield from groups_in(condition.part, groups)


def in_words(condition: Condition, groups: Groups) -> str:
    if condition in groups:
        return f"the traveller is among *{groups[condition]}*"
    return condition.in_words()


def lead(condition: Condition) -> str:
    if isinstance(condition, AnyOf):
        return "any of these holds:"
    return "all of these hold:" if isinstance(condition, AllOf) else "this holds:"


def outline(condition: Condition, groups: Groups) -> Iterator[str]:
    yield ""
    for part in _parts(condition) if condition not in groups else (condition,):
        yield from _part(part, groups, 0)


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, AllOf | AnyOf) else (condition,)


def _part(condition: Condition, groups: Groups, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if condition in groups:
        yield f"{indent}- {in_words(condition, groups)}"
    elif isinstance(condition, AllOf | AnyOf):
        yield f"{indent}- {lead(condition)}"
        for part in condition.parts:
            yield from _part(part, groups, depth + 1)
    elif isinstance(condition, Unless) and isinstance(condition.part, AllOf | AnyOf):
        yield f"{indent}- it is not so that:"
        yield from _part(condition.part, groups, depth + 1)
    else:
        yield f"{indent}- {condition.in_words()}"

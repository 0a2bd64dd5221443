"""A condition as it is written: a part in words, or several parts and how they are joined."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.combined import AllOf, AnyOf, Unless
from riskcheck.present.rulebook_text.groups import GROUPS, describe_part
from riskcheck.present.translator import Translator


class Joined(Enum):
    """How the parts of a condition make it hold. WHOLE has none: it is said in words."""

    WHOLE = "this holds"
    ALL = "all of these hold"
    ANY = "any of these holds"
    NOT = "it is not so that"


@dataclass(frozen=True)
class Outline:
    """`group` is the name of the group of people that a WHOLE part is, if it is one."""

    joined: Joined
    text: str = ""
    group: str = ""
    parts: tuple[Outline, ...] = ()


def make_outline(
    condition: Condition, translator: Translator, *, by_name: bool = True, holds: bool = True
) -> Outline:
    """`by_name`: a group stands by its name. False for the group itself, which is read out."""
    is_group = condition in GROUPS
    if isinstance(condition, Unless):
        return _outline_unless(condition, translator, holds=holds)
    if isinstance(condition, AllOf | AnyOf) and not (is_group and by_name):
        joined = Joined.ALL if isinstance(condition, AllOf) else Joined.ANY
        parts = tuple(make_outline(part, translator) for part in condition.parts)
        outline = Outline(joined, parts=parts)
        return outline if holds else Outline(Joined.NOT, parts=(outline,))
    text = describe_part(condition, holds, translator)
    return Outline(Joined.WHOLE, text, GROUPS[condition] if is_group else "")


def _outline_unless(condition: Unless, translator: Translator, *, holds: bool) -> Outline:
    return make_outline(condition.part, translator, holds=not holds)

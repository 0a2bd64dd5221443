"""Groups of people that have a name: a condition written with one is read with its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from riskcheck.engine.conditions.base import Condition, Leaf
from riskcheck.engine.conditions.combined import AllOf, AnyOf, Unless
from riskcheck.engine.model.text import _
from riskcheck.present.condition_writer import describe_leaf
from riskcheck.present.phrases import translate
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import REACHES

GROUPS: Mapping[Condition, str] = {
    condition: name
    for name, condition in RULEBOOK.scopes.items()
    if name in REACHES and isinstance(condition, AllOf | AnyOf)
}
"""Those of more than one part, by their condition. What countries narrow them to has no name of its own."""


def find_groups(condition: Condition) -> Iterator[str]:
    """The names of the groups a condition is written with."""
    if condition in GROUPS:
        yield GROUPS[condition]
    elif isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from find_groups(part)
    elif isinstance(condition, Unless):
        yield from find_groups(condition.part)


def describe_part(condition: Condition, holds: bool, translator: Translator) -> str:
    """A leaf or a named group, as it reads where it holds or fails."""
    if isinstance(condition, Leaf):
        return describe_leaf(condition, holds, translator)
    texts = (_("Not among these: %(group)s"), _("Among these: %(group)s"))
    name = translator.text(REACHES[GROUPS[condition]])
    return translate(texts[holds], translator, group=name)

"""Whom a statement covers, in words: one of the groups of people, or those of it with or without a nationality."""

from __future__ import annotations

from typing import NamedTuple

from riskcheck.engine.model.facts import ONLY_IF_ALSO, UNLESS_ALSO
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import join_with_or
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import REACHES

ONLY_WITH = _("%(group)s, if they also hold the nationality of %(countries)s")
UNLESS_WITH = _("%(group)s, unless they also hold the nationality of %(countries)s")


class Reach(NamedTuple):
    """A scope read: the group, and the other nationalities that people of it must hold or must not."""

    group: str
    only: tuple[str, ...]
    unless: tuple[str, ...]


def read_reach(scope: str) -> Reach:
    rest, _word, unless = scope.partition(UNLESS_ALSO)
    group, _word, only = rest.partition(ONLY_IF_ALSO)
    return Reach(group, _split(only), _split(unless))


def write_reach(scope: str, translator: Translator) -> str:
    """As it stands inside a sentence."""
    reach = read_reach(scope)
    said = translator.text(REACHES[reach.group])
    for text, codes in ((ONLY_WITH, reach.only), (UNLESS_WITH, reach.unless)):
        if codes:
            names = [translator.name(COUNTRIES[code].spoken) for code in codes]
            named = join_with_or(names, translator)
            said = translator.text(text) % {"group": said, "countries": named}
    return said


def _split(codes: str) -> tuple[str, ...]:
    return tuple(codes.split(",")) if codes else ()

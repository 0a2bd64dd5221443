"""Whom a statement covers, in words: one of the groups of people, or those of it with or without a nationality."""

from __future__ import annotations

from riskcheck.engine.model.facts import read_reach
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import join_with_or
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import REACHES

ONLY_WITH = _("%(group)s, if they also hold the nationality of %(countries)s")
UNLESS_WITH = _("%(group)s, unless they also hold the nationality of %(countries)s")


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

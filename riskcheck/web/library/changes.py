"""What has changed for travellers, edition by edition; and the last change that names a country."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from riskcheck.engine.declarations.changes import Change
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import of_no_one
from riskcheck.present.translator import Voice
from riskcheck.rulebook.changes import CHANGES
from riskcheck.web.shared.http_cache import Packed, packed

Shown = dict[str, object]


@lru_cache(maxsize=8)
def changes_page(voice: Voice) -> Packed:
    editions = groupby(CHANGES, key=lambda change: change.edition)
    shown = [(edition, [change_shown(c, voice) for c in changes]) for edition, changes in editions]
    return packed("changes.html", {"editions": shown})


def change_shown(change: Change, voice: Voice) -> Shown:
    return {
        "edition": change.edition,
        "since": voice.day(change.since),
        "who": voice.text(change.who),
        "told": voice.text(change.told),
        "rules": [(rule.key, of_no_one(rule.title, voice)) for rule in change.rules],
        "countries": [(code, COUNTRIES[code].name) for code in change.countries],
    }


def last_change_of(code: str) -> Change:
    """The newest change that names a country, or that may touch any."""
    return next(c for c in CHANGES if code in c.countries or not c.countries)

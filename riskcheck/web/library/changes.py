"""What has changed for travellers, edition by edition; and the last change that names a country."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from riskcheck.engine.declarations.changes import RuleChange
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import Translator
from riskcheck.rulebook.changes import CHANGES
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page

Shown = dict[str, object]


@lru_cache(maxsize=8)
def changes_page(translator: Translator) -> GzippedPage:
    editions = groupby(CHANGES, key=lambda change: change.edition)
    shown = [
        (edition, [change_shown(c, translator) for c in changes]) for edition, changes in editions
    ]
    return gzip_page("changes.html", {"editions": shown})


def change_shown(change: RuleChange, translator: Translator) -> Shown:
    return {
        "edition": change.edition,
        "since": translator.day(change.since),
        "who": translator.text(change.who),
        "told": translator.text(change.told),
        "rules": [
            (rule.key, translate_template_text(rule.title, translator)) for rule in change.rules
        ],
        "countries": [(code, COUNTRIES[code].name) for code in change.countries],
    }


def last_change_of(code: str) -> RuleChange:
    """The newest change that names a country, or that may touch any."""
    return next(c for c in CHANGES if code in c.countries or not c.countries)

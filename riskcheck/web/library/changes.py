"""What has changed for travellers, edition by edition; and the last change that names a country."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.translator import Translator
from riskcheck.reports.changes import NEWS, NewsItem
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page

Shown = dict[str, object]


@lru_cache(maxsize=8)
def changes_page(translator: Translator) -> GzippedPage:
    editions = groupby(NEWS, key=lambda item: item.change.edition.number)
    shown = [(edition, [change_shown(i, translator) for i in items]) for edition, items in editions]
    return gzip_page("changes.html", {"editions": shown})


def change_shown(item: NewsItem, translator: Translator) -> Shown:
    change = item.change
    return {
        "edition": change.edition.number,
        "since": translator.day(change.edition.since),
        "who": translator.text(change.who),
        "told": translator.text(change.told),
        "rules": [
            (rule.key, translate_template_text(rule.title, translator)) for rule in item.rules
        ],
        "countries": [(code, COUNTRIES[code].name) for code in change.countries],
    }


def last_change_of(code: str) -> NewsItem:
    """The newest change that names a country, or that may touch any."""
    return next(i for i in NEWS if code in i.change.countries or not i.change.countries)

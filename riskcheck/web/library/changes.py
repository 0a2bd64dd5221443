"""What has changed for travellers, edition by edition; and the last change that names a country."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from riskcheck.engine.model.text import _
from riskcheck.present.country_names import get_country_name
from riskcheck.present.link import Link
from riskcheck.present.page import Page
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator, get_translator
from riskcheck.reports.changes import NEWS, NewsItem
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page

DESCRIPTION = _(
    "Which travellers with more than one nationality are now told something different, and since when."
)


@dataclass(frozen=True)
class ToldChange:
    """Who is told something different, since when, and what."""

    edition: str
    since: str
    who: str
    told: str
    rules: tuple[Link, ...]
    countries: tuple[Link, ...]


@dataclass(frozen=True)
class EditionSection:
    name: str
    changes: tuple[ToldChange, ...]


@dataclass(frozen=True)
class ChangesPage(Page):
    template = "library/changes.html"
    editions: tuple[EditionSection, ...]

    def write_description(self) -> str:
        return get_translator().text(DESCRIPTION)


@lru_cache(maxsize=8)
def draw_changes_page(translator: Translator) -> GzippedPage:
    editions = groupby(NEWS, key=lambda item: item.change.edition.number)
    return gzip_page(
        ChangesPage(
            tuple(
                EditionSection(name, tuple(describe_change(item, translator) for item in items))
                for name, items in editions
            )
        )
    )


def describe_change(item: NewsItem, translator: Translator) -> ToldChange:
    change = item.change
    return ToldChange(
        edition=change.edition.number,
        since=translator.day(change.edition.since),
        who=translator.text(change.who),
        told=translator.text(change.told),
        rules=tuple(
            Link(make_rule_address(rule), translate_template_text(rule.title, translator))
            for rule in item.rules
        ),
        countries=tuple(
            Link(make_country_address(code), get_country_name(code, translator.language))
            for code in change.countries
        ),
    )


def find_last_change(code: str) -> NewsItem:
    """The newest change that names a country, or that may touch any."""
    return next(i for i in NEWS if code in i.change.countries or not i.change.countries)

"""What has changed for travellers, edition by edition; and the last change that names a country."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from riskcheck.engine.declarations.changes import RuleChange
from riskcheck.facts import COUNTRIES
from riskcheck.present.link import Link
from riskcheck.present.page import Page
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator
from riskcheck.rulebook.changes import CHANGES
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page


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
class Edition:
    name: str
    changes: tuple[ToldChange, ...]


@dataclass(frozen=True)
class ChangesPage(Page):
    template = "library/changes.html"
    editions: tuple[Edition, ...]


@lru_cache(maxsize=8)
def draw_changes_page(translator: Translator) -> GzippedPage:
    editions = groupby(list_changes(), key=lambda change: change.edition)
    return gzip_page(
        ChangesPage(
            tuple(
                Edition(name, tuple(describe_change(change, translator) for change in changes))
                for name, changes in editions
            )
        )
    )


def list_changes() -> tuple[RuleChange, ...]:
    """Newest first."""
    return CHANGES


def describe_change(change: RuleChange, translator: Translator) -> ToldChange:
    return ToldChange(
        edition=change.edition,
        since=translator.day(change.since),
        who=translator.text(change.who),
        told=translator.text(change.told),
        rules=tuple(
            Link(make_rule_address(rule), translate_template_text(rule.title, translator))
            for rule in change.rules
        ),
        countries=tuple(
            Link(make_country_address(code), COUNTRIES[code].name) for code in change.countries
        ),
    )


def find_last_change(code: str) -> RuleChange:
    """The newest change that names a country, or that may touch any."""
    return next(c for c in list_changes() if code in c.countries or not c.countries)

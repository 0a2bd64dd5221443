"""Who says what is held on a country, which governments say nothing of it, and the newest day."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.model.facts import Country
from riskcheck.present.english import EnglishWords
from riskcheck.present.local_sites import is_site_in, write_site_mark
from riskcheck.present.sources import sort_sources, write_date
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import ISSUERS


@dataclass(frozen=True)
class ListedSource:
    """`local` says that its site is in the country itself."""

    title: str
    url: str
    dated: str
    local: str


def list_silent_governments(country: Country, translator: Translator) -> tuple[str, ...]:
    """Those whose advice is to be expected and is not held."""
    silent = [code for code in country.advisers if code not in country.levels_by_issuer]
    return tuple(translator.text(ISSUERS[code]) for code in silent)


def list_sources(country: Country, translator: Translator) -> tuple[ListedSource, ...]:
    """The most official first, and last those of sites in the country itself."""
    sources = sort_sources(statement for _kind, statement in country.statements())
    return tuple(
        ListedSource(
            EnglishWords(source.title),
            source.url,
            write_date(source, translator),
            write_site_mark(source.url, country, translator),
        )
        for source in sorted(sources, key=lambda source: is_site_in(source.url, country.code))
    )


def write_newest(country: Country, translator: Translator) -> str:
    """The newest day of a statement or a level; empty where none bears a day."""
    days = [statement.source.dated for _kind, statement in country.statements()]
    days += [advice.dated for advice in country.advice]
    newest = max((day for day in days if day), default=None)
    return translator.day(newest) if newest else ""

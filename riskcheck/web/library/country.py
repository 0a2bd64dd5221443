"""The page of one country: how it treats its own dual nationals, by what sources say.

Its anchors are public: #<kind of fact>, stated or not; #advice_level for the general advice.
"""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.declarations.rules import HEADLINES, Rule
from riskcheck.engine.model.facts import Country, FactKind
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.links.page_root import get_root
from riskcheck.present.contacts import ContactLine, make_contact_line
from riskcheck.present.country_names import get_country_name
from riskcheck.present.levels import GovernmentLevel, list_government_levels
from riskcheck.present.link import Link
from riskcheck.present.page import Page
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.sources import make_country_address
from riskcheck.present.topics import EVERY_TOPIC
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.trip import explain_borrowed_facts
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.changes import ToldChange, describe_change, find_last_change
from riskcheck.web.library.country_lines import LineGroup, list_line_groups, write_violence
from riskcheck.web.library.country_sources import (
    ListedSource,
    list_silent_governments,
    list_sources,
    write_newest,
)
from riskcheck.web.library.statements import FactEntry, describe_fact
from riskcheck.web.shared.http_cache import GzippedPage, gzip_page, keep_page

DESCRIPTION = _(
    "What %(country)s may ask of people who are also its citizens: the army, leaving, arrest, help from"
    " another embassy. What governments say, with dates."
)


@dataclass(frozen=True)
class TopicSection:
    key: str
    title: str
    statements: int
    facts: tuple[FactEntry, ...]


@dataclass(frozen=True)
class UnstatedKind:
    key: str
    about: str


@dataclass(frozen=True)
class NamingRule:
    """A rule that names the country."""

    address: str
    level: int
    level_word: str
    title: str


@dataclass(frozen=True)
class CountryPage(Page):
    """For a territory, `state` is whose citizenship counts there; `counts_in` is the other way round.

    `silent_topics` are those on which nothing is stated, `silent` the governments that say nothing of it."""

    template = "library/country.html"
    name: str
    spoken: str
    borrowed: str
    state: Link | None
    state_spoken: str
    counts_in: tuple[Link, ...]
    check_address: str
    lines: tuple[LineGroup, ...]
    is_spoken_of: bool
    silent_topics: tuple[str, ...]
    advice_anchor: str
    violence: str
    levels: tuple[GovernmentLevel, ...]
    silent: tuple[str, ...]
    topics: tuple[TopicSection, ...]
    unknown: tuple[UnstatedKind, ...]
    rules: tuple[NamingRule, ...]
    line: ContactLine
    sources: tuple[ListedSource, ...]
    newest: str
    reviewed: str
    change: ToldChange
    rulebook: str
    facts: str

    def write_description(self) -> str:
        return get_translator().text(DESCRIPTION) % {"country": self.spoken}


@keep_page
def draw_country_page(code: str, translator: Translator) -> GzippedPage:
    return gzip_page(make_country_page(COUNTRIES[code], translator))


def make_country_page(country: Country, translator: Translator) -> CountryPage:
    state = COUNTRIES[country.nationality]
    return CountryPage(
        name=get_country_name(country.code, translator.language),
        spoken=translator.name(country.spoken),
        borrowed=explain_borrowed_facts(country, translator),
        state=_link_country(state, translator) if state is not country else None,
        state_spoken=translator.name(state.spoken),
        counts_in=tuple(_link_country(place, translator) for place in _list_territories(country)),
        check_address=f"{get_root()}/?destination={country.code}",
        lines=list_line_groups(country, translator) if country.is_spoken_of else (),
        is_spoken_of=country.is_spoken_of,
        silent_topics=tuple(
            translator.text(topic.title)
            for topic in EVERY_TOPIC
            if not any(kind.key in country.facts for kind in topic.kinds)
        ),
        advice_anchor=ADVICE_LEVEL.key,
        violence=write_violence(country, translator),
        levels=list_government_levels(country, translator),
        silent=list_silent_governments(country, translator),
        topics=_list_topics(country, translator),
        unknown=tuple(
            UnstatedKind(kind.key, translator.about(kind.whether, country.spoken))
            for kind in _list_unknown(country)
        ),
        rules=tuple(
            _describe_rule(rule, country, translator) for rule in _list_rules_naming(country)
        ),
        line=make_contact_line(state.code, translator),
        sources=list_sources(country, translator),
        newest=write_newest(country, translator),
        reviewed=translator.day(country.reviewed),
        change=describe_change(find_last_change(country.code), translator),
        rulebook=RULEBOOK.version,
        facts=VERSION,
    )


def _link_country(country: Country, translator: Translator) -> Link:
    name = get_country_name(country.code, translator.language)
    return Link(make_country_address(country.code), name)


def _list_territories(country: Country) -> list[Country]:
    return [c for c in COUNTRIES.values() if c.nationality == country.code != c.code]


def _list_topics(country: Country, translator: Translator) -> tuple[TopicSection, ...]:
    stated = [(t, [k for k in t.kinds if k.key in country.facts]) for t in EVERY_TOPIC]
    return tuple(
        TopicSection(
            key=topic.key,
            title=translator.text(topic.title),
            statements=sum(len(country.facts[kind.key].statements) for kind in kinds),
            facts=tuple(
                describe_fact(country.facts[kind.key], country, translator) for kind in kinds
            ),
        )
        for topic, kinds in stated
        if kinds
    )


def _list_unknown(country: Country) -> list[FactKind]:
    return [k for topic in EVERY_TOPIC for k in topic.kinds if k.key not in country.facts]


def _list_rules_naming(country: Country) -> list[Rule]:
    return [
        rule
        for rule in RULEBOOK.rules
        if any(country.code in leaf.destinations for leaf in rule.applies_when.leaves_wanted())
    ]


def _describe_rule(rule: Rule, country: Country, translator: Translator) -> NamingRule:
    return NamingRule(
        address=make_rule_address(rule),
        level=int(rule.level),
        level_word=translator.text(HEADLINES[rule.level]),
        title=translator.about(rule.title, country.spoken),
    )

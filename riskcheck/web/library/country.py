"""The page of one country: how it treats its own dual nationals, by what sources say.

Its anchors are public: #<kind of fact>, stated or not; #advice_level for the general advice.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.conditions.leaves import DestinationIs
from riskcheck.engine.declarations.rules import HEADLINES, Rule
from riskcheck.engine.model.facts import Country, FactKind, Source
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.present.contacts import draw_contact
from riskcheck.present.country_names import get_country_name
from riskcheck.present.levels import draw_advice_levels
from riskcheck.present.sources import sort_sources, write_date
from riskcheck.present.topics import EVERY_TOPIC
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.changes import change_shown, last_change_of
from riskcheck.web.library.statements import fact_shown
from riskcheck.web.shared.http_cache import MOST_KEPT, GzippedPage, gzip_page

Shown = dict[str, object]


@lru_cache(maxsize=MOST_KEPT)
def country_page(code: str, translator: Translator) -> GzippedPage:
    return gzip_page("country.html", {"page": country_shown(COUNTRIES[code], translator)})


def country_shown(country: Country, translator: Translator) -> Shown:
    state = COUNTRIES[country.nationality]
    return {
        "name": get_country_name(country.code, translator.language),
        "spoken": translator.name(country.spoken),
        "borrowed": explain_borrowed_facts(country, translator),
        "state": _linked(state, translator) if state is not country else None,
        "state_spoken": translator.name(state.spoken),
        "counts_in": [_linked(place, translator) for place in _territories_of(country)],
        "advice_anchor": ADVICE_LEVEL.key,
        "levels": draw_advice_levels(country, translator),
        "topics": _topics(country, translator),
        "unknown": [
            (kind.key, translator.about(kind.whether, country.spoken)) for kind in _unknown(country)
        ],
        "rules": [_rule(rule, country, translator) for rule in _rules_naming(country)],
        "line": draw_contact(state.code, translator),
        "sources": [(s.title, s.url, write_date(s, translator)) for s in _sources(country)],
        "newest": translator.day(_newest(country)) if country.facts else "",
        "reviewed": translator.day(country.reviewed),
        "change": change_shown(last_change_of(country.code), translator),
        "rulebook": RULEBOOK.version,
        "facts": VERSION,
    }


def _linked(country: Country, translator: Translator) -> tuple[str, str]:
    return country.code, get_country_name(country.code, translator.language)


def _territories_of(country: Country) -> list[Country]:
    return [c for c in COUNTRIES.values() if c.nationality == country.code != c.code]


def _topics(country: Country, translator: Translator) -> list[Shown]:
    stated = [(t, [k for k in t.kinds if k.key in country.facts]) for t in EVERY_TOPIC]
    return [
        {
            "key": topic.key,
            "title": translator.text(topic.title),
            "facts": [fact_shown(country.facts[kind.key], translator) for kind in kinds],
        }
        for topic, kinds in stated
        if kinds
    ]


def _unknown(country: Country) -> list[FactKind]:
    return [k for topic in EVERY_TOPIC for k in topic.kinds if k.key not in country.facts]


def _rules_naming(country: Country) -> list[Rule]:
    return [
        rule
        for rule in RULEBOOK.rules
        if any(
            isinstance(leaf, DestinationIs) and country.code in leaf.codes
            for leaf in rule.applies_when.leaves_wanted()
        )
    ]


def _rule(rule: Rule, country: Country, translator: Translator) -> Shown:
    return {
        "key": rule.key,
        "level": int(rule.level),
        "level_word": translator.text(HEADLINES[rule.level]),
        "title": translator.about(rule.title, country.spoken),
    }


def _sources(country: Country) -> tuple[Source, ...]:
    return sort_sources(statement for _kind, statement in country.statements())


def _newest(country: Country) -> date | None:
    days = [source.dated for source in _sources(country) if source.dated]
    return max(days, default=None)

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
from riskcheck.present.contacts import contact
from riskcheck.present.country_names import name_of
from riskcheck.present.levels import advice_levels
from riskcheck.present.sources import dated, in_order
from riskcheck.present.topics import EVERY_TOPIC
from riskcheck.present.translator import Voice
from riskcheck.present.trip import borrowed
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.changes import change_shown, last_change_of
from riskcheck.web.library.statements import fact_shown
from riskcheck.web.shared.http_cache import MOST_KEPT, Packed, packed

Shown = dict[str, object]


@lru_cache(maxsize=MOST_KEPT)
def country_page(code: str, voice: Voice) -> Packed:
    return packed("country.html", {"page": country_shown(COUNTRIES[code], voice)})


def country_shown(country: Country, voice: Voice) -> Shown:
    state = COUNTRIES[country.nationality]
    return {
        "name": name_of(country.code, voice.language),
        "spoken": voice.name(country.spoken),
        "borrowed": borrowed(country, voice),
        "state": _linked(state, voice) if state is not country else None,
        "state_spoken": voice.name(state.spoken),
        "counts_in": [_linked(place, voice) for place in _territories_of(country)],
        "advice_anchor": ADVICE_LEVEL.key,
        "levels": advice_levels(country, voice),
        "topics": _topics(country, voice),
        "unknown": [
            (kind.key, voice.about(kind.whether, country.spoken)) for kind in _unknown(country)
        ],
        "rules": [_rule(rule, country, voice) for rule in _rules_naming(country)],
        "line": contact(state.code, voice),
        "sources": [(s.title, s.url, dated(s, voice)) for s in _sources(country)],
        "newest": voice.day(_newest(country)) if country.facts else "",
        "reviewed": voice.day(country.reviewed),
        "change": change_shown(last_change_of(country.code), voice),
        "rulebook": RULEBOOK.version,
        "facts": VERSION,
    }


def _linked(country: Country, voice: Voice) -> tuple[str, str]:
    return country.code, name_of(country.code, voice.language)


def _territories_of(country: Country) -> list[Country]:
    return [c for c in COUNTRIES.values() if c.nationality == country.code != c.code]


def _topics(country: Country, voice: Voice) -> list[Shown]:
    stated = [(t, [k for k in t.kinds if k.key in country.facts]) for t in EVERY_TOPIC]
    return [
        {
            "key": topic.key,
            "title": voice.text(topic.title),
            "facts": [fact_shown(country.facts[kind.key], voice) for kind in kinds],
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


def _rule(rule: Rule, country: Country, voice: Voice) -> Shown:
    return {
        "key": rule.key,
        "level": int(rule.level),
        "level_word": voice.text(HEADLINES[rule.level]),
        "title": voice.about(rule.title, country.spoken),
    }


def _sources(country: Country) -> tuple[Source, ...]:
    return in_order(statement for _kind, statement in country.statements())


def _newest(country: Country) -> date | None:
    days = [source.dated for source in _sources(country) if source.dated]
    return max(days, default=None)

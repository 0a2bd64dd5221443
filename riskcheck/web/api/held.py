"""What is held, the same for everyone, as JSON: countries, rules, changes, versions."""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.outcomes import (
    find_outcome,
    split_by_nationality,
    weigh_for_any_citizen,
)
from riskcheck.engine.judging.report import Plain
from riskcheck.engine.model.facts import AdviceLevel, Country, Fact, Form
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.present.phrases import capitalise, translate_template_text
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.rulebook_text.outline import Outline, make_outline
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator, get_translator
from riskcheck.reports.changes import NEWS, NewsItem
from riskcheck.reports.held_statements import (
    find_licence,
    list_held_statements,
    list_licences,
    may_be_shipped,
    report_statement,
)
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.statement_lines import say_value

VERSIONS: Plain = {"api": "v1", "rulebook": RULEBOOK.version, "facts": VERSION}


def report_versions() -> Plain:
    return VERSIONS


def report_statements() -> Plain:
    return {
        "versions": VERSIONS,
        "licences": list_licences(),
        "statements": list(list_held_statements()),
    }


def report_countries() -> Plain:
    return {
        "versions": VERSIONS,
        "countries": [_report_in_short(country) for country in COUNTRIES.values()],
    }


def _report_in_short(country: Country) -> Plain:
    """`nationality` is whose citizenship counts there; `facts_from` whose facts are used, where it has none."""
    return {
        "code": country.code,
        "name": country.name,
        "nationality": country.nationality,
        "facts_from": country.facts_from or None,
        "reviewed": country.reviewed.isoformat(),
        "page": make_country_address(country.code),
    }


def report_country(country: Country) -> Plain:
    translator = get_translator()
    shown = [one for fact in country.facts.values() for one in split_by_nationality(fact)]
    return {
        "versions": VERSIONS,
        **_report_in_short(country),
        "advice": [_report_advice(one) for one in country.advice if may_be_shipped(one.issuer)],
        "facts": [_report_fact(fact, translator) for fact in shown],
        "unknown_facts": [key for key in RULEBOOK.kinds if key not in country.facts],
    }


def _report_advice(advice: AdviceLevel) -> Plain:
    return {
        "issuer": advice.issuer,
        "level": advice.level,
        "wording": advice.wording,
        "dated": advice.dated.isoformat() if advice.dated else None,
        "seen": advice.seen.isoformat(),
        "url": advice.url,
        "licence": find_licence(advice.issuer),
    }


def _report_fact(fact: Fact, translator: Translator) -> Plain:
    """What decides for a citizen of whom nothing else is known; null where no source says it of one."""
    finding = weigh_for_any_citizen(fact)
    by_nationality = fact.kind.form is Form.NATIONALITIES
    return {
        "fact": fact.kind.key,
        "whether": capitalise(translator.about(fact.kind.whether, fact.country)),
        "about_nationality": str(fact.statements[0].value) if by_nationality else None,
        "value": str(finding.value) if finding else None,
        "sentence": say_value(fact, finding.value, translator) if finding else None,
        "statements": [
            {**report_statement(one), "outcome": find_outcome(one, fact).name.lower()}
            for one in fact.statements
            if may_be_shipped(one.source.issuer)
        ],
    }


def report_rules() -> Plain:
    return {
        "versions": VERSIONS,
        "rules": [_report_rule_in_short(rule, get_translator()) for rule in RULEBOOK.rules],
    }


def _report_rule_in_short(rule: Rule, translator: Translator) -> Plain:
    return {
        "key": rule.key,
        "risk": rule.risk.value,
        "level": int(rule.level),
        "title": translate_template_text(rule.title, translator),
        "since": rule.since.number if rule.since else None,
        "page": make_rule_address(rule),
    }


def report_rule(rule: Rule) -> Plain:
    translator = get_translator()
    asked = dict.fromkeys(key for leaf in rule.applies_when.leaves() for key in leaf.asks)
    return {
        "versions": VERSIONS,
        **_report_rule_in_short(rule, translator),
        "advice": translate_template_text(rule.advice, translator),
        "applies_when": _report_condition(make_outline(rule.applies_when, translator)),
        "facts": [kind.key for kind in rule.facts],
        "questions": [key for key in RULEBOOK.questions if key in asked],
        "what_to_do": [translator.text(action.text) for action in rule.what_to_do],
        "milder_form_of": rule.milder_form_of.key if rule.milder_form_of else None,
        "gives_way_to": [other.key for other in rule.gives_way_to],
    }


def _report_condition(outline: Outline) -> Plain:
    """In words: `joined` says how its parts make it hold, and is "whole" where it has none."""
    return {
        "joined": outline.joined.name.lower(),
        "text": outline.text,
        "group": outline.group,
        "parts": [_report_condition(part) for part in outline.parts],
    }


def report_changes() -> Plain:
    return {
        "versions": VERSIONS,
        "changes": [_report_change(item, get_translator()) for item in NEWS],
    }


def _report_change(item: NewsItem, translator: Translator) -> Plain:
    change = item.change
    return {
        "edition": change.edition.number,
        "since": change.edition.since.isoformat(),
        "who": translator.text(change.who),
        "told": translator.text(change.told),
        "rules": [rule.key for rule in item.rules],
        "countries": list(change.countries),
    }

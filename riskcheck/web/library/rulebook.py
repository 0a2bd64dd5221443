"""The rulebook as a page: all that lawyers declare, in words, from the same objects.

Its anchors are public: #<rule>, #fact-<kind>, #question-<key>, #action-<key>, #group-<scope>.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from django.http import HttpRequest
from django.template.loader import render_to_string

from riskcheck.engine.declarations.rules import HEADLINES, Action, Risk, Rule
from riskcheck.engine.model.facts import FactKind, Standing
from riskcheck.engine.model.questions import Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.present.context import add_frame
from riskcheck.present.phrases import capitalise, translate_template_text
from riskcheck.present.topics import EVERY_TOPIC
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS, REACHES, RISKS
from riskcheck.web.library.decision_tables import verdicts_on, who_is_in
from riskcheck.web.shared.http_cache import GzippedPage, gzip_text

Shown = dict[str, object]


@lru_cache(maxsize=8)
def rulebook_page(translator: Translator) -> GzippedPage:
    return gzip_text(
        render_to_string(
            "rulebook.html", add_frame(HttpRequest()) | {"rulebook": rulebook(translator)}
        )
    )


def rulebook(translator: Translator) -> Shown:
    return {
        "version": RULEBOOK.version,
        "facts": VERSION,
        "families": [_family(risk, translator) for risk in Risk if _of_risk(risk)],
        "by_name": sorted(rule.key for rule in RULEBOOK.rules),
        "groups": [
            {
                "key": key,
                "name": capitalise(translator.text(REACHES[key])),
                "verdicts": who_is_in(condition, translator),
            }
            for key, condition in RULEBOOK.scopes.items()
        ],
        "questions": [_question(question, translator) for question in RULEBOOK.questions.values()],
        "topics": [
            {
                "title": translator.text(topic.title),
                "kinds": [_kind(kind, translator) for kind in topic.kinds],
            }
            for topic in EVERY_TOPIC
        ],
        "actions": [_action(action, rules, translator) for action, rules in _told_by().items()],
        "not_checked": [translator.text(text) for text in RULEBOOK.not_checked],
        "publishers": _publishers(translator),
    }


def _of_risk(risk: Risk) -> list[Rule]:
    """The rules of one family, the gravest first."""
    return sorted((rule for rule in RULEBOOK.rules if rule.risk is risk), key=lambda r: -r.level)


def _family(risk: Risk, translator: Translator) -> Shown:
    return {
        "key": risk.value,
        "name": capitalise(translator.text(RISKS[risk])),
        "rules": [_rule(rule, translator) for rule in _of_risk(risk)],
    }


def _rule(rule: Rule, translator: Translator) -> Shown:
    asked = dict.fromkeys(key for leaf in rule.applies_when.leaves() for key in leaf.asks)
    return {
        "key": rule.key,
        "level": int(rule.level),
        "level_word": translator.text(HEADLINES[rule.level]),
        "title": translate_template_text(rule.title, translator),
        "advice": translate_template_text(rule.advice, translator),
        "milder_form_of": rule.milder_form_of.key if rule.milder_form_of else "",
        "what_to_do": [(action.key, translator.text(action.text)) for action in rule.what_to_do],
        "asks": [(key, translator.text(RULEBOOK.questions[key].short)) for key in asked],
        "reads": [
            (kind.key, translate_template_text(kind.whether, translator)) for kind in rule.facts
        ],
        "verdicts": verdicts_on(rule, translator),
    }


def _question(question: Question, translator: Translator) -> Shown:
    return {
        "key": question.key,
        "wording": translate_template_text(question.wording, translator),
        "short": translator.text(question.short),
        "hint": translate_template_text(question.hint, translator),
        "why": translate_template_text(question.why, translator),
        "lowest": question.lowest,
        "highest": question.highest,
        "many": question.shape is Shape.MANY,
        "options": [
            (translate_template_text(o.label, translator), o.alone) for o in question.options
        ],
    }


def _kind(kind: FactKind, translator: Translator) -> Shown:
    return {
        "key": kind.key,
        "about": capitalise(translate_template_text(kind.whether, translator)),
        "unknown": translate_template_text(kind.whether, translator),
        "sentences": [
            translate_template_text(sentence, translator) for sentence in kind.sentences.values()
        ],
        "form": kind.form.name.lower(),
        "about_law": kind.about_law,
        "read_by": [rule.key for rule in RULEBOOK.rules if kind in rule.facts],
    }


def _told_by() -> dict[Action, list[Rule]]:
    """Every action, with the rules that advise it."""
    told: dict[Action, list[Rule]] = {}
    for rule in RULEBOOK.rules:
        for action in rule.what_to_do:
            told.setdefault(action, []).append(rule)
    return told


def _action(action: Action, rules: list[Rule], translator: Translator) -> Shown:
    return {
        "key": action.key,
        "text": translator.text(action.text),
        "urgent": action.urgent,
        "only_before": not action.when_there,
        "only_there": not action.before_travel,
        "told_by": [rule.key for rule in rules],
    }


def _publishers(translator: Translator) -> list[Shown]:
    """Who speaks, and in how many statements."""
    others = {
        Standing.LAW: _("Laws, and official pages of the destinations"),
        Standing.REPORTED: _("Press and other reports"),
        Standing.REFERENCE: _("CIA World Factbook, January 2026"),
    }
    own_facts = (c for c in COUNTRIES.values() if not c.facts_from)
    counts = Counter(
        ISSUERS.get(statement.source.issuer) or others[statement.source.standing]
        for country in own_facts
        for _kind_of_fact, statement in country.statements()
    )
    return [{"name": translator.text(name), "number": n} for name, n in counts.most_common()]

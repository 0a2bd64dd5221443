"""A rule in words: what it says, when it applies, what it rests on, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import HEADLINES, Action, Risk, Rule
from riskcheck.present.link import Link
from riskcheck.present.phrases import capitalise, translate_template_text
from riskcheck.present.rulebook_addresses import (
    make_action_address,
    make_kind_address,
    make_question_address,
    make_risk_address,
    make_rule_address,
)
from riskcheck.present.rulebook_text.decision_tables import TableText, describe_table
from riskcheck.present.rulebook_text.groups import find_groups
from riskcheck.present.rulebook_text.outline import Outline, make_outline
from riskcheck.present.rulebook_text.stated import StatedText, list_stated
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import RISKS


@dataclass(frozen=True)
class ActionText:
    key: str
    address: str
    text: str
    urgent: bool
    only_before: bool
    only_there: bool


@dataclass(frozen=True)
class RuleText:
    """`groups` are those its condition names. Links lead to what it reads and what it advises."""

    key: str
    risk: str
    level: int
    level_word: str
    title: str
    advice: str
    milder_form_of: Link | None
    groups: tuple[str, ...]
    applies_when: Outline
    table: TableText
    reads: tuple[Link, ...]
    stated: tuple[StatedText, ...]
    asks: tuple[Link, ...]
    what_to_do: tuple[ActionText, ...]


@dataclass(frozen=True)
class RiskName:
    key: str
    address: str
    name: str
    rules: int


def list_risks(translator: Translator) -> tuple[RiskName, ...]:
    """Those that a rule is about, in the order printed."""
    return tuple(
        RiskName(risk.value, make_risk_address(risk), name_risk(risk, translator), number)
        for risk in Risk
        if (number := len(list_rules_of(risk)))
    )


def name_risk(risk: Risk, translator: Translator) -> str:
    return capitalise(translator.text(RISKS[risk]))


def list_rules_of(risk: Risk) -> list[Rule]:
    """The rules of one risk, the gravest first."""
    return sorted((rule for rule in RULEBOOK.rules if rule.risk is risk), key=lambda r: -r.level)


def describe_rule(rule: Rule, translator: Translator) -> RuleText:
    asked = dict.fromkeys(key for leaf in rule.applies_when.leaves() for key in leaf.asks)
    return RuleText(
        key=rule.key,
        risk=rule.risk.value,
        level=int(rule.level),
        level_word=translator.text(HEADLINES[rule.level]),
        title=translate_template_text(rule.title, translator),
        advice=translate_template_text(rule.advice, translator),
        milder_form_of=link_rule(rule.milder_form_of) if rule.milder_form_of else None,
        groups=tuple(dict.fromkeys(find_groups(rule.applies_when))),
        applies_when=make_outline(rule.applies_when, translator),
        table=describe_table(rule, translator),
        reads=tuple(
            Link(make_kind_address(kind), translate_template_text(kind.whether, translator))
            for kind in rule.facts
        ),
        stated=tuple(list_stated(rule)),
        asks=tuple(_link_question(key, translator) for key in asked),
        what_to_do=tuple(describe_action(action, translator) for action in rule.what_to_do),
    )


def link_rule(rule: Rule) -> Link:
    """By the name printed on a sheet."""
    return Link(make_rule_address(rule), rule.key)


def _link_question(key: str, translator: Translator) -> Link:
    question = RULEBOOK.questions[key]
    return Link(make_question_address(question), translator.text(question.short))


def describe_action(action: Action, translator: Translator) -> ActionText:
    return ActionText(
        key=action.key,
        address=make_action_address(action),
        text=translator.text(action.text),
        urgent=action.urgent,
        only_before=not action.when_there,
        only_there=not action.before_travel,
    )

"""Where each part of the rulebook stands among the pages: the one place that knows.

A rule stands on the page of its risk; each other kind of entry has one page. The anchors are public.
"""

from __future__ import annotations

from django.conf import settings

from riskcheck.engine.declarations.rules import Action, Risk, Rule
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Question

INDEX = f"{settings.PREFIX}/rulebook/"
GROUPS = f"{INDEX}groups/"
QUESTIONS = f"{INDEX}questions/"
FACTS = f"{INDEX}facts/"
ACTIONS = f"{INDEX}actions/"


def make_risk_address(risk: Risk) -> str:
    return f"{INDEX}{risk.value}/"


def make_rule_address(rule: Rule) -> str:
    return f"{make_risk_address(rule.risk)}#{rule.key}"


def make_group_address(scope: str) -> str:
    return f"{GROUPS}#group-{scope}"


def make_question_address(question: Question) -> str:
    return f"{QUESTIONS}#question-{question.key}"


def make_kind_address(kind: FactKind) -> str:
    return f"{FACTS}#fact-{kind.key}"


def make_action_address(action: Action) -> str:
    return f"{ACTIONS}#action-{action.key}"

"""Where each part of the rulebook stands among the pages: the one place that knows.

A rule stands on the page of its risk; each other kind of entry has one page. The anchors are public.
"""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Action, Risk, Rule
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Question
from riskcheck.links.page_root import get_root

GROUPS, QUESTIONS, FACTS, ACTIONS = "groups", "questions", "facts", "actions"


def make_part_address(part: str = "") -> str:
    """Of a risk, or of what stands apart from the risks; of the whole without one."""
    index = f"{get_root()}/rulebook/"
    return f"{index}{part}/" if part else index


def make_risk_address(risk: Risk) -> str:
    return make_part_address(risk.value)


def make_rule_address(rule: Rule) -> str:
    return f"{make_risk_address(rule.risk)}#{rule.key}"


def make_group_address(scope: str) -> str:
    return f"{make_part_address(GROUPS)}#group-{scope}"


def make_question_address(question: Question) -> str:
    return f"{make_part_address(QUESTIONS)}#question-{question.key}"


def make_kind_address(kind: FactKind) -> str:
    return f"{make_part_address(FACTS)}#fact-{kind.key}"


def make_action_address(action: Action) -> str:
    return f"{make_part_address(ACTIONS)}#action-{action.key}"

"""The whole rulebook in words, described once: pages print parts of it, the reading copy all."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.present.rulebook_text.entries import (
    GroupText,
    KindText,
    QuestionText,
    describe_groups,
    describe_kind,
    describe_questions,
)
from riskcheck.present.rulebook_text.papers import (
    ChecklistText,
    ChoiceText,
    FamilyCardText,
    describe_checklist,
    describe_choices,
    describe_family_card,
)
from riskcheck.present.rulebook_text.rules import RuleText, describe_rule
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK


@dataclass(frozen=True)
class RulebookText:
    """Rules in the order judged."""

    version: str
    groups: tuple[GroupText, ...]
    rules: tuple[RuleText, ...]
    choices: tuple[ChoiceText, ...]
    checklist: ChecklistText
    family_card: FamilyCardText
    questions: tuple[QuestionText, ...]
    kinds: tuple[KindText, ...]
    not_checked: tuple[str, ...]


def describe_rulebook(translator: Translator) -> RulebookText:
    return RulebookText(
        version=RULEBOOK.version,
        groups=describe_groups(translator),
        rules=tuple(describe_rule(rule, translator) for rule in RULEBOOK.rules),
        choices=describe_choices(translator),
        checklist=describe_checklist(translator),
        family_card=describe_family_card(translator),
        questions=describe_questions(translator),
        kinds=tuple(describe_kind(kind, translator) for kind in RULEBOOK.kinds.values()),
        not_checked=list_not_checked(translator),
    )


def list_not_checked(translator: Translator) -> tuple[str, ...]:
    return tuple(translator.text(text) for text in RULEBOOK.not_checked)

"""What rules are made of, in words: groups of people, questions, kinds of fact, actions."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.declarations.rules import Action, Rule
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Question, Shape
from riskcheck.present.link import Link
from riskcheck.present.phrases import capitalise, translate_template_text
from riskcheck.present.rulebook_addresses import (
    make_group_address,
    make_kind_address,
    make_question_address,
)
from riskcheck.present.rulebook_text.decision_tables import TableText, describe_membership
from riskcheck.present.rulebook_text.outline import Outline, make_outline
from riskcheck.present.rulebook_text.rules import ActionText, describe_action, link_rule
from riskcheck.present.topics import EVERY_TOPIC
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import REACHES


@dataclass(frozen=True)
class GroupText:
    key: str
    address: str
    name: str
    holds_of: Outline
    table: TableText


@dataclass(frozen=True)
class OptionText:
    value: str
    label: str
    alone: bool


@dataclass(frozen=True)
class QuestionText:
    """`highest` is 0 where the answer is no number."""

    key: str
    address: str
    wording: str
    short: str
    hint: str
    why: str
    shape: str
    lowest: int
    highest: int
    options: tuple[OptionText, ...]

    @property
    def takes_many(self) -> bool:
        return self.shape == Shape.MANY.value

    @property
    def takes_some_countries(self) -> bool:
        return self.shape == Shape.SOME_COUNTRIES.value


@dataclass(frozen=True)
class ValueText:
    """A value a kind of fact may have, `*` for any, and what it says."""

    value: str
    sentence: str


@dataclass(frozen=True)
class KindText:
    """`form` is how its values are made: see `Form`."""

    key: str
    address: str
    whether: str
    about: str
    values: tuple[ValueText, ...]
    form: str
    about_law: bool
    read_by: tuple[Link, ...]


@dataclass(frozen=True)
class TopicText:
    title: str
    kinds: tuple[KindText, ...]


@dataclass(frozen=True)
class AdvisedAction:
    """An action, and the rules that advise it."""

    action: ActionText
    told_by: tuple[Link, ...]


def describe_groups(translator: Translator) -> tuple[GroupText, ...]:
    return tuple(_describe_group(key, RULEBOOK.scopes[key], translator) for key in REACHES)


def _describe_group(key: str, condition: Condition, translator: Translator) -> GroupText:
    return GroupText(
        key=key,
        address=make_group_address(key),
        name=capitalise(translator.text(REACHES[key])),
        holds_of=make_outline(condition, translator, by_name=False),
        table=describe_membership(condition, translator),
    )


def describe_questions(translator: Translator) -> tuple[QuestionText, ...]:
    return tuple(_describe_question(q, translator) for q in RULEBOOK.questions.values())


def _describe_question(question: Question, translator: Translator) -> QuestionText:
    return QuestionText(
        key=question.key,
        address=make_question_address(question),
        wording=translate_template_text(question.wording, translator),
        short=translator.text(question.short),
        hint=translator.join_sentences(
            translate_template_text(text, translator) for text in (question.hint, question.more)
        ),
        why=translate_template_text(question.why, translator),
        shape=question.shape.value,
        lowest=question.lowest,
        highest=question.highest,
        options=tuple(
            OptionText(o.value, translate_template_text(o.label, translator), o.alone)
            for o in question.options
        ),
    )


def describe_topics(translator: Translator) -> tuple[TopicText, ...]:
    return tuple(
        TopicText(
            translator.text(topic.title),
            tuple(describe_kind(kind, translator) for kind in topic.kinds),
        )
        for topic in EVERY_TOPIC
    )


def describe_kind(kind: FactKind, translator: Translator) -> KindText:
    whether = translate_template_text(kind.whether, translator)
    return KindText(
        key=kind.key,
        address=make_kind_address(kind),
        whether=whether,
        about=capitalise(whether),
        values=tuple(
            ValueText(value, translate_template_text(sentence, translator))
            for value, sentence in kind.sentences.items()
        ),
        form=kind.form.name.lower(),
        about_law=kind.about_law,
        read_by=tuple(link_rule(rule) for rule in RULEBOOK.rules if kind in rule.facts),
    )


def describe_actions(translator: Translator) -> tuple[AdvisedAction, ...]:
    """Every action that a rule advises, in the order of the rules."""
    told: dict[Action, list[Rule]] = {}
    for rule in RULEBOOK.rules:
        for action in rule.what_to_do:
            told.setdefault(action, []).append(rule)
    return tuple(
        AdvisedAction(describe_action(action, translator), tuple(map(link_rule, rules)))
        for action, rules in told.items()
    )

"""The papers in words: when each action is to be taken, what the family card says, what may be chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.conditions.dsl import anyone
from riskcheck.engine.declarations.choices import Choice
from riskcheck.engine.declarations.papers import Moments, PaperLine, PaperSection
from riskcheck.engine.declarations.rules import Action
from riskcheck.present.phrases import translate_template_text
from riskcheck.present.rulebook_text.outline import Outline, make_outline
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP
from riskcheck.rulebook.familycard import (
    AGREE,
    AGREE_NOW,
    ASK_FOR,
    DO_NOT,
    NO_EMBASSY,
    NO_NUMBER,
    NO_PROMISE,
    OWN_AUTHORITIES,
    SHOWS_NATIONALITIES,
    WHO_MAY_BE_LET_IN,
)

BESIDE_THE_LINES = (NO_PROMISE, OWN_AUTHORITIES, NO_EMBASSY, NO_NUMBER, SHOWS_NATIONALITIES)


@dataclass(frozen=True)
class MomentText:
    title: str
    actions: tuple[str, ...]


@dataclass(frozen=True)
class ConditionalText:
    """A text and of whom it is said; None where it is said to anyone."""

    text: str
    where: Outline | None


@dataclass(frozen=True)
class ChecklistText:
    before_travel: tuple[MomentText, ...]
    when_there: tuple[MomentText, ...]
    always: tuple[ConditionalText, ...]


@dataclass(frozen=True)
class CardSection:
    title: str
    lines: tuple[ConditionalText, ...]


@dataclass(frozen=True)
class FamilyCardText:
    who_may_be_let_in: tuple[ConditionalText, ...]
    sections: tuple[CardSection, ...]
    beside_the_lines: tuple[str, ...]


@dataclass(frozen=True)
class ChoiceText:
    key: str
    wording: str
    question: str
    open_to: Outline
    caution: str


def describe_choices(translator: Translator) -> tuple[ChoiceText, ...]:
    return tuple(_describe_choice(choice, translator) for choice in RULEBOOK.choices)


def _describe_choice(choice: Choice, translator: Translator) -> ChoiceText:
    return ChoiceText(
        key=choice.key,
        wording=translate_template_text(choice.wording, translator),
        question=choice.question.key,
        open_to=make_outline(choice.open_to, translator),
        caution=translate_template_text(choice.caution, translator),
    )


def describe_checklist(translator: Translator) -> ChecklistText:
    advised = dict.fromkeys(a for rule in RULEBOOK.rules for a in rule.what_to_do)
    actions = list(advised | dict.fromkeys(step.action for step in ALWAYS))
    before = [action for action in actions if action.before_travel]
    there = [action for action in actions if action.when_there]
    return ChecklistText(
        before_travel=_describe_moments(BEFORE_THE_TRIP, before, translator),
        when_there=_describe_moments(ALREADY_THERE, there, translator),
        always=tuple(
            ConditionalText(translator.text(s.action.text), make_outline(s.where, translator))
            for s in ALWAYS
        ),
    )


def _describe_moments(
    moments: Moments, actions: Iterable[Action], translator: Translator
) -> tuple[MomentText, ...]:
    return tuple(
        MomentText(translator.text(title), tuple(translator.text(a.text) for a in taken))
        for _moment, title, taken in moments.of(actions)
    )


def describe_family_card(translator: Translator) -> FamilyCardText:
    return FamilyCardText(
        who_may_be_let_in=_describe_lines(WHO_MAY_BE_LET_IN, translator),
        sections=tuple(
            _describe_section(section, translator)
            for section in (ASK_FOR, DO_NOT, AGREE, AGREE_NOW)
        ),
        beside_the_lines=tuple(
            translate_template_text(text, translator) for text in BESIDE_THE_LINES
        ),
    )


def _describe_section(section: PaperSection, translator: Translator) -> CardSection:
    title = translate_template_text(section.title, translator)
    return CardSection(title, _describe_lines(section.lines, translator))


def _describe_lines(
    lines: Iterable[PaperLine], translator: Translator
) -> tuple[ConditionalText, ...]:
    return tuple(
        ConditionalText(
            translate_template_text(line.text, translator),
            None if line.where is anyone else make_outline(line.where, translator),
        )
        for line in lines
    )

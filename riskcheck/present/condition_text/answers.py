"""What a rule asks of answers and of places, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from riskcheck.engine.conditions.answer_leaves import AnswerIs, NumberIs
from riskcheck.engine.conditions.leaves import (
    Anyone,
    DestinationIs,
    HoldsAnother,
    NationalOfDestination,
    NothingIsKnown,
)
from riskcheck.engine.model.questions import Option, Question, Shape
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.phrases import join_with_or, translate, translate_template_text
from riskcheck.present.translator import Translator


def _national(_leaf: NationalOfDestination, holds: bool, translator: Translator) -> str:
    texts = (_("Not a citizen of the destination"), _("A citizen of the destination"))
    return translator.text(texts[holds])


def _holds_another(leaf: HoldsAnother, holds: bool, translator: Translator) -> str:
    texts = (_("Holds no other nationality"), _("Holds another nationality"))
    if leaf.among:
        texts = (_("Not also a citizen of %(names)s"), _("Also a citizen of %(names)s"))
    elif leaf.but:
        texts = (
            _("Holds no other nationality but that of %(names)s"),
            _("Holds another nationality than that of %(names)s"),
        )
    named = leaf.among | leaf.but
    return (
        translate(texts[holds], translator, names=_names(named, translator))
        if named
        else translator.text(texts[holds])
    )


def _destination_is(leaf: DestinationIs, holds: bool, translator: Translator) -> str:
    texts = (_("The destination is not %(names)s"), _("The destination is %(names)s"))
    return translate(texts[holds], translator, names=_names(leaf.codes, translator))


def _nothing_is_known(_leaf: NothingIsKnown, holds: bool, translator: Translator) -> str:
    texts = (
        _("A source we hold speaks of the destination"),
        _("No source we hold speaks of the destination"),
    )
    return translator.text(texts[holds])


def _anyone(leaf: Anyone, holds: bool, translator: Translator) -> str:
    texts = (_("Someone whom no question of ours can tell"), _("Anyone"))
    return translator.text(texts[leaf.holds is holds])


def _said(leaf: AnswerIs, holds: bool, translator: Translator) -> str:
    asked = leaf.question
    named = [o for o in asked.options if o.value in leaf.values]
    left = [o for o in asked.options if o.value not in leaf.values]
    if asked.shape is Shape.MANY and not all(option.alone for option in left):
        text = _("includes %(answers)s") if holds else _("does not include %(answers)s")
        return describe_answer(
            asked, translate(text, translator, answers=_labels(named, translator)), translator
        )
    given, other = (named, left) if holds else (left, named)
    if 0 < len(other) < len(given):
        return describe_answer(
            asked,
            translate(
                _("anything but %(answers)s"), translator, answers=_labels(other, translator)
            ),
            translator,
        )
    return describe_answer(asked, _labels(given, translator), translator)


def _number_is(leaf: NumberIs, holds: bool, translator: Translator) -> str:
    if leaf.low <= leaf.question.lowest:
        text = _("up to %(high)s") if holds else _("over %(high)s")
    elif leaf.high >= leaf.question.highest:
        text = _("%(low)s or over") if holds else _("under %(low)s")
    else:
        text = _("from %(low)s to %(high)s") if holds else _("under %(low)s or over %(high)s")
    return describe_answer(
        leaf.question, translate(text, translator, low=leaf.low, high=leaf.high), translator
    )


def describe_answer(question: Question, answer: str, translator: Translator) -> str:
    asked = translator.text(question.short)
    return translate(_("Answer to “%(asked)s”: %(answer)s"), translator, asked=asked, answer=answer)


def _labels(options: Sequence[Option], translator: Translator) -> str:
    return join_with_or(
        [f"“{translate_template_text(option.label, translator)}”" for option in options], translator
    )


def _names(codes: frozenset[str], translator: Translator) -> str:
    return join_with_or(
        [translator.name(COUNTRIES[code].spoken) for code in sorted(codes)], translator
    )


WORDS: dict[type, Callable[[Any, bool, Translator], str]] = {
    NationalOfDestination: _national,
    HoldsAnother: _holds_another,
    DestinationIs: _destination_is,
    NothingIsKnown: _nothing_is_known,
    Anyone: _anyone,
    AnswerIs: _said,
    NumberIs: _number_is,
}
"""For each kind of leaf, what says it: the leaf, whether it holds, and the translator."""

"""What a rule asks of answers and of places, in words."""

from __future__ import annotations

from collections.abc import Sequence

from riskcheck.engine.conditions.answer_leaves import NumberIs, Said
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
from riskcheck.present.phrases import either, of_no_one, say
from riskcheck.present.translator import Voice


def _national(_leaf: NationalOfDestination, holds: bool, voice: Voice) -> str:
    texts = (_("Not a citizen of the destination"), _("A citizen of the destination"))
    return voice.text(texts[holds])


def _holds_another(leaf: HoldsAnother, holds: bool, voice: Voice) -> str:
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
        say(texts[holds], voice, names=_names(named, voice)) if named else voice.text(texts[holds])
    )


def _destination_is(leaf: DestinationIs, holds: bool, voice: Voice) -> str:
    texts = (_("The destination is not %(names)s"), _("The destination is %(names)s"))
    return say(texts[holds], voice, names=_names(leaf.codes, voice))


def _nothing_is_known(_leaf: NothingIsKnown, holds: bool, voice: Voice) -> str:
    texts = (
        _("A source we hold speaks of the destination"),
        _("No source we hold speaks of the destination"),
    )
    return voice.text(texts[holds])


def _anyone(leaf: Anyone, holds: bool, voice: Voice) -> str:
    texts = (_("Someone whom no question of ours can tell"), _("Anyone"))
    return voice.text(texts[leaf.holds is holds])


def _said(leaf: Said, holds: bool, voice: Voice) -> str:
    asked = leaf.question
    named = [o for o in asked.options if o.value in leaf.values]
    left = [o for o in asked.options if o.value not in leaf.values]
    if asked.shape is Shape.MANY and not all(option.alone for option in left):
        text = _("includes %(answers)s") if holds else _("does not include %(answers)s")
        return answered(asked, say(text, voice, answers=_labels(named, voice)), voice)
    given, other = (named, left) if holds else (left, named)
    if 0 < len(other) < len(given):
        return answered(
            asked, say(_("anything but %(answers)s"), voice, answers=_labels(other, voice)), voice
        )
    return answered(asked, _labels(given, voice), voice)


def _number_is(leaf: NumberIs, holds: bool, voice: Voice) -> str:
    if leaf.low <= leaf.question.lowest:
        text = _("up to %(high)s") if holds else _("over %(high)s")
    elif leaf.high >= leaf.question.highest:
        text = _("%(low)s or over") if holds else _("under %(low)s")
    else:
        text = _("from %(low)s to %(high)s") if holds else _("under %(low)s or over %(high)s")
    return answered(leaf.question, say(text, voice, low=leaf.low, high=leaf.high), voice)


def answered(question: Question, answer: str, voice: Voice) -> str:
    asked = voice.text(question.short)
    return say(_("Answer to “%(asked)s”: %(answer)s"), voice, asked=asked, answer=answer)


def _labels(options: Sequence[Option], voice: Voice) -> str:
    return either([f"“{of_no_one(option.label, voice)}”" for option in options], voice)


def _names(codes: frozenset[str], voice: Voice) -> str:
    return either([voice.name(COUNTRIES[code].spoken) for code in sorted(codes)], voice)


WORDS = {
    NationalOfDestination: _national,
    HoldsAnother: _holds_another,
    DestinationIs: _destination_is,
    NothingIsKnown: _nothing_is_known,
    Anyone: _anyone,
    Said: _said,
    NumberIs: _number_is,
}
"""For each kind of leaf, what says it: the leaf, whether it holds, and the voice."""

"""The parts of a rule's condition in plain words, each as it is where it holds and where it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.model.text import _
from riskcheck.present.condition_text import answers as answerwords
from riskcheck.present.condition_text import facts as factwords
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.translator import Translator

WORDS: dict[type, Callable[[Any, bool, Translator], str]] = {**answerwords.WORDS, **factwords.WORDS}


def describe_condition(leaf: Condition, holds: bool, translator: Translator) -> str:
    """What a leaf says of a traveller of whom it holds, or fails."""
    for kind in type(leaf).__mro__:
        if kind in WORDS:
            return WORDS[kind](leaf, holds, translator)
    text = leaf.in_words()
    return (
        capitalise(text)
        if holds
        else translate(_("It is not so that %(this)s"), translator, this=text)
    )

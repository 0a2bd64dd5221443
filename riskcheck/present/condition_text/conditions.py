"""The parts of a rule's condition in plain words, each as it is where it holds and where it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.model.text import _
from riskcheck.present.condition_text import answers as answerwords
from riskcheck.present.condition_text import facts as factwords
from riskcheck.present.phrases import begun, say
from riskcheck.present.translator import Voice

WORDS: dict[type, Callable[[Any, bool, Voice], str]] = {**answerwords.WORDS, **factwords.WORDS}


def in_words(leaf: Condition, holds: bool, voice: Voice) -> str:
    """What a leaf says of a traveller of whom it holds, or fails."""
    for kind in type(leaf).__mro__:
        if kind in WORDS:
            return WORDS[kind](leaf, holds, voice)
    text = leaf.in_words()
    return begun(text) if holds else say(_("It is not so that %(this)s"), voice, this=text)

"""Conditions in plain words, each as it is where it holds and where it fails: the leaves give the texts,
this the language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Option, Question
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import sort_codes
from riskcheck.present.phrases import (
    DESTINATION,
    THAT_COUNTRY,
    join_with_or,
    translate,
    translate_template_text,
)
from riskcheck.present.translator import Translator


@dataclass(frozen=True)
class ConditionWriter:
    """The `Writer` of leaves, for one language."""

    translator: Translator

    def write(self, text: str, /, **gaps: object) -> str:
        return translate(text, self.translator, **gaps) if gaps else self.translator.text(text)

    def write_answer(self, question: Question, answer: str, /) -> str:
        asked = self.translator.text(question.short)
        return self.write(_("Answer to “%(asked)s”: %(answer)s"), asked=asked, answer=answer)

    def write_options(self, options: Sequence[Option], /) -> str:
        labels = [translate_template_text(option.label, self.translator) for option in options]
        return join_with_or(map(self.translator.quote, labels), self.translator)

    def write_countries(self, codes: Iterable[str], /) -> str:
        names = [
            self.translator.name(COUNTRIES[code].spoken)
            for code in sort_codes(codes, self.translator.language)
        ]
        return join_with_or(names, self.translator)

    def write_whether(self, kind: FactKind, /) -> str:
        return translate_template_text(kind.whether, self.translator)

    def write_values(
        self, kind: FactKind, values: Iterable[str], /, *, elsewhere: bool = False
    ) -> str:
        place = THAT_COUNTRY if elsewhere else DESTINATION
        said = [
            translate_template_text(kind.sentences[value], self.translator, place).rstrip(".。")
            for value in values
        ]
        return join_with_or(map(self.translator.quote, said), self.translator)


def describe_leaf(leaf: Leaf, holds: bool, translator: Translator) -> str:
    """What a leaf says of a traveller of whom it holds, or fails."""
    return leaf.describe(holds, ConditionWriter(translator))

"""What a leaf needs of a language to say how it reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Option, Question


class Writer(Protocol):
    """Gives everything translated, and said to no one in particular."""

    def write(self, text: str, /, **gaps: object) -> str:
        """A text of the catalogue with its gaps filled."""

    def write_answer(self, question: Question, answer: str, /) -> str:
        """What is answered to a question."""

    def write_options(self, options: Sequence[Option], /) -> str:
        """Their labels, quoted, one of which is meant."""

    def write_countries(self, codes: Iterable[str], /) -> str:
        """Their names, one of which is meant."""

    def write_whether(self, kind: FactKind, /) -> str:
        """What the fact says, as an open question."""

    def write_values(
        self, kind: FactKind, values: Iterable[str], /, *, elsewhere: bool = False
    ) -> str:
        """The sentences of these values, quoted, one of which is meant; `elsewhere`: not of the destination."""

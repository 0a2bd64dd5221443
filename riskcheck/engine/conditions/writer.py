"""What a leaf needs of a language to say how it reads, and how it quotes the values of a fact."""

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


def quote_values(
    kind: FactKind, values: frozenset[str], holds: bool, writer: Writer, texts: tuple[str, str]
) -> str:
    """These values of a fact, or all but the others where those are fewer; `texts` say which."""
    wanted = [value for value in kind.sentences if (value in values) is holds]
    other = [value for value in kind.sentences if (value in values) is not holds]
    but = not wanted or 0 < len(other) < len(wanted)
    return f"{writer.write(texts[but])}: {writer.write_values(kind, other if but else wanted)}"


def quote_any_of(kind: FactKind, values: frozenset[str], writer: Writer) -> str:
    """These values of a fact, in the order of its kind."""
    return writer.write_values(kind, [value for value in kind.sentences if value in values])

"""The columns of a register: which hold answers, which pass through, which is the case number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.births import DateOrder
from riskcheck.register.headings import CASE, find_meanings
from riskcheck.rulebook.questions import AGE as AGE_QUESTION

AGE = AGE_QUESTION.key

RESULT = (
    "level",
    "headline",
    "risks",
    "could_be",
    "missing",
    "rules",
    "because",
    "rulebook_version",
    "facts_version",
    "assessed_on",
    "problem",
)
"""What triage adds to each row."""

COMPARED = ("level_before", "changed_because")
"""What it adds where an earlier result is compared."""


def name_by_line(line: int) -> Sentence:
    return Sentence(_("line %(line)s"), {"line": line})


@dataclass(frozen=True)
class Columns:
    """`names` are the register's own, as written; `answers` tells at which place a key stands, and `further`
    where else nationalities do.

    `left_out` are places of columns that an earlier triage wrote, which this one replaces. Where age comes
    from a date of birth, that stands at `born`, in that `order`. `namibian` are places where NA is
    Namibia. Under `mujer` M is a woman. `personal` are own columns that tell who somebody is. `remarks` say what was read in another
    way than somebody may have meant; `open_question` is the one of them that asks in which order dates are.
    """

    names: tuple[str, ...]
    answers: Mapping[str, int]
    passed: tuple[int, ...]
    left_out: tuple[int, ...]
    case: int | None
    further: tuple[int, ...] = ()
    born: int | None = None
    order: DateOrder | None = None
    namibian: frozenset[int] = frozenset()
    mujer: int | None = None
    personal: tuple[int, ...] = ()
    remarks: tuple[Sentence, ...] = field(default=(), compare=False)
    open_question: Sentence | None = field(default=None, compare=False)

    @cached_property
    def kept(self) -> tuple[int, ...]:
        """Places of the columns that are written back, in their order."""
        return tuple(n for n in range(len(self.names)) if n not in self.left_out)

    @property
    def case_is_clear(self) -> bool:
        """Whether it can be no other column, such as one of names."""
        own = [self.names[place] for place in self.passed if self.names[place]]
        return self.case is None or len(own) == 1 or CASE in find_meanings(self.names[self.case])

    @cached_property
    def sources(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Each question with the places of its answers."""
        return tuple(
            (key, (place, *self.further) if key == "nationalities" else (place,))
            for key, place in self.answers.items()
        )

    @cached_property
    def asked(self) -> frozenset[int]:
        """Places of the answers."""
        return frozenset(place for _key, places in self.sources for place in places)

    @cached_property
    def fewest_cells(self) -> int:
        """So many a row must have to hold what is needed."""
        return max(self.answers["nationalities"], self.answers["destination"]) + 1

    def case_number(self, cells: Sequence[str]) -> str:
        """What the register calls this person; nothing where it does not."""
        return cells[self.case] if self.case is not None and self.case < len(cells) else ""

    def name(self, cells: Sequence[str], line: int) -> str:
        """The same, or else the line the person stands on."""
        return self.case_number(cells) or str(name_by_line(line))

    def as_written(self) -> Columns:
        """The same columns where they stand in a result."""
        at = {place: count for count, place in enumerate(self.kept)}
        return Columns(
            names=tuple(self.names[place] for place in self.kept),
            answers={key: at[place] for key, place in self.answers.items()},
            passed=tuple(at[place] for place in self.passed),
            left_out=(),
            case=None if self.case is None else at[self.case],
            further=tuple(at[place] for place in self.further),
            born=None if self.born is None else at[self.born],
            order=self.order,
            namibian=frozenset(at[place] for place in self.namibian),
            mujer=None if self.mujer is None else at[self.mujer],
            personal=tuple(at[place] for place in self.personal),
        )

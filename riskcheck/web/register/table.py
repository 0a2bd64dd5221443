"""The people of a register as rows of a table: who is there now first, then the gravest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name
from riskcheck.present.translator import Translator
from riskcheck.register.cells import JOIN, read_cell
from riskcheck.register.chunks import Problem
from riskcheck.register.columns import name_by_line
from riskcheck.register.csvlines import defuse_formula
from riskcheck.register.inmemory import InMemory, RegisterPerson
from riskcheck.register.judging import MOST_RISKS, RowResult
from riskcheck.register.rows import read_row
from riskcheck.register.table import RegisterRow
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import RISKS
from riskcheck.rulebook.questions import NATIONALITIES, PROTECTION
from riskcheck.web.register.carried import BETWEEN, carry_answers

MOST_OWN_COLUMNS = 4
"""How many of the register's own columns are shown beside the case number."""

NO_LEVEL = "none"
"""What stands for a level where a row could not be judged."""

COULD_NOT = _("Could not be judged")


class RiskLevel(NamedTuple):
    name: str
    level: int


class OwnCell(NamedTuple):
    """A cell of a column of the register's own."""

    name: str
    text: str


class Traveller(NamedTuple):
    """`answers` opens their advice at the counter; there is none where the row could not be judged."""

    name: str
    citizen_of: str
    going_to: str
    answers: str


class PersonRow(NamedTuple):
    """`reason` is there where the row could not be judged. `could_be` is None where no missing answer could
    raise the level. `gravest` is how many risks stand at the level. `is_first`: nobody before is at this level."""

    is_first: bool
    is_there: bool
    level: str
    gravest: int
    headline: str
    who: Traveller
    reason: str
    risks: str
    highest: tuple[RiskLevel, ...]
    could_be: int | None
    missing: str
    own: tuple[OwnCell, ...]


class RegisterTable:
    def __init__(self, held: InMemory, translator: Translator) -> None:
        self._held = held
        self._columns = held.job.columns
        self._translator = translator
        self._keys = tuple(self._list_keys())
        own = [place for place in self._columns.passed if place != self._columns.case]
        self._shown, self.own_left_out = own[:MOST_OWN_COLUMNS], len(own[MOST_OWN_COLUMNS:])
        self.own_names = tuple(self._columns.names[place] for place in self._shown)
        # Many people of one register have the same; kept as long as this table is.
        self._highest = cache(self._highest_of)
        self._missing = cache(self._missing_of)

    @property
    def asked(self) -> str:
        """The questions that the answers of each row are to, in their order."""
        return BETWEEN.join(self._keys)

    @property
    def case_name(self) -> str:
        """What the register calls its case numbers; nothing where lines stand for them."""
        case = self._columns.case
        return "" if case is None else self._columns.names[case]

    def _list_keys(self) -> Iterator[str]:
        """Who is stateless may say so where others name a country, and in no column of its own."""
        answers = self._columns.answers
        yield from answers
        place = answers[NATIONALITIES.key]
        cells = (
            row.cells[place : place + 1] for row in self._held.rows if isinstance(row, RegisterRow)
        )
        if PROTECTION.key not in answers and any(
            read_cell(NATIONALITIES.key, cell).answer == () for held in cells for cell in held
        ):
            yield PROTECTION.key

    def rows(self) -> Iterator[PersonRow]:
        levels: set[str] = set()
        for person in self._held.people():
            found = person.found
            level = NO_LEVEL if isinstance(found, Problem) else str(int(found.level))
            is_first = level not in levels
            levels.add(level)
            if isinstance(found, Problem):
                yield self._not_judged(person, found, is_first)
            else:
                yield self._judged(person, found, is_first)

    def _judged(self, person: RegisterPerson, found: RowResult, is_first: bool) -> PersonRow:
        told = read_row(person.cells, self._columns, self._held.job.day).answers
        answers = carry_answers(told, self._keys)
        return PersonRow(
            is_first=is_first,
            is_there=found.is_there,
            level=str(int(found.level)),
            gravest=found.gravest,
            headline=self._translator.text(found.headline),
            who=self._who(person, answers),
            reason="",
            risks=" ".join(risk.value for risk in found.risks),
            highest=self._highest(tuple(found.risks.items())),
            could_be=int(found.could_be) if found.could_be > found.level else None,
            missing=self._missing(found.missing),
            own=self._own(person),
        )

    def _not_judged(self, person: RegisterPerson, problem: Problem, is_first: bool) -> PersonRow:
        return PersonRow(
            is_first=is_first,
            is_there=False,
            level=NO_LEVEL,
            gravest=0,
            headline=self._translator.text(COULD_NOT),
            who=self._who(person),
            reason=self._translator.sentence(problem.sentence),
            risks="",
            highest=(),
            could_be=None,
            missing="",
            own=self._own(person),
        )

    def _who(self, person: RegisterPerson, answers: str = "") -> Traveller:
        columns = self._columns
        name = self._translator.sentence(name_by_line(person.line))
        if not person.cells:
            return Traveller(name, "", "", answers)
        if columns.case is not None:
            name = self._cell(person, columns.case).strip() or name
        places = (columns.answers["nationalities"], *columns.further)
        held = [cell for place in places if (cell := self._cell(person, place).strip())]
        citizen_of = ", ".join(held).replace(JOIN, ", ")
        going_to = self._cell(person, columns.answers["destination"])
        code = going_to.strip().upper()
        place = get_country_name(code, self._translator.language) if code in COUNTRIES else going_to
        return Traveller(name, citizen_of, place, answers)

    def _own(self, person: RegisterPerson) -> tuple[OwnCell, ...]:
        return tuple(
            OwnCell(name, self._cell(person, place))
            for place, name in zip(self._shown, self.own_names, strict=True)
        )

    def _cell(self, person: RegisterPerson, place: int) -> str:
        """Harmless too where it is copied into a spreadsheet."""
        return defuse_formula(person.cells[place] if place < len(person.cells) else "")

    def _highest_of(self, risks: tuple[tuple[Risk, Level], ...]) -> tuple[RiskLevel, ...]:
        return tuple(
            RiskLevel(self._translator.text(RISKS[risk]), int(level))
            for risk, level in risks[:MOST_RISKS]
        )

    def _missing_of(self, keys: tuple[str, ...]) -> str:
        return self._translator.join(
            self._translator.text(RULEBOOK.questions[key].short) for key in keys
        )

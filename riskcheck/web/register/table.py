"""The people of a register as rows of a table, the gravest first.

Rows are put together here and not in a template: there may be five thousand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.facts import COUNTRIES
from riskcheck.present.country_names import get_country_name
from riskcheck.present.fragments import escape
from riskcheck.present.translator import Translator
from riskcheck.register.cells import JOIN
from riskcheck.register.chunks import Problem
from riskcheck.register.csvlines import defuse_formula
from riskcheck.register.inmemory import InMemory, RegisterPerson
from riskcheck.register.judging import MOST_RISKS, RowResult
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import RISKS

MOST_OWN_COLUMNS = 4
"""How many of the register's own columns are shown beside the case number."""

NO_LEVEL = "none"
"""What stands for a level where a row could not be judged."""


@dataclass(frozen=True)
class Words:
    """Of a row without a level; and what names a cell on a narrow screen, where no heading does."""

    could_not: str
    could_be: str
    missing: str
    line: str


class RegisterTable:
    def __init__(self, held: InMemory, translator: Translator, words: Words) -> None:
        self._held = held
        self._columns = held.job.columns
        self._voice = translator
        self._words = words
        own = [place for place in self._columns.passed if place != self._columns.case]
        self._shown, self.own_left_out = own[:MOST_OWN_COLUMNS], len(own[MOST_OWN_COLUMNS:])
        self.own_names = [self._columns.names[place] for place in self._shown]
        # Many people of one register have the same; kept as long as this table is.
        self._highest = cache(self._highest_of)
        self._lacking = cache(self._lacking_of)

    @property
    def case_name(self) -> str:
        """What the register calls its case numbers; nothing where lines stand for them."""
        case = self._columns.case
        return "" if case is None else self._columns.names[case]

    def rows(self) -> Iterator[str]:
        begun: set[str] = set()
        for person in self._held.people():
            found = person.found
            if isinstance(found, Problem):
                level, risks, cells = NO_LEVEL, "", self._not_judged(person, found)
            else:
                level = str(int(found.level))
                risks = " ".join(risk.value for risk in found.risks)
                cells = self._judged(person, found)
            name = "" if level in begun else f' id="level-{level}"'
            begun.add(level)
            own = "".join(self._own(person))
            yield f'<tr{name} data-level="{level}" data-risks="{risks}">{cells}{own}</tr>\n'

    def _judged(self, person: RegisterPerson, found: RowResult) -> str:
        level = int(found.level)
        word = escape(self._voice.text(found.headline))
        higher = ""
        if found.could_be > found.level:
            higher = f'<span class="says">{self._words.could_be}</span> {int(found.could_be)}'
        return (
            f'<td><b class="mark level-{level}">{level}</b> {word}</td>{self._who(person)}'
            f"<td>{self._highest(tuple(found.risks.items()))}</td>"
            f"<td>{higher}</td><td>{self._lacking(found.missing)}</td>"
        )

    def _not_judged(self, person: RegisterPerson, problem: Problem) -> str:
        reason = escape(str(problem))
        return (
            f"<td>{self._words.could_not}</td>{self._who(person)}"
            f'<td class="reason">{reason}</td><td></td><td></td>'
        )

    def _who(self, person: RegisterPerson) -> str:
        columns = self._columns
        by_line = f"{self._words.line} {person.line}"
        if not person.cells:
            return f'<th scope="row">{by_line}</th><td></td><td></td>'
        name = self._cell(person, columns.case) if columns.case is not None else by_line
        citizen = self._cell(person, columns.answers["nationalities"]).replace(JOIN, ", ")
        going = self._cell(person, columns.answers["destination"])
        code = going.strip().upper()
        place = escape(get_country_name(code, self._voice.language)) if code in COUNTRIES else going
        return f'<th scope="row">{name}</th><td>{citizen}</td><td>{place}</td>'

    def _own(self, person: RegisterPerson) -> Iterator[str]:
        for place, name in zip(self._shown, self.own_names, strict=True):
            cell = self._cell(person, place)
            said = f'<span class="says">{escape(name)}:</span> {cell}' if cell else ""
            yield f"<td>{said}</td>"

    def _cell(self, person: RegisterPerson, place: int) -> str:
        """Harmless too where it is copied into a spreadsheet."""
        text = person.cells[place] if place < len(person.cells) else ""
        return escape(defuse_formula(text))

    def _highest_of(self, risks: tuple[tuple[Risk, Level], ...]) -> str:
        return ", ".join(
            f"{escape(self._voice.text(RISKS[risk]))}&nbsp;<b>{int(level)}</b>"
            for risk, level in risks[:MOST_RISKS]
        )

    def _lacking_of(self, keys: tuple[str, ...]) -> str:
        if not keys:
            return ""
        names = ", ".join(escape(self._voice.text(RULEBOOK.questions[key].short)) for key in keys)
        return f'<span class="says">{self._words.missing}</span> {names}'

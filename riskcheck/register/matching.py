"""The first line of a register -> its columns. Where a heading alone does not tell, the first rows do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import chain, islice

from riskcheck.register.births import find_order, needs_order
from riskcheck.register.columns import AGE, Columns
from riskcheck.register.firstline import (
    LIKE_AN_ANSWER,
    drop_nameless_end,
    find_bad_column,
    find_written_before,
    refuse_missing,
    refuse_repeated,
)
from riskcheck.register.headings import (
    BORN,
    CASE,
    FURTHER,
    find_exact_key,
    find_meanings,
    is_no_number,
    is_numbered,
    is_personal,
)
from riskcheck.register.samplerows import SampleRows
from riskcheck.register.table import BadRow, BadTable, RegisterRow, Table
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED

MOST_COLUMNS = 200
MOST_LOOKED_AT = 500
"""So many rows are looked at before the first is judged."""

ON_THE_COMMAND_LINE = 'say that it is a column of your own with --keep "{}"'
NATIONALITIES, DESTINATION = NEEDED
ALWAYS_READ = frozenset({*NEEDED, AGE, "sex"})
"""Their headings mean nothing else."""
ASK_FOR_ORDER = (
    "“{}”: nothing tells whether day or month stands first. A date that gives two ages counts as not "
    "answered. Write dates like 1996-03-14."
)


@dataclass(frozen=True)
class OpenRegister:
    """Its columns, and all its rows, those looked at too."""

    columns: Columns
    rows: Iterator[RegisterRow | BadRow]


def read_register(
    table: Table,
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    how_to_keep: str = ON_THE_COMMAND_LINE,
) -> OpenRegister:
    """BadTable says what to do. The first rows are looked at, the others not even read."""
    rows = iter(table)
    first = tuple(islice(rows, MOST_LOOKED_AT))
    held = match_columns(
        table.header,
        first,
        case_column=case_column,
        kept_as_is=kept_as_is,
        how_to_keep=how_to_keep,
    )
    return OpenRegister(held, chain(first, rows))


def match_columns(
    header: RegisterRow,
    rows: Iterable[RegisterRow | BadRow] = (),
    *,
    case_column: str = "",
    kept_as_is: Sequence[str] = (),
    how_to_keep: str = ON_THE_COMMAND_LINE,
) -> Columns:
    """The columns, or BadTable naming line, column and what to do.

    `case_column` names the column of case numbers; without it that is one called so, or the first of
    one's own that holds numbers and tells no name. `kept_as_is` names columns that are no answer, whatever
    they are called; `how_to_keep` tells how to name one.
    """
    names = drop_nameless_end(header.cells)
    if len(names) > MOST_COLUMNS:
        raise find_bad_column(
            header, len(names), f"There are more than {MOST_COLUMNS} columns. Remove some."
        )
    keys = [find_exact_key(name) for name in names]
    refuse_repeated(header, names, keys)
    left_out = find_written_before(header, keys)
    own = {find_exact_key(name) for name in kept_as_is}
    kept = {place for place, key in enumerate(keys) if key in own}
    matching = _Matching(header, names, keys, SampleRows(rows), {*left_out, *kept})
    matching.match()
    return matching.finish(left_out, kept, case_column, how_to_keep)


@dataclass
class _Matching:
    """Columns being told apart; `taken` are places whose meaning is known."""

    header: RegisterRow
    names: Sequence[str]
    keys: Sequence[str]
    sample: SampleRows
    taken: set[int]
    answers: dict[str, int] = field(default_factory=dict)
    further: list[int] = field(default_factory=list)
    born: int | None = None
    remarks: list[str] = field(default_factory=list)

    def match(self) -> None:
        for place, key in enumerate(self.keys):
            if key in RULEBOOK.questions and place not in self.taken:
                self._take_if_answers(key, place)
        self._match_nationalities()
        self._match_destination()
        for key in RULEBOOK.questions:
            if key not in self.answers:
                for place in self._list_called(key)[:1]:
                    self._take_if_answers(key, place)
        self._match_birth()
        self.answers = {
            key: self.answers[key]
            for _place, key in sorted((place, key) for key, place in self.answers.items())
        }

    def _take(self, key: str, place: int) -> None:
        self.answers[key] = place
        self.taken.add(place)

    def _take_if_answers(self, key: str, place: int) -> None:
        """A word of every day may head a column of one's own: “Work”, “Family”. Then its cells tell."""
        exact = self.keys[place] == key and "_" in key
        if exact or key in ALWAYS_READ or self.sample.may_answer(key, place):
            self._take(key, place)
        else:
            self.taken.add(place)
            self.remarks.append(
                f"“{self.names[place]}” passes through: its cells do not answer “{key}”."
            )

    def _list_called(self, meaning: str) -> list[int]:
        return [
            place
            for place, name in enumerate(self.names)
            if place not in self.taken and meaning in find_meanings(name)
        ]

    def _match_nationalities(self) -> None:
        called, further = self._list_called(NATIONALITIES), self._list_called(FURTHER)
        if NATIONALITIES in self.answers:
            called = [place for place in called if is_numbered(self.names[place])]
        places = sorted({*called, *further})
        if not places and NATIONALITIES not in self.answers:
            places = self._list_by_countries(NATIONALITIES)[:1]
        if places and NATIONALITIES not in self.answers:
            self._take(NATIONALITIES, places.pop(0))
        self.further = places
        self.taken.update(places)

    def _match_destination(self) -> None:
        if DESTINATION in self.answers:
            return
        called = self._list_called(DESTINATION)
        if len(called) > 1:
            called = [p for p in called if self.sample.answers(DESTINATION, p)] or called
        places = called or self._list_by_countries(DESTINATION)
        if len(places) > 1:
            first, second = (self.names[place] for place in places[:2])
            raise find_bad_column(
                self.header,
                places[1] + 1,
                f"“{first}” and “{second}” may both be where they go. Call one of them “{DESTINATION}”.",
            )
        if places:
            self._take(DESTINATION, places[0])

    def _list_by_countries(self, key: str) -> list[int]:
        places = self._list_called(f"{key}_if_countries")
        return [place for place in places if self.sample.answers(key, place)]

    def _match_birth(self) -> None:
        born = self._list_called(BORN)
        if not born or (AGE in self.answers and self.sample.is_filled(self.answers[AGE])):
            return
        self.taken.discard(self.answers.get(AGE, -1))
        self.born = born[0]
        self._take(AGE, self.born)

    def finish(
        self, left_out: tuple[int, ...], kept: set[int], case_column: str, how_to_keep: str
    ) -> Columns:
        for key in NEEDED:
            if key not in self.answers:
                raise refuse_missing(self.header, key, self.names)
        answering = {*self.answers.values(), *self.further}
        passed = tuple(
            place
            for place in range(len(self.names))
            if place not in left_out and place not in answering
        )
        for place in passed:
            if place not in kept:
                self._refuse_misspelt(place, how_to_keep)
        return Columns(
            tuple(self.names),
            self.answers,
            passed,
            left_out,
            self._find_case(passed, case_column),
            tuple(self.further),
            self.born,
            find_order(self.sample.cells(self.born)) if self.born is not None else None,
            self._find_namibian(),
            tuple(place for place in passed if is_personal(self.names[place])),
            (*self.remarks, *self._list_remarks()),
        )

    def _list_remarks(self) -> Iterator[str]:
        if self.born is not None:
            cells = list(self.sample.cells(self.born))
            if needs_order(cells) and find_order(cells) is None:
                yield ASK_FOR_ORDER.format(self.names[self.born])
        for place in filter(self.sample.holds_na, sorted(self._find_namibian())):
            yield f"“NA” under “{self.names[place]}” is read as Namibia."

    def _find_namibian(self) -> frozenset[int]:
        places = (*self.answers.values(), *self.further)
        keys = [(key, place) for key, place in self.answers.items()]
        keys += [(NATIONALITIES, place) for place in self.further]
        others = [place for place in range(len(self.names)) if place not in places]
        return self.sample.find_namibian(keys, others)

    def _refuse_misspelt(self, place: int, how_to_keep: str) -> None:
        """A column whose cells are answers, and whose name almost is theirs, would silently be left out."""
        name = self.header.cells[place]
        for close in get_close_matches(
            self.keys[place], list(RULEBOOK.questions), 1, LIKE_AN_ANSWER
        ):
            if close not in self.answers and self.sample.answers(close, place):
                keep = how_to_keep.format(name)
                reason = f"“{name}” looks like “{close}”. Rename it, or {keep}."
                raise find_bad_column(self.header, place + 1, reason)

    def _find_case(self, passed: Sequence[int], wanted: str) -> int | None:
        named = [place for place in passed if self.names[place]]
        if wanted:
            for place in named:
                if self.keys[place] == find_exact_key(wanted):
                    return place
            shown = ", ".join(self.names[place] for place in named) or "none is there"
            raise BadTable(
                f"line {self.header.line}: there is no column “{wanted}” for the case number. Name one "
                f"of: {shown}."
            )
        known = [place for place in named if CASE in find_meanings(self.names[place])]
        may_be = [
            place
            for place in named[:1]
            if not is_no_number(self.names[place]) and self.sample.holds_numbers(place)
        ]
        return next(iter(known + may_be), None)

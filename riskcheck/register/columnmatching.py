"""Columns told apart: by their headings, and where these do not tell, by their cells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from riskcheck.engine.model.text import Sentence, _
from riskcheck.register.births import DateOrder, choose_order
from riskcheck.register.casenumbers import find_case, find_wanted_case
from riskcheck.register.columns import AGE, Columns
from riskcheck.register.dateorders import WaysToSay, ask_for_order, remark_on_order
from riskcheck.register.firstline import (
    LIKE_AN_ANSWER,
    find_bad_column,
    refuse_missing,
)
from riskcheck.register.headings import (
    BORN,
    CASE,
    FURTHER,
    IF_MENTIONED,
    find_exact_key,
    find_meanings,
    is_numbered,
    is_personal,
)
from riskcheck.register.mapping import KEEP, Mapped
from riskcheck.register.samplerows import SampleRows
from riskcheck.register.table import BadTable, RegisterRow
from riskcheck.register.values import SEX
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED

NATIONALITIES, DESTINATION = NEEDED
ALWAYS_READ = frozenset({*NEEDED, AGE, SEX})
"""Their headings mean nothing else."""


SAID_TWICE = _("two columns are said to be “%(meaning)s”. Keep one.")
NO_ANSWERS = _("“%(column)s” passes through: its cells do not answer “%(key)s”.")
ONE_MORE = _(
    "Column %(number)s, beside “%(column)s”, has no heading and is read as one more nationality."
)
TWO_DESTINATIONS = _(
    "“%(first)s” and “%(second)s” may both be where they go. Call one of them “%(key)s”."
)
MUJER = _("“M” under “%(column)s” is read as a woman, since H stands there and F does not.")
NAMIBIA = _("“NA” under “%(column)s” is read as Namibia.")
MAY_BE_A_NATIONALITY = _(
    "“%(column)s” passes through. If it is a nationality of theirs too, call it “Nationality 2”."
)


@dataclass
class ColumnMatching:
    """Columns being told apart; `taken` are places whose meaning is known."""

    header: RegisterRow
    names: Sequence[str]
    keys: Sequence[str]
    sample: SampleRows
    taken: set[int]
    mapped: Mapped
    answers: dict[str, int] = field(default_factory=dict)
    further: list[int] = field(default_factory=list)
    born: int | None = None
    remarks: list[Sentence] = field(default_factory=list)

    def match(self) -> None:
        self._refuse_two_case_numbers()
        for place, key in enumerate(self.keys):
            meaning = self.mapped.find(key)
            if meaning and place not in self.taken:
                self._take_as_mapped(place, meaning)
        for place, key in enumerate(self.keys):
            if key in RULEBOOK.questions and place not in self.taken and key not in self.answers:
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

    def _take_as_mapped(self, place: int, meaning: str) -> None:
        self.taken.add(place)
        if meaning == CASE:
            return
        if meaning == BORN:
            self.born, meaning = place, AGE
        if meaning not in self.answers:
            self.answers[meaning] = place
        elif meaning == NATIONALITIES:
            self.further.append(place)
        else:
            raise self._refuse_twice(place, meaning)

    def _refuse_two_case_numbers(self) -> None:
        places = [place for place, key in enumerate(self.keys) if self.mapped.find(key) == CASE]
        for place in places[1:]:
            raise self._refuse_twice(place, CASE)

    def _refuse_twice(self, place: int, meaning: str) -> BadTable:
        return find_bad_column(self.header, place + 1, SAID_TWICE, meaning=meaning)

    def _take_if_answers(self, key: str, place: int) -> None:
        """A word of every day may head a column of one's own: “Work”, “Family”. Then its cells tell."""
        exact = self.keys[place] == key and "_" in key
        if exact or key in ALWAYS_READ or self.sample.may_answer(key, place):
            self._take(key, place)
        else:
            self.taken.add(place)
            gaps = {"column": self.names[place], "key": key}
            self.remarks.append(Sentence(NO_ANSWERS, gaps))

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
        self.further += places
        self.taken.update(places)
        if NATIONALITIES in self.answers:
            self._take_nameless_beside([self.answers[NATIONALITIES], *self.further])

    def _take_nameless_beside(self, places: Sequence[int]) -> None:
        """A heading of merged cells stands over the first of its columns only."""
        for place in places:
            beside = place + 1
            while beside < len(self.names) and not self.names[beside] and beside not in self.taken:
                if not self.sample.answers(NATIONALITIES, beside):
                    break
                self.further.append(beside)
                self.taken.add(beside)
                gaps = {"number": beside + 1, "column": self.names[place]}
                self.remarks.append(Sentence(ONE_MORE, gaps))
                beside += 1

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
                TWO_DESTINATIONS,
                first=first,
                second=second,
                key=DESTINATION,
            )
        if places:
            self._take(DESTINATION, places[0])

    def _list_by_countries(self, key: str) -> list[int]:
        for meaning in (f"{key}_if_countries", f"{key}{IF_MENTIONED}"):
            places = [p for p in self._list_called(meaning) if self.sample.answers(key, p)]
            if places:
                return places
        return []

    def _match_birth(self) -> None:
        born = self._list_called(BORN)
        if (
            not born
            or self.born is not None
            or (AGE in self.answers and self.sample.is_filled(self.answers[AGE]))
        ):
            return
        self.taken.discard(self.answers.get(AGE, -1))
        self.born = born[0]
        self._take(AGE, self.born)

    def finish(
        self, left_out: tuple[int, ...], kept: set[int], case_column: str, ways: WaysToSay
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
                self._refuse_misspelt(place, ways.misspelt)
        question = None
        if self.born is not None:
            cells = list(self.sample.cells(self.born))
            question = ask_for_order(self.names[self.born], cells, self.mapped.dates, ways)
        return Columns(
            tuple(self.names),
            self.answers,
            passed,
            left_out,
            self._find_case(passed, case_column),
            tuple(self.further),
            self.born,
            self._choose_order(),
            self._find_namibian(),
            self._find_mujer(),
            tuple(place for place in passed if is_personal(self.names[place])),
            (
                *self.remarks,
                *self._list_remarks(),
                *self._list_left(passed, kept),
                *filter(None, [question]),
            ),
            question,
        )

    def list_meanings(
        self, left_out: Collection[int], kept: Collection[int], case_column: str
    ) -> dict[int, str]:
        """What is understood so far, by place; nothing where a column is not, and nobody said to keep it."""
        places = [place for place in range(len(self.names)) if place not in left_out]
        meanings = {place: KEEP if place in kept else "" for place in places}
        case = find_exact_key(case_column)
        meanings |= {place: CASE for place in places if case and self.keys[place] == case}
        meanings |= {place: key for key, place in self.answers.items()}
        meanings |= dict.fromkeys(self.further, NATIONALITIES)
        if self.born is not None and self.answers.get(AGE) == self.born:
            meanings[self.born] = BORN
        return meanings

    def _choose_order(self) -> DateOrder | None:
        if self.born is None:
            return None
        return choose_order(self.sample.cells(self.born), self.mapped.dates)

    def _list_remarks(self) -> Iterator[Sentence]:
        if self.born is not None:
            cells = self.sample.cells(self.born)
            yield from remark_on_order(self.names[self.born], cells, self.mapped.dates)
        if (place := self._find_mujer()) is not None:
            yield Sentence(MUJER, {"column": self.names[place]})
        for place in filter(self.sample.holds_na, sorted(self._find_namibian())):
            yield Sentence(NAMIBIA, {"column": self.names[place]})

    def _list_left(self, passed: Sequence[int], kept: set[int]) -> Iterator[Sentence]:
        """Columns that seem to hold one more nationality, and are not read."""
        for place in sorted({*passed} - kept):
            meanings = find_meanings(self.names[place])
            may_be = f"{NATIONALITIES}{IF_MENTIONED}" in meanings or NATIONALITIES in meanings
            if may_be and self.sample.answers(NATIONALITIES, place):
                yield Sentence(MAY_BE_A_NATIONALITY, {"column": self.names[place]})

    def _find_mujer(self) -> int | None:
        place = self.answers.get(SEX)
        return place if place is not None and self.sample.writes_mujer(place) else None

    def _find_namibian(self) -> frozenset[int]:
        places = (*self.answers.values(), *self.further)
        keys = [(key, place) for key, place in self.answers.items()]
        keys += [(NATIONALITIES, place) for place in self.further]
        others = [place for place in range(len(self.names)) if place not in places]
        return self.sample.find_namibian(keys, others)

    def _refuse_misspelt(self, place: int, misspelt: str) -> None:
        """A column whose cells are answers, and whose name almost is theirs, would silently be left out."""
        name = self.header.cells[place]
        for close in get_close_matches(
            self.keys[place], list(RULEBOOK.questions), 1, LIKE_AN_ANSWER
        ):
            if close not in self.answers and self.sample.answers(close, place):
                raise find_bad_column(self.header, place + 1, misspelt, column=name, key=close)

    def _find_case(self, passed: Sequence[int], wanted: str) -> int | None:
        named = [place for place in passed if self.names[place]]
        if wanted:
            return find_wanted_case(self.header, {p: self.names[p] for p in named}, wanted)
        free = {p: self.names[p] for p in named if self.mapped.find(self.names[p]) != KEEP}
        return find_case(free, self.sample, self.remarks)

"""The first rows of a register, looked at to tell what a column holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from riskcheck.register.cells import CODES, is_like_an_answer, read_cell
from riskcheck.register.table import BadRow, RegisterRow
from riskcheck.register.values import clean_cell, is_not_answered
from riskcheck.rulebook import RULEBOOK

ENOUGH = 0.5
"""Of the cells that say something, so many must say it for a column to hold that."""
SOME = 0.1
LONGEST_NUMBER = 40
NAMIBIA = "NA"
_MOMENT = re.compile(r"\d{1,4}([-/.])\s?\d{1,2}\1\s?\d{1,4}(?!\S*\d)")


class SampleRows:
    def __init__(self, rows: Iterable[RegisterRow | BadRow]) -> None:
        self._rows = [row.cells for row in rows if isinstance(row, RegisterRow)]

    def cells(self, place: int) -> Iterator[str]:
        """Those of a column that are there."""
        return (cells[place] for cells in self._rows if place < len(cells))

    def is_filled(self, place: int) -> bool:
        """Whether a column says anything. One of no rows may."""
        return not self._rows or any(clean_cell(cell) for cell in self.cells(place))

    def answers(self, key: str, place: int) -> bool:
        """Whether most cells of a column answer a question."""
        return self._find_share(key, place, if_empty=0) >= ENOUGH

    def may_answer(self, key: str, place: int) -> bool:
        """Whether some do, or none says anything. To leave them out would lose what somebody said."""
        return self._find_share(key, place, if_empty=1) >= SOME

    def _find_share(self, key: str, place: int, *, if_empty: float) -> float:
        question = RULEBOOK.questions[key]
        said = [c for c in self.cells(place) if not is_not_answered(question, clean_cell(c))]
        if not said:
            return if_empty
        return sum(is_like_an_answer(key, cell) for cell in said) / len(said)

    def holds_numbers(self, place: int) -> bool:
        """Whether cells may be case numbers: they are short, and most have a figure. Without any, they may."""
        said = [cell.strip() for cell in self.cells(place) if cell.strip()]
        like = sum(
            len(cell) <= LONGEST_NUMBER and any(letter.isdigit() for letter in cell)
            for cell in said
        )
        return like >= ENOUGH * len(said)

    def holds_names(self, place: int) -> bool:
        """Whether most cells are two words or more, such as “Ivan Petrov” or “Petrov, Ivan”, and no figure."""
        said = [cell.strip() for cell in self.cells(place) if cell.strip()]
        like = sum(
            len(cell.split()) > 1 and not any(letter.isdigit() for letter in cell) for cell in said
        )
        return bool(said) and like > ENOUGH * len(said)

    def holds_moments(self, place: int) -> bool:
        """Whether most cells are dates or times of day, which number no case."""
        said = [clean_cell(cell) for cell in self.cells(place) if cell.strip()]
        return bool(said) and sum(bool(_MOMENT.match(c)) for c in said) >= ENOUGH * len(said)

    def writes_mujer(self, place: int) -> bool:
        """Whether M is a woman: H, a man in Spanish, stands there too, and F does not."""
        said = {clean_cell(cell).upper() for cell in self.cells(place)}
        return {"H", "M"} <= said and "F" not in said

    def holds_na(self, place: int) -> bool:
        return any(_is_na(cell) for cell in self.cells(place))

    def find_namibian(
        self, answers: Sequence[tuple[str, int]], others: Sequence[int]
    ) -> frozenset[int]:
        """Where NA is Namibia: the register names that country in another way too, or it leaves cells
        empty. One that writes NA where no country can stand means nothing by it."""
        countries = [(k, p) for k, p in answers if RULEBOOK.questions[k].shape in CODES]
        elsewhere = [p for k, p in answers if RULEBOOK.questions[k].shape not in CODES] + [*others]
        if any(self.holds_na(place) for place in elsewhere):
            return frozenset()
        named = any(_names_namibia(key, cell) for key, p in countries for cell in self.cells(p))
        empties = any(not cell.strip() for place in elsewhere for cell in self.cells(place))
        return frozenset(place for _key, place in countries if named or empties)


def _is_na(cell: str) -> bool:
    return clean_cell(cell).upper() == NAMIBIA


def _names_namibia(key: str, cell: str) -> bool:
    answer = read_cell(key, cell).answer
    named = answer if isinstance(answer, tuple) else (answer,)
    return NAMIBIA in named and not _is_na(cell)

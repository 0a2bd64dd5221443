"""A date of birth -> an age on a day. Whether day or month stands first is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.country_reader.spelling import write_plainly
from riskcheck.register.values import clean_cell, read_words

OLDEST = 120
MOST_MONTHS = 12
TWO_WAYS = _(
    "“%(cell)s” does not say which is the day. Write the year, the month and the day, like 1996-03-14."
)
NO_BIRTH = _(
    "“%(cell)s” is no date of birth of a traveller. Write the year, the month and the day, like 1996-03-14."
)

_TIME = re.compile(
    r"(?<=[\d.])(?:T|,?\s+)\d{1,2}:\d{2}\S*(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*(?:UTC|GMT|[+-]\d{2}:?\d{2}))?$"
)
_DASHES = re.compile("[‐-―−⁃﹣]")
_OF_THE_YEAR = re.compile(r"(?<=\d)\s*(?:г|год|года|р|року|yılı)\.?$")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?")
_TOGETHER = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
_IN_WORDS = re.compile(r"[^\W\d_]+")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
"""Days as spreadsheets count them; fewer figures may be a year."""
DAY_NOUGHT = date(1899, 12, 30)


class DateOrder(Enum):
    """What stands first, day or month, as options and mappings have it."""

    DAY = "day-first"
    MONTH = "month-first"

    @property
    def words(self) -> Sentence:
        return Sentence(_("day first") if self is DateOrder.DAY else _("month first"))


class BirthDate(NamedTuple):
    """A date as it may be meant. `order` is None where it is written so that it can be no other."""

    order: DateOrder | None
    day: date


@lru_cache(maxsize=4096)
def read_dates(cell: str, today: date) -> tuple[BirthDate, ...]:
    """All that a cell may mean."""
    text = _clean_date(cell)
    if found := _SERIAL.fullmatch(text):
        return (BirthDate(None, DAY_NOUGHT + timedelta(int(found[1]))),)
    if found := _YEAR_FIRST.fullmatch(text) or _TOGETHER.fullmatch(text):
        return _make(None, int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        days = _make(DateOrder.DAY, _find_year(found[4], today), second, first)
        if found[2] == ".":  # with dots the day stands first wherever they are used
            return tuple(BirthDate(None, one.day) for one in days)
        months = _make(DateOrder.MONTH, _find_year(found[4], today), first, second)
        if days and months and days[0].day == months[0].day:
            return (BirthDate(None, days[0].day),)
        return days + months
    return _read_month_in_words(text, today)


def _clean_date(cell: str) -> str:
    """Without a time of day, and with hyphens for dashes of any length."""
    text = _TIME.sub("", _DASHES.sub("-", clean_cell(cell)))
    return _OF_THE_YEAR.sub("", text)


def choose_order(cells: Iterable[str], said: DateOrder | None) -> DateOrder | None:
    """The one that a column is written in: where days after the 12th settle it that, else what somebody said. None
    where they are against each other."""
    orders = _find_orders(cells)
    if orders <= {said}:
        return said
    return orders.pop() if len(orders) == 1 and said is None else None


def contradicts(cells: Iterable[str], said: DateOrder) -> bool:
    """Whether any date can only be in the other order."""
    return not _find_orders(cells) <= {said}


def _find_orders(cells: Iterable[str]) -> set[DateOrder]:
    return {order for cell in cells if (order := _settle(cell))}


def needs_order(cells: Iterable[str]) -> bool:
    """Whether any date may be read in two ways."""
    return any(
        found[2] != "." for cell in cells if (found := _YEAR_LAST.fullmatch(_clean_date(cell)))
    )


def _settle(cell: str) -> DateOrder | None:
    found = _YEAR_LAST.fullmatch(_clean_date(cell))
    if found is None or found[2] == ".":
        return None
    first, second = int(found[1]), int(found[3])
    if (first > MOST_MONTHS) == (second > MOST_MONTHS):
        return None
    return DateOrder.DAY if first > MOST_MONTHS else DateOrder.MONTH


def list_ages(cell: str, order: DateOrder | None, today: date) -> tuple[int, ...]:
    """The ages that a cell may mean in a column so written: none where it is no date of birth."""
    dates = read_dates(cell, today)
    if order and len(dates) > 1:
        dates = tuple(one for one in dates if one.order is order)
    ages = {reckon_age(one.day, today) for one in dates}
    return tuple(sorted(age for age in ages if 0 <= age <= OLDEST))


def reckon_age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _make(order: DateOrder | None, year: int, month: int, day: int) -> tuple[BirthDate, ...]:
    try:
        return (BirthDate(order, date(year, month, day)),)
    except ValueError:
        return ()


def _find_year(digits: str, today: date) -> int:
    """Of two digits the only year that gives an age; 0, which is none, where two do."""
    year = int(digits)
    if len(digits) > 2:
        return year
    this_century = today.year // 100 * 100 + year
    may_be = [one for one in (this_century, this_century - 100) if 0 <= today.year - one <= OLDEST]
    return may_be[0] if len(may_be) == 1 else 0


def _read_month_in_words(text: str, today: date) -> tuple[BirthDate, ...]:
    words = [write_plainly(word) for word in _IN_WORDS.findall(text)]
    pairs = [" ".join(pair) for pair in pairwise(words)]
    months = {m for word in words + pairs if (m := _index_months().get(word))}
    numbers = re.findall(r"\d+", text)
    if len(months) != 1 or len(numbers) != 2:
        return ()
    day, year = numbers if len(numbers[1]) > 2 or len(numbers[0]) <= 2 else numbers[::-1]
    if len(day) > 2 or len(year) not in (2, 4):
        return ()
    return _make(None, _find_year(year, today), months.pop(), int(day))


@cache
def _index_months() -> dict[str, int]:
    months = read_words("months")
    return {
        write_plainly(word.replace("_", " ")): number
        for words in months.values()
        for number, names in enumerate(words, 1)
        for word in names.split()
    }

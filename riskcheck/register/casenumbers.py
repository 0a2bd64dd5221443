"""Which column holds the case numbers. Sheets show it, so one of names is never taken without being told."""

from __future__ import annotations

from collections.abc import Mapping

from riskcheck.engine.model.text import Listed, Sentence, _
from riskcheck.register.headings import CASE, find_exact_key, find_meanings, is_no_number
from riskcheck.register.samplerows import SampleRows
from riskcheck.register.table import BadTable, RegisterRow

HOLDS_NAMES = _("“%(column)s” passes through: its cells look like names, not like case numbers.")
NO_COLUMN = _(
    "line %(line)s: there is no column “%(wanted)s” for the case number. Name one of: %(columns)s."
)
NONE_THERE = Sentence(_("none is there"))


def find_wanted_case(header: RegisterRow, names: Mapping[int, str], wanted: str) -> int:
    """The place of the column that somebody named; BadTable where there is none."""
    for place, name in names.items():
        if find_exact_key(name) == find_exact_key(wanted):
            return place
    shown = Listed(names.values()) or NONE_THERE
    raise BadTable(Sentence(NO_COLUMN, {"line": header.line, "wanted": wanted, "columns": shown}))


def find_case(names: Mapping[int, str], sample: SampleRows, remarks: list[Sentence]) -> int | None:
    """Of columns of one's own, by their places: one called so, or the first if it holds numbers. What is passed
    over is remarked on."""
    called = [place for place, name in names.items() if CASE in find_meanings(name)]
    for place in called:
        if not sample.holds_names(place):
            return place
        remarks.append(Sentence(HOLDS_NAMES, {"column": names[place]}))
    for place, name in list(names.items())[:1]:
        is_free = not is_no_number(name) and not sample.holds_moments(place)
        if is_free and sample.holds_numbers(place):
            return place
    return None

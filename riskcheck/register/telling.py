"""What a run tells the person at the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riskcheck.engine.declarations.rules import HEADLINES
from riskcheck.present.plain_text import make_visible
from riskcheck.register.chunks import Placed
from riskcheck.register.columns import Columns
from riskcheck.register.headings import find_exact_key
from riskcheck.register.spool import Earlier
from riskcheck.register.summary import EVERY_LEVEL, Summary


def write_column_lines(columns: Columns) -> Iterator[str]:
    """How the first line was understood, so that a column read otherwise than meant is seen."""
    names = _write_names(columns)
    case = names[columns.case] if columns.case is not None else "none: people are named by line"
    own = [names[place] for place in columns.passed if place != columns.case and names[place]]
    yield f"case number: {case}"
    yield f"answers: {', '.join(_tell_answers(columns))}"
    yield f"passed through: {', '.join(own) or 'nothing else'}"

    yield from map(str, columns.remarks)


def _write_names(columns: Columns) -> list[str]:
    """Each in one line."""
    return [" ".join(name.split()) for name in columns.names]


def _tell_answers(columns: Columns) -> Iterator[str]:
    """Each by its key, with the headings it is read from where those are others."""
    names = _write_names(columns)
    for key, places in columns.sources:
        headings = [names[place] for place in places]
        exact = [find_exact_key(heading) for heading in headings] == [key]
        order = f", {columns.order.words}" if columns.born in places and columns.order else ""
        yield key if exact else f"{key} ({' + '.join(headings)}{order})"


def write_summary_lines(summary: Summary) -> Iterator[str]:
    yield f"{count_people(summary.judged)} judged"
    if summary.problems:
        yield f"{count_rows(summary.problems)} could not be judged: they stand last, with the reason under problem"
    if summary.flagged:
        yield f"{count_people(summary.flagged)} judged, though something in the row could not be used: see problem"
    if not summary.judged:
        return
    yield ""
    for level in EVERY_LEVEL:
        yield f"  {int(level)}  {HEADLINES[level]:<30}{summary.levels[level]:>10,}"
    if summary.could_be_higher:
        more = count_people(summary.could_be_higher)
        yield f"{more} could reach a higher level: missing names the answers, could_be the level"
    yield ""
    yield f"  {'people at level':<24}" + "".join(f"{int(level):>10}" for level in EVERY_LEVEL[:-1])
    for risk, levels in summary.risks_by_level():
        counted = "".join(f"{levels.get(level, 0):>10,}" for level in EVERY_LEVEL[:-1])
        yield f"  {risk.value:<24}{counted}"


def count_people(number: int) -> str:
    return "1 person" if number == 1 else f"{number:,} people"


def count_rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number:,} rows"


def write_comparison_lines(lines: Iterable[Placed], earlier: Earlier) -> Iterator[str]:
    """Who changed level since an earlier result, and what became of the rest."""
    changed = 0
    for placed in lines:
        if placed.changed:
            changed += 1
            yield "  " + make_visible(placed.changed.decode("utf-8", "backslashreplace"))
    yield f"{count_people(changed)} changed level"
    gone, unclear = earlier.not_asked_for, earlier.unclear
    if gone:
        verb = "is" if gone == 1 else "are"
        yield f"{count_people(gone)} of the earlier result {verb} not in this register"
    if unclear:
        numbers = "1 case number stands" if unclear == 1 else f"{unclear:,} case numbers stand"
        yield f"{numbers} more than once: look at them by hand"

"""What an earlier result said of somebody, and why triage says something else now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from riskcheck.engine.model.questions import Answer, BadAnswer
from riskcheck.register.cells import read_answers, write_cell
from riskcheck.register.columns import Columns
from riskcheck.register.judging import BETWEEN_FACTS, RowResult, Versions, judge_row
from riskcheck.register.rows import BadCell, read_row

SAYS = ": "


class EarlierResult(NamedTuple):
    """The cells an earlier result holds on one person; answers by key, as written."""

    level: str
    rules: str
    because: str
    rulebook: str
    answers: Mapping[str, str]


class ResultComparison(NamedTuple):
    """`level` before, and why it differs now: empty where it does not."""

    level: str
    because: str


NOT_COMPARED = ResultComparison("", "")


def compare_results(
    before: EarlierResult | None,
    now: RowResult,
    answers: Mapping[str, Answer],
    versions: Versions,
    day: date,
) -> ResultComparison:
    """Where answers changed too, the earlier ones are judged as of now: what they come to tells whether
    answers moved the level, or facts and rules, or both."""
    if before is None:
        return NOT_COMPARED
    if before.level == str(int(now.level)):
        return ResultComparison(before.level, "")
    earlier = _read_earlier_answers(before.answers)
    changed = [key for key in {**earlier, **answers} if earlier.get(key) != answers.get(key)]
    if not changed or not earlier:
        return ResultComparison(
            before.level, BETWEEN_FACTS.join(_explain_otherwise(before, now, versions))
        )
    then = judge_row(tuple(earlier.items()), day)
    reasons = []
    if then.level != now.level:
        reasons.append(f"answer{SAYS}{', '.join(changed)}")
    if str(int(then.level)) != before.level:
        reasons += _explain_otherwise(before, then, versions)
    return ResultComparison(before.level, BETWEEN_FACTS.join(reasons))


def _read_earlier_answers(cells: Mapping[str, str]) -> dict[str, Answer]:
    """None where they cannot be read any more."""
    try:
        return read_answers(list(cells.values()), {key: place for place, key in enumerate(cells)})
    except BadAnswer:
        return {}


def _explain_otherwise(before: EarlierResult, now: RowResult, versions: Versions) -> list[str]:
    """What else moved a level: facts, else rules, else the day."""
    facts = _list_changed_facts(before, now)
    if facts:
        return facts
    if before.rulebook != versions.rulebook:
        return [f"rules{SAYS}{before.rulebook} before, {versions.rulebook} now"]
    return ["the day of the check"]


def _list_changed_facts(before: EarlierResult, now: RowResult) -> list[str]:
    """Facts with another value; for a higher level those it newly rests on, for a lower those gone."""
    earlier = dict(_read_facts(before.because))
    went_up = str(int(now.level)) > before.level
    other = [
        f"fact{SAYS}{kind} is {said}, was {earlier[kind]}"
        for kind, said in now.because.items()
        if kind in earlier and _cut_value(said) != _cut_value(earlier[kind])
    ]
    new = [f"fact{SAYS}{k} is {said}" for k, said in now.because.items() if k not in earlier]
    gone = [f"fact{SAYS}{k} was {said}" for k, said in earlier.items() if k not in now.because]
    return other + (new or gone if went_up else gone or new)


def _read_facts(because: str) -> Iterator[tuple[str, str]]:
    for told in because.split(BETWEEN_FACTS):
        kind, found, said = told.partition("=")
        if found:
            yield kind, said


def _cut_value(said: str) -> str:
    """Without the date of its source."""
    return said.rpartition(" (")[0]


def read_earlier_result(
    cells: Sequence[str], places: Mapping[str, int], columns: Columns
) -> EarlierResult:
    """What a row of an earlier result says; `places` tells where each of its columns stands. Its answers are
    read as on the day when it was judged."""
    try:
        day = date.fromisoformat(cells[places["assessed_on"]])
        answers = read_row(cells, columns, day).answers
    except (BadCell, ValueError):
        answers = {}
    return EarlierResult(
        cells[places["level"]],
        cells[places["rules"]],
        cells[places["because"]],
        cells[places["rulebook_version"]],
        {key: write_cell(answer) for key, answer in answers.items()},
    )

"""What an earlier result said of somebody, and why triage says something else now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from riskcheck.engine.questions import Answer, BadAnswer
from riskcheck.register.cells import answers_in
from riskcheck.register.judging import BETWEEN_FACTS, Judged, Versions

SAYS = ": "


class Before(NamedTuple):
    """The cells an earlier result holds on one person; answers by key, as written."""

    level: str
    rules: str
    because: str
    rulebook: str
    answers: Mapping[str, str]


class Comparison(NamedTuple):
    """`level` before, and why it differs now: empty where it does not."""

    level: str
    because: str


NOT_COMPARED = Comparison("", "")


def compared(
    before: Before | None, now: Judged, answers: Mapping[str, Answer], versions: Versions
) -> Comparison:
    if before is None:
        return NOT_COMPARED
    if before.level == str(int(now.level)):
        return Comparison(before.level, "")
    said = _answers_changed(before.answers, answers)
    facts = [] if said and before.rulebook == versions.rulebook else _facts_changed(before, now)
    reasons = said + facts
    if before.rulebook != versions.rulebook and not facts:
        reasons.append(f"rules{SAYS}{before.rulebook} before, {versions.rulebook} now")
    return Comparison(before.level, BETWEEN_FACTS.join(reasons) or "the day of the check")


def _answers_changed(before: Mapping[str, str], now: Mapping[str, Answer]) -> list[str]:
    try:
        earlier = answers_in(list(before.values()), {key: n for n, key in enumerate(before)})
    except BadAnswer:
        return []
    keys = [k for k in {**earlier, **now} if earlier.get(k) != now.get(k)]
    return [f"answer{SAYS}{', '.join(keys)}"] if keys else []


def _facts_changed(before: Before, now: Judged) -> list[str]:
    """Facts with another value; for a higher level those it newly rests on, for a lower those gone."""
    earlier = dict(_facts(before.because))
    went_up = str(int(now.level)) > before.level
    other = [
        f"fact{SAYS}{kind} is {said}, was {earlier[kind]}"
        for kind, said in now.because.items()
        if kind in earlier and _value(said) != _value(earlier[kind])
    ]
    new = [f"fact{SAYS}{k} is {said}" for k, said in now.because.items() if k not in earlier]
    gone = [f"fact{SAYS}{k} was {said}" for k, said in earlier.items() if k not in now.because]
    return other + (new or gone if went_up else gone or new)


def _facts(because: str) -> Iterator[tuple[str, str]]:
    for told in because.split(BETWEEN_FACTS):
        kind, found, said = told.partition("=")
        if found:
            yield kind, said


def _value(said: str) -> str:
    """Without the date of its source."""
    return said.rpartition(" (")[0]


def before_of(cells: Sequence[str], places: Mapping[str, int], asked: Sequence[str]) -> Before:
    """What a row of an earlier result says; `places` tells where each of its columns stands."""
    return Before(
        cells[places["level"]],
        cells[places["rules"]],
        cells[places["because"]],
        cells[places["rulebook_version"]],
        {key: cells[places[key]] for key in asked},
    )

"""Made-up registers: nobody in them exists. For demonstration, tests and measuring.

The same seed gives the same people. Which nationalities go together, and how many answers an office has,
is guessed from how such registers tend to look; it is no statistic.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from riskcheck.engine.model.questions import Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.register.cells import JOIN
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import AGE, STAY_DAYS
from riskcheck.service import NEEDED

HEADER = ("case", *RULEBOOK.questions, "note")

PAIRS = {
    "US": "RU UA IL IR MX KR CN VN PH IN PK EG LB TR GR IT CU VE CO NG ET TW",
    "GB": "PK IN IR NG TR CY RU UA HK ZA BD EG PL",
    "CA": "IR CN HK LB IN UA RU KR SY DZ MA ER PK",
    "AU": "CN VN IR LB GR IN KR EG LK TR",
    "DE": "TR RU SY IR GR UA AF KZ EG PL",
    "FR": "DZ MA TN IL SN LB TR VN RU ML",
    "SE": "IR IQ SY ER SO TR RU",
    "NL": "TR MA IR SY ER RU",
}
ELSEWHERE = 0.2
"""Of how many people destination or second nationality is any country at all."""
TRAVELS_THERE = 0.9
NAMES_IT = 0.93
"""Of how many the nationality of the destination stands in the register."""

DRAWN_FIRST = (
    "role",
    "ties",
    "age",
    "sex",
    "service_status",
    "military_skill",
    "other_army",
    "open_notice",
    "passport_shown",
    "holds_destination_passport",
    "registered_there",
    "work",
    "activities",
    "family",
    "stay_days",
    "lgbt_information",
)
"""Drawn one after another, in the order of the first edition. Any other question is drawn by a chance of its
own, so that a new one leaves the people of a seed who they were."""

DAYS = (5, 7, 10, 14, 14, 21, 28, 30, 60, 90, 180, 300)
NOTES = ("", "", "", "called back", "asks for an appointment", "seen at the counter", "email only")
BROKEN = ("age", "destination", "nationalities", "role")
"""Columns in which a row that is to be wrong is."""


def make_sample(number: int, *, seed: int = 1, broken: float = 0.0) -> Iterator[tuple[str, ...]]:
    """The rows, without the header. `broken` is the share of rows that cannot be judged."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    places = tuple(sorted(COUNTRIES))
    for count in range(1, number + 1):
        row = _make_person(chance, places) | _answer_new_questions(f"{seed} {count}")
        if broken and chance.random() < broken:
            row[chance.choice(BROKEN)] = "?"
        cells = [row.get(key, "") for key in RULEBOOK.questions]
        yield (f"2026-{count:06}", *cells, chance.choice(NOTES))


def _make_person(chance: random.Random, places: tuple[str, ...]) -> dict[str, str]:
    home = chance.choice(tuple(PAIRS))
    second = chance.choice(PAIRS[home].split())
    if chance.random() < ELSEWHERE:
        second = chance.choice(places)
    destination = second if chance.random() < TRAVELS_THERE else chance.choice(places)
    held = [home] if chance.random() > NAMES_IT else [home, second]
    if chance.random() < 0.03:
        held.append(chance.choice(places))
    told = {"nationalities": JOIN.join(dict.fromkeys(held)), "destination": destination}
    for key in DRAWN_FIRST:
        question = RULEBOOK.questions[key]
        if chance.random() < question.in_samples:
            told[key] = _answer(chance, question)
    return told


def _answer_new_questions(person: str) -> dict[str, str]:
    drawn = (*NEEDED, *DRAWN_FIRST)
    told = {}
    for question in (q for key, q in RULEBOOK.questions.items() if key not in drawn):
        chance = random.Random(f"{person} {question.key}")  # noqa: S311
        if chance.random() < question.in_samples:
            told[question.key] = _answer(chance, question)
    return told


def _answer(chance: random.Random, question: Question) -> str:
    if question is AGE:
        return str(min(max(int(chance.gauss(36, 17)), 0), 95))
    if question is STAY_DAYS:
        return str(chance.choice(DAYS))
    if question.shape is Shape.NUMBER:
        return str(chance.randint(question.lowest, question.highest))
    if question.shape is Shape.SOME_COUNTRIES:
        return chance.choice(("none", *PAIRS))
    likely = question.likely or dict.fromkeys(question.values, 1)
    chosen = chance.choices(tuple(likely), tuple(likely.values()))[0]
    if chosen in question.boxes and chance.random() < 0.15:
        other = chance.choice(question.boxes)
        return JOIN.join(dict.fromkeys((chosen, other)))
    return chosen

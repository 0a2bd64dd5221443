"""Made-up registers: nobody in them exists. For demonstration, tests and measuring.

The same seed gives the same people. Which nationalities go together, and how many answers an office has,
is guessed from how such registers tend to look; it is no statistic.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

from riskcheck.engine.model.questions import Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.register.cells import JOIN
from riskcheck.rulebook import RULEBOOK

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

ANSWERED: Mapping[str, float] = {
    "role": 0.98,
    "ties": 0.5,
    "age": 0.97,
    "sex": 0.97,
    "service_status": 0.6,
    "military_skill": 0.35,
    "other_army": 0.3,
    "open_notice": 0.3,
    "passport_shown": 0.6,
    "holds_destination_passport": 0.7,
    "registered_there": 0.5,
    "work": 0.5,
    "activities": 0.3,
    "family": 0.5,
    "stay_days": 0.6,
    "lgbt_information": 0.2,
}
LIKELY: Mapping[str, Mapping[str, int]] = {
    "role": {"visit": 55, "there": 25, "live": 15, "transit_air": 4, "transit_land": 1},
    "sex": {"m": 52, "f": 47, "x": 1},
    "service_status": {"never": 45, "served": 15, "reserve": 12, "exempt": 8, "deferred": 8,
                       "unsure": 6, "not_applicable": 4, "evader": 1, "active": 1},
    "other_army": {"none": 90, "other": 8, "adversary": 1, "irgc": 1},
    "work": {"none": 50, "business": 25, "government_or_military": 6, "academic": 7,
             "journalist": 2, "ngo": 4, "religious": 3, "prefer_not_to_say": 3},
    "activities": {"none": 70, "posts": 15, "protest": 5, "donation": 4, "banned_group": 1,
                   "opposition": 2, "prefer_not_to_say": 3},
    "family": {"none": 60, "minor": 25, "spouse_national": 13, "custody": 2},
    "open_notice": {"no": 80, "yes": 8, "unsure": 12},
}  # fmt: skip
NOTES = ("", "", "", "called back", "asks for an appointment", "seen at the counter", "email only")
BROKEN = ("age", "destination", "nationalities", "role")
"""Columns in which a row that is to be wrong is."""


def make_sample(number: int, *, seed: int = 1, broken: float = 0.0) -> Iterator[tuple[str, ...]]:
    """The rows, without the header. `broken` is the share of rows that cannot be judged."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    places = tuple(sorted(COUNTRIES))
    for count in range(1, number + 1):
        row = _person(chance, places)
        if broken and chance.random() < broken:
            row[chance.choice(BROKEN)] = "?"
        cells = [row.get(key, "") for key in RULEBOOK.questions]
        yield (f"2026-{count:06}", *cells, chance.choice(NOTES))


def _person(chance: random.Random, places: tuple[str, ...]) -> dict[str, str]:
    home = chance.choice(tuple(PAIRS))
    second = chance.choice(PAIRS[home].split())
    if chance.random() < ELSEWHERE:
        second = chance.choice(places)
    destination = second if chance.random() < TRAVELS_THERE else chance.choice(places)
    held = [home] if chance.random() > NAMES_IT else [home, second]
    if chance.random() < 0.03:
        held.append(chance.choice(places))
    told = {"nationalities": JOIN.join(dict.fromkeys(held)), "destination": destination}
    for key, share in ANSWERED.items():
        if chance.random() < share:
            told[key] = _answer(chance, RULEBOOK.questions[key])
    return told


def _answer(chance: random.Random, question: Question) -> str:
    if question.key == "age":
        return str(min(max(int(chance.gauss(36, 17)), 0), 95))
    if question.shape is Shape.NUMBER:
        return str(chance.choice((5, 7, 10, 14, 14, 21, 28, 30, 60, 90, 180, 300)))
    likely = LIKELY.get(question.key) or dict.fromkeys(question.values, 1)
    chosen = chance.choices(tuple(likely), tuple(likely.values()))[0]
    several = question.shape is Shape.MANY and chosen not in question.stand_alone
    if several and chance.random() < 0.15:
        other = chance.choice([v for v in question.values if v not in question.stand_alone])
        return JOIN.join(dict.fromkeys((chosen, other)))
    return chosen

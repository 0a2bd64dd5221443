"""How many destinations get each level, for travellers whose other answers add no risk. No Django."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answers
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.rulebook.questions import QUESTIONS
from riskcheck.service import assess_answers, check_answers

Said = Mapping[str, object]

ADDS_NO_RISK: Answers = MappingProxyType(
    {q.key: q.no_risk for q in QUESTIONS if q.no_risk is not None}
)

WOMAN: Said = {"sex": "f", "service_status": "not_applicable"}
MAN_WHO_NEVER_SERVED: Said = {"sex": "m", "service_status": "never"}

AGES = (19, 24, 45, 70)

LIVING_THERE = "man of 24, living there"
BORN_AND_LIVING_ABROAD = "man of 24, born and living abroad"
"""Its citizen by a parent, on none of its registers, on a short visit."""

TRAVELLERS: Mapping[str, Said] = MappingProxyType(
    {f"woman of {age}": {**WOMAN, "age": age} for age in AGES}
    | {f"man of {age}": {**MAN_WHO_NEVER_SERVED, "age": age} for age in AGES}
    | {
        LIVING_THERE: {
            **MAN_WHO_NEVER_SERVED,
            "age": 24,
            "role": "live",
            "registered_there": "yes",
            "stay_days": 366,
        },
        BORN_AND_LIVING_ABROAD: {
            **MAN_WHO_NEVER_SERVED,
            "age": 24,
            "ties": ["father"],
            "citizenship_gained": "birth",
        },
    }
)
"""Each is a citizen of the destination, and of another country."""

CRITIC_CHANGING_PLANES: Said = {
    **WOMAN,
    "age": 45,
    "role": "transit_air",
    "activities": ["posts", "opposition"],
}

WITHOUT_ITS_CITIZENSHIP: Mapping[str, Said] = MappingProxyType(
    {
        "visitor of 45 without a tie": {**WOMAN, "age": 45},
        "man of 24, father a citizen": {**MAN_WHO_NEVER_SERVED, "age": 24, "ties": ["father"]},
        "woman of 45, born there": {**WOMAN, "age": 45, "ties": ["born"]},
        "man of 24, born there": {**MAN_WHO_NEVER_SERVED, "age": 24, "ties": ["born"]},
        "man of 30, released from it": {
            **MAN_WHO_NEVER_SERVED,
            "age": 30,
            "ties": ["former"],
            "citizenship_ended": "released",
        },
        "critic of Russia, changing planes": {**CRITIC_CHANGING_PLANES, "critic_of": ["RU"]},
        "critic of Turkey from there, changing planes": {
            **CRITIC_CHANGING_PLANES,
            "critic_of": ["TR"],
            "origin": ["TR"],
        },
    }
)
"""Each names the other country alone."""

EVERYBODY = MappingProxyType({**TRAVELLERS, **WITHOUT_ITS_CITIZENSHIP})

OTHER_NATIONALITY, OR_ELSE = "US", "FR"

Told = Mapping[str, Mapping[str, Assessment]]
"""By traveller and destination."""


def describe_told(who: str, place: Country, nationalities: Sequence[str] = ()) -> Assessment:
    """What a traveller of EVERYBODY is told: by default with the nationalities of the table they stand in."""
    answers = {
        **ADDS_NO_RISK,
        **EVERYBODY[who],
        "destination": place.code,
        "nationalities": list(nationalities or choose_nationalities(who, place)),
    }
    return assess_answers(check_answers(answers), date.fromisoformat(VERSION))


def choose_nationalities(who: str, place: Country) -> tuple[str, ...]:
    both = make_dual_citizen(place)
    return both if who in TRAVELLERS else both[1:]


def make_dual_citizen(place: Country) -> tuple[str, str]:
    another = OR_ELSE if place.nationality == OTHER_NATIONALITY else OTHER_NATIONALITY
    return place.nationality, another


def is_calm(place: Country) -> bool:
    """Every government but its own at level 2 or lower, and no US wrongful-detention indicator."""
    indicator = place.facts.get("us_wrongful_detention_indicator")
    marked = indicator is not None and any(s.value == "yes" for s in indicator.statements)
    silent = set(place.advisers) - place.levels_by_issuer.keys()
    return not silent and max(a.level for a in place.advice) <= 2 and not marked


@cache
def write_calibration() -> str:
    """The calibration as Markdown tables: it changes when a rule or a fact changes a level. Neither does while a program
    runs, so it is written once."""
    told: Told = {
        who: {code: describe_told(who, place) for code, place in COUNTRIES.items()}
        for who in EVERYBODY
    }
    lines = [
        *_count_levels(told),
        *_list_fours(told),
        *_list_destinations("its citizens", {who: told[who] for who in TRAVELLERS}),
        *_list_destinations("others", {who: told[who] for who in WITHOUT_ITS_CITIZENSHIP}),
    ]
    return "\n".join(lines) + "\n"


def _count_levels(told: Told) -> Iterator[str]:
    yield "| traveller | " + " | ".join(str(int(level)) for level in Level) + " |"
    yield "|---|" + "---:|" * len(Level)
    for who, by_place in told.items():
        counts = Counter(assessment.level for assessment in by_place.values())
        yield f"| {who} | " + " | ".join(str(counts[level]) for level in Level) + " |"


def _list_fours(told: Told) -> Iterator[str]:
    for who, by_place in told.items():
        yield from ("", f"## Level 4 for the {who}", "")
        yield from ("| destination | rules at level 4 |", "|---|---|")
        for code, assessment in by_place.items():
            if assessment.level is Level.DO_NOT_TRAVEL:
                yield f"| {name_country(code)} | {_list_rules_at_four(assessment)} |"


def _list_destinations(whom: str, told: Told) -> Iterator[str]:
    yield from ("", f"## Every destination, {whom}", "")
    yield "| destination | " + " | ".join(told) + " |"
    yield "|---|" + "---:|" * len(told)
    for code in COUNTRIES:
        row = " | ".join(str(int(by_place[code].level)) for by_place in told.values())
        yield f"| {name_country(code)} | {row} |"


def name_country(code: str) -> str:
    return f"{code} {COUNTRIES[code].name}"


def _list_rules_at_four(assessment: Assessment) -> str:
    return ", ".join(a.rule.key for a in assessment.advisories if a.level is Level.DO_NOT_TRAVEL)

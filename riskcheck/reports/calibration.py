"""How many destinations get each level, for women and men whose answers add no risk. No Django."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answers
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.rulebook.questions import QUESTIONS
from riskcheck.service import assess_answers, check_answers

ADDS_NO_RISK: Answers = MappingProxyType(
    {q.key: q.no_risk for q in QUESTIONS if q.no_risk is not None}
)

WOMAN: Mapping[str, object] = {"sex": "f", "service_status": "not_applicable"}
MAN_WHO_NEVER_SERVED: Mapping[str, object] = {"sex": "m", "service_status": "never"}

AGES = (19, 24, 45, 70)

TRAVELLERS: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {f"woman of {age}": {**WOMAN, "age": age} for age in AGES}
    | {f"man of {age}": {**MAN_WHO_NEVER_SERVED, "age": age} for age in AGES}
)

OTHER_NATIONALITY, OR_ELSE = "US", "FR"


def describe_told(who: str, place: Country, nationalities: Sequence[str] = ()) -> Assessment:
    """What a traveller of TRAVELLERS is told: by default as a citizen of the destination."""
    answers = {
        **ADDS_NO_RISK,
        **TRAVELLERS[who],
        "destination": place.code,
        "nationalities": list(nationalities or make_dual_citizen(place)),
    }
    return assess_answers(check_answers(answers), date.fromisoformat(VERSION))


def make_dual_citizen(place: Country) -> tuple[str, str]:
    another = OR_ELSE if place.nationality == OTHER_NATIONALITY else OTHER_NATIONALITY
    return place.nationality, another


def is_calm(place: Country) -> bool:
    """Every government but its own at level 2 or lower, and no US wrongful-detention indicator."""
    indicator = place.facts.get("us_wrongful_detention_indicator")
    marked = indicator is not None and any(s.value == "yes" for s in indicator.statements)
    silent = set(place.advisers) - place.levels_by_issuer.keys()
    return not silent and max(a.level for a in place.advice) <= 2 and not marked


def write_calibration() -> str:
    """The calibration as Markdown tables: it changes when a rule or a fact changes a level."""
    found = {
        who: {code: describe_told(who, COUNTRIES[code]) for code in COUNTRIES} for who in TRAVELLERS
    }
    lines = ["| level | " + " | ".join(found) + " |", "|---:|" + "---:|" * len(found)]
    counts = {who: Counter(a.level for a in told_to.values()) for who, told_to in found.items()}
    for level in Level:
        row = " | ".join(str(counts[who][level]) for who in found)
        lines.append(f"| {int(level)} | {row} |")
    for who, told_to in found.items():
        lines += [
            "",
            f"## Level 4 for the {who}",
            "",
            "| destination | rules at level 4 |",
            "|---|---|",
        ]
        lines += [
            f"| {_name_countries(code)} | {_list_rules_at_four(assessment)} |"
            for code, assessment in told_to.items()
            if assessment.level is Level.DO_NOT_TRAVEL
        ]
    lines += ["", "## Every destination", ""]
    lines += ["| destination | " + " | ".join(found) + " |", "|---|" + "---:|" * len(found)]
    for code in COUNTRIES:
        row = " | ".join(str(int(told_to[code].level)) for told_to in found.values())
        lines.append(f"| {_name_countries(code)} | {row} |")
    return "\n".join(lines) + "\n"


def _name_countries(code: str) -> str:
    return f"{code} {COUNTRIES[code].name}"


def _list_rules_at_four(assessment: Assessment) -> str:
    return ", ".join(a.rule.key for a in assessment.advisories if a.level is Level.DO_NOT_TRAVEL)

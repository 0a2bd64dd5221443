"""For every destination and risk, whether the facts held are enough to decide. No Django.

Judged for two travellers who have answered the first page and nothing else:

- a citizen of the destination who also holds US nationality (French, where the destination's is
  the US one), for every risk but two;
- for the two risks told to people who did not declare the destination's nationality (a citizenship
  they may not know of, hand-over to another country), someone who holds that other one alone.

A risk *needs an answer* where an answer still missing could make one of its rules apply, with the
facts as they are. Else *no source speaks* where nothing of it is told and one of its rules is open:
only facts are missing then. Else it is *decided*: something of it is told, or all its rules are
ruled out by what sources say.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from types import MappingProxyType

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.truth import YES
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.reports.calibration import make_dual_citizen
from riskcheck.service import assess_answers, check_answers

TOLD_TO_OTHERS = frozenset({Risk.HIDDEN_NATIONALITY, Risk.THIRD_COUNTRY})


class CoverageState(Enum):
    DECIDED = "decided"
    NEEDS_AN_ANSWER = "needs an answer"
    NO_SOURCE = "no source speaks"


MARKS: Mapping[CoverageState, str] = MappingProxyType(
    {CoverageState.DECIDED: "+", CoverageState.NEEDS_AN_ANSWER: "?", CoverageState.NO_SOURCE: "-"}
)

States = Mapping[Risk, CoverageState]


@cache
def measure_coverage() -> Mapping[str, States]:
    """By destination. Rules and facts do not change while a program runs, so it is found once."""
    return {code: find_states(place) for code, place in COUNTRIES.items()}


def find_states(place: Country) -> States:
    citizenships = make_dual_citizen(place)
    as_citizen, as_other = (
        judge_citizen(place, citizenships),
        judge_citizen(place, citizenships[1:]),
    )
    return {
        risk: find_state(risk, as_other if risk in TOLD_TO_OTHERS else as_citizen) for risk in Risk
    }


def judge_citizen(place: Country, nationalities: tuple[str, ...]) -> Assessment:
    answers = {"nationalities": list(nationalities), "destination": place.code, "role": "visit"}
    return assess_answers(check_answers(answers), date.fromisoformat(VERSION))


def find_state(risk: Risk, assessment: Assessment) -> CoverageState:
    judgement = assessment.judgement
    if any(
        rule.risk is risk and judgement.waits_for(rule.applies_when, YES)
        for rule in assessment.open_rules
    ):
        return CoverageState.NEEDS_AN_ANSWER
    is_told = any(advisory.rule.risk is risk for advisory in assessment.advisories)
    is_open = any(undecided.rule.risk is risk for undecided in assessment.undecided)
    return CoverageState.NO_SOURCE if is_open and not is_told else CoverageState.DECIDED


def write_csv(covered: Mapping[str, States]) -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["code", "destination", *(risk.value for risk in Risk)])
    for code, states in covered.items():
        rows.writerow([code, COUNTRIES[code].name, *(states[risk].value for risk in Risk)])
    return out.getvalue()


def write_table(covered: Mapping[str, States]) -> str:
    """A mark for each risk, in columns that are numbered above."""
    numbers = {risk: number for number, risk in enumerate(Risk, 1)}
    lines = [f"{mark} {state.value}" for state, mark in MARKS.items()]
    lines += ["", *(f"{number:2} {risk.value}" for risk, number in numbers.items()), ""]
    lines.append(" " * 32 + "".join(f"{number:3}" for number in numbers.values()))
    for code, states in covered.items():
        marks = "".join(f"{MARKS[states[risk]]:>3}" for risk in Risk)
        lines.append(f"{code} {COUNTRIES[code].name[:28]:29}{marks}")
    return "\n".join(lines) + "\n\n" + write_totals(covered)


def write_totals(covered: Mapping[str, States]) -> str:
    """How many destinations are in each state, by risk, as a Markdown table."""
    lines = [
        "| risk | " + " | ".join(state.value for state in CoverageState) + " |",
        "|---|---:|---:|---:|",
    ]
    counts = {risk: Counter(states[risk] for states in covered.values()) for risk in Risk}
    for risk, counted in counts.items():
        lines.append(
            f"| {risk.value} | " + " | ".join(str(counted[s]) for s in CoverageState) + " |"
        )
    altogether = Counter(state for states in covered.values() for state in states.values())
    shares = [f"{100 * altogether[state] / altogether.total():.0f} %" for state in CoverageState]
    return "\n".join([*lines, f"| all | {' | '.join(shares)} |"]) + "\n"

"""Coverage: what counts as decided, as waiting for an answer, and as unknown."""

import pytest

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import make_dual_citizen
from riskcheck.reports.coverage import (
    TOLD_TO_OTHERS,
    CoverageState,
    find_state,
    find_states,
    judge_citizen,
    measure_coverage,
    write_table,
    write_totals,
)


@pytest.mark.slow
def test_every_destination_has_a_state_for_every_risk() -> None:
    assert list(measure_coverage()) == list(COUNTRIES)
    assert all(set(states) == set(Risk) for states in measure_coverage().values())


def test_every_state_is_that_of_some_destination_and_risk() -> None:
    assert {s for states in measure_coverage().values() for s in states.values()} == set(
        CoverageState
    )


@pytest.mark.parametrize("code", ["RU", "ES", "KR", "AQ", "HK", "US"])
def test_a_risk_that_needs_an_answer_has_a_question_still_open(code: str) -> None:
    place = COUNTRIES[code]
    citizenships = make_dual_citizen(place)
    for risk, found in find_states(place).items():
        held = citizenships[1:] if risk in TOLD_TO_OTHERS else citizenships
        assessment = judge_citizen(place, held)
        open_rules = [rule for rule in assessment.open_rules if rule.risk is risk]
        if found is CoverageState.NEEDS_AN_ANSWER:
            assert find_open_questions(assessment)
            assert open_rules
        elif found is CoverageState.NO_SOURCE:
            lacking = [u for u in assessment.undecided if u.rule.risk is risk]
            assert lacking
            assert all(u.unknown_facts for u in lacking)
            assert risk not in {a.rule.risk for a in assessment.advisories}


def test_of_a_place_no_source_speaks_of_no_risk_is_decided_but_by_its_silence() -> None:
    silent = [code for code, place in COUNTRIES.items() if not place.is_spoken_of]
    assert silent
    for code in silent:
        decided = {
            risk for risk, s in measure_coverage()[code].items() if s is CoverageState.DECIDED
        }
        assert decided <= {Risk.ADVISORY, Risk.PASSPORT_RULE}


def test_what_is_told_is_decided_where_no_answer_can_add_to_it() -> None:
    russia = COUNTRIES["RU"]
    assert find_states(russia)[Risk.WRONGFUL_DETENTION] is CoverageState.DECIDED
    assert find_states(russia)[Risk.MOBILISATION] is CoverageState.NEEDS_AN_ANSWER


def test_the_two_risks_told_to_others_are_not_judged_for_a_citizen() -> None:
    place = COUNTRIES["IR"]
    as_citizen = judge_citizen(place, make_dual_citizen(place))
    assert find_state(Risk.HIDDEN_NATIONALITY, as_citizen) is CoverageState.DECIDED
    assert find_states(place)[Risk.HIDDEN_NATIONALITY] is CoverageState.NEEDS_AN_ANSWER


def test_the_totals_count_every_destination_for_every_risk() -> None:
    rows = [
        line.strip("| ").split(" | ")
        for line in write_totals(measure_coverage()).splitlines()[2:-1]
    ]
    assert [row[0] for row in rows] == [risk.value for risk in Risk]
    assert all(sum(int(cell) for cell in row[1:]) == len(COUNTRIES) for row in rows)


def test_the_table_fits_a_hundred_columns() -> None:
    assert max(len(line) for line in write_table(measure_coverage()).splitlines()) <= 100

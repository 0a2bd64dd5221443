"""Rules that a destination's facts rule out are not judged; nobody may notice."""

from collections.abc import Callable

import pytest

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.applicable import ApplicableRules, find_applicable_rules
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.truth import NO, YES
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.travellers import half_told, told, travellers

Count = Callable[[str, object], None]


@pytest.mark.parametrize("seed", range(4))
def test_what_the_shortlist_leaves_out_applies_to_nobody(seed: int, record_property: Count) -> None:
    counted = 0
    for answers in (*travellers(100 * DEPTH, seed), *half_told(100 * DEPTH, seed)):
        judgement = told(answers).judgement
        case = judgement.case
        listed = rules_of(find_applicable_rules(RULEBOOK, case.destination, case.is_national))
        for rule in RULEBOOK.rules:
            if rule not in listed:
                counted += 1
                assert judgement.truth(rule.applies_when) is NO, (rule.key, answers)
    record_property("cases", counted)


def rules_of(listed: ApplicableRules) -> set[Rule]:
    return {rule for rule, *_ in listed.could_be_told + listed.never_told}


@pytest.mark.parametrize("seed", range(4, 8))
def test_what_a_missing_fact_keeps_from_being_told_is_told_to_nobody(
    seed: int, record_property: Count
) -> None:
    counted = 0
    for answers in (*travellers(100 * DEPTH, seed), *half_told(100 * DEPTH, seed)):
        judgement = told(answers).judgement
        case = judgement.case
        for _rule, condition, _ in find_applicable_rules(
            RULEBOOK, case.destination, case.is_national
        ).never_told:
            counted += 1
            assert judgement.truth(condition) is not YES, answers
    record_property("cases", counted)


def shortened(place: Country) -> float:
    return len(rules_of(find_applicable_rules(RULEBOOK, place, True))) / len(RULEBOOK.rules)


def test_it_leaves_out_a_good_part_of_the_rules_for_citizens() -> None:
    spoken_of = [place for place in COUNTRIES.values() if place.is_spoken_of]
    assert sum(map(shortened, spoken_of)) / len(spoken_of) < 0.8

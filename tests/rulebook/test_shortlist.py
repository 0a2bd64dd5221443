"""Rules that a destination's facts rule out are not judged; nobody may notice."""

from collections.abc import Callable

import pytest

from riskcheck.engine.facts import Country
from riskcheck.engine.shortlist import shortlist
from riskcheck.engine.truth import NO
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.rulebook.travellers import half_told, told, travellers

Count = Callable[[str, object], None]


@pytest.mark.parametrize("seed", range(4))
def test_what_the_shortlist_leaves_out_applies_to_nobody(seed: int, record_property: Count) -> None:
    counted = 0
    for answers in (*travellers(250, seed), *half_told(250, seed)):
        case = told(answers).case
        listed = {rule for rule, *_ in shortlist(RULEBOOK, case.destination, case.is_national)}
        for rule in RULEBOOK.rules:
            if rule not in listed:
                counted += 1
                assert case.truth(rule.applies_when) is NO, (rule.key, answers)
    record_property("cases", counted)


def shortened(place: Country) -> float:
    return len(shortlist(RULEBOOK, place, True)) / len(RULEBOOK.rules)


def test_it_leaves_out_a_good_part_of_the_rules_for_citizens() -> None:
    spoken_of = [place for place in COUNTRIES.values() if place.is_spoken_of]
    assert sum(map(shortened, spoken_of)) / len(spoken_of) < 0.8

"""No two advisories on one page contradict each other."""

from collections.abc import Callable, Iterator
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riskcheck.engine.conditions.leaves import NothingIsKnown
from riskcheck.engine.judging.assess import Assessment
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.contradictions import (
    BY_KEY,
    NEVER_TOGETHER,
    milder_pairs,
    pairs,
    unknown_keys,
)
from tests.rulebook.invented import invented
from tests.rulebook.travellers import Said, half_told, told, travellers
from tools.mutation.nearby import Nearby

Count = Callable[[str, object], None]

NEAR = 50
"""How many travellers near each rule are told their page; more, until one of them is told the rule."""

MOST = 1_500

PAIRS = pairs()
MILDER = [(milder.key, stronger.key) for milder, stronger in milder_pairs()]
LISTED = sorted({key for pair in PAIRS for key in pair})


def contradictions(levels: dict[str, int]) -> Iterator[str]:
    """What is wrong with a page that holds these rules at these levels."""
    for pair, why in PAIRS.items():
        if pair <= levels.keys():
            yield f"{' and '.join(sorted(pair))}: {why}"
    for milder, stronger in MILDER:
        if milder in levels and levels[milder] <= levels.get(stronger, 0):
            yield f"{milder} beside {stronger}, which says the same as strongly"


def page(assessment: Assessment) -> dict[str, int]:
    return {advisory.rule.key: int(advisory.level) for advisory in assessment.advisories}


def test_every_rule_of_the_list_exists() -> None:
    assert unknown_keys() == set()


def test_a_page_that_contradicts_itself_is_found() -> None:
    for pair in PAIRS:
        assert list(contradictions(dict.fromkeys(pair, 2)))
    for milder, stronger in MILDER:
        assert list(contradictions({milder: 2, stronger: 2}))
        assert [w for w in contradictions({milder: 3, stronger: 2}) if "as strongly" in w] == []


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_no_page_of_a_real_traveller_contradicts_itself(part: int, record_property: Count) -> None:
    """Travellers near each rule of the list, so that pages hold one of a pair."""
    listed = LISTED[part::4]
    met = set()
    counted = 0
    for key in listed:
        for number, answers in enumerate(islice(Nearby(BY_KEY[key], RULEBOOK).travellers(), MOST)):
            levels = page(told(answers))
            counted += 1
            assert list(contradictions(levels)) == [], answers
            if key in levels:
                met.add(key)
            if key in met and number > NEAR:
                break
    record_property("cases", counted)
    assert len(met) >= len(listed) - 2, set(listed) - met


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(140, 144))
def test_no_page_of_anyone_contradicts_itself(seed: int, record_property: Count) -> None:
    counted = 0
    for people in (travellers(150 * DEPTH, seed), half_told(150 * DEPTH, seed)):
        for answers in people:
            counted += 1
            assert list(contradictions(page(told(answers)))) == [], answers
    record_property("cases", counted)


PEOPLE = {
    key: [
        answers
        for answers in islice(Nearby(BY_KEY[key], RULEBOOK).travellers(), 40)
        if answers.get("sex") != "x"
    ]
    for key in LISTED
}
"""Whoever is not sure what the papers say reads the rules for women and those for men; where the
two serve at other ages, they may well be below the one age and above the other."""


@pytest.mark.slow
@settings(max_examples=300)
@given(st.data())
def test_no_page_contradicts_itself_whatever_sources_may_say(data: st.DataObject) -> None:
    some, others, _ = data.draw(st.sampled_from(NEVER_TOGETHER))
    one, other = data.draw(st.sampled_from(some)), data.draw(st.sampled_from(others))
    answers: Said = data.draw(st.sampled_from(PEOPLE[one] + PEOPLE[other]))
    kinds = dict.fromkeys((*BY_KEY[one].facts, *BY_KEY[other].facts))
    countries = data.draw(invented(str(answers["destination"]), kinds))
    assert list(contradictions(page(told(answers, countries)))) == [], answers


def test_where_no_source_speaks_nothing_is_told_from_facts_of_that_place() -> None:
    silence = {
        rule.key
        for rule in RULEBOOK.rules
        if any(isinstance(leaf, NothingIsKnown) for leaf in rule.applies_when.leaves())
    }
    silent = [code for code, place in COUNTRIES.items() if not place.is_spoken_of]
    assert silent
    for code in silent:
        for answers in travellers(20, seed=145):
            assessment = told({**answers, "destination": code})
            assert page(assessment).keys() & silence
            for advisory in assessment.advisories:
                findings = [reason.finding for reason in advisory.because if reason.finding]
                assert all(finding.fact.country.code != code for finding in findings)

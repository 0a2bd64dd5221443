"""A treaty is a note to take to the consulates: without it every other advisory stays as it was."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.facts import treaties
from riskcheck.rulebook.rules import RULES
from riskcheck.rulebook.rules.countries.DZ import ALGERIA_CHOICE_OF_SERVICE
from riskcheck.rulebook.rules.topics.treaties import RULES as TREATY_RULES
from tests.rulebook.travellers import Said, told, travellers

pytestmark = pytest.mark.slow

NOTES = {rule.key for rule in (*TREATY_RULES, ALGERIA_CHOICE_OF_SERVICE)}
OTHERS = ("DE", "SE", "US", "TR")
"""Bound by the convention, by convention and protocol, by the protocol, and by neither."""

PERSONS = 4
"""How many made-up people hold each pair of nationalities that a treaty names."""

every_treaty = pytest.mark.parametrize("kind", treaties.KINDS, ids=lambda kind: kind.key)


def parties(kind: FactKind) -> Iterator[tuple[str, str]]:
    """Each destination with a treaty, and a nationality that it makes a difference for."""
    bound = {
        code: place.facts[kind.key] for code, place in COUNTRIES.items() if kind.key in place.facts
    }
    for code, fact in bound.items():
        by_name = kind.form is Form.NATIONALITIES
        others = fact.by_nationality if by_name else OTHERS
        yield from ((code, other) for other in others if other != COUNTRIES[code].nationality)


def treaty_travellers(kind: FactKind) -> Iterator[Said]:
    people = travellers(10_000, seed=1930)
    for code, other in parties(kind):
        for _ in range(PERSONS):
            held = (COUNTRIES[code].nationality, other)
            yield {**next(people), "destination": code, "nationalities": held}


def besides_treaties(assessment: Assessment) -> tuple[object, ...]:
    return (
        assessment.level,
        {a.rule.key: a.level for a in assessment.advisories if a.rule.key not in NOTES},
        {u.rule.key: u.could_be for u in assessment.undecided if u.rule.key not in NOTES},
    )


@every_treaty
def test_without_its_treaties_a_country_is_as_grave_as_before(kind: FactKind) -> None:
    without = {
        code: replace(place, facts={k: f for k, f in place.facts.items() if k != kind.key})
        for code, place in COUNTRIES.items()
    }
    helped = 0
    for answers in treaty_travellers(kind):
        before, after = told(answers), told(answers, without)
        assert besides_treaties(before) == besides_treaties(after), answers
        helped += bool({a.rule.key for a in before.advisories} & NOTES)
    assert helped


def test_only_notes_of_the_lowest_level_read_a_treaty() -> None:
    readers = {rule for rule in RULES if set(rule.facts) & set(treaties.KINDS)}
    assert {rule.key for rule in readers} == NOTES
    assert {rule.level for rule in readers} == {Level.KNOW_THIS}

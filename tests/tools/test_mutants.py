"""The mutation check: its mutants are wrong, in one rule only, and it misses no story."""

import pytest

from riskcheck.engine.declarations.rules import Level, Rule, Rulebook
from riskcheck.engine.judging.assess import assess
from riskcheck.engine.model.case import Case
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.travellers import travellers
from tools.mutants import as_a_story
from tools.mutation.differences import difference, make_case
from tools.mutation.stories import Story
from tools.mutation.wrongs import mutants

EVERYONE = [make_case(answers) for answers in travellers(30 * DEPTH, seed=5)]

a_few_rules = pytest.mark.parametrize("rule", RULEBOOK.rules[::20], ids=lambda rule: rule.key)


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_every_leaf_every_level_and_every_stronger_form_has_its_mutant(rule: Rule) -> None:
    leaves = len(list(rule.applies_when.leaves()))
    levels = 1 if rule.level in (Level.KNOW_THIS, Level.DO_NOT_TRAVEL) else 2
    assert len(list(mutants(rule, RULEBOOK))) == leaves + levels + bool(rule.milder_form_of)


@a_few_rules
def test_a_mutant_changes_one_rule_and_keeps_the_order(rule: Rule) -> None:
    for mutant in mutants(rule, RULEBOOK):
        pairs = list(zip(RULEBOOK.rules, mutant.rulebook.rules, strict=True))
        assert [true.key for true, _ in pairs] == [now.key for _, now in pairs]
        changed = [
            true.key
            for true, now in pairs
            if (true.applies_when, true.level) != (now.applies_when, now.level)
            or bool(true.milder_form_of) != bool(now.milder_form_of)
        ]
        assert changed == [rule.key]


def told(case: Case, rulebook: Rulebook) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    assessment = assess(case, rulebook)
    advisories = [(a.rule.key, int(a.level)) for a in assessment.advisories]
    return advisories, [(u.rule.key, int(u.could_be)) for u in assessment.undecided]


@pytest.mark.slow
@a_few_rules
def test_where_a_mutant_is_said_to_change_nothing_it_changes_nothing(rule: Rule) -> None:
    for mutant in mutants(rule, RULEBOOK):
        for case in EVERYONE[::3]:
            if not mutant.could_change(case):
                assert told(case, RULEBOOK) == told(case, mutant.rulebook)


@pytest.mark.slow
@a_few_rules
def test_a_difference_is_found_where_something_else_is_told(rule: Rule) -> None:
    for mutant in mutants(rule, RULEBOOK):
        for case in EVERYONE[::5]:
            before, after = told(case, RULEBOOK), told(case, mutant.rulebook)
            differs = (set(before[0]), set(before[1])) != (set(after[0]), set(after[1]))
            assert bool(difference(case, mutant).weight) is differs


def test_a_story_notices_the_wrong_it_speaks_of_and_no_other() -> None:
    from tests.stories.test_elsewhere import (
        test_an_open_notice_is_spoken_of_even_in_a_calm_country as function,
    )

    story = Story("an open notice", function, {}, "", "")
    assert story.listen()
    assert [case.destination.code for case in story.cases] == ["ES"]
    assert not story.fails(RULEBOOK)
    for rule in RULEBOOK.rules:
        if rule.key in ("matter-not-dealt-with", "taxed-abroad"):
            noticed = [
                mutant.wrong for mutant in mutants(rule, RULEBOOK) if story.fails(mutant.rulebook)
            ]
            assert bool(noticed) is (rule.key == "matter-not-dealt-with")


def test_a_suggestion_reads_as_a_story_begins() -> None:
    answers = {"nationalities": ("US", "RU"), "destination": "RU", "role": "visit", "age": 32}
    assert as_a_story(answers) == 'traveller("US", "RU", to="RU", age=32)'
    there = {**answers, "role": "there", "ties": ("born",)}
    assert (
        as_a_story(there) == 'traveller("US", "RU", to="RU", role="there", age=32, ties=["born"])'
    )

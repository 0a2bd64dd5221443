"""Whoever is told by a new rule is told since when."""

from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.changes import CHANGES
from tests.rulebook import first_edition


def test_every_rule_that_came_after_the_first_edition_stands_in_a_change() -> None:
    told_of = {rule.key for change in CHANGES for rule in change.rules}
    new = {rule.key for rule in RULEBOOK.rules} - first_edition.RULES
    assert new - told_of == set()


def test_a_change_names_only_rules_that_are_there() -> None:
    assert {rule for change in CHANGES for rule in change.rules} <= set(RULEBOOK.rules)

"""What changed for whom is put together from where it is said, and fills the changelog."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from riskcheck.engine.conditions.dsl import anyone
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.changes import RuleChange
from riskcheck.engine.model.facts import Country
from riskcheck.reports.changelog import fill_changelog
from riskcheck.reports.changes import NEWS, gather_news
from riskcheck.rulebook import RULEBOOK
from tests.engine.declarations.editions import (
    EDITIONS,
    FIRST,
    FRENCH_TRAVELLERS,
    SECOND,
    TRAVELLERS,
)
from tests.engine.small import DAY, ZED, rule

ONE, TWO = rule(anyone, key="one"), rule(anyone, key="two")
ZEDLAND = Country("ZZ", "Zed", ZED, "ZZ", reviewed=DAY)


def news(
    rules: Sequence[Rule] = (), countries: Sequence[Country] = ()
) -> list[tuple[str, list[str]]]:
    items = gather_news(EDITIONS, (TRAVELLERS,), rules, countries)
    return [(item.change.who, [rule.key for rule in item.rules]) for item in items]


def test_what_several_rules_tell_together_is_told_once_with_all_of_them() -> None:
    rules = [replace(rule, told_to=(TRAVELLERS,)) for rule in (ONE, TWO)]
    assert news(rules) == [("Travellers", [ONE.key, TWO.key])]


def test_what_one_rule_tells_may_stand_on_the_rule_alone() -> None:
    told = replace(ONE, told_to=(FRENCH_TRAVELLERS, TRAVELLERS))
    assert news([told]) == [("Travellers", [ONE.key]), ("Citizens of France", [ONE.key])]


def test_what_facts_change_is_told_after_what_rules_do_and_the_newest_edition_first() -> None:
    old = RuleChange(FIRST, "Everyone", "The first.", countries=())
    new = RuleChange(SECOND, "Citizens of Zed", "The call-up was ended.", countries=("ZZ",))
    country = replace(ZEDLAND, changes=(new,))
    assert news([replace(ONE, told_to=(old,))], [country]) == [
        ("Travellers", []),
        ("Citizens of Zed", []),
        ("Everyone", [ONE.key]),
    ]


def test_every_rule_is_told_of_in_every_change_it_names() -> None:
    told = {(item.change, rule) for item in NEWS for rule in item.rules}
    assert told == {(change, rule) for rule in RULEBOOK.rules for change in rule.told_to}


def test_the_changelog_keeps_what_was_written_by_hand_and_fills_in_the_rest() -> None:
    newest, first = NEWS[0].change, NEWS[-1].change
    by_hand = (
        f"# Changes\n\n## {first.edition.number}, at first\n\n<in>\noutdated\n<out>\n\nBy hand.\n"
    )
    filled = fill_changelog(by_hand, "<in>", "<out>")
    assert filled.startswith(f"# Changes\n\n## {newest.edition.number}, ")
    assert f", at first\n\n<in>\n\n- {first.who}: {first.told}\n\n<out>\n\nBy hand.\n" in filled
    assert "outdated" not in filled
    assert fill_changelog(filled, "<in>", "<out>") == filled


def test_a_section_without_its_marks_gets_them_back() -> None:
    first = NEWS[-1].change
    filled = fill_changelog(f"## {first.edition.number}, at first\n\nBy hand.\n", "<in>", "<out>")
    assert filled.endswith(f"<in>\n\n- {first.who}: {first.told}\n\n<out>\n\nBy hand.\n")


def test_an_edition_is_no_older_than_the_one_before_it() -> None:
    days: list[date] = [item.change.edition.since for item in NEWS]
    assert days == sorted(days, reverse=True)

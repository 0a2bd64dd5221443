"""Who is told something different since when, put together from where it is said: the rules, the facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.model.changes import Edition, RuleChange
from riskcheck.engine.model.facts import Country
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.editions import CHANGES, EDITIONS


@dataclass(frozen=True, eq=False)
class NewsItem:
    """A change, and the rules that say it now."""

    change: RuleChange
    rules: tuple[Rule, ...]


def gather_news(
    editions: Iterable[Edition],
    shared: Iterable[RuleChange],
    rules: Iterable[Rule],
    countries: Iterable[Country],
) -> tuple[NewsItem, ...]:
    """Every change once, edition by edition: first those shared by rules, then those of one rule,
    then those of facts."""
    told_by: dict[RuleChange, list[Rule]] = {change: [] for change in shared}
    for rule in rules:
        for change in rule.told_to:
            told_by.setdefault(change, []).append(rule)
    of_facts = chain.from_iterable(country.changes for country in countries)
    items = [
        *(NewsItem(change, tuple(told)) for change, told in told_by.items()),
        *(NewsItem(change, ()) for change in of_facts),
    ]
    return tuple(i for edition in editions for i in items if i.change.edition is edition)


NEWS = gather_news(EDITIONS, CHANGES, RULEBOOK.rules, COUNTRIES.values())

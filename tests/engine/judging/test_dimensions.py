"""What a made-up case can tell apart: countries chosen, years of birth, and a second nationality."""

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    born_before,
    names_a_country_chosen,
    names_only_nationalities_of_yours,
    national_of_destination,
    unless,
)
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.decision_table import list_cases
from riskcheck.engine.judging.dimensions import list_dimensions
from riskcheck.engine.judging.invented_facts import DAY, HOME, NAMED_BUT_NOT_HELD, SOMEWHERE
from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.truth import Truth
from tests.engine.small import AGE, HARD, ORIGIN, judge, national_or_possible, rule, rulebook
from tests.engine.sources import NAMED

YEAR = FactKind("year", Form.NUMBER, {"*": "y"}, "w", about_law=True, is_year=True)


def choices(of: Rule, key: str) -> list[str]:
    (axis,) = (axis for axis in list_dimensions(of, rulebook(of)) if axis.key == key)
    return [choice.label for choice in axis.choices]


def verdicts(condition: Condition) -> set[Truth]:
    told = rule(condition)
    return {judge(case).truth(condition) for case in list_cases(told, rulebook(told))}


def test_a_year_is_one_in_which_somebody_could_be_born() -> None:
    year = int(choices(rule(born_before(AGE, YEAR)), "year")[1])
    assert DAY.year - AGE.highest < year < DAY.year
    assert verdicts(born_before(AGE, YEAR)) == set(Truth)


def test_the_countries_chosen_are_the_destination_one_held_one_not_held_or_none() -> None:
    chosen = names_a_country_chosen(NAMED, ORIGIN)
    found = choices(rule(chosen), "origin")
    assert found == [
        "not answered",
        f"names {SOMEWHERE}",
        f"names {HOME}",
        f"names {NAMED_BUT_NOT_HELD}",
        "names none",
    ]
    assert verdicts(chosen) == set(Truth)


def test_every_nationality_or_all_but_one_can_be_named() -> None:
    only = names_only_nationalities_of_yours(NAMED)
    assert verdicts(all_of(unless(national_of_destination), only)) == set(Truth)


def test_who_needs_a_tie_differs_by_what_makes_them_nearly_a_citizen() -> None:
    with_a_tie = rule(national_or_possible)
    assert HARD.key in {axis.key for axis in list_dimensions(with_a_tie, rulebook(with_a_tie))}
    same = rule(national_or_possible, same_by_a_tie=True)
    assert HARD.key not in {axis.key for axis in list_dimensions(same, rulebook(same))}

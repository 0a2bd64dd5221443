"""An age held against a year that sources state."""

from datetime import date

import pytest

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.dsl import born_before, unless
from riskcheck.engine.judging.invented_facts import DAY as INVENTED
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Fact, FactKind, Form, Statement
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import AGE, ZED, case, judge
from tests.engine.sources import said

YEAR = FactKind("year", Form.NUMBER, {"*": "y"}, "w", about_law=True, is_year=True)
too_early = born_before(AGE, YEAR)


def told(*statements: Statement, day: date = date(2026, 11, 22), **answers: int) -> Case:
    whole = case(**answers)
    if statements:
        whole.destination.facts[YEAR.key] = Fact(YEAR, statements, ZED)  # type: ignore[index]
    return Case(whole.answers, whole.countries, day)


SINCE_1995 = said("law", 1995)


@pytest.mark.parametrize(
    ("day", "age", "verdict"),
    [
        (date(2026, 11, 22), 32, YES),  # born in 1993 or 1994
        (date(2026, 11, 22), 31, NO),  # born in 1994 or 1995
        (date(2026, 11, 22), 30, NO),
        (date(2026, 1, 1), 32, YES),
        (date(2027, 1, 1), 32, NO),
        (date(2027, 1, 1), 33, YES),
        (date(2026, 11, 22), 0, NO),
    ],
)
def test_who_is_certainly_born_before_the_year(day: date, age: int, verdict: Truth) -> None:
    assert judge(told(SINCE_1995, day=day, age=age)).truth(too_early) is verdict


def test_where_no_age_or_no_year_is_known_it_is_open() -> None:
    without_age, without_year = judge(told(SINCE_1995)), judge(told(age=32))
    assert without_age.truth(too_early) is without_year.truth(too_early) is UNKNOWN
    assert without_age.waits_for(too_early, YES) == {"age"}
    assert without_year.waits_for(too_early, YES) == set()
    assert isinstance(too_early, Leaf)
    assert too_early.unknown_facts(without_year) == (YEAR,)
    assert too_early.unknown_facts(without_age) == ()


def test_where_two_years_may_reach_them_both_must_agree() -> None:
    for_some = said("US", 2000, scope="noticed")
    known = told(said("GB", 1995), for_some, age=32)
    assert judge(known).truth(too_early) is YES
    between = told(said("GB", 1995), for_some, age=28)
    assert judge(between).truth(too_early) is UNKNOWN
    assert judge(between).waits_for(unless(too_early), YES) == {"notice"}


def test_the_age_and_the_year_are_told() -> None:
    assert isinstance(too_early, Leaf)
    reason = too_early.reason(judge(told(SINCE_1995, age=32)))
    assert reason is not None
    assert (reason.sentence.gaps["value"], reason.sentence.gaps["answer"]) == (1995, 32)


def test_made_up_cases_have_an_age_on_each_side_of_the_year() -> None:
    assert isinstance(too_early, Leaf)
    (edge,) = too_early.list_edges([1995])
    assert judge(told(SINCE_1995, day=INVENTED, age=edge)).truth(too_early) is YES
    assert judge(told(SINCE_1995, day=INVENTED, age=edge - 1)).truth(too_early) is NO

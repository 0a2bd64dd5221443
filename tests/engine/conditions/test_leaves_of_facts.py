"""What one source states, even where another's word decides: of anybody, or of people like the traveller."""

import pytest

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.dsl import (
    destination,
    some_source_states,
    some_source_states_of_them,
)
from riskcheck.engine.model.facts import Statement, Strength
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import HARD, case, judge
from tests.engine.sources import PRACTICE, said

some = some_source_states(PRACTICE, "bad", "middling")
of_them = some_source_states_of_them(PRACTICE, "bad", "middling")


def of(scope: str, strength: Strength = Strength.STATES, who: str = "US") -> Statement:
    return said(who, "bad", scope=scope, strength=strength)


MILD = said("GB", "mild", scope="everyone")


@pytest.mark.parametrize(
    ("statements", "of_anybody", "of_people_like_them"),
    [
        ((MILD, of("nationals")), YES, YES),
        ((MILD, of("nationals", who="press")), YES, YES),
        ((MILD, of("nationals", Strength.REPORTED)), YES, YES),
        ((MILD, of("nationals", Strength.MAY)), YES, NO),
        ((MILD, of("nationals", Strength.RARE)), YES, NO),
        ((MILD, of("everyone")), YES, NO),
        ((MILD, of("region")), YES, NO),
        ((MILD, of("noticed")), NO, NO),
        ((MILD, said("US", "bad", only_for="doctors")), NO, NO),
        ((MILD, said("US", "bad", "2022-01-01")), NO, NO),
        ((MILD,), NO, NO),
        ((), UNKNOWN, NO),
    ],
)
def test_one_source_is_enough_and_of_people_like_them_only_a_firm_one(
    statements: tuple[Statement, ...], of_anybody: Truth, of_people_like_them: Truth
) -> None:
    told = judge(case(*statements, notice="no"))
    assert told.truth(some) is of_anybody
    assert told.truth(of_them) is of_people_like_them


def test_the_answer_that_says_whether_they_are_among_these_people_is_waited_for() -> None:
    told = judge(case(MILD, of("noticed")))
    assert told.truth(of_them) is UNKNOWN
    assert told.waits_for(of_them, YES) == {"notice"}
    assert judge(case(MILD, of("noticed"), notice="yes")).truth(of_them) is YES


def test_what_is_said_of_others_is_not_found() -> None:
    told = judge(case(MILD, of("everyone"), of("nationals", who="AU")))
    assert isinstance(of_them, Leaf)
    (finding,) = of_them.found(told)
    assert [s.source.issuer for s in finding.deciding] == ["AU"]


def test_silence_leaves_open_what_sources_say_and_not_what_they_say_of_people_like_them() -> None:
    for told, unknown in ((judge(case(MILD)), ()), (judge(case()), (PRACTICE,))):
        assert isinstance(some, Leaf)
        assert isinstance(of_them, Leaf)
        assert some.unknown_facts(told) == unknown
        assert of_them.unknown_facts(told) == ()


@pytest.mark.parametrize(
    ("statements", "level"),
    [
        ((said("US", "bad", strength=Strength.MAY),), 3),
        ((said("US", "bad", strength=Strength.MAY), said("GB", "middling")), 4),
        ((said("US", "bad", strength=Strength.MAY), said("GB", "mild")), 3),
        (
            (
                said("US", "bad", strength=Strength.MAY),
                said("GB", "middling", strength=Strength.MAY),
            ),
            3,
        ),
        ((said("US", "bad", strength=Strength.MAY), said("GB", "middling", scope="noticed")), 3),
        ((said("US", "bad"), said("GB", "middling", strength=Strength.MAY)), 4),
    ],
)
def test_a_hedge_takes_nothing_from_a_firm_word_for_another_value_that_is_wanted(
    statements: tuple[Statement, ...], level: int
) -> None:
    told = judge(case(*statements, notice="no"))
    wanted = destination(PRACTICE, "bad", "middling")
    assert isinstance(wanted, Leaf)
    assert told.truth(wanted) is YES
    assert told.carried((wanted,), 4) == level


def test_the_firm_word_is_the_one_that_is_told() -> None:
    firm, hedge = said("GB", "middling"), said("US", "bad", strength=Strength.MAY)
    told = judge(case(hedge, firm))
    wanted = destination(PRACTICE, "bad", "middling")
    assert isinstance(wanted, Leaf)
    assert [f.deciding for f in wanted.found(told)] == [(firm,)]
    only_bad = destination(PRACTICE, "bad")
    assert isinstance(only_bad, Leaf)
    assert [f.deciding for f in only_bad.found(told)] == [(hedge,)]


def test_a_value_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="hard has no values"):
        some_source_states_of_them(HARD, "perhaps")

"""How a rule's level becomes the level of an advisory, and how advisories make one level."""

import pytest

from riskcheck.engine.conditions.dsl import all_of, any_of, anyone
from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import assess
from riskcheck.engine.judging.levels import MAKE_OTHERS_WORSE, SOFTER_IN_AIRSIDE_TRANSIT
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Fact, Statement, Strength
from riskcheck.engine.model.weighing import weigh
from tests.engine.small import ZED, bad, case, national_or_possible, notice, rule, rulebook, tie
from tests.engine.sources import PRACTICE, REACHED, said

RARE, MAY, REPORTED, STATES = Strength


def level(of: Case, **about: object) -> int:
    (advisory,) = assess(of, rulebook(rule(**about))).advisories
    return int(advisory.level)


def levels(*statements: Statement) -> tuple[int, ...]:
    """What rules of level 1 to 4 come to, on what these statements say."""
    return tuple(level(case(*statements), applies_when=bad, level=n) for n in (1, 2, 3, 4))


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        (STATES, (1, 2, 3, 4)),
        (REPORTED, (1, 2, 3, 4)),
        (MAY, (1, 1, 2, 3)),
        (RARE, (1, 1, 1, 1)),
    ],
)
def test_may_is_one_level_lower_and_rare_is_level_one(
    strength: Strength, expected: tuple[int, ...]
) -> None:
    assert levels(said("US", "bad", strength=strength)) == expected


def test_part_of_the_country_carries_level_two_at_most() -> None:
    assert levels(said("US", "bad", scope="region")) == (1, 2, 2, 2)


def test_press_reports_alone_carry_level_two_at_most() -> None:
    assert levels(said("press", "bad"), said("book", "bad")) == (1, 2, 2, 2)


def test_the_firmest_of_those_who_decide_counts() -> None:
    assert levels(said("US", "bad", strength=MAY), said("GB", "bad"))[3] == 4


def test_the_firmness_of_those_who_differ_does_not_count() -> None:
    assert levels(said("US", "bad", strength=MAY), said("GB", "mild"))[3] == 3


def test_a_fact_that_did_not_settle_it_does_not_lower_the_level() -> None:
    told = case(said("US", "bad", strength=RARE), notice="yes")
    assert level(told, applies_when=any_of(notice, bad)) == 4


def test_only_travel_advice_counts_as_a_government_that_says_so() -> None:
    statements = (said("US", "bad"), said("GB", "bad"), said("CA", "mild"), said("law", "bad"))
    finding = weigh(Fact(PRACTICE, statements, ZED), REACHED)
    assert finding is not None
    assert finding.governments == {"US", "GB"}


@pytest.mark.parametrize(
    "statement",
    [
        said("US", "bad", scope="work"),
        said("US", "bad", only_for="doctors"),
        said("US", "bad", set_aside="misread"),
    ],
)
def test_where_nothing_decides_nothing_is_known(statement: Statement) -> None:
    assert weigh(Fact(PRACTICE, (statement,), ZED), REACHED) is None
    assert weigh(Fact(PRACTICE, (), ZED), REACHED) is None


HARD_TO_GIVE_UP = said("law", "yes", scope="everyone")
EASY_TO_GIVE_UP = said("law", "no", scope="everyone")


@pytest.mark.parametrize(
    ("hard", "expected"), [(None, 3), (EASY_TO_GIVE_UP, 3), (HARD_TO_GIVE_UP, 4)]
)
def test_a_possible_national_is_one_lower_unless_the_nationality_is_hard_to_lose(
    hard: Statement | None, expected: int
) -> None:
    perhaps = case(hard=hard, held=("US",), ties=("parent",))
    declared = case(hard=hard, held=("US", "ZZ"), ties=("parent",))
    assert level(perhaps, applies_when=national_or_possible) == expected
    assert level(declared, applies_when=national_or_possible) == 4


def test_what_may_not_be_known_to_oneself_is_not_lowered_for_a_tie() -> None:
    perhaps = case(held=("US",), ties=("parent",))
    assert level(perhaps, applies_when=tie, level=2, risk=Risk.HIDDEN_NATIONALITY) == 2


@pytest.mark.parametrize("risk", Risk, ids=lambda risk: risk.value)
def test_changing_planes_lowers_by_one_only_what_needs_the_border(risk: Risk) -> None:
    inside = level(case(role="transit_air"), applies_when=anyone, risk=risk)
    assert inside == (3 if risk in SOFTER_IN_AIRSIDE_TRANSIT else 4)
    assert level(case(role="visit"), applies_when=anyone, risk=risk) == 4


def test_no_level_falls_below_one() -> None:
    told = case(
        said("US", "bad", scope="everyone", strength=MAY),
        held=("US",),
        ties=("parent",),
        role="transit_air",
    )
    assert level(told, applies_when=all_of(national_or_possible, bad), level=1) == 1


@pytest.mark.parametrize("risk", Risk, ids=lambda risk: risk.value)
def test_what_only_makes_others_worse_lifts_the_whole_to_three_at_most(risk: Risk) -> None:
    assessment = assess(case(), rulebook(rule(anyone, risk=risk)))
    assert assessment.advisories[0].level == 4
    assert assessment.level == (3 if risk in MAKE_OTHERS_WORSE else 4)


def test_the_whole_is_as_high_as_the_highest_and_none_found_is_zero() -> None:
    mild, strong = rule(anyone, level=1, key="mild"), rule(notice, level=3, key="strong")
    assert assess(case(notice="yes"), rulebook(mild, strong)).level == 3
    assert assess(case(notice="no"), rulebook(mild, strong)).level == 1
    assert assess(case(notice="no"), rulebook(strong)).level == 0

"""How a rule's level becomes the level of an advisory, and how advisories make one level."""

from collections.abc import Mapping
from typing import Any

import pytest

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    anyone,
    destination,
    names_a_nationality_of_yours,
    names_only_nationalities_of_yours,
    unless,
)
from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import assess
from riskcheck.engine.judging.levels import (
    MAKE_OTHERS_WORSE,
    SOFTER_IN_AIRSIDE_TRANSIT,
    TOLD_OF_THE_PLACE,
)
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Fact, Statement, Strength
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.weighing import weigh
from tests.engine.small import (
    CALM,
    DO_NOT_TRAVEL,
    HARD,
    WORK,
    ZED,
    bad,
    case,
    national_or_possible,
    notice,
    of_the_press,
    rule,
    rulebook,
    tie,
)
from tests.engine.sources import NAMED, PRACTICE, REACHED, said

RARE, MAY, REPORTED, STATES = Strength

of_the_trade = answered(WORK, "trade")


def level(of: Case, **about: object) -> int:
    (advisory,) = assess(of, rulebook(rule(**about))).advisories
    return int(advisory.level)


def levels(
    *statements: Statement, advice: Mapping[str, int] = CALM, **answers: Answer
) -> tuple[int, ...]:
    """What rules of level 1 to 4 come to, on what these statements say."""
    told = case(*statements, advice=advice, **answers)
    return tuple(level(told, applies_when=bad, level=n) for n in (1, 2, 3, 4))


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        (STATES, (1, 2, 3, 4)),
        (REPORTED, (1, 2, 3, 4)),
        (MAY, (1, 1, 2, 3)),
        (RARE, (1, 1, 1, 1)),
    ],
)
def test_of_what_happens_may_is_one_level_lower_and_rare_is_level_one(
    strength: Strength, expected: tuple[int, ...]
) -> None:
    assert levels(said("US", "bad", strength=strength)) == expected


@pytest.mark.parametrize(
    ("who", "strength", "expected"),
    [
        ("law", MAY, (1, 2, 3, 4)),
        ("US", MAY, (1, 2, 3, 4)),
        ("US", RARE, (1, 1, 1, 1)),
        ("press", MAY, (1, 2, 2, 2)),
    ],
)
def test_of_what_the_law_is_may_lowers_nothing(
    who: str, strength: Strength, expected: tuple[int, ...]
) -> None:
    told = case(hard=said(who, "yes", strength=strength))
    found = (level(told, applies_when=destination(HARD, "yes"), level=n) for n in (1, 2, 3, 4))
    assert tuple(found) == expected


def test_part_of_the_country_carries_level_two_at_most() -> None:
    assert levels(said("US", "bad", scope="region")) == (1, 2, 2, 2)
    assert levels(said("court", "bad", scope="region"))[3] == 2
    assert (
        levels(said("press", "bad", scope="region"), said("paper", "bad", scope="region"))[3] == 2
    )


ONE_REPORT, FINDINGS, IN_FULL = 2, 3, 4


@pytest.mark.parametrize(
    ("statements", "carried"),
    [
        ((said("press", "bad"),), ONE_REPORT),
        ((said("press", "bad"), said("press", "bad", "2026-05-01")), ONE_REPORT),
        ((said("press", "bad"), said("book", "bad")), ONE_REPORT),
        ((said("press", "bad"), said("paper", "bad", None)), ONE_REPORT),
        ((said("press", "bad"), said("paper", "mild")), ONE_REPORT),
        ((said("press", "bad"), said("paper", "mild", "2022-01-01")), ONE_REPORT),
        ((said("press", "bad"), said("paper", "bad", scope="noticed")), ONE_REPORT),
        ((said("press", "bad"), said("paper", "bad", set_aside="a copy")), ONE_REPORT),
        ((said("press", "bad"), said("paper", "bad")), FINDINGS),
        ((said("press", "bad"), said("paper", "bad", "2022-01-01")), FINDINGS),
        ((said("court", "bad"),), FINDINGS),
        ((said("court", "bad"), said("press", "mild"), said("paper", "mild")), FINDINGS),
        ((said("court", "bad"), said("book", "bad")), FINDINGS),
        ((said("court", "bad", None),), ONE_REPORT),
        ((said("book", "bad"),), ONE_REPORT),
        ((said("law", "bad", None),), IN_FULL),
        ((said("law", "bad"),), IN_FULL),
        ((said("US", "bad"), said("press", "bad")), IN_FULL),
    ],
)
def test_whoever_says_it_decides_how_much_it_carries(
    statements: tuple[Statement, ...], carried: int
) -> None:
    expected = tuple(min(n, carried) for n in (1, 2, 3, 4))
    assert levels(*statements, notice="no") == expected


@pytest.mark.parametrize(
    ("advice", "expected"),
    [
        (CALM, 3),
        (CALM | {"US": 4}, 4),
        (CALM | {"GB": 4}, 3),
        (CALM | {"GB": 4, "CA": 4}, 4),
        ({"CA": 1, "AU": 1}, 3),
        ({}, 3),
    ],
    ids=["calm", "own government", "one other", "two others", "two are silent", "all are silent"],
)
def test_a_finding_carries_four_where_all_travel_is_advised_against(
    advice: Mapping[str, int], expected: int
) -> None:
    assert levels(said("court", "bad"), advice=advice, held=("US", "ZZ"))[3] == expected


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ((said("court", "bad"),), 4),
        ((said("press", "bad"), said("paper", "bad")), 4),
        ((said("press", "bad"),), 2),
    ],
)
def test_a_finding_carries_four_for_who_gave_an_answer_that_exposes(
    statements: tuple[Statement, ...], expected: int
) -> None:
    told = case(*statements, advice=CALM, work=("press",))
    assert level(told, applies_when=all_of(bad, of_the_press)) == expected
    assert level(told, applies_when=all_of(bad, unless(of_the_trade))) == min(expected, 3)


def test_the_firmest_of_those_who_say_so_counts() -> None:
    may = said("US", "bad", strength=MAY)
    assert levels(may, said("GB", "bad"))[3] == 4
    assert levels(may, said("court", "bad"))[3] == 4
    assert levels(may, said("book", "bad"))[3] == 4
    assert levels(may, said("GB", "bad", "2022-01-01"))[3] == 3
    assert levels(may, said("GB", "bad", only_for="doctors"))[3] == 3
    assert levels(may, said("GB", "bad", scope="noticed"), notice="no")[3] == 3


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


MAKES_THEM_ONE = said("law", "yes", scope="everyone")
ASKS_FOR_MORE = said("law", "no", scope="everyone")
OWN_SAYS_DO_NOT_TRAVEL = CALM | {"US": 4}


@pytest.mark.parametrize(
    ("hard", "advice", "expected"),
    [
        (None, CALM, 2),
        (ASKS_FOR_MORE, CALM, 2),
        (MAKES_THEM_ONE, CALM, 3),
        (ASKS_FOR_MORE, OWN_SAYS_DO_NOT_TRAVEL, 3),
        (MAKES_THEM_ONE, OWN_SAYS_DO_NOT_TRAVEL, 3),
        (ASKS_FOR_MORE, CALM | {"GB": 4}, 2),
        (ASKS_FOR_MORE, {}, 2),
    ],
)
def test_a_possible_national_is_two_lower_and_one_where_nearly_a_citizen_or_all_travel_is_advised_against(
    hard: Statement | None, advice: Mapping[str, int], expected: int
) -> None:
    perhaps = case(hard=hard, advice=advice, held=("US",), ties=("parent",))
    declared = case(hard=hard, advice=advice, held=("US", "ZZ"), ties=("parent",))
    assert level(perhaps, applies_when=national_or_possible) == expected
    assert level(declared, applies_when=national_or_possible) == 4


@pytest.mark.parametrize(
    ("statement", "hard", "expected"),
    [
        (said("US", "bad", scope="everyone"), None, 2),
        (said("US", "bad", scope="claimed"), None, 3),
        (said("US", "bad", scope="claimed"), MAKES_THEM_ONE, 3),
        (said("US", "bad", scope="claimed", strength=REPORTED), None, 3),
        (said("US", "bad", scope="claimed", strength=MAY), None, 1),
        (said("press", "bad", scope="claimed"), None, 1),
        (said("court", "bad", scope="claimed"), None, 2),
    ],
)
def test_what_is_firmly_said_of_people_who_may_be_counted_as_citizens_is_one_lower(
    statement: Statement, hard: Statement | None, expected: int
) -> None:
    perhaps = case(statement, hard=hard, advice=CALM, held=("US",), ties=("parent",))
    assert level(perhaps, applies_when=all_of(national_or_possible, bad)) == expected


def test_what_it_could_be_is_no_less_than_what_it_comes_to() -> None:
    of_the_claimed = said("US", "bad", scope="claimed")
    applies_when = all_of(national_or_possible, bad, notice)
    perhaps: dict[str, Any] = {"advice": CALM, "held": ("US",), "ties": ("parent",)}
    (undecided,) = assess(case(of_the_claimed, **perhaps), rulebook(rule(applies_when))).undecided
    told = level(case(of_the_claimed, notice="yes", **perhaps), applies_when=applies_when)
    assert told == 3
    assert int(undecided.could_be) >= told


def test_a_rule_with_the_level_of_people_with_a_tie_is_not_lowered() -> None:
    perhaps = case(advice=CALM, held=("US",), ties=("parent",))
    assert level(perhaps, applies_when=national_or_possible, same_by_a_tie=True) == 4


def test_what_holds_without_the_tie_is_not_lowered() -> None:
    perhaps = case(advice=CALM, held=("US",), ties=("parent",), notice="yes")
    assert level(perhaps, applies_when=any_of(tie, notice)) == 4
    assert level(perhaps, applies_when=all_of(tie, notice)) == 2


def test_what_may_not_be_known_to_oneself_is_not_lowered_for_a_tie() -> None:
    perhaps = case(held=("US",), ties=("parent",))
    assert level(perhaps, applies_when=tie, level=2, risk=Risk.HIDDEN_NATIONALITY) == 2


@pytest.mark.parametrize("risk", Risk, ids=lambda risk: risk.value)
def test_changing_planes_lowers_by_one_only_what_needs_the_border(risk: Risk) -> None:
    inside = level(case(role="transit_air"), applies_when=anyone, risk=risk)
    assert inside == (3 if risk in SOFTER_IN_AIRSIDE_TRANSIT else 4)
    assert level(case(role="visit"), applies_when=anyone, risk=risk) == 4


@pytest.mark.parametrize(
    ("landing", "expected"), [(None, 3), (said("US", "no"), 3), (said("US", "yes"), 4)]
)
def test_changing_planes_lowers_nothing_for_who_meets_the_border_all_the_same(
    landing: Statement | None, expected: int
) -> None:
    told = case(landing=landing, role="transit_air")
    assert level(told, applies_when=anyone, risk=Risk.EXIT_BAN) == expected


SAID_OF_ALL = said("US", "bad", scope="everyone")
VISITOR: dict[str, Any] = {"held": ("US",), "ties": ("none",)}


@pytest.mark.parametrize("risk", Risk, ids=lambda risk: risk.value)
def test_a_visitor_without_a_tie_is_told_of_a_place_no_more_than_governments_advise(
    risk: Risk,
) -> None:
    told = case(SAID_OF_ALL, advice=CALM, **VISITOR)
    expected = 1 if risk in TOLD_OF_THE_PLACE else 4
    assert level(told, applies_when=bad, risk=risk) == expected


@pytest.mark.parametrize(
    ("advice", "most"),
    [
        (CALM, 1),
        (CALM | {"US": 2}, 2),
        (CALM | {"US": 3}, 3),
        (CALM | {"GB": 3}, 1),
        (CALM | {"GB": 3, "CA": 4}, 3),
        (DO_NOT_TRAVEL, 4),
        ({"US": 1, "CA": 1, "AU": 1}, 1),
        ({"CA": 1, "AU": 1}, 2),
        ({"GB": 4}, 2),
        ({"GB": 4, "CA": 3}, 3),
        ({}, 2),
    ],
)
def test_they_advise_what_the_traveller_s_own_government_or_two_of_the_four_say(
    advice: Mapping[str, int], most: int
) -> None:
    told = case(SAID_OF_ALL, advice=advice, **VISITOR)
    found = [level(told, applies_when=bad, level=n, risk=Risk.PROSECUTION) for n in (1, 2, 3, 4)]
    assert found == [min(n, most) for n in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    "answers",
    [
        {"held": ("US", "ZZ"), "ties": ("none",)},
        {"held": ("US",), "ties": ("parent",), "hard": MAKES_THEM_ONE},
        {"held": ("US",)},
    ],
    ids=["a citizen", "nearly a citizen", "not asked"],
)
def test_a_citizen_and_who_may_be_one_by_law_or_was_not_asked_is_told_of_the_place_in_full(
    answers: dict[str, Any],
) -> None:
    told = case(SAID_OF_ALL, advice=CALM, **answers)
    assert level(told, applies_when=bad, risk=Risk.PROSECUTION) == 4


def test_who_is_only_a_possible_national_is_told_what_rests_on_the_tie_and_else_as_a_visitor() -> (
    None
):
    perhaps = case(SAID_OF_ALL, advice=CALM, held=("US",), ties=("parent",))
    assert level(perhaps, applies_when=bad, risk=Risk.PROSECUTION) == 1
    by_the_tie = all_of(national_or_possible, bad)
    assert level(perhaps, applies_when=by_the_tie, risk=Risk.PROSECUTION) == 2


def test_what_rests_on_answers_alone_is_not_told_of_the_place() -> None:
    told = case(SAID_OF_ALL, advice=CALM, notice="yes", **VISITOR)
    assert level(told, applies_when=notice, risk=Risk.PROSECUTION) == 4
    assert level(told, applies_when=all_of(notice, bad), risk=Risk.PROSECUTION) == 1


NAMES_THEM = said("US", "US", scope="everyone")
NAMES_OTHERS = said("US", "FR", scope="everyone")


@pytest.mark.parametrize(
    ("applies_when", "expected"),
    [
        (all_of(bad, of_the_press), 2),
        (all_of(bad, unless(of_the_trade)), 1),
        (all_of(bad, notice), 1),
        (all_of(bad, names_a_nationality_of_yours(NAMED)), 2),
        (all_of(bad, unless(names_only_nationalities_of_yours(NAMED))), 1),
    ],
)
def test_a_visitor_is_told_one_more_where_sources_name_people_like_them(
    applies_when: Condition, expected: int
) -> None:
    told = case(
        SAID_OF_ALL,
        named=(NAMES_THEM, NAMES_OTHERS),
        advice=CALM,
        notice="yes",
        work=("press",),
        held=("US", "IE"),
        ties=("none",),
    )
    assert level(told, applies_when=applies_when, risk=Risk.PROSECUTION) == expected


def test_what_a_visitor_could_be_told_at_most_leaves_room_for_an_answer_that_exposes() -> None:
    told = case(SAID_OF_ALL, advice=CALM | {"US": 2}, **VISITOR)
    open_rule = rule(all_of(bad, of_the_press), risk=Risk.PROSECUTION)
    (undecided,) = assess(told, rulebook(open_rule)).undecided
    assert int(undecided.could_be) == 3


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

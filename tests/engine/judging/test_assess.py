"""What applies and why, what could still apply, and nothing else."""

import pytest

from riskcheck.engine.conditions.dsl import all_of, anyone, nobody_we_can_tell
from riskcheck.engine.declarations.rules import ALREADY_THERE, HEADLINES, Level, Risk
from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Strength
from riskcheck.engine.model.questions import Answer
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.engine.small import (
    DAY,
    GO,
    READ,
    STAY,
    bad,
    case,
    national_or_possible,
    notice,
    of_the_press,
    rule,
    rulebook,
)
from tests.engine.sources import PRACTICE, said

STRONG = rule(all_of(bad, notice), level=3, key="strong")
MILD = rule(bad, level=2, key="mild", milder_form_of=STRONG)
MILDEST = rule(anyone, level=1, key="mildest", milder_form_of=MILD)
FORMS = rulebook(STRONG, MILD, MILDEST)

MAY = said("US", "bad", strength=Strength.MAY)


def keys(assessment: Assessment) -> dict[str, int]:
    return {advisory.rule.key: int(advisory.level) for advisory in assessment.advisories}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (case(said("US", "bad"), notice="yes"), {"strong": 3}),
        (case(said("US", "bad"), notice="no"), {"mild": 2}),
        (case(said("US", "mild"), notice="yes"), {"mildest": 1}),
        (case(notice="yes"), {"mildest": 1}),
        (case(MAY, notice="yes"), {"strong": 2}),
        (case(said("US", "bad", scope="region"), notice="yes"), {"strong": 2}),
    ],
)
def test_a_milder_form_stands_back_where_the_stronger_applies_as_strongly(
    told: Case, expected: dict[str, int]
) -> None:
    assert keys(assess(told, FORMS)) == expected


def test_a_milder_form_is_told_where_the_stronger_came_out_weaker() -> None:
    strong = rule(bad, level=3, key="strong")
    mild = rule(notice, level=3, key="mild", milder_form_of=strong)
    assert keys(assess(case(MAY, notice="yes"), rulebook(strong, mild))) == {"mild": 3, "strong": 2}


PARTICULAR = rule(notice, level=1, key="particular")
GENERAL = rule(bad, level=3, key="general", gives_way_to=(PARTICULAR,))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"notice": "yes"}, {"particular": 1}),
        ({"notice": "no"}, {"general": 3}),
        ({}, {"general": 3}),
    ],
    ids=["applies", "does not", "is open"],
)
def test_a_general_rule_is_not_told_where_one_for_particular_people_applies(
    answers: dict[str, str], expected: dict[str, int]
) -> None:
    told = case(said("US", "bad"), **answers)
    assert keys(assess(told, rulebook(PARTICULAR, GENERAL))) == expected
    assert keys(assess(told, rulebook(GENERAL, PARTICULAR))) == expected


def test_a_rule_gives_way_to_one_that_a_stronger_form_stands_for() -> None:
    stronger = rule(anyone, level=2, key="stronger")
    particular = rule(notice, level=1, key="particular", milder_form_of=stronger)
    general = rule(bad, level=3, key="general", gives_way_to=(particular,))
    told = case(said("US", "bad"), notice="yes")
    assert keys(assess(told, rulebook(stronger, particular, general))) == {"stronger": 2}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"notice": "no", "work": ("none",)}, {"general": 3}),
        ({"notice": "yes", "work": ("none",)}, {"particular": 1}),
        ({"notice": "no", "work": ("press",)}, {"general": 3, "exception": 2}),
        ({"notice": "yes", "work": ("press",)}, {"general": 3, "exception": 2}),
        ({"notice": "yes"}, {"particular": 1}),
    ],
)
def test_a_rule_that_gives_way_itself_makes_none_give_way(
    answers: dict[str, Answer], expected: dict[str, int]
) -> None:
    exception = rule(of_the_press, level=2, key="exception")
    particular = rule(notice, level=1, key="particular", gives_way_to=(exception,))
    general = rule(bad, level=3, key="general", gives_way_to=(particular,))
    told = case(said("US", "bad"), **answers)
    assert keys(assess(told, rulebook(exception, particular, general))) == expected


def test_a_rule_that_gives_way_is_not_among_those_we_could_not_tell() -> None:
    told = case(notice="yes")
    assert assess(told, rulebook(PARTICULAR, GENERAL)).undecided == ()
    assert [
        u.rule.key for u in assess(case(notice="no"), rulebook(PARTICULAR, GENERAL)).undecided
    ] == ["general"]


def test_what_a_rule_of_ours_gives_way_to_is_told_too() -> None:
    given_way_to = {other for rule in RULEBOOK.rules for other in rule.gives_way_to}
    assert given_way_to
    assert given_way_to <= set(RULEBOOK.rules)


def test_what_could_still_apply_is_listed_with_what_is_missing() -> None:
    (strong,) = assess(case(said("US", "bad")), rulebook(STRONG)).undecided
    assert (strong.rule, int(strong.could_be)) == (STRONG, 3)
    assert strong.missing == ("notice",)
    assert strong.unknown_facts == ()


def test_a_fact_that_no_source_states_is_listed_and_never_read_as_no() -> None:
    assessment = assess(case(notice="yes"), rulebook(STRONG))
    (strong,) = assessment.undecided
    assert strong.unknown_facts == (PRACTICE,)
    assert strong.missing == ()
    assert assessment.advisories == ()


def test_what_cannot_apply_is_not_mentioned() -> None:
    assessment = assess(case(said("US", "mild")), rulebook(STRONG, rule(nobody_we_can_tell)))
    assert assessment.advisories == assessment.undecided == ()
    assert assessment.headline == HEADLINES[Level.NONE_FOUND]


def test_the_undecided_stand_by_how_strong_they_could_be() -> None:
    weak, strong = rule(notice, level=1, key="weak"), rule(all_of(notice), level=4, key="worse")
    told = assess(case(), rulebook(weak, strong))
    assert [u.rule.key for u in told.undecided] == ["worse", "weak"]
    perhaps = assess(case(held=("US",)), rulebook(rule(national_or_possible, level=4)))
    assert [int(u.could_be) for u in perhaps.undecided] == [2]


def test_the_advisories_stand_by_level_and_carry_their_reasons() -> None:
    first, second = rule(anyone, level=1, key="first"), rule(bad, level=3, key="second")
    told = assess(case(said("US", "bad")), rulebook(first, second))
    assert [a.rule.key for a in told.advisories] == ["second", "first"]
    (reason,) = told.advisories[0].because
    assert reason.finding is not None
    assert reason.finding.value == "bad"


@pytest.mark.parametrize("role", ["there", "live"])
def test_who_is_there_already_is_told_to_leave_not_to_stay_at_home(role: str) -> None:
    told = assess(case(role=role), rulebook(rule(anyone, level=4)))
    assert told.headline == ALREADY_THERE
    assert told.actions == (READ, GO)


def test_below_level_four_the_headline_is_the_same_for_who_is_there() -> None:
    told = assess(case(role="there"), rulebook(rule(anyone, level=3)))
    assert told.headline == HEADLINES[Level.GET_ADVICE]


@pytest.mark.parametrize("role", ["visit", "transit_air"])
def test_who_is_not_there_yet_reads_the_urgent_first_and_each_action_once(role: str) -> None:
    told = assess(case(role=role), rulebook(rule(anyone, risk=Risk.CONFLICT)))
    assert told.headline == HEADLINES[Level.DO_NOT_TRAVEL]
    assert told.actions == (STAY, READ)
    assert told.advisories[0].what_to_do == (READ, STAY)


UNSPOKEN = sorted(code for code, country in COUNTRIES.items() if not country.is_spoken_of)


def test_there_is_a_place_that_no_source_speaks_of() -> None:
    assert UNSPOKEN


@pytest.mark.parametrize("code", UNSPOKEN)
@pytest.mark.parametrize("held", [("US",), ("DE", "FR")])
def test_where_nothing_is_known_each_of_the_nineteen_risks_is_named(
    code: str, held: tuple[str, ...]
) -> None:
    answers = {"destination": code, "nationalities": held, "role": "visit"}
    told = assess(Case(answers, COUNTRIES, DAY), RULEBOOK)
    named = {a.rule.risk for a in told.advisories} | {u.rule.risk for u in told.undecided}
    assert named == set(Risk)
    assert len(named) == 19
    assert told.level > 0

"""Travellers compared risk by risk: a nationality more, not sure, a tie, a change of planes."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riskcheck.engine.conditions.leaves import HoldsAnother
from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.judging.levels import SOFTER_IN_AIRSIDE_TRANSIT
from riskcheck.engine.model.facts import Countries
from riskcheck.engine.model.truth import NO
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.invented import invented
from tests.rulebook.riskier import may_be_lifted_by_another_nationality, with_another_answer
from tests.rulebook.test_riskier import NOT_SURE, ONLY_OF_OTHERS, differing
from tests.rulebook.travellers import Said, answers_to, told, travellers

pytestmark = pytest.mark.slow

Count = Callable[[str, object], None]

TIES = ("born", "father", "mother", "parent", "grandparent", "former", "spouse", "unsure")
EVERYONE = list(travellers(500, seed=98))


def levels(assessment: Assessment) -> dict[Risk, int]:
    """The highest level of each risk; 0 where nothing is told of it."""
    found = dict.fromkeys(Risk, 0)
    for advisory in assessment.advisories:
        found[advisory.rule.risk] = max(found[advisory.rule.risk], int(advisory.level))
    return found


def rests_on_holding_no_other(advisory: Advisory) -> bool:
    """Whether it is told because the traveller named no other nationality, or none of some."""
    return any(
        isinstance(leaf, HoldsAnother) and advisory.judgement.truth(leaf) is NO
        for leaf in advisory.settled_by
    )


def warnings_lost(before: Assessment, after: Assessment) -> list[str]:
    """Rules that were told, and are not any more, neither themselves nor in a stronger form."""
    now = {a.rule: a.level for a in after.advisories}
    return [
        a.rule.key
        for a in before.advisories
        if not rests_on_holding_no_other(a)
        and not may_be_lifted_by_another_nationality(a)
        and all(now.get(form, 0) < a.level for form in (a.rule, *a.rule.stronger_forms))
    ]


def lower(one: Assessment, other: Assessment, risks: set[Risk]) -> list[str]:
    """The risks of which the one tells less than the other."""
    some, others = levels(one), levels(other)
    return [risk.value for risk in Risk if risk in risks and some[risk] < others[risk]]


def below_every_honest_answer(key: str, answers: Said, countries: Countries) -> list[str]:
    not_sure = levels(told({**answers, key: NOT_SURE[key]}, countries))
    honest = [a for a in answers_to(RULEBOOK.questions[key]) if a != NOT_SURE[key]]
    each = [levels(told({**answers, key: answer}, countries)) for answer in honest]
    return [r.value for r in Risk if not_sure[r] < min(found[r] for found in each)]


def possible_and_declared(
    answers: Said, tie: str, countries: Countries
) -> tuple[Assessment, Assessment]:
    here = COUNTRIES[str(answers["destination"])].nationality
    others = [c for c in answers["nationalities"] if COUNTRIES[c].nationality != here] or ["NO"]
    still = {"ties": (tie,), "citizenship_ended": "unsure"}
    possible = {**answers, "nationalities": tuple(others), **still}
    declared = {**possible, "nationalities": (here, *others)}
    return told(possible, countries), told(declared, countries)


def visiting_and_changing_planes(
    answers: Said, countries: Countries
) -> tuple[Assessment, Assessment]:
    return (
        told({**answers, "role": "visit"}, countries),
        told({**answers, "role": "transit_air"}, countries),
    )


def test_every_answer_of_someone_not_sure_is_declared_as_one() -> None:
    doubtful = {"unsure", "undecided", "x"}
    for question in RULEBOOK.questions.values():
        assert {o.value for o in question.options if o.unsure} == doubtful & set(question.values)


@pytest.mark.parametrize("seed", range(100, 104))
def test_one_more_nationality_never_takes_a_warning_away(seed: int, record_property: Count) -> None:
    counted = 0
    for answers in travellers(80 * DEPTH, seed):
        before = told(answers)
        for factor, more in with_another_answer(answers):
            if factor.startswith("holds "):
                counted += 1
                after = told(more)
                assert warnings_lost(before, after) == [], f"{factor}: {differing(before, after)}"
    record_property("cases", counted)


@pytest.mark.parametrize("key", NOT_SURE)
def test_not_sure_is_never_below_the_mildest_honest_answer_in_any_risk(
    key: str, record_property: Count
) -> None:
    counted = 0
    for answers in travellers(150 * DEPTH, f"each risk, {key}"):
        counted += 1
        assert below_every_honest_answer(key, answers, COUNTRIES) == [], answers
    record_property("cases", counted)


@pytest.mark.parametrize("tie", TIES)
def test_a_possible_national_is_never_above_a_declared_one_in_any_risk(
    tie: str, record_property: Count
) -> None:
    counted = 0
    for answers in travellers(150 * DEPTH, 120 + TIES.index(tie)):
        counted += 1
        possible, declared = possible_and_declared(answers, tie, COUNTRIES)
        lost = lower(declared, possible, set(Risk) - ONLY_OF_OTHERS)
        assert lost == [], differing(possible, declared)
    record_property("cases", counted)


def test_changing_planes_is_never_above_a_visit_in_any_risk_but_the_stop_itself(
    record_property: Count,
) -> None:
    counted = softened = 0
    for answers in travellers(400 * DEPTH, seed=130):
        counted += 1
        visiting, changing = visiting_and_changing_planes(answers, COUNTRIES)
        assert lower(visiting, changing, set(Risk) - {Risk.THIRD_COUNTRY}) == [], differing(
            visiting, changing
        )
        softened += bool(lower(changing, visiting, set(SOFTER_IN_AIRSIDE_TRANSIT)))
    record_property("cases", counted)
    assert softened > counted / 4


@settings(max_examples=100)
@given(st.data())
def test_all_this_holds_whatever_governments_may_state_of_everyone(data: st.DataObject) -> None:
    answers: Said = data.draw(st.sampled_from(EVERYONE))
    kinds = data.draw(st.sets(st.sampled_from(sorted(RULEBOOK.kinds)), max_size=8))
    countries = data.draw(
        invented(str(answers["destination"]), [RULEBOOK.kinds[key] for key in sorted(kinds)])
    )
    before = told(answers, countries)
    for factor, more in with_another_answer(answers):
        if factor.startswith("holds "):
            assert warnings_lost(before, told(more, countries)) == []
    for key in NOT_SURE:
        assert below_every_honest_answer(key, answers, countries) == []
    possible, declared = possible_and_declared(answers, "parent", countries)
    assert lower(declared, possible, set(Risk) - ONLY_OF_OTHERS) == []
    visiting, changing = visiting_and_changing_planes(answers, countries)
    assert lower(visiting, changing, set(Risk) - {Risk.THIRD_COUNTRY}) == []

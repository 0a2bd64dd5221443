"""Whom a statement reaches, over every destination: presumed, possible, former and unregistered people, visitors, children."""

from collections.abc import Callable, Iterator

import pytest

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.truth import UNKNOWN, YES
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.scopes import possible_national, presumed_national
from tests.depth import DEPTH
from tests.rulebook.test_each_risk import levels, lower
from tests.rulebook.test_riskier import ONLY_OF_OTHERS
from tests.rulebook.travellers import Said, told, travellers

pytestmark = pytest.mark.slow

Count = Callable[[str, object], None]

EVERY_RISK = set(Risk)
OF_SERVICE = {Risk.CONSCRIPTION, Risk.MOBILISATION, Risk.MILITARY_PENALTY}
QUIET: Said = {
    "role": "visit",
    "ties": ("none",),
    "protection": "none",
    "origin": (),
    "age": 45,
    "sex": "f",
    "service_status": "not_applicable",
    "military_skill": "no",
    "other_army": "none",
    "passport_shown": "other",
    "holds_destination_passport": "no",
    "registered_there": "no",
    "open_notice": "no",
    "stay_days": 14,
    "work": ("none",),
    "activities": ("none",),
    "critic_of": (),
    "wanted_elsewhere": "no",
    "family": ("none",),
    "lgbt_information": "no",
}


def foreigners(number: int, seed: int) -> Iterator[Said]:
    """Travellers who do not hold the destination's nationality."""
    for answers in travellers(number, seed):
        here = COUNTRIES[str(answers["destination"])].nationality
        held = [c for c in answers["nationalities"] if COUNTRIES[c].nationality != here] or ["NO"]
        yield {**answers, "nationalities": tuple(held), "citizenship_ended": "unsure"}


def is_presumed(assessment: Assessment) -> bool:
    return assessment.judgement.truth(presumed_national) is YES


@pytest.mark.parametrize("tie", ["father", "mother", "born", "grandparent", "spouse"])
def test_a_presumed_citizen_is_never_told_more_than_a_declared_one(
    tie: str, record_property: Count
) -> None:
    counted = presumed = 0
    for answers in foreigners(300, seed=len(tie)):
        here = COUNTRIES[str(answers["destination"])].nationality
        before = told({**answers, "ties": (tie,)})
        after = told(
            {**answers, "nationalities": (here, *answers["nationalities"]), "ties": (tie,)}
        )
        counted += 1
        presumed += is_presumed(before)
        assert lower(after, before, EVERY_RISK - ONLY_OF_OTHERS) == [], before.case.answers
    record_property("cases", counted)
    assert presumed > counted / 10


def test_a_presumed_citizen_is_never_told_less_than_a_possible_one(record_property: Count) -> None:
    counted = 0
    for answers in foreigners(500, seed=31):
        possible = told({**answers, "ties": ("unsure",), "holds_destination_passport": "no"})
        presumed = told(
            {**possible.case.answers, "ties": ("former",), "citizenship_ended": "never_ended"}
        )
        if not is_presumed(possible):
            counted += 1
            assert lower(presumed, possible, EVERY_RISK) == [], presumed.case.answers
    record_property("cases", counted)
    assert counted > 100


def test_who_was_released_is_never_told_more_than_who_never_left(record_property: Count) -> None:
    counted = 0
    for answers in foreigners(500, seed=32):
        former = {**answers, "ties": ("former",)}
        still = told({**former, "citizenship_ended": "never_ended"})
        for ended in ("released", "lost"):
            counted += 1
            assert lower(still, told({**former, "citizenship_ended": ended}), EVERY_RISK) == []
    record_property("cases", counted)


def test_who_was_released_is_told_nothing_as_its_citizen() -> None:
    for answers in foreigners(300, seed=33):
        former = {**answers, "ties": ("former",), "citizenship_ended": "released"}
        truth = told(former).judgement.truth
        assert truth(possible_national) not in (YES, UNKNOWN)


def test_who_is_on_no_register_is_never_told_more_of_service_than_who_is(
    record_property: Count,
) -> None:
    counted = lowered = 0
    for answers in travellers(250 * DEPTH, seed=34):
        off = told({**answers, "registered_there": "no"})
        on = told({**answers, "registered_there": "yes"})
        counted += 1
        assert lower(on, off, OF_SERVICE | {Risk.EXIT_BAN}) == [], answers
        lowered += bool(lower(off, on, OF_SERVICE))
    record_property("cases", counted)
    assert lowered


@pytest.mark.parametrize("own", ["US", "GB", "CA", "AU", "FR"])
def test_a_visitor_without_a_tie_is_told_no_more_than_governments_advise(own: str) -> None:
    for code, place in COUNTRIES.items():
        if own != place.nationality:
            assessment = told({**QUIET, "nationalities": (own,), "destination": code})
            named = {a for a in assessment.advisories if names_people_like_them(a.rule.key)}
            others = max((a.level for a in assessment.advisories if a not in named), default=0)
            advised = max(n for n in (1, 2, 3, 4) if n == 1 or is_advised(n, code, own))
            assert others <= advised, f"{own} to {code}"
            assert assessment.level <= max(advised, *(int(a.level) for a in named), 1)


def is_advised(level: int, code: str, own: str) -> bool:
    truth = AdviceAtLeast(level).of(COUNTRIES[code], frozenset({own}))
    return truth is YES or (truth is UNKNOWN and level == 2)


def names_people_like_them(key: str) -> bool:
    """Rules on a nationality that sources name at the destination."""
    return key.startswith(
        ("your-nationality", "entry-is-closed", "another-passport", "questioned-for")
    )


def test_nobody_under_fifteen_is_told_of_the_army(record_property: Count) -> None:
    counted = 0
    for answers in travellers(400 * DEPTH, seed=35):
        child = told({**answers, "age": counted % 15})
        counted += 1
        found = {
            risk.value: level
            for risk, level in levels(child).items()
            if risk in OF_SERVICE and level
        }
        assert found == {}, child.case.answers
    record_property("cases", counted)

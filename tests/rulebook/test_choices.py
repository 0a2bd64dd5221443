"""What may be chosen otherwise: never who somebody is; and what follows is what would be judged."""

from collections.abc import Callable, Mapping

import pytest

from riskcheck.engine.declarations.choices import StayingAway
from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.whatif import list_alternatives
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.choices import CHOICES
from tests.depth import DEPTH
from tests.rulebook.travellers import half_told, told, travellers

Count = Callable[[str, object], None]

MAY_BE_CHOSEN = {"passport_shown", "stay_days", "open_notice"}
"""Besides not making the trip. A question added here needs decision 0011 to be made again."""

MOST_JUDGED_AGAIN = 4


def by_risk(assessment: Assessment) -> Mapping[Risk, Level]:
    levels = [(a.rule.risk, a.level) for a in reversed(assessment.advisories)]
    return {risk: level for risk, level in levels}  # noqa: C416  the highest comes last


def test_only_the_passport_the_days_and_a_notice_may_be_answered_otherwise() -> None:
    judged = {c.question.key for c in CHOICES if not isinstance(c, StayingAway)}
    assert judged == MAY_BE_CHOSEN
    assert {c.question.key for c in CHOICES if isinstance(c, StayingAway)} == {"role"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_each_alternative_is_what_the_changed_answers_alone_would_be_told(
    seed: int, record_property: Count
) -> None:
    counted = 0
    for answers in (*travellers(100 * DEPTH, seed), *half_told(60 * DEPTH, seed)):
        now = told(answers)
        found = list_alternatives(now)
        assert sum(one.answer is not None for one in found) <= MOST_JUDGED_AGAIN
        for one in found:
            if one.answer is None:
                continue
            counted += 1
            changed = {**answers, one.choice.question.key: one.answer}
            differing = {key for key in answers if changed[key] != answers[key]}
            assert differing == {one.choice.question.key} <= MAY_BE_CHOSEN
            then = told(changed)
            assert one.level == then.level
            before, after = by_risk(now), by_risk(then)
            differs = {risk for risk in Risk if before.get(risk) != after.get(risk)}
            assert differs == {c.risk for c in one.changes if c.now != c.then}
            for change in one.changes:
                assert change.now == before.get(change.risk, 0)
                assert change.then == after.get(change.risk, 0)
                assert change.could_be >= change.then
    record_property("cases", counted)
    assert counted > 100


@pytest.mark.slow
def test_a_risk_that_falls_to_nothing_since_no_source_says_is_never_told_as_gone() -> None:
    for answers in travellers(150 * DEPTH, 7):
        now = told(answers)
        known = {u.rule for u in now.undecided}
        for one in list_alternatives(now):
            if one.answer is None:
                continue
            then = told({**answers, one.choice.question.key: one.answer})
            unknown = {u.rule.risk for u in then.undecided if u.rule not in known}
            for change in one.changes:
                if change.then < change.now and change.risk in unknown:
                    assert change.could_be > 0


@pytest.mark.parametrize("role", ["there", "live"])
def test_who_is_there_is_told_neither_to_stay_away_nor_which_passport_to_arrive_on(
    role: str,
) -> None:
    for answers in travellers(120, 3):
        found = list_alternatives(told({**answers, "role": role}))
        assert {one.choice.question.key for one in found} <= {"open_notice", "stay_days"}


def test_its_passport_is_no_choice_for_who_holds_none_or_is_no_citizen() -> None:
    citizen = {
        "nationalities": ("US", "RU"),
        "destination": "RU",
        "role": "visit",
        "passport_shown": "other",
    }
    for answers, offered in (
        (citizen | {"holds_destination_passport": "yes"}, True),
        (citizen | {"holds_destination_passport": "no"}, False),
        (citizen | {"nationalities": ("US", "GB"), "ties": ("parent",)}, False),
    ):
        keys = {one.choice.key for one in list_alternatives(told(answers))}
        assert ("its-passport" in keys) is offered


def test_showing_the_other_passport_can_make_a_risk_higher_and_that_is_told() -> None:
    answers = {
        "nationalities": ("US", "PH"),
        "destination": "PH",
        "role": "visit",
        "passport_shown": "destination",
    }
    [other] = [o for o in list_alternatives(told(answers)) if o.choice.key == "other-passport"]
    [rule] = [c for c in other.changes if c.risk is Risk.PASSPORT_RULE]
    assert (rule.now, rule.then) == (Level.KNOW_THIS, Level.PREPARE)


def test_no_choice_promises_anything_and_each_says_what_it_does_not_do() -> None:
    for choice in CHOICES:
        words = f"{choice.wording} {choice.caution}".lower()
        assert choice.caution.endswith(".")
        assert not any(word in words for word in ("safe", "cleared", "avoid", "fine", "will help"))
        assert all(len(sentence.split()) <= 20 for sentence in choice.caution.split(". "))


def test_each_choice_has_its_name() -> None:
    assert len({choice.key for choice in CHOICES}) == len(CHOICES)
    assert RULEBOOK.choices is CHOICES

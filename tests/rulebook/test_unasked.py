"""A question that was not asked could not have changed the advice."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcheck.engine.model.facts import Fact
from riskcheck.engine.model.truth import UNKNOWN
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH
from tests.rulebook.travellers import (
    advice,
    answers_to,
    half_told,
    not_open,
    told,
    travellers,
    with_fact,
)

pytestmark = pytest.mark.slow

Count = Callable[[str, object], None]


@pytest.mark.parametrize("seed", range(8))
def test_no_answer_to_a_question_that_was_not_asked_changes_the_advice(
    seed: int, record_property: Count
) -> None:
    counted = 0
    for answers in half_told(80 * DEPTH, seed):
        before = advice(told(answers))
        for question in not_open(answers):
            for answer in answers_to(question):
                counted += 1
                after = advice(told({**answers, question.key: answer}))
                assert after == before, (answers, question.key, answer)
    record_property("cases", counted)


@pytest.mark.parametrize("seed", range(8, 12))
def test_no_answers_to_all_questions_that_were_not_asked_change_the_advice(
    seed: int, record_property: Count
) -> None:
    chance = random.Random(seed)  # noqa: S311
    counted = 0
    for answers in half_told(80 * DEPTH, seed):
        before = advice(told(answers))
        unasked = not_open(answers)
        for _ in range(4):
            counted += 1
            more = {q.key: chance.choice(answers_to(q)) for q in unasked}
            assert advice(told({**answers, **more})) == before, (answers, more)
    record_property("cases", counted)


EVERYONE = list(travellers(500, seed=99))

CAN_BE_FORGOTTEN = {q.key for q in RULEBOOK.questions.values() if q.unanswered is None} - {
    "nationalities",
    "destination",
    "critic_of",
    "origin",
}
"""Answers that leave a gap. Not so where a question not answered is read as its most cautious answer, nor with a
family origin, which is asked only where a fact names one and elsewhere adds a state to those that may look for
the traveller."""


@given(st.data())
def test_forgetting_any_answers_never_makes_a_verdict_certain(data: st.DataObject) -> None:
    answers = data.draw(st.sampled_from(EVERYONE))
    forgotten = data.draw(st.sets(st.sampled_from(sorted(set(answers) & CAN_BE_FORGOTTEN))))
    before = told(answers).judgement
    after = told({k: v for k, v in answers.items() if k not in forgotten}).judgement
    for rule in RULEBOOK.rules:
        verdict = after.truth(rule.applies_when)
        assert verdict in (UNKNOWN, before.truth(rule.applies_when)), (rule.key, answers, forgotten)


@given(st.data())
def test_forgetting_any_fact_never_makes_a_verdict_certain(data: st.DataObject) -> None:
    answers = data.draw(st.sampled_from(EVERYONE))
    before = told(answers).judgement
    facts = sorted(before.case.destination.facts)
    if not facts:
        return
    fact = before.case.destination.facts[data.draw(st.sampled_from(facts))]
    silent = with_fact(before.case.destination.code, Fact(fact.kind, (), fact.country))
    after = told(answers, silent).judgement
    for rule in RULEBOOK.rules:
        if any(leaf.reads_silence for leaf in rule.applies_when.leaves()):
            continue
        verdict = after.truth(rule.applies_when)
        assert verdict in (UNKNOWN, before.truth(rule.applies_when)), (rule.key, answers, fact.kind)

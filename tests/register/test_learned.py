"""What was learned from one person and told of another is what judging the other would find."""

import random
from collections.abc import Iterable, Iterator
from datetime import date
from types import CodeType

import pytest

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.conditions.leaves import Leaf
from riskcheck.engine.judging.alike import READ_NATIONALITIES, Classes
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.model.questions import Answer, Answers, Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.register import learned
from riskcheck.register.cells import read_answers
from riskcheck.register.decisiontree import DecisionTree
from riskcheck.register.following import AnswersRead
from riskcheck.register.judging import RowResult, judge_row
from riskcheck.register.sample import HEADER, make_sample
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers

DAY = date(2026, 11, 22)
PLACES = {key: HEADER.index(key) for key in RULEBOOK.questions}
CODES = sorted(COUNTRIES)


def the_long_way(assessment: Assessment) -> RowResult:
    """The same from one assessment, which nothing was learned for."""
    because: dict[str, str] = {}
    risks = {}
    for advisory in assessment.advisories:
        risks.setdefault(advisory.rule.risk, advisory.level)
        for leaf in advisory.settled_by:
            reason = assessment.case.reason(leaf)
            if (leaf.reads or isinstance(leaf, AdviceAtLeast)) and reason:
                finding, advice = reason.finding, reason.advice
                if finding:
                    dates = [s.source.dated for s in finding.deciding if s.source.dated]
                    because.setdefault(finding.kind.key, told(finding.value, dates))
                elif advice:
                    dates = [a.dated for a in advice if a.dated]
                    because.setdefault("advice_level", told(max(a.level for a in advice), dates))
    asked = find_open_questions(assessment)
    return RowResult(
        level=assessment.level,
        headline=assessment.headline,
        risks=risks,
        could_be=find_highest_level(assessment),
        missing=tuple(key for key in RULEBOOK.questions if key in asked),
        rules=tuple(a.rule.key for a in assessment.advisories if a.level >= assessment.level),
        because=because,
    )


def told(value: object, dates: list[date]) -> str:
    return f"{value} ({max(dates).isoformat() if dates else 'undated'})"


def everyone_and_who_is_near(number: int, seed: int) -> Iterator[dict[str, Answer]]:
    """Made-up people, each followed by some who answer one question differently."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    questions = list(RULEBOOK.questions.values())
    for row in make_sample(number, seed=seed):
        answers = read_answers(row, PLACES)
        yield answers
        for question in chance.sample(questions, 2):
            near = {**answers, question.key: any_answer(question, answers, chance)}
            if question.key not in ("nationalities", "destination") and chance.random() < 0.2:
                del near[question.key]
            yield near


def any_answer(question: Question, answers: Answers, chance: random.Random) -> Answer:
    if question.shape is Shape.NUMBER:
        return chance.randint(question.lowest, question.highest)
    if question.shape is Shape.COUNTRY:
        return chance.choice(CODES)
    if question.shape is Shape.COUNTRIES:
        held = answers["nationalities"]
        assert isinstance(held, tuple)
        return tuple(dict.fromkeys([*held, chance.choice(CODES)]))[-2:]
    value = chance.choice(question.values)
    if question.shape is Shape.ONE:
        return value
    return tuple(dict.fromkeys([value, chance.choice(question.values)]))


@pytest.mark.slow
def test_everybody_is_told_what_a_single_assessment_tells_them() -> None:
    learned.forget()
    levels = set()
    for answers in everyone_and_who_is_near(1200, seed=41):
        found = judge_row(tuple(answers.items()), DAY)
        assert found == the_long_way(assess_answers(answers, DAY)), answers
        levels.add((found.level, found.could_be))
    assert len(levels) > 8


def test_what_was_learned_is_forgotten_in_time_and_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = [tuple(read_answers(row, PLACES).items()) for row in make_sample(300, seed=42)]
    learned.forget()
    judge_row.cache_clear()
    at_ease = [judge_row(person, DAY) for person in people]
    monkeypatch.setattr(learned, "MOST_LEARNED", 100)
    learned.forget()
    judge_row.cache_clear()
    most = 0
    for person, before in zip(people, at_ease, strict=True):
        assert judge_row(person, DAY) == before
        most = max(most, learned._on[DAY].ends)
    assert 100 < most < 200, "one person adds some twenty"


class GrownUp(Classes):
    """Alike are those under 18, and those who are not; every other answer is its own class."""

    def __init__(self, key: str) -> None:
        super().__init__(key, (), COUNTRIES["FR"])
        self._key = key

    def __missing__(self, answer: Answer | None) -> object:
        return answer in range(18) if self._key == "age" else answer


def grown_up(keys: Iterable[str]) -> dict[str, Classes]:
    return {key: GrownUp(key) for key in keys}


def test_a_tree_knows_all_who_answer_alike_in_what_was_read() -> None:
    tree: DecisionTree[str] = DecisionTree()
    assert tree.found({"age": 3}) is None
    tree.grow({"age": 3, "service_status": "never"}, ["age"], "a child", grown_up)
    assert tree.found({"age": 17, "service_status": "reserve"}) == "a child"
    assert tree.found({"age": 18}) is None
    tree.grow(
        {"age": 40, "service_status": "reserve"}, ["age", "service_status"], "a reservist", grown_up
    )
    tree.grow({"age": 18}, ["age", "service_status"], "we could not tell", grown_up)
    assert tree.found({"service_status": "reserve", "age": 60}) == "a reservist"
    assert tree.found({"age": 90, "sex": "f"}) == "we could not tell"
    assert tree.found({"age": 90, "service_status": "served"}) is None
    assert tree.found({"age": 5}) == "a child"


def test_answers_can_be_followed_only_one_by_one() -> None:
    answers = AnswersRead({"age": 30, "sex": "m"})
    assert (answers.get("age"), "sex" in answers, answers.get("role")) == (30, True, None)
    assert list(answers.read) == ["age", "sex", "role"]
    for all_at_once in (dict, len, list):
        with pytest.raises(TypeError):
            all_at_once(answers)


def subclasses(of: type[Leaf]) -> Iterator[type[Leaf]]:
    for leaf in of.__subclasses__():
        yield leaf
        yield from subclasses(leaf)


def test_every_leaf_that_reads_nationalities_is_known_to() -> None:
    """Else people whom it tells apart would be taken for alike."""
    looks_at_them = {
        leaf.__name__
        for leaf in subclasses(Leaf)
        for method in vars(leaf).values()
        if hasattr(method, "__code__")
        and names(method.__code__) & {"nationalities", "other_nationalities"}
    }
    assert looks_at_them == {leaf.__name__ for leaf in READ_NATIONALITIES}


def names(code: CodeType) -> set[str]:
    inner = [names(one) for one in code.co_consts if hasattr(one, "co_names")]
    return set(code.co_names).union(*inner)

"""What would change the advice, on a rulebook small enough to see why."""

import pytest

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    answered_anything_but,
    anyone,
    more_than,
    national_of_destination,
    unless,
)
from riskcheck.engine.declarations.choices import AnotherAnswer, Choice, FewerDays, StayingAway
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.judging.whatif import Alternative, list_alternatives, select_dependent_rules
from riskcheck.engine.model.facts import Fact, Statement
from riskcheck.engine.model.questions import Answer, OnPaper, Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from tests.engine.small import NOTICE, ROLE, ZED, bad, case, notice, rule, rulebook, tie
from tests.engine.sources import DAYS, said

STAY = Question(
    "stay",
    Shape.NUMBER,
    "stay?",
    "stay",
    "w",
    "Enter days.",
    lowest=1,
    highest=366,
    said="%(answer)s",
    on_paper=OnPaper.SHOWN,
    no_risk=None,
)


def settled(open_to: Condition = notice) -> Choice:
    return AnotherAnswer("settled", NOTICE, "w", "c", open_to, "no")


def away() -> Choice:
    return StayingAway("away", ROLE, "w", "c", answered_anything_but(ROLE, "there", "live"))


def shorter(open_to: Condition = anyone) -> Choice:
    return FewerDays("shorter", STAY, "w", "c", open_to, DAYS)


def judged(
    *statements: Statement, rules: tuple[Rule, ...], choices: tuple[Choice, ...], **answers: Answer
) -> Assessment:
    return assess(case(*statements, **answers), rulebook(*rules, choices=choices))


def told(found: tuple[Alternative, ...]) -> list[tuple[str, int, list[tuple[str, int, int, int]]]]:
    return [
        (
            one.choice.key,
            int(one.level),
            [(c.risk.value, int(c.now), int(c.then), int(c.could_be)) for c in one.changes],
        )
        for one in found
    ]


HELD = rule(all_of(notice, bad), level=4, key="held")
ASKED = rule(notice, level=2, risk=Risk.HARASSMENT, key="asked")
ALWAYS = rule(anyone, level=1, risk=Risk.CONFLICT, key="always")
LEFT_ALONE = rule(unless(notice), level=3, risk=Risk.MONEY, key="left-alone")


def test_a_choice_is_judged_again_and_only_what_differs_is_told() -> None:
    found = list_alternatives(
        judged(said("US", "bad"), rules=(HELD, ASKED, ALWAYS), choices=(settled(),), notice="yes")
    )
    assert told(found) == [("settled", 1, [("exit_ban", 4, 0, 0), ("harassment", 2, 0, 0)])]
    assert found[0].answer == "no"


def test_a_risk_that_would_rise_is_told_too() -> None:
    found = list_alternatives(judged(rules=(ASKED, LEFT_ALONE), choices=(settled(),), notice="yes"))
    assert told(found) == [("settled", 3, [("harassment", 2, 0, 0), ("money", 0, 3, 3)])]


def test_where_nothing_would_change_nothing_is_told_of_it() -> None:
    found = list_alternatives(judged(rules=(ALWAYS,), choices=(settled(),), notice="yes"))
    assert told(found) == [("settled", 1, [])]


@pytest.mark.parametrize("answers", [{"notice": "no"}, {}], ids=["not open", "not answered"])
def test_a_choice_that_is_not_open_or_was_not_asked_is_left_out(answers: dict[str, str]) -> None:
    assert list_alternatives(judged(rules=(ASKED,), choices=(settled(),), **answers)) == ()


def test_the_milder_form_that_would_then_speak_is_judged_too() -> None:
    milder = rule(anyone, level=2, key="milder", milder_form_of=HELD)
    found = list_alternatives(
        judged(said("US", "bad"), rules=(HELD, milder), choices=(settled(),), notice="yes")
    )
    assert told(found) == [("settled", 2, [("exit_ban", 4, 2, 2)])]


def test_a_statement_that_reaches_only_some_is_weighed_again() -> None:
    for_the_noticed = said("US", "bad", scope="noticed")
    found = list_alternatives(
        judged(
            for_the_noticed,
            said("GB", "mild"),
            rules=(rule(bad, level=3),),
            choices=(settled(),),
            notice="yes",
        )
    )
    assert told(found) == [("settled", 0, [("exit_ban", 3, 0, 0)])]


def test_what_no_source_would_then_say_is_told_as_unknown_never_as_gone() -> None:
    for_the_noticed = said("US", "bad", scope="noticed")
    [found] = list_alternatives(
        judged(for_the_noticed, rules=(rule(bad, level=3),), choices=(settled(),), notice="yes")
    )
    assert told((found,)) == [("settled", 0, [("exit_ban", 3, 0, 3)])]
    assert found.could_be is Level.GET_ADVICE


def test_a_risk_that_no_source_rules_out_is_told_but_not_one_that_waits_for_an_answer() -> None:
    without_source = rule(all_of(unless(notice), bad), level=3)
    without_answer = rule(all_of(unless(notice), tie), level=3, risk=Risk.MONEY, key="asks")
    found = list_alternatives(
        judged(rules=(without_source, without_answer), choices=(settled(),), notice="yes")
    )
    assert told(found) == [("settled", 0, [("exit_ban", 0, 0, 3)])]


def test_staying_away_is_not_judged_and_is_no_choice_for_who_is_there_or_has_no_risk() -> None:
    [found] = list_alternatives(judged(rules=(ALWAYS,), choices=(away(),)))
    assert (found.answer, found.level, found.changes) == (None, Level.NONE_FOUND, ())
    assert list_alternatives(judged(rules=(ALWAYS,), choices=(away(),), role="there")) == ()
    assert list_alternatives(judged(rules=(HELD,), choices=(away(),))) == ()


def stay(days: int, limit: str = "") -> tuple[Alternative, ...]:
    told_of = case(role="visit", stay=days)
    if limit:
        fact = Fact(DAYS, (said("US", int(limit)),), ZED)
        told_of.destination.facts[DAYS.key] = fact  # type: ignore[index]
    long = rule(more_than(STAY, DAYS), level=3)
    return list_alternatives(
        assess(told_of, rulebook(long, choices=(shorter(more_than(STAY, DAYS)),)))
    )


def test_a_shorter_stay_is_one_day_below_what_sources_state() -> None:
    [found] = stay(100, "90")
    assert (found.answer, told((found,))) == (89, [("shorter", 0, [("exit_ban", 3, 0, 0)])])


@pytest.mark.parametrize(("days", "limit"), [(90, "90"), (20, "90"), (100, ""), (2, "1")])
def test_a_shorter_stay_is_no_choice_below_the_limit_or_without_one(days: int, limit: str) -> None:
    assert stay(days, limit) == ()


def test_only_rules_that_can_depend_on_the_answer_are_judged_again() -> None:
    reached = rule(bad, key="reached")
    book = rulebook(ALWAYS, ASKED, reached, rule(national_of_destination, key="national"))
    plain = case(said("US", "bad"), notice="yes").destination
    scoped = case(said("US", "bad", scope="noticed"), notice="yes").destination
    assert [r.key for r in select_dependent_rules(book, "notice", plain).rules] == ["asked"]
    assert [r.key for r in select_dependent_rules(book, "notice", scoped).rules] == [
        "asked",
        "reached",
    ]


def test_a_rule_depends_on_the_answers_of_all_that_it_gives_way_to() -> None:
    exception = rule(notice, level=1, key="exception")
    particular = rule(tie, level=1, key="particular", gives_way_to=(exception,))
    general = rule(bad, key="general", gives_way_to=(particular,))
    book = rulebook(exception, particular, general, ALWAYS)
    place = case(said("US", "bad")).destination
    dependent = {r.key for r in select_dependent_rules(book, "notice", place).rules}
    assert dependent == {"exception", "particular", "general"}


def test_a_rule_that_would_then_give_way_no_longer_is_told() -> None:
    particular = rule(notice, level=1, key="particular")
    general = rule(bad, level=3, key="general", gives_way_to=(particular,))
    found = list_alternatives(
        judged(said("US", "bad"), rules=(particular, general), choices=(settled(),), notice="yes")
    )
    assert told(found) == [("settled", 3, [("exit_ban", 1, 3, 3)])]


def test_a_rule_is_told_once_what_it_gives_way_to_gives_way_itself() -> None:
    exception = rule(unless(notice), level=2, key="exception")
    particular = rule(tie, level=1, key="particular", gives_way_to=(exception,))
    general = rule(bad, level=3, key="general", gives_way_to=(particular,))
    found = list_alternatives(
        judged(
            said("US", "bad"),
            rules=(exception, particular, general),
            choices=(settled(),),
            notice="yes",
            ties=("parent",),
        )
    )
    assert told(found) == [("settled", 3, [("exit_ban", 1, 3, 3)])]


@pytest.mark.parametrize("gives_way", [True, False])
def test_what_a_rule_gives_way_to_may_be_left_aside_where_the_answer_does_not_touch_it(
    gives_way: bool,
) -> None:
    particular = rule(tie, level=1, key="particular")
    general = rule(notice, level=3, key="general", gives_way_to=(particular,))
    ties = ("parent",) if gives_way else ("none",)
    found = list_alternatives(
        judged(rules=(particular, general), choices=(settled(),), notice="yes", ties=ties)
    )
    assert told(found) == [
        ("settled", 1, []) if gives_way else ("settled", 0, [("exit_ban", 3, 0, 0)])
    ]


@pytest.mark.parametrize("choice", RULEBOOK.choices, ids=lambda choice: choice.key)
def test_of_every_destination_the_rules_that_depend_on_a_choice_are_found(choice: Choice) -> None:
    """Some statements reach people by facts that are stated of people they reach."""
    for country in COUNTRIES.values():
        dependent = select_dependent_rules(RULEBOOK, choice.question.key, country)
        assert 0 < len(dependent.rules) < len(RULEBOOK.rules)

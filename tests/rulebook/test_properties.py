"""What holds of every rule, over every case it can tell apart."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import prod

import pytest

from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.conditions.leaves import NothingIsKnown
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.assess import Advisory, assess
from riskcheck.engine.judging.decision_table import (
    Choices,
    build_decision_table,
    combine_choices,
    list_cases,
    make_case,
)
from riskcheck.engine.judging.dimensions import list_dimensions
from riskcheck.engine.judging.levels import set_level
from riskcheck.engine.judging.report import make_report
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.questions import Question
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.present.rulebook_text.groups import GROUPS
from riskcheck.rulebook import RULEBOOK
from tests.depth import DEPTH

pytestmark = pytest.mark.slow

MOST = 3_000 * DEPTH
"""How many cases of a rule are judged at most."""

RARE = 10_000
"""How many are looked through for one that a rule applies to, and for one that it does not."""

FORGETTING = 300 * DEPTH
"""How many of them have each of their answers and facts taken away in turn."""

MADE_FROM_SILENCE = (NothingIsKnown,)
"""It speaks of what no source says: silence itself makes it certain."""

every_rule = pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)

Count = Callable[[str, object], None]


def judge(case: Case) -> CaseJudgement:
    return CaseJudgement(case, RULEBOOK.scopes)


def judgements(rule: Rule, most: int) -> Iterator[CaseJudgement]:
    return map(judge, list_cases(rule, RULEBOOK, most))


def verdicts(rule: Rule) -> Iterator[tuple[Truth, tuple[Truth, ...], frozenset[tuple[int, Truth]]]]:
    """The verdict of each case, the truth of its leaves, and those that were given as reasons."""
    leaves = list(dict.fromkeys(rule.applies_when.leaves()))
    place = {leaf: number for number, leaf in enumerate(leaves)}
    for judgement in judgements(rule, MOST):
        verdict = judgement.truth(rule.applies_when)
        settled = (
            judgement.settled_by(rule.applies_when, rule.level) if verdict is not UNKNOWN else ()
        )
        reasons = frozenset((place[leaf], judgement.truth(leaf)) for leaf in settled)
        yield verdict, tuple(judgement.truth(leaf) for leaf in leaves), reasons


@every_rule
def test_a_rule_says_yes_and_no(rule: Rule) -> None:
    seen = set()
    for judgement in judgements(rule, RARE):
        seen.add(judgement.truth(rule.applies_when))
        if {YES, NO} <= seen:
            return
    pytest.fail(f"{RARE} cases say {seen} alone")


@every_rule
def test_anyone_who_shares_the_reasons_is_told_the_same(rule: Rule, record_property: Count) -> None:
    seen: dict[tuple[Truth, ...], Truth] = {}
    explained: dict[frozenset[tuple[int, Truth]], Truth] = {}
    counted = 0
    for verdict, truths, reasons in verdicts(rule):
        counted += 1
        assert seen.setdefault(truths, verdict) is verdict
        if verdict is not UNKNOWN:
            assert explained.setdefault(reasons, verdict) is verdict
    record_property("cases", counted)
    sharing: dict[tuple[int, Truth], int] = {}
    told = dict.fromkeys(Truth, 0)
    for bit, (truths, verdict) in enumerate(seen.items()):
        told[verdict] |= 1 << bit
        for cell in enumerate(truths):
            sharing[cell] = sharing.get(cell, 0) | 1 << bit
    for reasons, verdict in explained.items():
        same_reasons = (1 << len(seen)) - 1
        for cell in reasons:
            same_reasons &= sharing[cell]
        assert not same_reasons & ~told[verdict], reasons


@every_rule
def test_forgetting_never_creates_certainty(rule: Rule, record_property: Count) -> None:
    axes = list_dimensions(rule, RULEBOOK)
    from_silence = any(isinstance(leaf, MADE_FROM_SILENCE) for leaf in rule.applies_when.leaves())
    kept = {"advice", "sources"} if from_silence else set()
    kept |= {key for key, question in RULEBOOK.questions.items() if reads_silence(question)}
    can_forget = [n for n, a in enumerate(axes) if not a.choices[0].known and a.key not in kept]
    counted = 0
    for choices in combine_choices(rule, RULEBOOK, FORGETTING):
        before = judge(make_case(choices)).truth(rule.applies_when)
        for number in can_forget:
            if choices[number].known:
                less = (*choices[:number], axes[number].choices[0], *choices[number + 1 :])
                after = judge(make_case(less)).truth(rule.applies_when)
                counted += 1
                assert after in (before, UNKNOWN), said(rule, choices, axes[number].key)
    record_property("cases", counted)


def reads_silence(question: Question) -> bool:
    """Whether no answer is read as one: a question that came after the first edition, to keep its caution."""
    return question.unanswered is not None or question.or_itself


def said(rule: Rule, choices: Choices, forgotten: str) -> str:
    axes = list_dimensions(rule, RULEBOOK)
    told = [f"{axis.key}: {choice.label}" for axis, choice in zip(axes, choices, strict=True)]
    return f"without {forgotten}, of {told}"


@every_rule
def test_a_rule_says_what_its_decision_table_says(rule: Rule, record_property: Count) -> None:
    told_apart = build_decision_table(rule.applies_when).rows
    as_printed = build_decision_table(rule.applies_when, GROUPS).rows
    counted = 0
    for judgement in judgements(rule, FORGETTING):
        counted += 1
        for rows in (told_apart, as_printed):
            covering = {row.verdict for row in rows if row.holds(judgement)} or {UNKNOWN}
            assert covering == {judgement.truth(rule.applies_when)}
    record_property("cases", counted)


@every_rule
def test_a_level_is_never_above_the_rules_own_nor_below_one(rule: Rule) -> None:
    for judgement in judgements(rule, FORGETTING):
        if judgement.truth(rule.applies_when) is YES:
            leaves = judgement.settled_by(rule.applies_when, rule.level)
            level = set_level(rule, leaves, judgement, RULEBOOK)
            assert 1 <= level <= rule.level


@every_rule
def test_all_a_rule_says_can_be_said(rule: Rule, record_property: Count) -> None:
    alone = replace(RULEBOOK, rules=(replace(rule, milder_form_of=None, gives_way_to=()),))
    counted = 0
    for judgement in judgements(rule, FORGETTING):
        assessment = assess(judgement.case, alone)
        told = make_report(assessment, "")
        counted += 1
        for advisory in assessment.advisories:
            assert every_gap_is_filled(told)
            assert cites_are_sourced(advisory)
        for undecided in assessment.undecided:
            for kind in undecided.unknown_facts:
                assert kind.whether % {"country": "it"}
    record_property("cases", counted)


def every_gap_is_filled(told: object) -> bool:
    return not re.search(r"%\(|%[sd]", str(told))


def cites_are_sourced(advisory: Advisory) -> bool:
    findings = [reason.finding for reason in advisory.because if reason.finding]
    return all(
        finding.deciding and all(s.source.url.startswith("https://") for s in finding.deciding)
        for finding in findings
    )


@every_rule
def test_a_walk_through_too_many_cases_meets_every_choice_and_none_twice(rule: Rule) -> None:
    axes = list_dimensions(rule, RULEBOOK)
    walked = [labels(choices) for choices in combine_choices(rule, RULEBOOK, MOST)]
    assert len(set(walked)) == len(walked) == min(MOST, prod(len(a.choices) for a in axes))
    for met, axis in zip(zip(*walked, strict=True), axes, strict=True):
        assert set(met) == set(labels(axis.choices))


def labels(choices: Choices) -> tuple[str, ...]:
    return tuple(choice.label for choice in choices)

"""What would change the advice: the same case judged again with one answer chosen otherwise.

Only the rules that can depend on that answer are judged again, with their milder and stronger
forms; all others say what they said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.combined import collect_leaves
from riskcheck.engine.conditions.judgement import Scopes
from riskcheck.engine.declarations.choices import Choice, StayingAway
from riskcheck.engine.declarations.rules import Level, Risk, Rule, Rulebook
from riskcheck.engine.judging.assess import Assessment, Undecided, assess, make_undecided
from riskcheck.engine.judging.levels import cap_level, combine_levels
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.truth import NO

KEPT = 1024
"""Three questions for each of 250 countries, and room for those of the tests."""


@dataclass(frozen=True, eq=False)
class LevelChange:
    """A risk whose level would differ. `could_be` is above `then` where we could not tell."""

    risk: Risk
    now: Level
    then: Level
    could_be: Level


@dataclass(frozen=True, eq=False)
class Alternative:
    """A choice, the answer given instead (none where the trip does not take place), and the level
    that follows. `could_be` is above it where we could not tell."""

    choice: Choice
    answer: Answer | None
    level: Level
    could_be: Level
    changes: tuple[LevelChange, ...]


def list_alternatives(assessment: Assessment) -> tuple[Alternative, ...]:
    """One for each choice that is open to the traveller, in the order declared."""
    return tuple(_iterate_alternatives(assessment))


def _iterate_alternatives(assessment: Assessment) -> Iterator[Alternative]:
    case, judgement = assessment.case, assessment.judgement
    for choice in assessment.rulebook.choices:
        if choice.question.key not in case.answers or judgement.truth(choice.open_to) is NO:
            continue
        answer = choice.answer(judgement)
        if answer is not None:
            yield _judge_again(assessment, choice, answer)
        elif isinstance(choice, StayingAway) and assessment.advisories:
            yield Alternative(choice, None, Level.NONE_FOUND, Level.NONE_FOUND, ())


def _judge_again(assessment: Assessment, choice: Choice, answer: Answer) -> Alternative:
    case, rulebook = assessment.case, assessment.rulebook
    answers = {**case.answers, choice.question.key: answer}
    changed = Case(answers, case.countries, case.day)
    dependent = select_dependent_rules(rulebook, choice.question.key, case.destination)
    again = assess(changed, dependent)
    others = [a for a in assessment.advisories if a.rule not in dependent.rules]
    advisories = (*others, *again.advisories)
    then = _find_highest((a.rule.risk, a.level) for a in advisories)
    newly_open = [
        make_undecided(rule, again.judgement, rulebook)
        for rule in again.open_rules
        if rule not in assessment.open_rules
    ]
    now = _find_highest((a.rule.risk, a.level) for a in assessment.advisories)
    changes = tuple(_list_changes(now, then, newly_open))
    level = combine_levels(advisories)
    could_be = max([level, *(cap_level(change.risk, change.could_be) for change in changes)])
    return Alternative(choice, answer, level, could_be, changes)


Levels = Mapping[Risk, Level]


def _find_highest(levels: Iterable[tuple[Risk, Level]]) -> Levels:
    highest: dict[Risk, Level] = {}
    for risk, level in levels:
        if level > highest.get(risk, Level.NONE_FOUND):
            highest[risk] = level
    return highest


def _list_changes(now: Levels, then: Levels, newly_open: list[Undecided]) -> Iterator[LevelChange]:
    """Where the level differs; or could, since no source says, rather than for want of an answer."""
    perhaps = _find_highest((u.rule.risk, u.could_be) for u in newly_open)
    for_want_of_a_source = _find_highest(
        (u.rule.risk, u.could_be) for u in newly_open if not u.missing
    )
    none = Level.NONE_FOUND
    for risk in {**now, **then, **perhaps}:
        before, after = now.get(risk, none), then.get(risk, none)
        could_be = (perhaps if before != after else for_want_of_a_source).get(risk, after)
        if before != after or could_be > after:
            yield LevelChange(risk, before, after, max(after, could_be))


@lru_cache(maxsize=KEPT)
def select_dependent_rules(rulebook: Rulebook, key: str, place: Country) -> Rulebook:
    """The rulebook without the rules that no answer to the question can touch there.

    What a rule that stays gives way to stays too, with its milder and stronger forms.
    """
    families: dict[Rule, list[Rule]] = {}
    for rule in rulebook.rules:
        families.setdefault(_get_strongest_form(rule), []).append(rule)
    reading = {r for r in rulebook.rules if _does_read(r.applies_when, key, rulebook.scopes, place)}
    kept: set[Rule] = set()
    for rule in rulebook.rules:
        if not reading.isdisjoint((rule, *_list_all_it_gives_way_to(rule))):
            _keep(rule, families, kept)
    return replace(rulebook, rules=tuple(rule for rule in rulebook.rules if rule in kept))


def _keep(rule: Rule, families: Mapping[Rule, list[Rule]], kept: set[Rule]) -> None:
    for each in families[_get_strongest_form(rule)]:
        if each not in kept:
            kept.add(each)
            for other in each.gives_way_to:
                _keep(other, families, kept)


def _list_all_it_gives_way_to(rule: Rule) -> Iterator[Rule]:
    for other in rule.gives_way_to:
        yield other
        yield from _list_all_it_gives_way_to(other)


def _get_strongest_form(rule: Rule) -> Rule:
    return rule.stronger_forms[-1] if rule.stronger_forms else rule


def _does_read(condition: Condition, key: str, scopes: Scopes, place: Country) -> bool:
    """Whether it reads the answer, itself or to tell whom a statement on the place covers."""
    return any(
        key in leaf.asks
        or any(_does_read(scopes[scope], key, scopes, place) for scope in leaf.scopes_at(place))
        for leaf in collect_leaves(condition)
    )

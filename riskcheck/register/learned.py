"""The rules of every place as decision trees, grown by the people of a register judged so far.

Nothing in them says who anybody is, yet they hold what people answered: they end with the process that
judges, or are forgotten when a server has sent its answer.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from functools import cached_property, partial
from typing import Any, cast

from riskcheck.engine.conditions.case import Case
from riskcheck.engine.conditions.leaves import Leaf
from riskcheck.engine.declarations.rules import Rule
from riskcheck.engine.judging.alike import Classes, leaves_reading
from riskcheck.engine.judging.applicable import find_applicable_rules
from riskcheck.engine.judging.askable import get_askable
from riskcheck.engine.model.facts import Country
from riskcheck.engine.model.questions import Answers
from riskcheck.facts import COUNTRIES
from riskcheck.register.decisiontree import DecisionTree
from riskcheck.register.following import AnswersRead, FollowedCase
from riskcheck.register.verdicts import Verdict, verdict_on
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import make_case

MOST_LEARNED = 60_000
"""Ends of trees, some 30 MB. Beyond, all is forgotten: memory does not grow with the register."""

FEW = 4
"""People who go to a place before trees are planted there: as many as it takes for trees to pay."""

Verdicts = tuple[Verdict, ...]
RulesTogether = tuple[tuple[int, Rule], ...]
"""Rules that one tree stands for, each with its number in the order judged."""


def verdicts(answers: Answers, day: date) -> list[Verdict]:
    """On every rule that is not ruled out, in the order judged."""
    learned = _on.get(day) or _on.setdefault(day, Learned(day))
    if learned.ends > MOST_LEARNED:
        learned.forget()
    return learned.verdicts(answers)


def forget() -> None:
    for learned in list(_on.values()):  # another thread may be judging
        learned.forget()
    _on.clear()


class Learned:
    """What the people of one day taught, at all places."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.ends = 0
        self._places: dict[tuple[Country, bool], LearnedAt] = {}
        self._classes: dict[tuple[str, tuple[Leaf, ...], Country], Classes] = {}
        self._once: dict[Hashable, Any] = {}

    def forget(self) -> None:
        """What refers to this and is referred to by it is gone at once, and need not be looked for."""
        self.ends = 0
        for kept in (self._places, self._classes, self._once):
            kept.clear()

    def verdicts(self, answers: Answers) -> list[Verdict]:
        place, held = COUNTRIES[str(answers["destination"])], answers["nationalities"]
        assert isinstance(held, tuple)
        counted = tuple([COUNTRIES[code].nationality for code in held])
        bound = place, place.nationality in counted
        at_place = self._places.get(bound)
        if at_place is None:
            at_place = self._places[bound] = LearnedAt(self, *bound)
        return at_place.verdicts({**answers, "nationalities": counted})

    def classes(self, key: str, leaves: tuple[Leaf, ...], place: Country) -> Classes:
        """Shared by all trees of a place that read an answer with the same leaves."""
        known = self._classes.get((key, leaves, place))
        if known is None:
            known = self._classes[key, leaves, place] = Classes(key, leaves, place)
        return known

    def once(self, found: Verdicts) -> Verdicts:
        """The first of all that are equal, in parts and as a whole: most that is found was found before."""
        known = self._once.get(found)
        if known is None:
            first = self._once.setdefault
            slim = [
                v._replace(because=first(v.because, v.because), missing=first(v.missing, v.missing))
                for v in found
            ]
            known = tuple([first(v, v) for v in slim])
            self._once[known] = known
        return cast(Verdicts, known)


class LearnedAt:
    """What those taught who go to one place, its citizens or others."""

    def __init__(self, learned: Learned, place: Country, national: bool) -> None:
        self._learned = learned
        self._place = place
        listed = find_applicable_rules(RULEBOOK, place, national)
        self._certain = listed.certain
        self._rules = tuple(enumerate([rule for rule, *_ in listed.could_be_told]))
        self._met = 0

    @cached_property
    def _trees(self) -> list[tuple[RulesTogether, DecisionTree[Verdicts]]]:
        return [(rules, DecisionTree[Verdicts]()) for rules in self._together()]

    def verdicts(self, answers: Answers) -> list[Verdict]:
        if self._met < FEW:
            self._met += 1
            return self._found(self._rules, make_case(answers, self._learned.day))
        found: list[Verdict] = []
        for rules, tree in self._trees:
            theirs = tree.found(answers)
            found += self._judged(rules, tree, answers) if theirs is None else theirs
        found.sort()
        return found

    def _found(self, rules: RulesTogether, case: Case) -> list[Verdict]:
        """What all rules find of one case is found sooner than what each reads by itself."""
        case.truths.update(self._certain)
        verdicts = [verdict_on(rule, number, case) for number, rule in rules]
        return [verdict for verdict in verdicts if verdict]

    def _together(self) -> Iterable[RulesTogether]:
        """Rules that could wait for the same answers read much the same, and share a tree."""
        asked = get_askable(RULEBOOK, self._place)
        together: dict[frozenset[str], list[tuple[int, Rule]]] = {}
        for number, rule in self._rules:
            together.setdefault(asked.of(rule.applies_when), []).append((number, rule))
        return [tuple(rules) for rules in together.values()]

    def _classes(self, rules: RulesTogether, keys: Iterable[str]) -> Mapping[str, Classes]:
        reading = leaves_reading([rule for _number, rule in rules], RULEBOOK, self._place)
        classes = self._learned.classes
        return {key: classes(key, reading[key], self._place) for key in keys}

    def _judged(
        self, rules: RulesTogether, tree: DecisionTree[Verdicts], answers: Answers
    ) -> Verdicts:
        self._learned.ends += 1
        followed = AnswersRead(answers)
        case = FollowedCase(followed, COUNTRIES, RULEBOOK.scopes, self._learned.day)
        followed.read.clear()
        found = self._learned.once(tuple(self._found(rules, case)))
        tree.grow(answers, tuple(followed.read), found, partial(self._classes, rules))
        return found


_on: dict[date, Learned] = {}
"""What was learned so far, by the day of the check."""

"""A case: what one traveller said, what is known of the destination, and on which day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any, cast

from riskcheck.engine.model.facts import Countries, Country, Fact, FactKind
from riskcheck.engine.model.questions import Answer, Answers
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import HIGHEST, Finding, weigh

if TYPE_CHECKING:
    from riskcheck.engine.conditions.base import Condition
    from riskcheck.engine.conditions.leaves import Leaf, Reason

Scopes = Mapping[str, "Condition"]
Findings = tuple[Finding | None, ...]

ON_THE_SPOT = frozenset({"there", "live"})
NOTHING_STATED: Findings = (None,)
"""What is known where no source speaks."""

NOT_BUILT = cast("Reason", object())


def _by_level() -> tuple[dict[Any, Any], ...]:
    return tuple([{} for _level in range(HIGHEST + 1)])


def _yes_and_no() -> dict[Truth, dict[Condition, Any]]:
    return {YES: {}, NO: {}}


@dataclass(frozen=True, eq=False, slots=True)
class Case:
    """`answers` are checked answers; a key that is missing is not answered.

    `scopes` says by condition whom a statement's scope covers. Every condition is judged at most
    once a case: `truths` keeps what `truth` found. `is_there`: they are, or live, there already.
    """

    answers: Answers
    countries: Countries
    scopes: Scopes
    day: date
    destination: Country = field(init=False)
    nationalities: frozenset[str] = field(init=False)
    is_national: bool = field(init=False)
    is_there: bool = field(init=False)
    other_nationalities: tuple[str, ...] = field(init=False)
    truths: dict[Condition, Truth] = field(init=False, default_factory=dict)
    _settled: tuple[dict[Condition, tuple[Leaf, ...]], ...] = field(
        init=False, default_factory=_by_level
    )
    _reached: dict[tuple[str, ...], tuple[Truth, ...]] = field(init=False, default_factory=dict)
    _can_become: dict[Truth, dict[Condition, bool]] = field(init=False, default_factory=_yes_and_no)
    _waits_for: dict[Truth, dict[Condition, frozenset[str]]] = field(
        init=False, default_factory=_yes_and_no
    )
    _reasons: dict[Leaf, Reason | None] = field(init=False, default_factory=dict)
    _firmness: dict[Leaf, tuple[int, int]] = field(init=False, default_factory=dict)
    _of_destination: dict[FactKind, Findings] = field(init=False, default_factory=dict)
    _findings: dict[Fact, Findings] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        destination = self.countries[str(self.answers["destination"])]
        object.__setattr__(self, "destination", destination)
        held = self.answers["nationalities"]
        assert isinstance(held, tuple)
        counted = frozenset(self.countries[code].nationality for code in held)
        object.__setattr__(self, "nationalities", counted)
        object.__setattr__(self, "is_national", destination.nationality in counted)
        object.__setattr__(self, "is_there", self.answers.get("role") in ON_THE_SPOT)
        others = tuple(sorted(counted - {destination.nationality}))
        object.__setattr__(self, "other_nationalities", others)

    def answer(self, key: str) -> Answer | None:
        return self.answers.get(key)

    def truth(self, condition: Condition) -> Truth:
        known = self.truths.get(condition)
        if known is None:
            known = self.truths[condition] = condition.judge(self)
        return known

    def settled_by(self, condition: Condition, level: int) -> tuple[Leaf, ...]:
        """The leaves that settle a judged condition that is not UNKNOWN, as written."""
        settled = self._settled[level]
        known = settled.get(condition)
        if known is None:
            known = settled[condition] = condition.settled_by(self, level)
        return known

    def can_become(self, condition: Condition, wanted: Truth) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""
        known = self._can_become[wanted].get(condition)
        if known is None:
            truth = self.truth(condition)
            known = truth is wanted or (truth is UNKNOWN and condition.can_become(wanted, self))
            self._can_become[wanted][condition] = known
        return known

    def waits_for(self, condition: Condition, wanted: Truth) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""
        known = self._waits_for[wanted].get(condition)
        if known is None:
            known = condition.waits_for(wanted, self)
            self._waits_for[wanted][condition] = known
        return known

    def reason(self, leaf: Leaf) -> Reason | None:
        """What a leaf found, as a sentence; built when first asked for."""
        known = self._reasons.get(leaf, NOT_BUILT)
        if known is NOT_BUILT:
            known = self._reasons[leaf] = leaf.reason(self)
        return known

    def firmness(self, leaf: Leaf) -> tuple[int, int]:
        """By how much what a leaf found lowers a level, and the highest level it can carry."""
        known = self._firmness.get(leaf)
        if known is None:
            found = leaf.found(self)
            if len(found) == 1:
                known = found[0].firmness
            else:
                lowered = max((finding.firmness[0] for finding in found), default=0)
                known = lowered, min((f.firmness[1] for f in found), default=HIGHEST)
            self._firmness[leaf] = known
        return known

    def firmness_of(self, leaves: tuple[Leaf, ...]) -> tuple[int, int]:
        """The same of several leaves together: the weakest of them counts."""
        lowered, most = 0, HIGHEST
        for leaf in leaves:
            if leaf.sets_level:
                by, carries = self.firmness(leaf)
                if by > lowered:
                    lowered = by
                if carries < most:
                    most = carries
        return lowered, most

    def carried(self, leaves: tuple[Leaf, ...], level: int) -> int:
        """What is left of a rule's level where these leaves settle it."""
        lowered, most = self.firmness_of(leaves)
        by_tie = not self.is_national and any(leaf.is_a_tie for leaf in leaves)
        return min(level - lowered, most) - by_tie

    def findings(self, kind: FactKind) -> Findings:
        """What is known of a fact of the destination.

        One finding where the answers settle which statements reach this traveller; several where
        an answer still missing could change it. None stands for "no source says".
        """
        known = self._of_destination.get(kind)
        if known is None:
            fact = self.destination.facts.get(kind.key)
            known = NOTHING_STATED if fact is None else self.findings_of(fact)
            self._of_destination[kind] = known
        return known

    def findings_of(self, fact: Fact) -> Findings:
        known = self._findings.get(fact)
        if known is None:
            known = self._findings[fact] = weigh_possibilities(fact, self._reached_by(fact.scopes))
        return known

    def _reached_by(self, scopes: tuple[str, ...]) -> tuple[Truth, ...]:
        """Whether each of a fact's scopes reaches this traveller; most facts share theirs with others."""
        known = self._reached.get(scopes)
        if known is None:
            reached = tuple([self.truth(self.scopes[scope]) for scope in scopes])
            known = self._reached[scopes] = reached
        return known

    def open_scopes(self, fact: Fact) -> tuple[str, ...]:
        """Scopes of the fact's statements that hang on an answer still missing."""
        return tuple(s for s in fact.scopes if self.truth(self.scopes[s]) is UNKNOWN)


@cache
def weigh_possibilities(fact: Fact, truths: tuple[Truth, ...]) -> Findings:
    """Every finding that is still possible, given which of the fact's scopes reach someone."""
    scopes = tuple(zip(fact.scopes, truths, strict=True))
    reached = frozenset(scope for scope, truth in scopes if truth is YES)
    perhaps = [scope for scope, truth in scopes if truth is UNKNOWN]
    subsets = chain.from_iterable(combinations(perhaps, size) for size in range(len(perhaps) + 1))
    distinct: dict[object, Finding | None] = {}
    for subset in subsets:
        finding = weigh(fact, reached.union(subset))
        distinct.setdefault(finding.signature if finding else None, finding)
    return tuple(distinct.values())

"""All that is worked out about one case: truths, what is still open, findings, reasons, firmness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, combinations, product
from typing import cast

from riskcheck.engine.conditions.base import Condition, Findings, Leaf, Reason
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Fact, FactKind
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import HIGHEST, Finding, weigh

Scopes = Mapping[str, Condition]
Gap = tuple[tuple[FactKind, ...], tuple[str, ...]]

NOTHING_STATED: Findings = (None,)
"""What is known where no source speaks."""

NOT_BUILT = cast("Reason", object())


@dataclass(frozen=True, eq=False)
class Foreknown:
    """What the facts of a destination settle for everybody bound there, and of other conditions what they
    leave to be judged. It changes no verdict.

    What `fixed` leaves find is the same for everybody too: `reasons` and `firmness` hold it once somebody asked.
    """

    settled: dict[Condition, Truth] = field(default_factory=dict)
    simplified: Mapping[Condition, Condition] = field(default_factory=dict)
    fixed: frozenset[Leaf] = frozenset()
    reasons: dict[Leaf, Reason | None] = field(default_factory=dict)
    firmness: dict[Leaf, tuple[int, int]] = field(default_factory=dict)


NOTHING_FOREKNOWN = Foreknown()
"""Every condition is then judged as written."""


class CaseJudgement:
    """The `Judgement` of one case. Nothing of it outlives the case but what `foreknown` holds of the place."""

    __slots__ = (
        "_can_become", "_findings", "_firmness", "_foreknown", "_gaps", "_reached", "_reasons", "_settled", "_simplified",
        "_waits_for", "answers", "case", "scopes", "truths",
    )  # fmt: skip

    def __init__(
        self,
        case: Case,
        scopes: Scopes,
        foreknown: Foreknown = NOTHING_FOREKNOWN,
    ) -> None:
        self.case = case
        self.answers = case.answers
        self.scopes = scopes
        self._foreknown = foreknown
        self._simplified = foreknown.simplified
        self.truths = foreknown.settled.copy()
        self._settled: dict[tuple[Condition, int], tuple[Leaf, ...]] = {}
        self._can_become: dict[tuple[Condition, Truth], bool] = {}
        self._waits_for: dict[tuple[Condition, Truth], frozenset[str]] = {}
        self._reached: dict[tuple[str, ...], tuple[Truth, ...]] = {}
        self._findings: dict[Fact, Findings] = {}
        self._gaps: dict[Leaf, Gap] = {}
        self._firmness: dict[Leaf, tuple[int, int]] = {}
        self._reasons: dict[Leaf, Reason | None] = {}

    def truth(self, condition: Condition) -> Truth:
        known = self.truths.get(condition)
        if known is None:
            left = self._simplified.get(condition, condition)
            known = self.truths[condition] = left.judge(self)
        return known

    def settled_by(self, condition: Condition, level: int) -> tuple[Leaf, ...]:
        """The leaves that settle a judged condition that is not UNKNOWN, as written."""
        known = self._settled.get((condition, level))
        if known is None:
            known = self._settled[condition, level] = condition.settled_by(self, level)
        return known

    def can_become(self, condition: Condition, wanted: Truth) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""
        truth = self.truth(condition)
        if truth is not UNKNOWN:
            return truth is wanted
        known = self._can_become.get((condition, wanted))
        if known is None:
            left = self._simplified.get(condition, condition)
            known = self._can_become[condition, wanted] = left.can_become(wanted, self)
        return known

    def waits_for(self, condition: Condition, wanted: Truth) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""
        known = self._waits_for.get((condition, wanted))
        if known is None:
            left = self._simplified.get(condition, condition)
            known = self._waits_for[condition, wanted] = left.waits_for(wanted, self)
        return known

    def reason(self, leaf: Leaf) -> Reason | None:
        """What a leaf found, as a sentence; built when first asked for."""
        there = self._foreknown
        kept = there.reasons if leaf in there.fixed else self._reasons
        known = kept.get(leaf, NOT_BUILT)
        if known is NOT_BUILT:
            known = kept[leaf] = leaf.reason(self)
        return known

    def gap(self, leaf: Leaf) -> Gap:
        """What keeps a leaf open: the facts that no source states, and the keys of missing answers."""
        known = self._gaps.get(leaf)
        if known is None:
            known = self._gaps[leaf] = leaf.unknown_facts(self), leaf.missing(self)
        return known

    def firmness(self, leaf: Leaf) -> tuple[int, int]:
        """By how much what a leaf found lowers a level, and the highest level it can carry."""
        there = self._foreknown
        kept = there.firmness if leaf in there.fixed else self._firmness
        known = kept.get(leaf)
        if known is None:
            found = leaf.found(self)
            if len(found) == 1:
                known = found[0].firmness
            else:
                lowered = max((finding.firmness[0] for finding in found), default=0)
                known = lowered, min((f.firmness[1] for f in found), default=HIGHEST)
            kept[leaf] = known
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
        by_tie = not self.case.is_national and any(leaf.is_a_tie for leaf in leaves)
        return min(level - lowered, most) - by_tie

    def findings(self, kind: FactKind) -> Findings:
        """What is known of a fact of the destination.

        One finding where the answers settle which statements reach this traveller; several where
        an answer still missing could change it. None stands for "no source says".
        """
        fact = self.case.destination.facts.get(kind.key)
        return NOTHING_STATED if fact is None else self.findings_of(fact)

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


def weigh_possibilities(fact: Fact, truths: tuple[Truth, ...]) -> Findings:
    """Every finding that is still possible, given which of the fact's scopes reach someone."""
    return _list_possibilities(fact)[truths]


@cache
def _list_possibilities(fact: Fact) -> Mapping[tuple[Truth, ...], Findings]:
    """For everybody there may be: what is kept tells of no traveller whom it reaches."""
    everybody = product((YES, NO, UNKNOWN), repeat=len(fact.scopes))
    return {truths: _weigh_possibilities(fact, truths) for truths in everybody}


def _weigh_possibilities(fact: Fact, truths: tuple[Truth, ...]) -> Findings:
    scopes = tuple(zip(fact.scopes, truths, strict=True))
    reached = frozenset(scope for scope, truth in scopes if truth is YES)
    perhaps = [scope for scope, truth in scopes if truth is UNKNOWN]
    subsets = chain.from_iterable(combinations(perhaps, size) for size in range(len(perhaps) + 1))
    distinct: dict[object, Finding | None] = {}
    for subset in subsets:
        finding = weigh(fact, reached.union(subset))
        distinct.setdefault(finding.signature if finding else None, finding)
    return tuple(distinct.values())

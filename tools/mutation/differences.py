"""What a traveller is told by the rulebook, and what by a mutant of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.questions import Answers
from riskcheck.facts import COUNTRIES
from tests.stories.telling import DAY
from tools.mutation.wrongs import Mutant


@dataclass(frozen=True)
class Difference:
    """What the rulebook tells a traveller, and what the mutant tells instead."""

    told: frozenset[tuple[str, int]]
    instead: frozenset[tuple[str, int]]
    open_before: frozenset[tuple[str, int]]
    open_after: frozenset[tuple[str, int]]

    @property
    def weight(self) -> int:
        """2 where an advisory differs, 1 where only what we could not tell does, 0 for nothing."""
        if self.told != self.instead:
            return 2
        return int(self.open_before != self.open_after)

    def __str__(self) -> str:
        if self.weight == 2:
            return (
                f"told {_listed(self.told - self.instead)}, not {_listed(self.instead - self.told)}"
            )
        before, after = self.open_before - self.open_after, self.open_after - self.open_before
        return f"could not tell {_listed(before)}, not {_listed(after)}"


def _listed(keys: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{key} {level}" for key, level in sorted(keys)) or "nothing"


def difference(case: Case, mutant: Mutant) -> Difference:
    before, after = _both(case, mutant)
    return Difference(_told(before), _told(after), _open(before), _open(after))


def could_be_noticed(case: Case, mutant: Mutant) -> bool:
    """Whether anything differs: what is told, why, what could not be told, or what is missing."""
    if not mutant.could_change(case):
        return False
    before, after = _both(case, mutant)
    return _seen(before) != _seen(after)


def _both(case: Case, mutant: Mutant) -> tuple[Assessment, Assessment]:
    """Only the rule's family is judged, unless all rules count since no source speaks."""
    if case.destination.is_spoken_of:
        return assess(case, mutant.true_family), assess(case, mutant.family)
    return assess(case, mutant.true_rulebook), assess(case, mutant.rulebook)


def _told(assessment: Assessment) -> frozenset[tuple[str, int]]:
    return frozenset((a.rule.key, int(a.level)) for a in assessment.advisories)


def _open(assessment: Assessment) -> frozenset[tuple[str, int]]:
    return frozenset((u.rule.key, int(u.could_be)) for u in assessment.undecided)


def _seen(assessment: Assessment) -> tuple[object, object]:
    return (
        [(a.rule.key, a.level, a.settled_by) for a in assessment.advisories],
        [(u.rule.key, u.could_be, u.missing, u.unknown_facts) for u in assessment.undecided],
    )


def make_case(answers: Answers) -> Case:
    return Case(answers, COUNTRIES, DAY)

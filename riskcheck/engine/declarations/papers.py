"""What the papers that go with the advice are declared with: lines, each with where it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.conditions.base import Condition, Judgement
from riskcheck.engine.declarations.rules import Action, Moment
from riskcheck.engine.model.truth import YES


@dataclass(frozen=True, eq=False)
class PaperLine:
    """A sentence or two for whoever `where` holds of."""

    text: str
    where: Condition


@dataclass(frozen=True, eq=False)
class PaperSection:
    """Lines under one heading."""

    key: str
    title: str
    lines: tuple[PaperLine, ...]


@dataclass(frozen=True, eq=False)
class Step:
    """An action that stands on the checklist of whoever `where` holds of, whatever the advice."""

    action: Action
    where: Condition


@dataclass(frozen=True, eq=False)
class Moments:
    """The moments a checklist has, in order of time, each under its heading."""

    headings: tuple[tuple[Moment, str], ...]

    def of(self, actions: Iterable[Action]) -> list[tuple[Moment, str, list[Action]]]:
        """The actions of each moment, in the order given; moments without one are left out."""
        given = list(actions)
        found = [(m, title, [a for a in given if m in a.moments]) for m, title in self.headings]
        return [moment for moment in found if moment[2]]


def select_holding(lines: Iterable[PaperLine], judgement: Judgement) -> list[str]:
    return [line.text for line in lines if judgement.truth(line.where) is YES]


def list_unconditional_actions(steps: Iterable[Step], judgement: Judgement) -> list[Action]:
    return [step.action for step in steps if judgement.truth(step.where) is YES]

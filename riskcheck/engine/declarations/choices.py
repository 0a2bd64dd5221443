"""What a traveller may lawfully decide otherwise about a trip. Who somebody is is never a choice."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.conditions.base import Condition, Judgement
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Answer, Question


@dataclass(frozen=True, eq=False)
class Choice:
    """`question` is the one they would answer otherwise; `open_to` says whose choice it is.

    `wording` names it, `caution` says what it does not promise. Both may name the destination.
    """

    key: str
    question: Question
    wording: str
    caution: str
    open_to: Condition

    def answer(self, judgement: Judgement) -> Answer | None:
        """What they would answer instead; None where that cannot be said."""
        return None


@dataclass(frozen=True, eq=False)
class AnotherAnswer(Choice):
    instead: str

    def answer(self, judgement: Judgement) -> Answer | None:
        return self.instead


@dataclass(frozen=True, eq=False)
class FewerDays(Choice):
    """Staying one day less than a number of days that sources state. `wording` names `%(days)s`."""

    limit: FactKind

    def answer(self, judgement: Judgement) -> Answer | None:
        findings = judgement.findings(self.limit)
        stated = findings[0].value if len(findings) == 1 and findings[0] else 0
        assert isinstance(stated, int)
        return stated - 1 if stated > self.question.lowest else None


@dataclass(frozen=True, eq=False)
class StayingAway(Choice):
    """Not going there at all: nothing is judged, since no trip is left to judge."""

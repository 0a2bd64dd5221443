"""What stays off the sheet unless ticked: answers that could hurt, and the risks that give them away."""

from __future__ import annotations

from collections.abc import Sequence

from riskcheck.checking import check
from riskcheck.engine.assess import Advisory, Assessment
from riskcheck.engine.questions import Answers
from riskcheck.engine.rules import Risk
from riskcheck.pages.answers import AnswerLine

NOTHING_TOLD: Answers = {
    "activities": ("none",),
    "family": ("none",),
    "lgbt_information": "no",
}
WITHHELD = frozenset(NOTHING_TOLD)
ONLY_IF_IT_MATTERED = frozenset({"sex"})
IN_THE_HEADING = frozenset({"destination", "role"})


def without_withheld(assessment: Assessment) -> Assessment:
    """The assessment as if no withheld answer had told anything: what the sheet may show freely."""
    answers = assessment.case.answers
    untold = {key: NOTHING_TOLD[key] for key in WITHHELD if key in answers}
    if all(answers[key] == untold[key] for key in untold):
        return assessment
    return check({**answers, **untold}, assessment.case.day)


def left_off(public: Assessment) -> frozenset[str]:
    """Answers the sheet does not repeat."""
    mattered = {key for a in public.advisories for leaf in a.settled_by for key in leaf.asks}
    return (ONLY_IF_IT_MATTERED - mattered) | IN_THE_HEADING


def withheld(lines: Sequence[AnswerLine]) -> list[AnswerLine]:
    """Answers that stay off the sheet unless their box is ticked on screen."""
    return [line for line in lines if line.key in WITHHELD]


def lines(assessment: Assessment, public: Assessment) -> list[Advisory]:
    """The risks of the sheet: those without withheld answers, and those shown only when ticked."""
    free = strongest_of_each_risk(public)
    shown = {(advisory.rule, advisory.level) for advisory in free}
    strongest = strongest_of_each_risk(assessment)
    both = free + [a for a in strongest if (a.rule, a.level) not in shown]
    return sorted(both, key=lambda advisory: -advisory.level)


def strongest_of_each_risk(assessment: Assessment) -> list[Advisory]:
    strongest: dict[Risk, Advisory] = {}
    for advisory in assessment.advisories:
        strongest.setdefault(advisory.rule.risk, advisory)
    return list(strongest.values())


def withheld_group(advisory: Advisory, public: Assessment) -> str:
    """The withheld answer that the advisory would give away; empty where there is none."""
    if any(
        advisory.rule is free.rule and advisory.level == free.level for free in public.advisories
    ):
        return ""
    asked = {key for leaf in advisory.settled_by for key in leaf.asks}
    answers = advisory.case.answers
    told = {key for key in WITHHELD if key in answers and answers[key] != NOTHING_TOLD[key]}
    return min(asked & told, default=min(told))

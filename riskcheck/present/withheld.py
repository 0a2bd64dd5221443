"""What stays off the sheet unless ticked: answers that could hurt, and the risks that give them away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, product
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.model.questions import Answers, OnPaper
from riskcheck.present.answers import AnswerLine
from riskcheck.rulebook.questions import ACTIVITIES, CRITIC_OF, NATIONALITIES, PROTECTION, QUESTIONS
from riskcheck.service import assess_answers

NOTHING_TOLD: Answers = {
    question.key: question.no_risk
    for question in QUESTIONS
    if question.is_withheld and question.no_risk is not None
}
WITHHELD = frozenset(NOTHING_TOLD)


def _list_keys(on_paper: OnPaper) -> frozenset[str]:
    return frozenset(question.key for question in QUESTIONS if question.on_paper is on_paper)


ONLY_IF_IT_MATTERED = _list_keys(OnPaper.IF_IT_MATTERED)
IN_THE_HEADING = _list_keys(OnPaper.IN_THE_HEADING)
IN_A_BAND = _list_keys(OnPaper.IN_A_BAND)
NEVER_NAMED = _list_keys(OnPaper.NEVER_NAMED)
"""Asked in private only: no paper names the question, nor what its answer could do."""


def find_withheld(answers: Answers) -> frozenset[str]:
    """Which answers stay off paper. It says whose citizen somebody is, so also that they are nobody's."""
    return WITHHELD if answers[NATIONALITIES.key] else WITHHELD - {PROTECTION.key}


class Disclosure(NamedTuple):
    """What may be read once exactly the boxes of `told` are ticked; of `untold` nothing shows."""

    assessment: Assessment
    told: frozenset[str]
    untold: frozenset[str]

    @property
    def ticks(self) -> str:
        """Its classes: static/site.css shows it for these boxes and no others."""
        return " ".join(
            [f"with-{key}" for key in sorted(self.told)]
            + [f"without-{key}" for key in sorted(self.untold)]
        )


def list_disclosures(assessment: Assessment) -> tuple[Disclosure, ...]:
    """One for each choice of boxes that makes a difference: first none ticked, last all."""
    answers = assessment.case.answers
    say_something = sorted(
        key
        for key in find_withheld(answers)
        if _tells(answers, key) or (key == CRITIC_OF.key and _tells_to_criticise(answers))
    )
    every = frozenset(say_something)
    chosen = (
        frozenset(compress(say_something, ticked))
        for ticked in product((False, True), repeat=len(say_something))
    )
    return tuple(
        Disclosure(_leave_out(assessment, every - told), told, every - told) for told in chosen
    )


def disclose_nothing(assessment: Assessment) -> Disclosure:
    """For a paper on which nothing can be ticked."""
    return Disclosure(remove_withheld(assessment), frozenset(), frozenset())


def remove_withheld(assessment: Assessment) -> Assessment:
    """The assessment as if no withheld answer had told anything: what the sheet may show freely."""
    return _leave_out(assessment, find_withheld(assessment.case.answers))


def _leave_out(assessment: Assessment, keys: frozenset[str]) -> Assessment:
    answers = assessment.case.answers
    untold = {key: NOTHING_TOLD[key] for key in keys if key in answers}
    said = {**answers, **untold}
    if CRITIC_OF.key in untold and _tells_to_criticise(said):
        del said[CRITIC_OF.key]  # may be a critic of the destination, also who named no country
    return assessment if said == answers else assess_answers(said, assessment.case.day)


def _tells(answers: Answers, key: str) -> bool:
    return answers.get(key, NOTHING_TOLD[key]) != NOTHING_TOLD[key]


def _tells_to_criticise(answers: Answers) -> bool:
    """Whether it is asked, and left open on paper, whose critic somebody is."""
    return CRITIC_OF.key in answers and _tells(answers, ACTIVITIES.key)


def remove_keys(public: Assessment) -> frozenset[str]:
    """Answers the sheet does not repeat."""
    mattered = {key for a in public.advisories for leaf in a.settled_by for key in leaf.asks}
    return (ONLY_IF_IT_MATTERED - mattered) | IN_THE_HEADING


def list_withheld(lines: Sequence[AnswerLine], answers: Answers) -> list[AnswerLine]:
    """Answers that stay off the sheet unless their box is ticked on screen."""
    withheld = find_withheld(answers)
    return [line for line in lines if line.key in withheld]


def keep_strongest_by_risk(assessment: Assessment) -> list[Advisory]:
    strongest: dict[Risk, Advisory] = {}
    for advisory in assessment.advisories:
        strongest.setdefault(advisory.rule.risk, advisory)
    return list(strongest.values())

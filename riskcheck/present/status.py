"""Whose citizen the destination takes the traveller for: said once, before any risk that hangs on it."""

from __future__ import annotations

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.text import _
from riskcheck.engine.model.truth import YES
from riskcheck.facts import COUNTRIES
from riskcheck.present.translator import Translator
from riskcheck.rulebook.questions import HOLDS_DESTINATION_PASSPORT, TIES
from riskcheck.rulebook.scopes import (
    citizen_by_its_law,
    citizenship_ended,
    possible_national,
    presumed_national,
    says_citizenship_arose,
)
from riskcheck.service import judge_answers

BY_LAW = {
    "father": _("The law of %(country)s makes you its citizen through your father."),
    "mother": _("The law of %(country)s makes you its citizen through your mother."),
    "parent": _("The law of %(country)s makes you its citizen through a parent."),
    "born": _("The law of %(country)s makes you its citizen by your birth there."),
    "grandparent": _("The law of %(country)s makes you its citizen through a grandparent."),
    "spouse": _("The law of %(country)s makes you its citizen by your marriage."),
}
"""By the tie that law carries, the closest first."""

HOLDS_ITS_PASSPORT = _("You hold a passport of %(country)s, so it counts you as its citizen.")
SAYS_BY_BIRTH = _(
    "You said you are a citizen of %(country)s by birth, so it counts you as its own."
)
NEVER_ENDED = _(
    "Your citizenship of %(country)s never formally ended, so it may still count you as its own."
)

WHAT_FOLLOWS = _("What it may do to its citizens, it may do to you.")
ONE_LEVEL_LOWER = _("Each such risk is set one level lower than for a declared citizen.")

POSSIBLE = {
    "former": _(
        "You used to be a citizen of %(country)s, and it may still count you as one. We are not sure,"
        " so each risk from that is set lower."
    ),
    "father": _(
        "%(country)s may count you as its citizen through your father. We are not sure, so each risk"
        " from that is set lower."
    ),
    "mother": _(
        "%(country)s may count you as its citizen through your mother. We are not sure, so each risk"
        " from that is set lower."
    ),
    "parent": _(
        "%(country)s may count you as its citizen through a parent. We are not sure, so each risk"
        " from that is set lower."
    ),
    "born": _(
        "%(country)s may count you as its citizen by your birth there. We are not sure, so each risk"
        " from that is set lower."
    ),
    "grandparent": _(
        "%(country)s may count you as its citizen through a grandparent. We are not sure, so each risk"
        " from that is set lower."
    ),
    "spouse": _(
        "%(country)s may count you as its citizen by a marriage. We are not sure, so each risk from"
        " that is set lower."
    ),
    "unsure": _(
        "%(country)s may count you as its citizen through a link you are not sure of. Each risk from"
        " that is set lower."
    ),
}
"""By the tie, the one that tells most first."""

ENDED = _("You said you are no longer a citizen of %(country)s.")


def write_status(assessment: Assessment, translator: Translator) -> str:
    """For someone with a tie who did not declare the citizenship; nothing of anybody else."""
    truth, case = assessment.judgement.truth, assessment.case
    country = COUNTRIES[case.destination.nationality].spoken
    if truth(presumed_national) is YES:
        tie = translator.about(_explain_presumption(assessment), country)
        return translator.join_sentences([tie, translator.text(WHAT_FOLLOWS)])
    if truth(possible_national) is YES:
        ties = _list_ties(case)
        return translator.about(next(POSSIBLE[tie] for tie in POSSIBLE if tie in ties), country)
    if not case.is_national and truth(citizenship_ended) is YES:
        return translator.about(ENDED, country)
    return ""


def write_how_levels_are_set(assessment: Assessment, translator: Translator) -> str:
    """For someone presumed to be a citizen: what that does to the levels."""
    if assessment.judgement.truth(presumed_national) is not YES:
        return ""
    return translator.text(ONE_LEVEL_LOWER)


def _explain_presumption(assessment: Assessment) -> str:
    """What makes them a citizen: law by a tie, their own word, or that it never ended."""
    truth, case = assessment.judgement.truth, assessment.case
    if truth(citizen_by_its_law) is YES:
        return next(BY_LAW[tie] for tie in BY_LAW if _is_carried_by_law(tie, case))
    if truth(says_citizenship_arose) is YES:
        holds = case.answers.get(HOLDS_DESTINATION_PASSPORT.key) == "yes"
        return HOLDS_ITS_PASSPORT if holds else SAYS_BY_BIRTH
    return NEVER_ENDED


def _is_carried_by_law(tie: str, case: Case) -> bool:
    """Whether this tie alone, of those they have, makes them a citizen by law."""
    if tie not in _list_ties(case):
        return False
    alone = judge_answers({**case.answers, TIES.key: (tie,)}, case.day)
    return alone.truth(citizen_by_its_law) is YES


def _list_ties(case: Case) -> tuple[str, ...]:
    ties = case.answers[TIES.key]
    assert isinstance(ties, tuple)
    return ties

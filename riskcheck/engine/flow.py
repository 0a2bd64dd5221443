"""Which questions are still worth asking: those whose answers could still change the advice."""

from __future__ import annotations

from riskcheck.engine.askable import askable
from riskcheck.engine.assess import Assessment, assess
from riskcheck.engine.case import Case
from riskcheck.engine.levels import counting, highest_possible
from riskcheck.engine.questions import Answer, Answers, Question
from riskcheck.engine.rules import Level, Rulebook, Screen
from riskcheck.engine.truth import YES

STARTING_POINT = ("nationalities", "destination", "role")
"""Answered on the first page, always."""


def open_questions(assessment: Assessment) -> frozenset[str]:
    """Keys of the questions that some verdict, or its level, still depends on."""
    case = assessment.case
    could_ask = askable(assessment.rulebook, case.destination).of
    settled: set[str] = set(case.answers)  # answered, or found open already
    for rule in assessment.still_open:
        if not could_ask(rule.applies_when) <= settled:
            settled |= case.waits_for(rule.applies_when, YES)
    for advisory in assessment.advisories:
        for leaf in advisory.settled_by:
            if not could_ask(leaf) <= settled:
                settled.update(leaf.missing(case))
    return frozenset(settled.difference(case.answers))


def leads_to(assessment: Assessment) -> dict[str, Level]:
    """The highest level that the answer to each open question could still bring."""
    case, hard_to_lose = assessment.case, assessment.rulebook.hard_to_lose
    waiting = [(r, case.waits_for(r.applies_when, YES)) for r in assessment.still_open]
    waiting += [
        (
            advisory.rule,
            frozenset(key for leaf in advisory.settled_by for key in leaf.missing(case)),
        )
        for advisory in assessment.advisories
        if advisory.level < advisory.rule.level
    ]
    levels: dict[str, Level] = {}
    for rule, waits_for in waiting:
        possible = counting(rule.risk, highest_possible(rule, case, hard_to_lose))
        for key in waits_for:
            levels[key] = max(levels.get(key, possible), possible)
    return levels


def could_be(assessment: Assessment, unasked: frozenset[str] = frozenset()) -> Level:
    """The overall level that open questions could raise it to; `unasked` are left out of account."""
    levels = leads_to(assessment)
    return max([assessment.level, *(levels[key] for key in levels if key not in unasked)])


def open_screens(assessment: Assessment) -> list[tuple[Screen, tuple[Question, ...]]]:
    """The screens still to come, each with the questions to ask on it, in the order asked."""
    still_open = open_questions(assessment)
    screens = []
    for screen in assessment.rulebook.screens:
        asked = tuple(q for q in screen.questions if q.key in still_open)
        if asked:
            screens.append((screen, asked))
    return screens


def moved(answers: Answers, rulebook: Rulebook, to: Answers) -> dict[str, Answer]:
    """The answers after the first page was changed: what was said of another country is gone."""
    same = answers.get("destination") == to["destination"]
    stay = {k: a for k, a in answers.items() if same or not rulebook.questions[k].names_destination}
    return {**stay, **to}


def kept(case: Case, rulebook: Rulebook) -> dict[str, Answer]:
    """The answers that still matter: replay them screen by screen and drop the rest."""
    answers = {key: case.answers[key] for key in STARTING_POINT if key in case.answers}
    for screen in rulebook.screens:
        replayed = Case(answers, case.countries, case.scopes, case.day)
        asked = open_questions(assess(replayed, rulebook))
        for question in screen.questions:
            if question.key in asked and question.key in case.answers:
                answers[question.key] = case.answers[question.key]
    return answers

"""Which questions are still worth asking: those whose answers could still change the advice."""

from __future__ import annotations

from collections.abc import Iterator

from riskcheck.engine.declarations.rules import Level, Rulebook, Screen
from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.judging.levels import cap_level, find_highest_possible
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.questions import Answer, Answers, Question
from riskcheck.engine.model.truth import YES

STARTING_POINT = ("nationalities", "destination", "role")
"""Asked of everybody, before anything else."""


def find_open_questions(assessment: Assessment) -> frozenset[str]:
    """Keys of the questions that some verdict, or its level, still depends on."""
    judgement = assessment.judgement
    asked = assessment.at_place.askable
    settled: set[str] = set(judgement.answers)  # answered, or found open already
    for rule in assessment.still_open:
        if not asked.of(rule.applies_when) <= settled:
            settled |= judgement.waits_for(rule.applies_when, YES)
    for advisory in assessment.advisories:
        for leaf in advisory.settled_by:
            could_ask = asked.known.get(leaf)
            if could_ask is None:
                could_ask = asked.of(leaf)
            if could_ask and not could_ask <= settled:
                settled.update(leaf.missing(judgement))
        for other in advisory.rule.gives_way_to:
            if not asked.of(other.applies_when) <= settled:
                settled |= judgement.waits_for(other.applies_when, YES)
    return frozenset(settled.difference(judgement.answers))


def find_levels_by_question(assessment: Assessment) -> dict[str, Level]:
    """The highest level that the answer to each open question could still bring."""
    levels: dict[str, Level] = {}
    for possible, waits_for in _find_raised(assessment):
        for key in waits_for:
            levels[key] = max(levels.get(key, possible), possible)
    return levels


def find_highest_level(assessment: Assessment, unasked: frozenset[str] = frozenset()) -> Level:
    """The overall level that open questions could raise it to; `unasked` are left out of account."""
    highest = assessment.level
    for possible, waits_for in _find_raised(assessment, highest):
        if possible > highest and not waits_for <= unasked:
            highest = possible
    return highest


def _find_raised(assessment: Assessment, above: int = -1) -> Iterator[tuple[Level, frozenset[str]]]:
    """To which level each rule could raise the whole, and the answers that this waits for.

    Only rules whose own level counts for more than `above` are gone through.
    """
    judgement, rulebook = assessment.judgement, assessment.rulebook
    for rule in assessment.still_open:
        if cap_level(rule.risk, rule.level) > above:
            possible = cap_level(rule.risk, find_highest_possible(rule, judgement, rulebook))
            yield possible, judgement.waits_for(rule.applies_when, YES)
    for advisory in assessment.advisories:
        rule = advisory.rule
        if advisory.level < rule.level and cap_level(rule.risk, rule.level) > above:
            possible = cap_level(rule.risk, find_highest_possible(rule, judgement, rulebook))
            missing = [key for leaf in advisory.settled_by for key in leaf.missing(judgement)]
            yield possible, frozenset(missing)


def list_open_screens(assessment: Assessment) -> list[tuple[Screen, tuple[Question, ...]]]:
    """The screens still to come, each with the questions to ask on it, in the order asked."""
    still_open = find_open_questions(assessment)
    screens = []
    for screen in assessment.rulebook.screens:
        asked = tuple(q for q in screen.questions if q.key in still_open)
        if asked:
            screens.append((screen, asked))
    return screens


def change_first_page(answers: Answers, rulebook: Rulebook, to: Answers) -> dict[str, Answer]:
    """The answers after the first page was changed: what was said of another country is gone."""
    same = answers.get("destination") == to["destination"]
    stay = {k: a for k, a in answers.items() if same or not _is_about_destination(k, rulebook)}
    return {**stay, **to}


def _is_about_destination(key: str, rulebook: Rulebook) -> bool:
    return key == "role" or rulebook.questions[key].names_destination


def keep_relevant_answers(case: Case, rulebook: Rulebook) -> dict[str, Answer]:
    """The answers that still matter: replay them screen by screen and drop the rest."""
    answers = {key: case.answers[key] for key in STARTING_POINT if key in case.answers}
    for screen in rulebook.screens:
        replayed = Case(answers, case.countries, case.day)
        asked = find_open_questions(assess(replayed, rulebook))
        for question in screen.questions:
            if question.key in asked and question.key in case.answers:
                answers[question.key] = case.answers[question.key]
    return answers

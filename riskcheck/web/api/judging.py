"""Answers in, results out: one, or a line each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.judging.report import Plain, make_report
from riskcheck.engine.model.truth import YES
from riskcheck.facts import VERSION
from riskcheck.rulebook.scopes import presumed_national
from riskcheck.service import assess_answers
from riskcheck.web.api.reading import check_every_answer, parse_object
from riskcheck.web.shared.problems import Refused


def make_result(assessment: Assessment) -> Plain:
    """The result as the command line writes it, and beside it what the advice page knows."""
    still_open = find_open_questions(assessment)
    return {
        **make_report(assessment, VERSION),
        "presumed": assessment.judgement.truth(presumed_national) is YES,
        "could_be": int(find_highest_level(assessment)),
        "open_questions": [key for key in assessment.rulebook.questions if key in still_open],
    }


def judge_lines(lines: Iterable[bytes]) -> Iterator[str]:
    """A line for each line; one that cannot be judged has its problem in its place."""
    for number, line in enumerate(lines, 1):
        try:
            result = make_result(assess_answers(check_every_answer(parse_object(line))))
        except Refused as problem:
            result = {"line": number, "error": problem.report()}
        yield f"{write_json(result)}\n"


def write_json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))

"""Rulebook and facts put together: answers in, assessment out. No Django."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.judging.applicable import find_applicable_rules
from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.questions import STATELESS, Answer, Answers, BadAnswer, check_answer
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK

CODES = frozenset(COUNTRIES)
NEEDED = ("nationalities", "destination")


def check_answers(given: Mapping[str, object]) -> dict[str, Answer]:
    """The answers in the engine's form, or BadAnswer for the first that cannot be used."""
    for key in given:
        if key not in RULEBOOK.questions:
            raise BadAnswer(str(key), _("There is no question with this key. Remove it."))
    for key in NEEDED:
        if key not in given:
            raise BadAnswer(key, RULEBOOK.questions[key].missing)
    try:
        return {key: _check(key, given) for key in given}
    except BadAnswer as bad:
        raise _name_destination(bad, given["destination"]) from None


def _check(key: str, given: Mapping[str, object]) -> Answer:
    if key == "nationalities" and given[key] in ([], ()) and given.get("protection") == STATELESS:
        return ()
    return check_answer(RULEBOOK.questions[key], given[key], CODES)


def _name_destination(bad: BadAnswer, code: object) -> BadAnswer:
    """Its text may speak of the destination, which is a country only if that answer can be used."""
    if "%(country)s" not in bad.text:
        return bad
    country = COUNTRIES.get(code) if isinstance(code, str) else None
    named = country.spoken if country else _("the destination")
    return BadAnswer(bad.key, bad.text, **{**bad.gaps, "country": named})


def make_case(answers: Answers, day: date | None = None) -> Case:
    """On that day, or today in the zone of this process: the office’s, where settings name one."""
    today = day or datetime.now(UTC).astimezone().date()
    return Case(answers, COUNTRIES, today)


def assess_answers(answers: Answers, day: date | None = None) -> Assessment:
    return assess(make_case(answers, day), RULEBOOK)


def judge_answers(answers: Answers, day: date | None = None) -> CaseJudgement:
    """For whoever asks for the truth of a condition, not for advice."""
    case = make_case(answers, day)
    listed = find_applicable_rules(RULEBOOK, case.destination, case.is_national)
    return listed.start_judgement(case)

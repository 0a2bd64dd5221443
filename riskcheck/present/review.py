"""When what is held was last checked, and what is past that on the day of the case."""

from __future__ import annotations

from datetime import date

from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import Review, find_review, review_country
from riskcheck.present.translator import Translator


def find_unchecked_since(reason: Reason, case: Case) -> date | None:
    """The day on which a reason was last checked, where that is too long ago; else None."""
    if reason.finding:
        found = review_country(reason.finding, COUNTRIES[reason.finding.fact.country.code])
    elif reason.advice:
        found = find_review(case.destination, min(advice.reviewed for advice in reason.advice))
    else:
        return None
    return found.checked if found.is_past(case.day) else None


def find_country_review(case: Case) -> Review:
    return find_review(case.destination, case.destination.reviewed)


def write_last_checked(case: Case, translator: Translator) -> str:
    """When facts on the destination were last checked, and by when they should be again."""
    found = find_country_review(case)
    past = _(
        "What we hold on %(country)s was last checked on %(day)s. A new check was due by %(due)s."
        " It may have changed."
    )
    fresh = _(
        "What we hold on %(country)s was last checked on %(day)s. It should be checked again by"
        " %(due)s."
    )
    gaps = {
        "country": case.destination.spoken,
        "day": translator.day(found.checked),
        "due": translator.day(found.due),
    }
    return translator.sentence(Sentence(past if found.is_past(case.day) else fresh, gaps))

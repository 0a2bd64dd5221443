"""When what is held was last checked, and what is past that on the day of the case."""

from __future__ import annotations

from datetime import date

from riskcheck.engine.conditions.case import Case
from riskcheck.engine.conditions.leaves import Reason
from riskcheck.engine.model.text import Sentence, _
from riskcheck.facts import COUNTRIES
from riskcheck.facts.review import Review, review, review_of
from riskcheck.present.translator import Voice


def unchecked_since(reason: Reason, case: Case) -> date | None:
    """The day on which a reason was last checked, where that is too long ago; else None."""
    if reason.finding:
        found = review_of(reason.finding, COUNTRIES[reason.finding.fact.country.code])
    elif reason.advice:
        found = review(case.destination, min(advice.reviewed for advice in reason.advice))
    else:
        return None
    return found.checked if found.is_past(case.day) else None


def review_of_country(case: Case) -> Review:
    return review(case.destination, case.destination.reviewed)


def last_checked(case: Case, voice: Voice) -> str:
    """When facts on the destination were last checked, and by when they should be again."""
    found = review_of_country(case)
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
        "day": voice.day(found.checked),
        "due": voice.day(found.due),
    }
    return voice.sentence(Sentence(past if found.is_past(case.day) else fresh, gaps))

"""riskcheck: what a destination may do to a traveller as its own citizen.

The public door for Python. It needs no Django and no settings; rulebook and facts are read when it is first
called. docs/interface.md has the answers and their values. All texts are English.

>>> from riskcheck import assess, country, open_questions
>>> answers = {"nationalities": ["US", "RU"], "destination": "RU", "role": "visit"}
>>> assessment = assess(answers)
>>> int(assessment.level), assessment.headline
(4, 'Do not travel')
>>> "mobilisation" in [undecided.rule.risk.value for undecided in assessment.undecided]
True
>>> "age" in [question.key for question in open_questions(answers)]
True
>>> country("RUS").name
'Russia'
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from riskcheck.engine.model.questions import BadAnswer

if TYPE_CHECKING:
    from riskcheck.asking import OpenQuestion
    from riskcheck.engine.judging.assess import Assessment
    from riskcheck.engine.model.facts import Country

__version__ = "1.4.0.dev0"
"""Of the package. A result names the versions of rulebook and facts it rests on."""

__all__ = ["BadAnswer", "__version__", "assess", "country", "open_questions"]


def assess(answers: Mapping[str, object], day: date | None = None) -> Assessment:
    """Judge one traveller and destination; `day` is the day of the check, today by default.

    Raises BadAnswer where an answer cannot be used; it says what to do, and its `key` is the answer's.

    >>> assess({"nationalities": ["US"], "destination": "Spain"})
    Traceback (most recent call last):
    riskcheck.engine.model.questions.BadAnswer: Choose a country from the list (a code of two capital letters, like US).
    """
    from riskcheck import service

    return service.assess_answers(service.check_answers(answers), day)


def open_questions(
    answers: Mapping[str, object], day: date | None = None
) -> tuple[OpenQuestion, ...]:
    """The questions still worth asking, in the order asked: those whose answer could change the advice.

    None left means that nothing more that could be said would change it. Raises BadAnswer as `assess` does.

    >>> asked = open_questions({"nationalities": ["US", "RU"], "destination": "RU"})
    >>> asked[0].wording, [option.value for option in asked[0].options][:2]
    ('How will you be there?', ['visit', 'there'])
    >>> asked[0].key, int(asked[0].could_be)
    ('role', 4)
    """
    from riskcheck import asking

    return asking.list_open_questions(assess(answers, day))


def country(code: str) -> Country:
    """What is held on one country, by its code of two or three letters: `facts` by kind of fact, each with
    its `statements` (value, strength, scope, note, and `source` with title, address and date); `advice`,
    the general levels of governments. What no source speaks of is not among the facts.

    >>> statement = country("RU").facts["mobilisation"].statements[0]
    >>> statement.value, statement.source.issuer, statement.source.dated.isoformat()
    ('call_ups', 'AU', '2025-05-19')
    >>> country("XX")
    Traceback (most recent call last):
    LookupError: No country has the code XX. Give one of two or three letters, like RU or RUS.
    """
    from riskcheck.facts import COUNTRIES
    from riskcheck.present.written_names import index_iso3

    wanted = code.upper()
    found = COUNTRIES.get(index_iso3().get(wanted, wanted))
    if found is None:
        raise LookupError(
            f"No country has the code {code}. Give one of two or three letters, like RU or RUS."
        )
    return found

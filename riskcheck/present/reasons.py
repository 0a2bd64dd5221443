"""Why a risk is told, in one line: the answers that tell this traveller from others, and who says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils.translation import ngettext

from riskcheck.engine.conditions.answer_leaves import AnswerIs
from riskcheck.engine.judging.assess import Advisory
from riskcheck.engine.judging.next_questions import STARTING_POINT
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.text import _
from riskcheck.present.answers import write_value
from riskcheck.present.phrases import translate
from riskcheck.present.review import find_unchecked_since
from riskcheck.present.sources import write_unchecked_since
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS_IN_SHORT
from riskcheck.rulebook.questions import TIES

SAID_OF_ALL = frozenset({*STARTING_POINT, TIES.key})
"""What a whole page rests on is said once at its top, and not again at each risk."""

NEWEST = _("%(names)s, newest %(day)s")


def list_telling_answers(advisory: Advisory) -> dict[str, Answer]:
    """The answers it hangs on, by question, without those that the whole page rests on. Of several answers
    to one question, those that count."""
    answers = advisory.case.answers
    telling: dict[str, Answer] = {}
    for leaf in advisory.settled_by:
        for key in leaf.asks:
            answer = answers.get(key)
            if answer is None or key in SAID_OF_ALL or key in telling:
                continue
            if isinstance(leaf, AnswerIs) and isinstance(answer, tuple):
                answer = tuple(value for value in answer if value in leaf.values)
            if answer != ():
                telling[key] = answer
    return telling


def write_telling_answers(advisory: Advisory, translator: Translator) -> str:
    """“Age: 32 · Military service: In the reserve”; nothing where it holds for every citizen."""
    country = advisory.case.destination.spoken
    return " · ".join(
        translator.label(question.short) + write_value(question, answer, country, translator)
        for key, answer in list_telling_answers(advisory).items()
        for question in (RULEBOOK.questions[key],)
    )


def write_backing(advisory: Advisory, translator: Translator) -> str:
    """“Canada, UK, 2 other sources, newest 3 July 2026”; nothing where it rests on answers alone."""
    governments: dict[str, None] = {}
    others: dict[str, None] = {}
    days: list[date] = []
    for issuer, address, dated in _list_backing(advisory):
        if issuer in ISSUERS_IN_SHORT:
            governments[translator.text(ISSUERS_IN_SHORT[issuer])] = None
        else:
            others[address] = None
        if dated:
            days.append(dated)
    names = [*governments]
    if others:
        names.append(_count_others(len(others), bool(governments)))
    if not names or not days:
        return translator.join(names)
    return translate(
        NEWEST, translator, names=translator.join(names), day=translator.day(max(days))
    )


def write_unchecked(advisory: Advisory, translator: Translator) -> str:
    """Since when the oldest of what it rests on was not checked, where that is too long ago."""
    case = advisory.case
    found = [find_unchecked_since(reason, case) for reason in advisory.because]
    return write_unchecked_since(min((day for day in found if day), default=None), translator)


def _count_others(number: int, beside_governments: bool) -> str:
    if beside_governments:
        text = ngettext("%(number)s other source", "%(number)s other sources", number)
    else:
        text = ngettext("%(number)s source", "%(number)s sources", number)
    return text % {"number": number}


def _list_backing(advisory: Advisory) -> Iterator[tuple[str, str, date | None]]:
    """Publisher, address and day of each source that says what it rests on."""
    for reason in advisory.because:
        if reason.finding:
            for statement in reason.finding.deciding + reason.finding.supporting:
                source = statement.source
                yield source.issuer, source.url, source.dated
        for advice in reason.advice:
            yield advice.issuer, advice.url, advice.dated

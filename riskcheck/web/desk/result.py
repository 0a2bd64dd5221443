"""The result beside the questions: what an officer says and does now, and the sheet to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils import timezone

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.questions import Question
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import make_check_address
from riskcheck.present.clock import tell_time
from riskcheck.present.contacts import ContactLine, list_contacts, make_contact_line
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import write_expiry
from riskcheck.present.status import write_status
from riskcheck.present.steps import sort_actions
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import UnknownFact, list_unknown_facts, write_silence
from riskcheck.present.verdict import Verdict, make_verdict
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED
from riskcheck.web.desk.risks import DeskRisk, list_desk_risks
from riskcheck.web.desk.state import Desk
from riskcheck.web.paper.print_panel import PrintPanel, make_print_panel
from riskcheck.web.shared.typed_answers import MISSING

MOST_TOP_ACTIONS = 5


class OpenedResult(NamedTuple):
    """The check that was opened at the desk: no link to it lives longer than it does itself."""

    address: str
    seconds_left: int


class QuestionLink(NamedTuple):
    """A question on the page by its short name."""

    key: str
    short: str


@dataclass(frozen=True)
class DeskFinding:
    """What was judged. `address` is that of the check; `disappears` is there for one that was opened. `time` is
    when, at the office."""

    address: str
    status: str
    verdict: Verdict
    country: str
    role: str
    checked_on: str
    time: str
    disappears: str
    still_open: tuple[QuestionLink, ...]
    summary: str
    silence: str
    borrowed: str
    top_actions: tuple[str, ...]
    risks: tuple[DeskRisk, ...]
    contacts: tuple[ContactLine, ...]
    unknown: tuple[UnknownFact, ...]
    print_panel: PrintPanel


@dataclass(frozen=True)
class DeskResult:
    """`wrong` leads to what has to be corrected. While nothing can be judged, `needed` says what to type."""

    wrong: tuple[QuestionLink, ...]
    needed: tuple[str, ...]
    finding: DeskFinding | None


def make_desk_result(desk: Desk, opened: OpenedResult | None, translator: Translator) -> DeskResult:
    wrong = _link(desk.wrong, translator)
    if desk.assessment is None:
        return DeskResult(wrong, _list_needed(desk, translator), None)
    return DeskResult(wrong, (), _make_finding(desk, desk.assessment, opened, translator))


def _make_finding(
    desk: Desk, assessment: Assessment, opened: OpenedResult | None, translator: Translator
) -> DeskFinding:
    case = assessment.case
    address = opened.address if opened else make_check_address(checklink.seal_answers(case.answers))
    unknown = list_unknown_facts(assessment, translator)
    verdict = make_verdict(assessment, translator)
    return DeskFinding(
        address=address,
        status=write_status(assessment, translator),
        verdict=verdict,
        country=get_country_name(case.destination.code, translator.language),
        role=write_role(assessment, translator),
        checked_on=translator.day(case.day),
        time=tell_time(timezone.now()),
        disappears=write_expiry(opened.seconds_left) if opened else "",
        still_open=_link(desk.unanswered, translator),
        summary=translator.join_sentences(verdict.sentences),
        silence=write_silence(assessment, translator),
        borrowed=explain_borrowed_facts(case.destination, translator),
        top_actions=tuple(
            translator.text(action.text) for action in sort_actions(assessment)[:MOST_TOP_ACTIONS]
        ),
        risks=list_desk_risks(assessment, translator),
        contacts=tuple(make_contact_line(code, translator) for code in list_contacts(assessment)),
        unknown=unknown.first + unknown.smaller,
        print_panel=make_print_panel(assessment, address, translator),
    )


def _link(questions: Iterable[Question], translator: Translator) -> tuple[QuestionLink, ...]:
    return tuple(
        QuestionLink(question.key, translator.text(question.short)) for question in questions
    )


def _list_needed(desk: Desk, translator: Translator) -> tuple[str, ...]:
    """What has to be typed before anything can be judged."""
    sent = desk.sent
    missing = [key for key in NEEDED if key not in sent.answers and key not in sent.problems]
    return tuple(
        translator.text(MISSING.get(key, RULEBOOK.questions[key].missing)) for key in missing
    )

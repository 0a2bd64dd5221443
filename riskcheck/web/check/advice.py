"""The advice page: an answer that is read in five seconds, and everything else folded behind it."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.facts import VERSION
from riskcheck.present.answers import AnswerLine, explain_readings, list_answers
from riskcheck.present.contacts import ContactCard, list_contact_cards
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import CheckPage, describe_life
from riskcheck.present.levels import GradeLine, list_grades
from riskcheck.present.status import write_status
from riskcheck.present.steps import Steps, make_steps
from riskcheck.present.translator import get_translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import write_silence
from riskcheck.present.verdict import Verdict, make_verdict
from riskcheck.web.check.risk_groups import RiskGroupLine, list_risk_groups
from riskcheck.web.paper.print_panel import PrintPanel, make_print_panel


@dataclass(frozen=True)
class AdvicePage(CheckPage):
    """`address` is that of the check. `status` is empty where the citizenship was declared or there is no tie,
    and `silence` above level 0. `changed` says what a changed answer did, where one was."""

    template = "check/advice.html"

    address: str
    changed: str
    status: str
    verdict: Verdict
    country: str
    role: str
    checked_on: str
    silence: str
    borrowed: str
    steps: Steps
    contacts: tuple[ContactCard, ...]
    groups: tuple[RiskGroupLine, ...]
    grades: tuple[GradeLine, ...]
    not_checked: tuple[str, ...]
    answers: tuple[AnswerLine, ...]
    readings: tuple[str, ...]
    rules: str
    facts: str
    print_panel: PrintPanel


def make_advice_page(
    assessment: Assessment, address: str, seconds_left: int, changed: str = ""
) -> AdvicePage:
    speaker = get_translator()
    case = assessment.case
    return AdvicePage(
        life=describe_life(address, "advice/", seconds_left),
        address=address,
        changed=changed,
        status=write_status(assessment, speaker),
        verdict=make_verdict(assessment, speaker),
        country=get_country_name(case.destination.code, speaker.language),
        role=write_role(assessment, speaker),
        checked_on=speaker.day(case.day),
        silence=write_silence(assessment, speaker),
        borrowed=explain_borrowed_facts(case.destination, speaker),
        steps=make_steps(assessment, speaker),
        contacts=list_contact_cards(assessment, speaker),
        groups=list_risk_groups(assessment, speaker),
        grades=list_grades(case.destination, speaker),
        not_checked=tuple(speaker.text(text) for text in assessment.rulebook.not_checked),
        answers=tuple(list_answers(assessment, address, speaker)),
        readings=tuple(explain_readings(assessment, speaker)),
        rules=assessment.rulebook.version,
        facts=VERSION,
        print_panel=make_print_panel(assessment, address, speaker, can_tick=False),
    )

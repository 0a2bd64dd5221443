"""The advice page: an assessment in words."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.facts import VERSION
from riskcheck.present.alternatives import AlternativeTable, make_alternative_table
from riskcheck.present.answers import AnswerLine, explain_readings, list_answers
from riskcheck.present.contacts import ContactCard, list_contact_cards
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import write_expiry
from riskcheck.present.levels import GovernmentLevel, list_government_levels, write_level_word
from riskcheck.present.page import Page
from riskcheck.present.review import write_last_checked
from riskcheck.present.sources import SourceLine, list_cited_sources, make_source_line
from riskcheck.present.status import write_status
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import (
    UnknownFacts,
    WaitingRule,
    list_unknown_facts,
    list_waiting_rules,
    write_silence,
)
from riskcheck.web.check.advisories import (
    AdvisoryEntry,
    DisagreementEntry,
    list_advisories,
    list_disagreements,
)
from riskcheck.web.paper.print_panel import PrintPanel, make_print_panel

MOST_TOP_ACTIONS = 5
MOST_TITLES = 3


@dataclass(frozen=True)
class AdvicePage(Page):
    """`address` is that of the check. `status` is empty where the citizenship was declared or there is no tie,
    and `silence` above level 0."""

    template = "check/advice.html"

    address: str
    status: str
    level: int
    level_word: str
    country: str
    country_in_english: str
    role: str
    checked_on: str
    disappears: str
    summary: str
    silence: str
    borrowed: str
    top_actions: tuple[str, ...]
    all_actions: tuple[str, ...]
    contacts: tuple[ContactCard, ...]
    advisories: tuple[AdvisoryEntry, ...]
    alternatives: AlternativeTable
    disagreements: tuple[DisagreementEntry, ...]
    waiting: tuple[WaitingRule, ...]
    unknown: UnknownFacts
    government_levels: tuple[GovernmentLevel, ...]
    not_checked: tuple[str, ...]
    answers: tuple[AnswerLine, ...]
    readings: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    last_checked: str
    rules: str
    facts: str
    print_panel: PrintPanel


def make_advice_page(assessment: Assessment, address: str, seconds_left: int) -> AdvicePage:
    speaker = get_translator()
    case, findings = assessment.case, assessment.findings
    actions = tuple(speaker.text(action.text) for action in assessment.actions)
    return AdvicePage(
        address=address,
        status=write_status(assessment, speaker),
        level=int(assessment.level),
        level_word=write_level_word(assessment.level, case.is_there, speaker),
        country=get_country_name(case.destination.code, speaker.language),
        country_in_english=case.destination.name,
        role=write_role(assessment, speaker),
        checked_on=speaker.day(case.day),
        disappears=write_expiry(seconds_left),
        summary=summarise(assessment, speaker),
        silence=write_silence(assessment, speaker),
        borrowed=explain_borrowed_facts(case.destination, speaker),
        top_actions=actions[:MOST_TOP_ACTIONS],
        all_actions=actions,
        contacts=list_contact_cards(assessment, speaker),
        advisories=list_advisories(assessment, speaker),
        alternatives=make_alternative_table(assessment, speaker),
        disagreements=list_disagreements(findings, speaker),
        waiting=list_waiting_rules(assessment, speaker),
        unknown=list_unknown_facts(assessment, speaker),
        government_levels=list_government_levels(case.destination, speaker),
        not_checked=tuple(speaker.text(text) for text in assessment.rulebook.not_checked),
        answers=tuple(list_answers(assessment, address, speaker)),
        readings=tuple(explain_readings(assessment, speaker)),
        sources=tuple(make_source_line(s, speaker) for s in list_cited_sources(findings)),
        last_checked=write_last_checked(case, speaker),
        rules=assessment.rulebook.version,
        facts=VERSION,
        print_panel=make_print_panel(assessment, address, speaker),
    )


def summarise(assessment: Assessment, translator: Translator) -> str:
    """The titles of the highest advisories, each once."""
    country = assessment.case.destination.spoken
    highest = [a.rule for a in assessment.advisories if a.level == assessment.advisories[0].level]
    titles = dict.fromkeys(translator.about(rule.title, country) for rule in highest)
    return ". ".join(list(titles)[:MOST_TITLES]) + "." if titles else ""

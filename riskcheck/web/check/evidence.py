"""The evidence beside an advice: for each risk its rule, reasons and sources, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.judging.assess import Assessment
from riskcheck.facts import VERSION
from riskcheck.present.alternatives import AlternativeTable, make_alternative_table
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import CheckPage, describe_life
from riskcheck.present.levels import GovernmentLevel, list_government_levels
from riskcheck.present.review import write_last_checked
from riskcheck.present.sheet.provenance import write_licences
from riskcheck.present.sources import SourceLine, list_cited_sources, make_source_line
from riskcheck.present.status import write_how_levels_are_set, write_status
from riskcheck.present.translator import get_translator
from riskcheck.present.unknowns import (
    UnknownFacts,
    WaitingRule,
    list_unknown_facts,
    list_waiting_rules,
)
from riskcheck.rulebook.publishers import BY_CODE
from riskcheck.web.check.advisories import (
    AdvisoryEntry,
    DisagreementEntry,
    list_advisories,
    list_disagreements,
)


@dataclass(frozen=True)
class EvidencePage(CheckPage):
    """`address` is that of the check. `status` is empty where the citizenship was declared or there is no tie."""

    template = "check/evidence.html"

    address: str
    status: str
    country: str
    advisories: tuple[AdvisoryEntry, ...]
    alternatives: AlternativeTable
    disagreements: tuple[DisagreementEntry, ...]
    waiting: tuple[WaitingRule, ...]
    unknown: UnknownFacts
    government_levels: tuple[GovernmentLevel, ...]
    sources: tuple[SourceLine, ...]
    licences: str
    last_checked: str
    rules: str
    facts: str
    judged_on: str


def make_evidence_page(assessment: Assessment, address: str, seconds_left: int) -> EvidencePage:
    speaker = get_translator()
    case, findings = assessment.case, assessment.findings
    sources = list_cited_sources(findings)
    place = case.destination
    quoted = {source.issuer for source in sources} | {advice.issuer for advice in place.advice}
    status = write_status(assessment, speaker)
    return EvidencePage(
        life=describe_life(address, "evidence/", seconds_left),
        address=address,
        status=speaker.join_sentences([status, write_how_levels_are_set(assessment, speaker)]),
        country=get_country_name(place.code, speaker.language),
        advisories=list_advisories(assessment, speaker),
        alternatives=make_alternative_table(assessment, speaker),
        disagreements=list_disagreements(findings, speaker),
        waiting=list_waiting_rules(assessment, speaker),
        unknown=list_unknown_facts(assessment, speaker),
        government_levels=list_government_levels(place, speaker),
        sources=tuple(make_source_line(source, place, speaker) for source in sources),
        licences=write_licences([code for code in BY_CODE if code in quoted], speaker),
        last_checked=write_last_checked(case, speaker),
        rules=assessment.rulebook.version,
        facts=VERSION,
        judged_on=speaker.day(case.day),
    )

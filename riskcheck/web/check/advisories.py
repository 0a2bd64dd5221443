"""Each advisory with its whole reason, as the page of evidence tells it, and where governments disagree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.model.facts import Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.present.levels import write_level_word
from riskcheck.present.local_sites import write_site_mark
from riskcheck.present.phrases import capitalise
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.sources import (
    ReasonLine,
    follows_several,
    list_differing,
    make_reason_line,
    paraphrase_statement,
    write_date,
    write_source_name,
)
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import RISKS

USED_THE_CAUTIOUS = _("We used the more cautious.")
USED_SEVERAL = _("Two or more agree, so we used what they say.")


@dataclass(frozen=True)
class AdvisoryEntry:
    """`key` is the rule's, by which a link finds it."""

    key: str
    address: str
    level: int
    level_word: str
    risk: str
    title: str
    because: tuple[ReasonLine, ...]


@dataclass(frozen=True)
class DifferingStatement:
    issuer: str
    says: str
    dated: str
    url: str
    local: str


@dataclass(frozen=True)
class DisagreementEntry:
    """Governments that say different things now, and which word was used."""

    about: str
    statements: tuple[DifferingStatement, ...]
    used: str


def list_advisories(assessment: Assessment, translator: Translator) -> tuple[AdvisoryEntry, ...]:
    """Many advisories share reasons: each is put in words once."""
    reasons = dict.fromkeys(r for advisory in assessment.advisories for r in advisory.because)
    lines = {reason: make_reason_line(reason, assessment.case, translator) for reason in reasons}
    return tuple(_make_entry(one, lines, translator) for one in assessment.advisories)


def _make_entry(
    advisory: Advisory, lines: dict[Reason, ReasonLine], translator: Translator
) -> AdvisoryEntry:
    rule, case = advisory.rule, advisory.case
    country = case.destination.spoken
    return AdvisoryEntry(
        key=rule.key,
        address=make_rule_address(rule),
        level=int(advisory.level),
        level_word=write_level_word(advisory.level, case.is_there, translator),
        risk=translator.text(RISKS[rule.risk]),
        title=translator.about(rule.title, country),
        because=tuple(lines[reason] for reason in advisory.because),
    )


def list_disagreements(
    findings: Iterable[Finding], translator: Translator
) -> tuple[DisagreementEntry, ...]:
    return tuple(
        DisagreementEntry(
            about=capitalise(translator.about(finding.kind.whether, finding.fact.country)),
            statements=tuple(
                DifferingStatement(
                    issuer=write_source_name(statement.source, translator),
                    says=_write_statement(finding, statement, translator),
                    dated=write_date(statement.source, translator),
                    url=statement.source.url,
                    local=write_site_mark(
                        statement.source.url, COUNTRIES[finding.fact.country.code], translator
                    ),
                )
                for statement in list_differing(finding)
            ),
            used=translator.text(USED_SEVERAL if follows_several(finding) else USED_THE_CAUTIOUS),
        )
        for finding in findings
        if list_differing(finding)
    )


def _write_statement(finding: Finding, statement: Statement, translator: Translator) -> str:
    if finding.kind.is_range:
        return translator.gap(statement.value)
    return paraphrase_statement(finding.kind, statement, finding.fact.country, translator)

"""What a man of 24 who was born and lives abroad is told of service, by destination and source. No Django."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.model.facts import Source
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import BORN_AND_LIVING_ABROAD, describe_told, name_country
from riskcheck.reports.country_facts import write_date
from riskcheck.rulebook.facts.service import CONSCRIPTION

IN_USE = ("compulsory", "selective", "residents_only")
NOTHING = "nothing: no rule applies"


class ToldOfService(NamedTuple):
    """What he is told of conscription at a destination: the gravest of it, and what sources say of service."""

    code: str
    service: Finding
    level: Level
    gravest: tuple[Advisory, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(advisory.rule.title for advisory in self.gravest) or (NOTHING,)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Those that decide what he is told; where no rule applies, those that decide of service."""
        reasons = [reason for advisory in self.gravest for reason in advisory.because]
        findings = [reason.finding for reason in reasons if reason.finding] or [self.service]
        return tuple(dict.fromkeys(s.source for f in findings for s in f.deciding))


def list_told_of_service() -> Iterator[ToldOfService]:
    """For each destination whose service is in use, as far as it reaches him."""
    for code, place in COUNTRIES.items():
        assessment = describe_told(BORN_AND_LIVING_ABROAD, place)
        service = _find_service(assessment)
        if service is not None and service.value in IN_USE:
            told = [a for a in assessment.advisories if a.rule.risk is Risk.CONSCRIPTION]
            level = max((a.level for a in told), default=Level.NONE_FOUND)
            yield ToldOfService(code, service, level, tuple(a for a in told if a.level is level))


def _find_service(assessment: Assessment) -> Finding | None:
    findings = assessment.judgement.findings(CONSCRIPTION)
    return findings[0] if len(findings) == 1 else None


def write_service_abroad() -> str:
    """Markdown tables: how many destinations are at each level, and what each tells on whose word."""
    told = list(list_told_of_service())
    return "\n".join([*_count_levels(told), "", *_list_destinations(told)]) + "\n"


def _count_levels(told: list[ToldOfService]) -> Iterator[str]:
    yield "| service | " + " | ".join(str(int(level)) for level in Level) + " |"
    yield "|---|" + "---:|" * len(Level)
    for service in IN_USE:
        counts = Counter(one.level for one in told if one.service.value == service)
        yield f"| {service} | " + " | ".join(str(counts[level]) for level in Level) + " |"


def _list_destinations(told: list[ToldOfService]) -> Iterator[str]:
    yield "| destination | service | level | what he is told | whose word it is |"
    yield "|---|---|---:|---|---|"
    for one in told:
        sources = "; ".join(f"{source.title} ({write_date(source)})" for source in one.sources)
        cells = [
            name_country(one.code),
            str(one.service.value),
            str(int(one.level)),
            "; ".join(one.titles),
            sources,
        ]
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"

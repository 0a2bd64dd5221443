"""A reason as the page shows it: its sentence, and who says so, where and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from django.utils.safestring import SafeString

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.judging.outcomes import StatementOutcome
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import (
    AdviceLevel,
    Country,
    FactKind,
    Form,
    Source,
    Standing,
    Statement,
    Strength,
)
from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import COUNTRIES
from riskcheck.links.page_root import get_root
from riskcheck.present.english import EnglishWords
from riskcheck.present.fragments import keep_fragment
from riskcheck.present.local_sites import is_site_in, write_site_mark
from riskcheck.present.notes import write_note
from riskcheck.present.page import Page
from riskcheck.present.review import find_unchecked_since
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS, GAVE_WAY, ISSUERS, ISSUERS_IN_SHORT, OUTCOMES

MOST_OFFICIAL_FIRST = (
    Standing.GOVERNMENT_ADVICE,
    Standing.LAW,
    Standing.FINDING,
    Standing.REPORTED,
    Standing.REFERENCE,
)

OFFICIAL = (Standing.GOVERNMENT_ADVICE, Standing.LAW)


NO_CITATION = SafeString()


@dataclass(frozen=True)
class CitedSource:
    """Who says something, where and when. `apart` is why it does not count for this traveller. `local` says of a
    site in the country that it may log who visits; such a site is asked about before it opens."""

    name: str
    url: str
    dated: str
    note: str
    older: bool = False
    firmness: str = ""
    in_part: bool = False
    apart: str = ""
    local: str = ""


@dataclass(frozen=True)
class Citation(Page):
    """The sources that say so, and the others that speak of the matter. Drawn by itself, to be kept."""

    template = "shared/citation.html"

    sources: tuple[CitedSource, ...]
    others: tuple[CitedSource, ...] = ()


@dataclass(frozen=True)
class ReasonLine:
    """One line of "you are told this because". An answer has no citation."""

    said: str
    citation: SafeString = NO_CITATION
    address: str = ""
    unchecked: str = ""
    is_disputed: bool = False


@dataclass(frozen=True)
class SourceLine:
    """A source among those that a page rests on. `local` is as on a cited source."""

    title: str
    url: str
    dated: str
    local: str = ""


def make_reason_line(reason: Reason, case: Case, translator: Translator) -> ReasonLine:
    said = translator.sentence(reason.sentence)
    country = case.destination.code
    if reason.finding:
        kind, country = reason.finding.kind.key, reason.finding.fact.country.code
        citation = draw_finding_citation(reason.finding, translator)
    elif reason.advice:
        kind, citation = ADVICE_LEVEL.key, draw_advice_citation(reason.advice, translator)
    else:
        return ReasonLine(said)
    return ReasonLine(
        said,
        citation,
        make_country_address(country, kind),
        write_unchecked_since(find_unchecked_since(reason, case), translator),
        is_disputed=bool(reason.finding and list_differing(reason.finding)),
    )


def write_unchecked_since(since: date | None, translator: Translator) -> str:
    if since is None:
        return ""
    text = _("(not checked since %(day)s; may have changed)")
    return translator.sentence(Sentence(text, {"day": translator.day(since)}))


def make_country_address(code: str, kind: str = "") -> str:
    """Where what is held on a country stands; of one kind of fact, the general advice too."""
    page = f"{get_root()}/countries/{code}/"
    return f"{page}#{kind}" if kind else page


@lru_cache(maxsize=16384)
def list_differing(finding: Finding) -> tuple[Statement, ...]:
    """Official statements that say different things now; none where they agree."""
    official = [s for s in finding.deciding + finding.dissenting if s.source.standing in OFFICIAL]
    return tuple(official) if len({str(s.value) for s in official}) > 1 else ()


def follows_several(finding: Finding) -> bool:
    """Whether one source's more cautious word gave way to what two or more agree on."""
    kind, value = finding.kind, finding.value
    if kind.form is not Form.CHOICE:
        return False
    return any(kind.caution(s.value) > kind.caution(value) for s in finding.dissenting)


def choose_outcome_text(outcome: StatementOutcome, finding: Finding | None) -> str:
    """What became of a statement, to be translated; `finding` is what was decided, if anything was."""
    gave_way = outcome is StatementOutcome.DISAGREES and finding and follows_several(finding)
    return GAVE_WAY if gave_way else OUTCOMES[outcome]


@keep_fragment
def draw_finding_citation(finding: Finding, translator: Translator) -> SafeString:
    return cite_finding(finding, translator).draw()


@keep_fragment
def draw_advice_citation(advice: tuple[AdviceLevel, ...], translator: Translator) -> SafeString:
    return cite_advice(advice, translator).draw()


def cite_finding(finding: Finding, translator: Translator) -> Citation:
    newer = (*finding.deciding, *finding.supporting)
    older = (s for s in finding.older if s.value == finding.value)
    return Citation(
        sources=(
            *(_cite(finding, s, translator, older=False) for s in _sort(newer, finding)),
            *(_cite(finding, s, translator, older=True) for s in _sort(older, finding)),
        ),
        others=tuple(
            _cite_other(finding, s, translator) for s in _sort(finding.said_otherwise, finding)
        ),
    )


def _sort(statements: Iterable[Statement], finding: Finding) -> list[Statement]:
    """Pages of governments before press, and sites in the country itself after all others."""
    country = finding.fact.country.code
    return sorted(statements, key=lambda statement: _rank_source(statement.source, country))


def _rank_source(source: Source, country: str) -> tuple[bool, int]:
    return is_site_in(source.url, country), MOST_OFFICIAL_FIRST.index(source.standing)


def _cite_other(finding: Finding, statement: Statement, translator: Translator) -> CitedSource:
    """A statement that does not decide, with what it says and why it does not count here."""
    source = _cite(finding, statement, translator, older=statement in finding.older)
    note = source.note
    if not finding.kind.is_range:
        note = paraphrase_statement(finding.kind, statement, finding.fact.country, translator)
    return replace(source, note=note, apart=EnglishWords(statement.only_for or statement.set_aside))


def cite_advice(advice: tuple[AdviceLevel, ...], translator: Translator) -> Citation:
    return Citation(
        tuple(
            CitedSource(
                name=translator.text(ISSUERS[one.issuer]),
                url=one.url,
                dated=translator.day(one.dated),
                note=EnglishWords(f"“{one.wording}”"),
            )
            for one in advice
        )
    )


def make_source_line(source: Source, country: Country, translator: Translator) -> SourceLine:
    local = write_site_mark(source.url, country, translator)
    title = EnglishWords(source.title)
    return SourceLine(title, source.url, write_date(source, translator), local)


def write_source_name(source: Source, translator: Translator) -> str:
    issuer = ISSUERS.get(source.issuer)
    return translator.text(issuer) if issuer else EnglishWords(source.title)


def write_short_name(source: Source, translator: Translator) -> str:
    issuer = ISSUERS_IN_SHORT.get(source.issuer)
    return translator.text(issuer) if issuer else EnglishWords(source.title)


def write_date(source: Source, translator: Translator) -> str:
    return translator.day(source.dated, source.precision)


def paraphrase_statement(
    kind: FactKind, statement: Statement, country: CountryName, translator: Translator
) -> str:
    """What a statement says: our note on it, or the sentence for its value."""
    return write_note(statement.note, translator.language) or translator.about(
        kind.sentence(statement.value), country
    )


def _cite(
    finding: Finding, statement: Statement, translator: Translator, *, older: bool
) -> CitedSource:
    ranged = finding.kind.is_range
    plain = ranged or statement.strength is Strength.STATES
    return CitedSource(
        name=write_source_name(statement.source, translator),
        url=statement.source.url,
        dated=write_date(statement.source, translator),
        note=write_note(statement.note, translator.language)
        or (translator.gap(statement.value) if ranged else ""),
        older=older,
        firmness="" if plain else translator.text(FIRMNESS[statement.strength]),
        in_part=statement.scope == "region",
        local=write_site_mark(
            statement.source.url, COUNTRIES[finding.fact.country.code], translator
        ),
    )


def list_cited_sources(findings: Iterable[Finding]) -> tuple[Source, ...]:
    """What findings rest on, in that order."""
    return sort_sources(s for f in findings for s in f.deciding + f.supporting)


def sort_sources(statements: Iterable[Statement]) -> tuple[Source, ...]:
    """Each source once: laws and governments first, then findings, reports, and the reference book."""
    sources = dict.fromkeys(statement.source for statement in statements)
    return tuple(sorted(sources, key=lambda source: MOST_OFFICIAL_FIRST.index(source.standing)))

"""A reason as the page shows it: its sentence, and who says so, where and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from riskcheck.engine.conditions.advice_leaves import ADVICE_LEVEL
from riskcheck.engine.conditions.case import Case
from riskcheck.engine.conditions.leaves import Reason
from riskcheck.engine.model.facts import (
    AdviceLevel,
    Country,
    FactKind,
    Source,
    Standing,
    Statement,
    Strength,
)
from riskcheck.engine.model.text import CountryName, Sentence, _
from riskcheck.engine.model.weighing import Finding
from riskcheck.present.fragments import escape, fragment
from riskcheck.present.review import find_unchecked_since
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import FIRMNESS, ISSUERS, ISSUERS_IN_SHORT

MOST_OFFICIAL_FIRST = (
    Standing.GOVERNMENT_ADVICE,
    Standing.LAW,
    Standing.REPORTED,
    Standing.REFERENCE,
)

OFFICIAL = (Standing.GOVERNMENT_ADVICE, Standing.LAW)


def draw_reason(reason: Reason, case: Case, translator: Translator) -> str:
    """One line of "you are told this because"."""
    since = find_unchecked_since(reason, case)
    if reason.is_anyones:
        return _kept_line(reason, since, translator)
    return _line(reason, since, case.destination, translator)


@lru_cache(maxsize=8192)
def _kept_line(reason: Reason, since: date | None, translator: Translator) -> str:
    return _line(reason, since, None, translator)


def _line(reason: Reason, since: date | None, place: Country | None, translator: Translator) -> str:
    said = escape(translator.sentence(reason.sentence))
    if reason.finding:
        kept = reason.finding.fact.country.code, reason.finding.kind.key
        cited = cite_finding(reason.finding, translator)
    elif reason.advice and place:
        kept = place.code, ADVICE_LEVEL.key
        cited = cite_advice(reason.advice, translator)
    else:
        return f"<li class=answer>{said}</li>\n"
    doors = _door(make_country_address(*kept), translator.text(_("What we hold on this")))
    if reason.finding and list_differing(reason.finding):
        doors = (
            f"{_door('#disagree', translator.text(_('Governments disagree: see below')))} {doors}"
        )
    return f"<li class=fact>{said}{_unchecked(since, translator)} {doors}{cited}</li>\n"


def _unchecked(since: date | None, translator: Translator) -> str:
    if since is None:
        return ""
    text = _("(not checked since %(day)s; may have changed)")
    return (
        f" <em>{escape(translator.sentence(Sentence(text, {'day': translator.day(since)})))}</em>"
    )


def _door(address: str, text: str) -> str:
    return f'<a class="door" href="{address}">{escape(text)}</a>'


def make_country_address(code: str, kind: str = "") -> str:
    """Where what is held on a country stands; of one kind of fact, the general advice too."""
    return f"/countries/{code}/#{kind}" if kind else f"/countries/{code}/"


@lru_cache(maxsize=16384)
def list_differing(finding: Finding) -> tuple[Statement, ...]:
    """Official statements that say different things now; none where they agree."""
    official = [s for s in finding.deciding + finding.dissenting if s.source.standing in OFFICIAL]
    return tuple(official) if len({str(s.value) for s in official}) > 1 else ()


@fragment("includes/cited.html")
def cite_finding(finding: Finding, translator: Translator) -> dict[str, object]:
    lines = [
        _cited(finding, s, translator, older=False) for s in finding.deciding + finding.supporting
    ]
    lines += [
        _cited(finding, s, translator, older=True)
        for s in finding.older
        if s.value == finding.value
    ]
    return {
        "sources": lines,
        "others": [_other(finding, s, translator) for s in finding.said_otherwise],
    }


def _other(finding: Finding, statement: Statement, translator: Translator) -> dict[str, object]:
    """A statement that does not decide, with what it says and why it does not count here."""
    line = _cited(finding, statement, translator, older=statement in finding.older)
    if not finding.kind.is_range:
        line["note"] = paraphrase_statement(
            finding.kind, statement, finding.fact.country, translator
        )
    return line | {"apart": statement.only_for or statement.set_aside}


@fragment("includes/cited.html")
def cite_advice(advice: tuple[AdviceLevel, ...], translator: Translator) -> dict[str, object]:
    return {
        "sources": [
            {
                "name": translator.text(ISSUERS[a.issuer]),
                "url": a.url,
                "dated": translator.day(a.dated),
                "note": f"“{a.wording}”",
            }
            for a in advice
        ]
    }


def write_source_name(source: Source, translator: Translator) -> str:
    return translator.text(ISSUERS.get(source.issuer, source.title))


def write_short_name(source: Source, translator: Translator) -> str:
    return translator.text(ISSUERS_IN_SHORT.get(source.issuer, source.title))


def write_date(source: Source, translator: Translator) -> str:
    return translator.day(source.dated, source.precision)


def paraphrase_statement(
    kind: FactKind, statement: Statement, country: CountryName, translator: Translator
) -> str:
    """What a statement says: our note on it, or the sentence for its value."""
    return statement.note or translator.about(kind.sentence(statement.value), country)


def _cited(
    finding: Finding, statement: Statement, translator: Translator, *, older: bool
) -> dict[str, object]:
    ranged = finding.kind.is_range
    plain = ranged or statement.strength is Strength.STATES
    return {
        "name": write_source_name(statement.source, translator),
        "url": statement.source.url,
        "dated": write_date(statement.source, translator),
        "note": statement.note or (str(statement.value) if ranged else ""),
        "older": older,
        "firmness": "" if plain else translator.text(FIRMNESS[statement.strength]),
        "in_part": statement.scope == "region",
    }


def list_cited_sources(findings: Iterable[Finding]) -> tuple[Source, ...]:
    """What findings rest on, in that order."""
    return sort_sources(s for f in findings for s in f.deciding + f.supporting)


def sort_sources(statements: Iterable[Statement]) -> tuple[Source, ...]:
    """Each source once: laws and governments first, then reports, then the reference book."""
    sources = dict.fromkeys(statement.source for statement in statements)
    return tuple(sorted(sources, key=lambda source: MOST_OFFICIAL_FIRST.index(source.standing)))

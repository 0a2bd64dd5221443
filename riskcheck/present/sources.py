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
from riskcheck.present.fragments import drawn_once, escape
from riskcheck.present.review import unchecked_since
from riskcheck.present.translator import Voice
from riskcheck.rulebook.names import FIRMNESS, ISSUERS, ISSUERS_IN_SHORT

MOST_OFFICIAL_FIRST = (
    Standing.GOVERNMENT_ADVICE,
    Standing.LAW,
    Standing.REPORTED,
    Standing.REFERENCE,
)

OFFICIAL = (Standing.GOVERNMENT_ADVICE, Standing.LAW)


def because(reason: Reason, case: Case, voice: Voice) -> str:
    """One line of "you are told this because"."""
    since = unchecked_since(reason, case)
    if reason.is_anyones:
        return _kept_line(reason, since, voice)
    return _line(reason, since, case.destination, voice)


@lru_cache(maxsize=8192)
def _kept_line(reason: Reason, since: date | None, voice: Voice) -> str:
    return _line(reason, since, None, voice)


def _line(reason: Reason, since: date | None, place: Country | None, voice: Voice) -> str:
    said = escape(voice.sentence(reason.sentence))
    if reason.finding:
        kept = reason.finding.fact.country.code, reason.finding.kind.key
        cited = cited_finding(reason.finding, voice)
    elif reason.advice and place:
        kept = place.code, ADVICE_LEVEL.key
        cited = cited_advice(reason.advice, voice)
    else:
        return f"<li class=answer>{said}</li>\n"
    doors = _door(country_address(*kept), voice.text(_("What we hold on this")))
    if reason.finding and differing(reason.finding):
        doors = f"{_door('#disagree', voice.text(_('Governments disagree: see below')))} {doors}"
    return f"<li class=fact>{said}{_unchecked(since, voice)} {doors}{cited}</li>\n"


def _unchecked(since: date | None, voice: Voice) -> str:
    if since is None:
        return ""
    text = _("(not checked since %(day)s; may have changed)")
    return f" <em>{escape(voice.sentence(Sentence(text, {'day': voice.day(since)})))}</em>"


def _door(address: str, text: str) -> str:
    return f'<a class="door" href="{address}">{escape(text)}</a>'


def country_address(code: str, kind: str = "") -> str:
    """Where what is held on a country stands; of one kind of fact, the general advice too."""
    return f"/countries/{code}/#{kind}" if kind else f"/countries/{code}/"


@lru_cache(maxsize=16384)
def differing(finding: Finding) -> tuple[Statement, ...]:
    """Official statements that say different things now; none where they agree."""
    official = [s for s in finding.deciding + finding.dissenting if s.source.standing in OFFICIAL]
    return tuple(official) if len({str(s.value) for s in official}) > 1 else ()


@drawn_once("includes/cited.html")
def cited_finding(finding: Finding, voice: Voice) -> dict[str, object]:
    lines = [_cited(finding, s, voice, older=False) for s in finding.deciding + finding.supporting]
    lines += [
        _cited(finding, s, voice, older=True) for s in finding.older if s.value == finding.value
    ]
    return {"sources": lines, "others": [_other(finding, s, voice) for s in finding.said_otherwise]}


def _other(finding: Finding, statement: Statement, voice: Voice) -> dict[str, object]:
    """A statement that does not decide, with what it says and why it does not count here."""
    line = _cited(finding, statement, voice, older=statement in finding.older)
    if not finding.kind.is_range:
        line["note"] = in_our_words(finding.kind, statement, finding.fact.country, voice)
    return line | {"apart": statement.only_for or statement.set_aside}


@drawn_once("includes/cited.html")
def cited_advice(advice: tuple[AdviceLevel, ...], voice: Voice) -> dict[str, object]:
    return {
        "sources": [
            {
                "name": voice.text(ISSUERS[a.issuer]),
                "url": a.url,
                "dated": voice.day(a.dated),
                "note": f"“{a.wording}”",
            }
            for a in advice
        ]
    }


def source_name(source: Source, voice: Voice) -> str:
    return voice.text(ISSUERS.get(source.issuer, source.title))


def short_name(source: Source, voice: Voice) -> str:
    return voice.text(ISSUERS_IN_SHORT.get(source.issuer, source.title))


def dated(source: Source, voice: Voice) -> str:
    return voice.day(source.dated, source.precision)


def in_our_words(kind: FactKind, statement: Statement, country: CountryName, voice: Voice) -> str:
    """What a statement says: our note on it, or the sentence for its value."""
    return statement.note or voice.about(kind.sentence(statement.value), country)


def _cited(
    finding: Finding, statement: Statement, voice: Voice, *, older: bool
) -> dict[str, object]:
    ranged = finding.kind.is_range
    plain = ranged or statement.strength is Strength.STATES
    return {
        "name": source_name(statement.source, voice),
        "url": statement.source.url,
        "dated": dated(statement.source, voice),
        "note": statement.note or (str(statement.value) if ranged else ""),
        "older": older,
        "firmness": "" if plain else voice.text(FIRMNESS[statement.strength]),
        "in_part": statement.scope == "region",
    }


def cited_sources(findings: Iterable[Finding]) -> tuple[Source, ...]:
    """What findings rest on, in that order."""
    return in_order(s for f in findings for s in f.deciding + f.supporting)


def in_order(statements: Iterable[Statement]) -> tuple[Source, ...]:
    """Each source once: laws and governments first, then reports, then the reference book."""
    sources = dict.fromkeys(statement.source for statement in statements)
    return tuple(sorted(sources, key=lambda source: MOST_OFFICIAL_FIRST.index(source.standing)))

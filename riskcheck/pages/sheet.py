"""The printed sheet: what an officer hands over. Sensitive answers stay off it unless ticked."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.conf import settings
from django.utils import timezone

from riskcheck.checking import check
from riskcheck.engine.assess import Advisory, Assessment
from riskcheck.engine.facts import AdviceLevel, Country, Source, Standing
from riskcheck.engine.leaves import Reason
from riskcheck.engine.questions import Answers
from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.weighing import Finding
from riskcheck.engine.wording import Sentence, _
from riskcheck.pages.answers import AnswerLine
from riskcheck.pages.citing import cited_sources, dated, short_name
from riskcheck.pages.contacts import contact_on_sheet, contacts_of
from riskcheck.pages.drawing import Context, drawn_once, escape, items, joined
from riskcheck.pages.frames import Pieces
from riskcheck.pages.levels import advice_levels_on_sheet, level_word
from riskcheck.pages.reviewing import unchecked_since
from riskcheck.pages.voice import Voice
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS

NOTHING_TOLD: Answers = {
    "activities": ("none",),
    "family": ("none",),
    "lgbt_information": "no",
}
WITHHELD = frozenset(NOTHING_TOLD)
ONLY_IF_IT_MATTERED = frozenset({"sex"})
IN_THE_HEADING = frozenset({"destination", "role"})
READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
MOST_ACTIONS = 12
MOST_SOURCES = 9
MOST_CITED = 3
MOST_RISKS_AT_EASE = 6
BAND = 5


def sheet(
    assessment: Assessment,
    public: Assessment,
    answers: Sequence[AnswerLine],
    sources: Sequence[Source],
    voice: Voice,
) -> Pieces:
    """The pieces of the sheet, by the names its template gives them.

    `public` is the assessment without what is withheld: all that shows while no box is ticked.
    `sources` are those of the whole assessment.
    """
    off = left_off(public)
    printed = [line for line in answers if line.key not in off]
    told = [told_of(advisory) for advisory in lines(assessment, public)]
    if public is not assessment:
        sources = cited_sources(public.findings)
    return {
        "sheet.level_word": escape(level_word(public.level, public.case.is_there, voice)),
        "sheet.reference": reference(),
        "sheet.printed_at": printed_at(voice),
        "sheet.ticks": joined(_tick(line.key, line.question, voice) for line in withheld(printed)),
        "sheet.answers": " ".join([_answer(line, assessment, voice) for line in printed]),
        "sheet.levels": advice_levels_on_sheet(assessment.case.destination, voice),
        "sheet.risks": joined(_risk(one, public, voice) for one in told),
        "sheet.unchecked": escape(unchecked(told, public, voice)),
        "sheet.actions": items(voice.text(a.text) for a in public.actions[:MOST_ACTIONS]),
        "sheet.contacts": joined(contact_on_sheet(c, voice) for c in contacts_of(assessment)),
        "sheet.sources": joined(_source(source, voice) for source in sources[:MOST_SOURCES]),
    }


def is_dense(public: Assessment) -> bool:
    """Whether the sheet is set closer, since there is much to say."""
    return len(strongest_of_each_risk(public)) > MOST_RISKS_AT_EASE


def left_off(assessment: Assessment) -> frozenset[str]:
    mattered = {key for a in assessment.advisories for leaf in a.settled_by for key in leaf.asks}
    return (ONLY_IF_IT_MATTERED - mattered) | IN_THE_HEADING


def withheld(lines: Sequence[AnswerLine]) -> list[AnswerLine]:
    """Answers that stay off the sheet unless their box is ticked on screen."""
    return [line for line in lines if line.key in WITHHELD]


def reference() -> str:
    """Eight characters without meaning, for traveller and officer to speak of the same sheet."""
    letters = [secrets.choice(READABLE) for _ in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])


def printed_at(voice: Voice) -> str:
    now = timezone.localtime()
    offset = now.strftime("%z")
    return f"{voice.day(now.date())} {now:%H:%M} {offset[:3]}:{offset[3:]}"


class Post(NamedTuple):
    """The consular post that runs this check."""

    name: str
    phone: str
    hours: str


def post() -> Post | None:
    """As the settings name it; None where they name none."""
    if not settings.POST_NAME:
        return None
    return Post(settings.POST_NAME, settings.POST_PHONE, settings.POST_HOURS)


def without_withheld(assessment: Assessment) -> Assessment:
    """The assessment as if no withheld answer had told anything: what the sheet may show freely."""
    answers = assessment.case.answers
    untold = {key: NOTHING_TOLD[key] for key in WITHHELD if key in answers}
    if all(answers[key] == untold[key] for key in untold):
        return assessment
    return check({**answers, **untold}, assessment.case.day)


def lines(assessment: Assessment, public: Assessment) -> list[Advisory]:
    """The risks of the sheet: those without withheld answers, and those shown only when ticked."""
    free = strongest_of_each_risk(public)
    shown = {(advisory.rule, advisory.level) for advisory in free}
    strongest = strongest_of_each_risk(assessment)
    both = free + [a for a in strongest if (a.rule, a.level) not in shown]
    return sorted(both, key=lambda advisory: -advisory.level)


def strongest_of_each_risk(assessment: Assessment) -> list[Advisory]:
    strongest: dict[Risk, Advisory] = {}
    for advisory in assessment.advisories:
        strongest.setdefault(advisory.rule.risk, advisory)
    return list(strongest.values())


def withheld_group(advisory: Advisory, public: Assessment) -> str:
    """The withheld answer that the advisory would give away; empty where there is none."""
    if any(
        advisory.rule is free.rule and advisory.level == free.level for free in public.advisories
    ):
        return ""
    asked = {key for leaf in advisory.settled_by for key in leaf.asks}
    answers = advisory.case.answers
    told = {key for key in WITHHELD if key in answers and answers[key] != NOTHING_TOLD[key]}
    return min(asked & told, default=min(told))


def age_band(age: int) -> str:
    """Five years, so that nobody is found by their age."""
    start = age - age % BAND
    return f"{start}-{start + BAND - 1}"


@drawn_once("includes/tick.html")
def _tick(key: str, question: str, voice: Voice) -> Context:  # noqa: ARG001
    return {"key": key, "question": question}


def _answer(line: AnswerLine, assessment: Assessment, voice: Voice) -> str:
    age = assessment.case.answer("age")
    answer = escape(line.answer)
    if line.key == "age" and isinstance(age, int):
        answer = age_band(age)
    if line.key not in WITHHELD:
        return f"<span>{escape(line.short)} <b>{answer}</b></span>"
    off = escape(voice.text(_("withheld")))
    return (
        f'<span class="if-{line.key}">{escape(line.short)} <b class="shown">{answer}</b>'
        f'<b class="held-back">{off}</b></span>'
    )


class Told(NamedTuple):
    """A risk with the reason it names, and since when that was not checked, where too long ago."""

    advisory: Advisory
    reason: Reason | None
    unchecked_since: date | None


def told_of(advisory: Advisory) -> Told:
    reason = telling_reason(advisory)
    return Told(advisory, reason, unchecked_since(reason, advisory.case) if reason else None)


def _risk(told: Told, public: Assessment, voice: Voice) -> str:
    advisory, reason, since = told
    return _risk_line(
        advisory.rule,
        advisory.level,
        advisory.case.destination,
        _spoken(reason, voice) if reason else "",
        reason.finding if reason else None,
        reason.advice if reason else (),
        withheld_group(advisory, public),
        since is not None,
        voice,
    )


def why(told: Told, voice: Voice) -> str:
    """The reason a risk names, and who says so."""
    reason = told.reason
    return backed(_spoken(reason, voice), reason.finding, reason.advice, voice) if reason else ""


def _spoken(reason: Reason, voice: Voice) -> str:
    return _kept(reason, voice) if reason.is_anyones else voice.sentence(reason.sentence)


@lru_cache(maxsize=8192)
def _kept(reason: Reason, voice: Voice) -> str:
    return voice.sentence(reason.sentence)


def unchecked(told: Iterable[Told], public: Assessment, voice: Voice) -> str:
    """What the mark beside a risk means: since when facts were not checked; nothing if none is marked."""
    found = [
        one.unchecked_since
        for one in told
        if one.unchecked_since and not withheld_group(one.advisory, public)
    ]
    days = dict.fromkeys(voice.day(day) for day in sorted(found))
    if not days:
        return ""
    text = _("† Not checked since %(days)s; may have changed.")
    return voice.sentence(Sentence(text, {"days": "; ".join(days)}))


def telling_reason(advisory: Advisory) -> Reason | None:
    """The fact it rests on, or the general advice: never an answer of the traveller."""
    general = None
    for leaf in advisory.settled_by:
        reason = advisory.case.reason(leaf)
        if reason and reason.finding and reason.finding.kind.sets_level:
            return reason
        if reason and reason.advice and general is None:
            general = reason
    return general


@drawn_once("includes/sheet-risk.html")
def _risk_line(
    rule: Rule,
    level: Level,
    country: Country,
    said: str,
    finding: Finding | None,
    advice: tuple[AdviceLevel, ...],
    withheld: str,
    unchecked: bool,
    voice: Voice,
) -> Context:
    return {
        "risk": {
            "level": int(level),
            "risk": voice.text(RISKS[rule.risk]),
            "title": voice.about(rule.title, country.spoken),
            "why": backed(said, finding, advice, voice),
            "unchecked": unchecked,
            "rule": rule.key,
            "withheld_group": withheld,
        }
    }


def backed(
    said: str, finding: Finding | None, advice: tuple[AdviceLevel, ...], voice: Voice
) -> str:
    named = _named(finding, advice, voice)[:MOST_CITED]
    return f"{said} ({'; '.join(named)})" if named else said


def _named(finding: Finding | None, advice: tuple[AdviceLevel, ...], voice: Voice) -> list[str]:
    """Who says so, with dates, short; the reference book only where nobody else does."""
    if finding is None:
        return [f"{voice.text(ISSUERS_IN_SHORT[a.issuer])} {voice.day(a.dated)}" for a in advice]
    sources = dict.fromkeys(s.source for s in finding.deciding)
    official = [s for s in sources if s.standing is not Standing.REFERENCE]
    return [f"{short_name(s, voice)} {dated(s, voice)}" for s in official or sources]


@drawn_once("includes/sheet-source.html")
def _source(source: Source, voice: Voice) -> Context:
    return {"source": {"title": source.title, "dated": dated(source, voice)}}

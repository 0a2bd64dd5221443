"""The advice page: an assessment as the texts and lines its template shows."""

from __future__ import annotations

from riskcheck.engine.conditions.leaves import Reason
from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.assess import Advisory, Assessment, fitting
from riskcheck.engine.judging.levels import rests_on_a_tie
from riskcheck.engine.model.facts import Country, Source, Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import VERSION
from riskcheck.present.alternatives import instead
from riskcheck.present.answers import answer_lines, answers_drawn, read_as
from riskcheck.present.contacts import whom_to_call
from riskcheck.present.country_names import name_of
from riskcheck.present.expiry import disappears
from riskcheck.present.fragments import Context, drawn_once, escape, items, joined, paragraphs
from riskcheck.present.frames import fill
from riskcheck.present.levels import advice_levels, level_word
from riskcheck.present.phrases import begun
from riskcheck.present.review import last_checked
from riskcheck.present.sources import (
    because,
    cited_sources,
    dated,
    differing,
    in_our_words,
    source_name,
)
from riskcheck.present.translator import Voice, voice
from riskcheck.present.trip import borrowed, role_in_words
from riskcheck.present.unknowns import no_source, waiting_for_answers
from riskcheck.rulebook.names import RISKS
from riskcheck.web.paper.print_panel import printing_pieces, printing_settings

MOST_TOP_ACTIONS = 5
MOST_TITLES = 3
REASONS_GO_HERE = "<!-- because -->"


def advice_page(assessment: Assessment, token_url: str, seconds_left: int) -> str:
    speaker = voice()
    case = assessment.case
    country = case.destination
    actions = assessment.actions
    findings = assessment.findings
    sources = cited_sources(findings)
    answers = answer_lines(assessment, token_url, speaker)
    grave, smaller = no_source(assessment, speaker)
    pieces = {
        "page.level_word": escape(level_word(assessment.level, assessment.case.is_there, speaker)),
        "page.country": escape(name_of(country.code, speaker.language)),
        "page.role": escape(role_in_words(assessment, speaker)),
        "page.checked_on": speaker.day(case.day),
        "page.show_url": f"{token_url}show/",
        "page.disappears": escape(disappears(seconds_left)),
        "page.summary": escape(summary(assessment, speaker)),
        "page.borrowed": escape(borrowed(country, speaker)),
        "page.top_actions": items(speaker.text(a.text) for a in actions[:MOST_TOP_ACTIONS]),
        "page.all_actions": items(speaker.text(action.text) for action in actions),
        "page.more_actions": str(len(actions)) if len(actions) > MOST_TOP_ACTIONS else "",
        "page.contacts": whom_to_call(assessment, speaker),
        "page.advisories": joined(advisories(assessment, speaker)),
        "page.instead": instead(assessment, speaker),
        "page.disagreements": joined(disagreement(finding, speaker) for finding in findings),
        "page.undecided": joined(waiting_for_answers(assessment, speaker)),
        "page.no_source": joined(grave),
        "page.no_source_else": joined(smaller),
        "page.number_else": str(len(smaller) or ""),
        "page.levels": advice_levels(country, speaker),
        "page.not_checked": items(speaker.text(text) for text in assessment.rulebook.not_checked),
        "page.answers": answers_drawn(answers, speaker),
        "page.read_as": paragraphs(read_as(assessment, speaker)),
        "page.sources": joined(source_line(source, speaker) for source in sources),
        "page.reviewed": escape(last_checked(case, speaker)),
        "page.rules": assessment.rulebook.version,
        "page.facts": VERSION,
        **printing_pieces(assessment, token_url, speaker),
    }
    fixed = {"page.level": int(assessment.level), **printing_settings()}
    return fill("advice.html", pieces, fixed, speaker)


def summary(assessment: Assessment, voice: Voice) -> str:
    """The titles of the highest advisories, each once."""
    country = assessment.case.destination.spoken
    highest = [a.rule for a in assessment.advisories if a.level == assessment.advisories[0].level]
    titles = dict.fromkeys(voice.about(rule.title, country) for rule in highest)
    return ". ".join(list(titles)[:MOST_TITLES]) + "." if titles else ""


def advisories(assessment: Assessment, voice: Voice) -> list[str]:
    lines: dict[Reason, str] = {}
    return [drawn(advisory, lines, voice) for advisory in assessment.advisories]


def drawn(advisory: Advisory, lines: dict[Reason, str], voice: Voice) -> str:
    """One advisory. What holds for every traveller is drawn once; the reasons go in between.

    `lines` has the reasons of this page drawn so far: many advisories share some.
    """
    reasons = advisory.because
    for reason in reasons:
        if reason not in lines:
            lines[reason] = because(reason, advisory.case, voice)
    frame = _frame_of(
        advisory.rule,
        advisory.level,
        advisory.case.destination,
        rests_on_a_tie(advisory.settled_by, advisory.case),
        advisory.case.is_there,
        voice,
    )
    return frame.replace(REASONS_GO_HERE, "".join([lines[reason] for reason in reasons]), 1)


@drawn_once("includes/advisory.html")
def _frame_of(
    rule: Rule,
    level: Level,
    country: Country,
    only_by_tie: bool,
    there: bool,
    voice: Voice,
) -> Context:
    perhaps = _("This applies if %(country)s counts you as its citizen.")
    return {
        "advisory": {
            "rule": rule.key,
            "level": int(level),
            "level_word": level_word(level, there, voice),
            "risk_name": voice.text(RISKS[rule.risk]),
            "title": voice.about(rule.title, country.spoken),
            "advice": voice.about(rule.advice, country.spoken),
            "what_to_do": [voice.text(a.text) for a in fitting(rule.what_to_do, there)],
            "only_possibly": voice.about(perhaps, country.spoken) if only_by_tie else "",
        }
    }


@drawn_once("includes/source.html")
def source_line(source: Source, voice: Voice) -> Context:
    return {"source": {"title": source.title, "url": source.url, "dated": dated(source, voice)}}


@drawn_once("includes/disagreement.html")
def disagreement(finding: Finding, voice: Voice) -> Context:
    """Governments that say different things now; nothing where they agree."""
    statements = differing(finding)
    if not statements:
        return None
    about = voice.about(finding.kind.whether, finding.fact.country)
    return {
        "about": begun(about),
        "lines": [
            {
                "issuer": source_name(s.source, voice),
                "says": _says(finding, s, voice),
                "dated": dated(s.source, voice),
                "url": s.source.url,
            }
            for s in statements
        ],
    }


def _says(finding: Finding, statement: Statement, voice: Voice) -> str:
    if finding.kind.is_range:
        return str(statement.value)
    return in_our_words(finding.kind, statement, finding.fact.country, voice)

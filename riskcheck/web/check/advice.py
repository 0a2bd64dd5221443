"""The advice page: an assessment as the texts and lines its template shows."""

from __future__ import annotations

from riskcheck.engine.conditions.leaves import Reason
from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.assess import Advisory, Assessment, select_fitting_actions
from riskcheck.engine.judging.levels import rests_on_a_tie
from riskcheck.engine.model.facts import Country, Source, Statement
from riskcheck.engine.model.text import _
from riskcheck.engine.model.weighing import Finding
from riskcheck.facts import VERSION
from riskcheck.present.alternatives import draw_alternatives
from riskcheck.present.answers import draw_answers, explain_readings, list_answers
from riskcheck.present.contacts import draw_contacts
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import write_expiry
from riskcheck.present.fragments import (
    Context,
    draw_items,
    draw_paragraphs,
    escape,
    fragment,
    join_fragments,
)
from riskcheck.present.frames import fill
from riskcheck.present.levels import draw_advice_levels, write_level_word
from riskcheck.present.phrases import capitalise
from riskcheck.present.review import write_last_checked
from riskcheck.present.sources import (
    draw_reason,
    list_cited_sources,
    list_differing,
    paraphrase_statement,
    write_date,
    write_source_name,
)
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import draw_waiting, draw_without_source
from riskcheck.rulebook.names import RISKS
from riskcheck.web.paper.print_panel import printing_pieces, printing_settings

MOST_TOP_ACTIONS = 5
MOST_TITLES = 3
REASONS_GO_HERE = "<!-- because -->"


def advice_page(assessment: Assessment, token_url: str, seconds_left: int) -> str:
    speaker = get_translator()
    case = assessment.case
    country = case.destination
    actions = assessment.actions
    findings = assessment.findings
    sources = list_cited_sources(findings)
    answers = list_answers(assessment, token_url, speaker)
    grave, smaller = draw_without_source(assessment, speaker)
    pieces = {
        "page.level_word": escape(
            write_level_word(assessment.level, assessment.case.is_there, speaker)
        ),
        "page.country": escape(get_country_name(country.code, speaker.language)),
        "page.role": escape(write_role(assessment, speaker)),
        "page.checked_on": speaker.day(case.day),
        "page.show_url": f"{token_url}show/",
        "page.disappears": escape(write_expiry(seconds_left)),
        "page.summary": escape(summary(assessment, speaker)),
        "page.borrowed": escape(explain_borrowed_facts(country, speaker)),
        "page.top_actions": draw_items(speaker.text(a.text) for a in actions[:MOST_TOP_ACTIONS]),
        "page.all_actions": draw_items(speaker.text(action.text) for action in actions),
        "page.more_actions": str(len(actions)) if len(actions) > MOST_TOP_ACTIONS else "",
        "page.contacts": draw_contacts(assessment, speaker),
        "page.advisories": join_fragments(advisories(assessment, speaker)),
        "page.instead": draw_alternatives(assessment, speaker),
        "page.disagreements": join_fragments(
            disagreement(finding, speaker) for finding in findings
        ),
        "page.undecided": join_fragments(draw_waiting(assessment, speaker)),
        "page.no_source": join_fragments(grave),
        "page.no_source_else": join_fragments(smaller),
        "page.number_else": str(len(smaller) or ""),
        "page.levels": draw_advice_levels(country, speaker),
        "page.not_checked": draw_items(
            speaker.text(text) for text in assessment.rulebook.not_checked
        ),
        "page.answers": draw_answers(answers, speaker),
        "page.read_as": draw_paragraphs(explain_readings(assessment, speaker)),
        "page.sources": join_fragments(source_line(source, speaker) for source in sources),
        "page.reviewed": escape(write_last_checked(case, speaker)),
        "page.rules": assessment.rulebook.version,
        "page.facts": VERSION,
        **printing_pieces(assessment, token_url, speaker),
    }
    fixed = {"page.level": int(assessment.level), **printing_settings()}
    return fill("advice.html", pieces, fixed, speaker)


def summary(assessment: Assessment, translator: Translator) -> str:
    """The titles of the highest advisories, each once."""
    country = assessment.case.destination.spoken
    highest = [a.rule for a in assessment.advisories if a.level == assessment.advisories[0].level]
    titles = dict.fromkeys(translator.about(rule.title, country) for rule in highest)
    return ". ".join(list(titles)[:MOST_TITLES]) + "." if titles else ""


def advisories(assessment: Assessment, translator: Translator) -> list[str]:
    lines: dict[Reason, str] = {}
    return [drawn(advisory, lines, translator) for advisory in assessment.advisories]


def drawn(advisory: Advisory, lines: dict[Reason, str], translator: Translator) -> str:
    """One advisory. What holds for every traveller is drawn once; the reasons go in between.

    `lines` has the reasons of this page drawn so far: many advisories share some.
    """
    reasons = advisory.because
    for reason in reasons:
        if reason not in lines:
            lines[reason] = draw_reason(reason, advisory.case, translator)
    frame = _frame_of(
        advisory.rule,
        advisory.level,
        advisory.case.destination,
        rests_on_a_tie(advisory.settled_by, advisory.case),
        advisory.case.is_there,
        translator,
    )
    return frame.replace(REASONS_GO_HERE, "".join([lines[reason] for reason in reasons]), 1)


@fragment("includes/advisory.html")
def _frame_of(
    rule: Rule,
    level: Level,
    country: Country,
    only_by_tie: bool,
    there: bool,
    translator: Translator,
) -> Context:
    perhaps = _("This applies if %(country)s counts you as its citizen.")
    return {
        "advisory": {
            "rule": rule.key,
            "level": int(level),
            "level_word": write_level_word(level, there, translator),
            "risk_name": translator.text(RISKS[rule.risk]),
            "title": translator.about(rule.title, country.spoken),
            "advice": translator.about(rule.advice, country.spoken),
            "what_to_do": [
                translator.text(a.text) for a in select_fitting_actions(rule.what_to_do, there)
            ],
            "only_possibly": translator.about(perhaps, country.spoken) if only_by_tie else "",
        }
    }


@fragment("includes/source.html")
def source_line(source: Source, translator: Translator) -> Context:
    return {
        "source": {
            "title": source.title,
            "url": source.url,
            "dated": write_date(source, translator),
        }
    }


@fragment("includes/disagreement.html")
def disagreement(finding: Finding, translator: Translator) -> Context:
    """Governments that say different things now; nothing where they agree."""
    statements = list_differing(finding)
    if not statements:
        return None
    about = translator.about(finding.kind.whether, finding.fact.country)
    return {
        "about": capitalise(about),
        "lines": [
            {
                "issuer": write_source_name(s.source, translator),
                "says": _says(finding, s, translator),
                "dated": write_date(s.source, translator),
                "url": s.source.url,
            }
            for s in statements
        ],
    }


def _says(finding: Finding, statement: Statement, translator: Translator) -> str:
    if finding.kind.is_range:
        return str(statement.value)
    return paraphrase_statement(finding.kind, statement, finding.fact.country, translator)

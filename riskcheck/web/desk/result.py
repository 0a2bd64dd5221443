"""The result beside the questions: what an officer says and does now, and the sheet to print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.questions import Question
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import check_address
from riskcheck.present.contacts import contact_on_sheet, contacts_of
from riskcheck.present.country_names import name_of
from riskcheck.present.expiry import disappears
from riskcheck.present.fragments import escape, items, joined
from riskcheck.present.frames import Fixed, Pieces
from riskcheck.present.levels import level_word
from riskcheck.present.open_questions import could_raise
from riskcheck.present.sheet.bilingual import alone
from riskcheck.present.translator import Voice
from riskcheck.present.trip import borrowed, role_in_words
from riskcheck.present.unknowns import no_source
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED
from riskcheck.web.check.advice import MOST_TOP_ACTIONS, summary
from riskcheck.web.desk.risks import risks_drawn
from riskcheck.web.desk.state import Desk
from riskcheck.web.paper.print_panel import printing_pieces, printing_settings


class Opened(NamedTuple):
    """The check that was opened at the desk: no link to it lives longer than it does itself."""

    address: str
    seconds_left: int


def result_pieces(desk: Desk, opened: Opened | None, voice: Voice) -> tuple[Pieces, Fixed]:
    """What the template of the result shows, by its names."""
    about = {"desk.wrong": _links(desk.wrong, voice)}
    fixed = printing_settings()
    if desk.assessment is None:
        return {**about, "page.level_word": "", "desk.needed": _needed(desk, voice)}, fixed
    level = {"page.level": int(desk.assessment.level)}
    return {**about, **_judged(desk, desk.assessment, opened, voice)}, {**fixed, **level}


def _judged(desk: Desk, assessment: Assessment, opened: Opened | None, voice: Voice) -> Pieces:
    case = assessment.case
    address = opened.address if opened else check_address(checklink.seal(case.answers))
    grave, smaller = no_source(assessment, voice)
    return {
        "page.level_word": escape(level_word(assessment.level, case.is_there, voice)),
        "page.country": escape(name_of(case.destination.code, voice.language)),
        "page.role": escape(role_in_words(assessment, voice)),
        "page.checked_on": voice.day(case.day),
        "page.summary": escape(summary(assessment, voice)),
        "page.borrowed": escape(borrowed(case.destination, voice)),
        "page.top_actions": items(
            voice.text(a.text) for a in assessment.actions[:MOST_TOP_ACTIONS]
        ),
        "page.contacts": alone(joined(contact_on_sheet(c, voice) for c in contacts_of(assessment))),
        "page.no_source": joined(grave),
        "page.no_source_else": joined(smaller),
        "desk.advice_url": f"{address}advice/",
        "desk.disappears": escape(disappears(opened.seconds_left)) if opened else "",
        "desk.still_open": _links(desk.unanswered, voice),
        "desk.could_be": escape(could_raise(assessment, voice)),
        "desk.risks": risks_drawn(assessment, voice),
        **printing_pieces(assessment, address, voice),
    }


def _links(questions: Iterable[Question], voice: Voice) -> str:
    return ", ".join(
        f'<a href="#ask-{question.key}">{escape(voice.text(question.short))}</a>'
        for question in questions
    )


def _needed(desk: Desk, voice: Voice) -> str:
    """What has to be typed before anything can be judged."""
    sent = desk.sent
    missing = [key for key in NEEDED if key not in sent.answers and key not in sent.problems]
    return items(voice.text(RULEBOOK.questions[key].missing) for key in missing)

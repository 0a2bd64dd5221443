"""The result beside the questions: what an officer says and does now, and the sheet to print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from riskcheck import checklink
from riskcheck.checking import NEEDED
from riskcheck.checklink import check_address
from riskcheck.engine.assess import Assessment
from riskcheck.engine.questions import Question
from riskcheck.pages.advice import MOST_TOP_ACTIONS, summary
from riskcheck.pages.beside import alone
from riskcheck.pages.contacts import contact_on_sheet, contacts_of
from riskcheck.pages.countrynames import name_of
from riskcheck.pages.deskflow import Desk
from riskcheck.pages.deskrisks import risks_drawn
from riskcheck.pages.drawing import escape, items, joined
from riskcheck.pages.expiry import disappears
from riskcheck.pages.frames import Fixed, Pieces
from riskcheck.pages.levels import level_word
from riskcheck.pages.printing import printing_pieces, printing_settings
from riskcheck.pages.stillopen import could_raise
from riskcheck.pages.trip import borrowed, role_in_words
from riskcheck.pages.unknown import no_source
from riskcheck.pages.voice import Voice
from riskcheck.rulebook import RULEBOOK


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

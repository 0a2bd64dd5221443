"""The result beside the questions: what an officer says and does now, and the sheet to print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.questions import Question
from riskcheck.links import check_link as checklink
from riskcheck.links.check_link import make_check_address
from riskcheck.present.contacts import draw_sheet_contact, list_contacts
from riskcheck.present.country_names import get_country_name
from riskcheck.present.expiry import write_expiry
from riskcheck.present.fragments import draw_items, escape, join_fragments
from riskcheck.present.frames import Fixed, Pieces
from riskcheck.present.levels import write_level_word
from riskcheck.present.open_questions import write_possible_level
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.unknowns import draw_without_source
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import NEEDED
from riskcheck.web.check.advice import MOST_TOP_ACTIONS, summarise
from riskcheck.web.desk.risks import risks_drawn
from riskcheck.web.desk.state import Desk
from riskcheck.web.paper.print_panel import printing_pieces, printing_settings


class OpenedResult(NamedTuple):
    """The check that was opened at the desk: no link to it lives longer than it does itself."""

    address: str
    seconds_left: int


def result_pieces(
    desk: Desk, opened: OpenedResult | None, translator: Translator
) -> tuple[Pieces, Fixed]:
    """What the template of the result shows, by its names."""
    about = {"desk.wrong": _links(desk.wrong, translator)}
    fixed = printing_settings()
    if desk.assessment is None:
        return {**about, "page.level_word": "", "desk.needed": _needed(desk, translator)}, fixed
    level = {"page.level": int(desk.assessment.level)}
    return {**about, **_judged(desk, desk.assessment, opened, translator)}, {**fixed, **level}


def _judged(
    desk: Desk, assessment: Assessment, opened: OpenedResult | None, translator: Translator
) -> Pieces:
    case = assessment.case
    address = opened.address if opened else make_check_address(checklink.seal_answers(case.answers))
    grave, smaller = draw_without_source(assessment, translator)
    return {
        "page.level_word": escape(write_level_word(assessment.level, case.is_there, translator)),
        "page.country": escape(get_country_name(case.destination.code, translator.language)),
        "page.role": escape(write_role(assessment, translator)),
        "page.checked_on": translator.day(case.day),
        "page.summary": escape(summarise(assessment, translator)),
        "page.borrowed": escape(explain_borrowed_facts(case.destination, translator)),
        "page.top_actions": draw_items(
            translator.text(a.text) for a in assessment.actions[:MOST_TOP_ACTIONS]
        ),
        "page.contacts": join_fragments(
            draw_sheet_contact(c, translator) for c in list_contacts(assessment)
        ),
        "page.no_source": join_fragments(grave),
        "page.no_source_else": join_fragments(smaller),
        "desk.advice_url": f"{address}advice/",
        "desk.disappears": escape(write_expiry(opened.seconds_left)) if opened else "",
        "desk.still_open": _links(desk.unanswered, translator),
        "desk.could_be": escape(write_possible_level(assessment, translator)),
        "desk.risks": risks_drawn(assessment, translator),
        **printing_pieces(assessment, address, translator),
    }


def _links(questions: Iterable[Question], translator: Translator) -> str:
    return ", ".join(
        f'<a href="#ask-{question.key}">{escape(translator.text(question.short))}</a>'
        for question in questions
    )


def _needed(desk: Desk, translator: Translator) -> str:
    """What has to be typed before anything can be judged."""
    sent = desk.sent
    missing = [key for key in NEEDED if key not in sent.answers and key not in sent.problems]
    return draw_items(translator.text(RULEBOOK.questions[key].missing) for key in missing)

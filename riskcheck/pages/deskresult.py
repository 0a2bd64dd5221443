"""The result beside the questions: what an officer says and does now, and the sheet to print."""

from __future__ import annotations

from collections.abc import Iterable

from riskcheck import checklink
from riskcheck.checking import NEEDED
from riskcheck.engine.assess import Assessment
from riskcheck.engine.questions import Question
from riskcheck.engine.rules import Level
from riskcheck.engine.wording import Sentence, _
from riskcheck.facts import VERSION
from riskcheck.pages.advice import MOST_TOP_ACTIONS, borrowed, role_in_words, summary
from riskcheck.pages.answers import answer_lines
from riskcheck.pages.citing import cited_sources
from riskcheck.pages.contacts import contact_on_sheet, contacts_of
from riskcheck.pages.deskflow import Desk
from riskcheck.pages.deskrisks import risks_drawn
from riskcheck.pages.drawing import escape, items, joined
from riskcheck.pages.frames import Fixed, Pieces
from riskcheck.pages.levels import level_word
from riskcheck.pages.sheet import is_dense, post, sheet, without_withheld
from riskcheck.pages.unknown import no_source
from riskcheck.pages.voice import Voice
from riskcheck.rulebook import RULEBOOK

COULD_BE = _("The answers could raise this to level %(level)s.")


def result_pieces(desk: Desk, voice: Voice) -> tuple[Pieces, Fixed]:
    """What the template of the result shows, by its names."""
    wrong = [q for q in desk.questions if q.key in desk.sent.problems]
    about = {"desk.wrong": _links(wrong, voice)}
    if desk.assessment is None:
        return {**about, "page.level_word": "", "desk.needed": _needed(desk, voice)}, {}
    public = without_withheld(desk.assessment)
    fixed = {
        "page.level": int(desk.assessment.level),
        "sheet.level": int(public.level),
        "sheet.dense": is_dense(public),
        "sheet.post": post(),
    }
    return {**about, **_judged(desk, desk.assessment, public, voice)}, fixed


def _judged(desk: Desk, assessment: Assessment, public: Assessment, voice: Voice) -> Pieces:
    case = assessment.case
    address = f"/check/{checklink.seal(case.answers)}/"
    answers = answer_lines(assessment, address, voice)
    grave, smaller = no_source(assessment, voice)
    return {
        "page.level_word": escape(level_word(assessment.level, case.is_there, voice)),
        "page.country": escape(case.destination.name),
        "page.role": escape(role_in_words(assessment, voice)),
        "page.checked_on": voice.day(case.day),
        "page.summary": escape(summary(assessment, voice)),
        "page.borrowed": escape(borrowed(case.destination, voice)),
        "page.top_actions": items(
            voice.text(a.text) for a in assessment.actions[:MOST_TOP_ACTIONS]
        ),
        "page.contacts": joined(contact_on_sheet(code, voice) for code in contacts_of(assessment)),
        "page.no_source": joined(grave),
        "page.no_source_else": joined(smaller),
        "page.not_checked": items(voice.text(text) for text in RULEBOOK.not_checked),
        "page.rules": RULEBOOK.version,
        "page.facts": VERSION,
        "desk.advice_url": f"{address}advice/",
        "desk.still_open": _links(desk.unanswered, voice),
        "desk.could_be": _could_be(assessment, voice),
        "desk.risks": risks_drawn(assessment, voice),
        **sheet(assessment, public, answers, cited_sources(assessment.findings), voice),
    }


def _could_be(assessment: Assessment, voice: Voice) -> str:
    highest = max((u.could_be for u in assessment.undecided if u.missing), default=Level.NONE_FOUND)
    if highest <= assessment.level:
        return ""
    return escape(voice.sentence(Sentence(COULD_BE, {"level": int(highest)})))


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

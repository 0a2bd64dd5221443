"""What the printed sheet says, in the language in use: its lines, and how much room they take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.conf import settings
from django.utils import timezone

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Source
from riskcheck.engine.model.text import _
from riskcheck.facts import VERSION
from riskcheck.present.answers import AnswerLine, answer_lines
from riskcheck.present.clock import clock
from riskcheck.present.contacts import contact_on_sheet, contacts_of
from riskcheck.present.fragments import Context, drawn_once, escape, joined
from riskcheck.present.levels import advice_levels_on_sheet
from riskcheck.present.sheet.bilingual import said
from riskcheck.present.sheet.judgement import judged
from riskcheck.present.sources import cited_sources, dated
from riskcheck.present.translator import Voice
from riskcheck.present.withheld import WITHHELD, Disclosed, left_off, withheld

MOST_ACTIONS = 12
MOST_SOURCES = 9
BAND = 5
TAKE_ROOM = (
    "sheet.levels",
    "sheet.actions",
    "sheet.contacts",
    "sheet.sources",
)


class Matter(NamedTuple):
    """The pieces by the names the template gives them, and how many letters show while no box is ticked."""

    pieces: dict[str, str]
    letters: int


def matter(disclosed: Sequence[Disclosed], voice: Voice) -> Matter:
    """Whatever no box changes is drawn from what shows while none is ticked."""
    public, whole = disclosed[0].assessment, disclosed[-1].assessment
    off = left_off(public)
    printed = [x for x in answer_lines(whole, "", voice) if x.key not in off]
    told = [judged(one, voice) for one in disclosed]
    actions = (voice.text(action.text) for action in public.actions[:MOST_ACTIONS])
    sources = cited_sources(public.findings)[:MOST_SOURCES]
    pieces = {
        "sheet.printed_on": voice.day(timezone.localtime().date()),
        "sheet.printed_at": clock(timezone.now()),
        "sheet.rules": f"<bdi>{whole.rulebook.version}</bdi>",
        "sheet.facts": f"<bdi>{VERSION}</bdi>",
        "sheet.bands": joined(one.band for one in told),
        "sheet.answers": " ".join([_answer(line, whole, voice) for line in printed]),
        "sheet.withholds": "1" if withheld(printed) else "",
        "sheet.levels": advice_levels_on_sheet(public.case.destination, voice),
        "sheet.risks": joined(one.risks for one in told),
        "sheet.actions": _items(actions),
        "sheet.contacts": joined(contact_on_sheet(c, voice) for c in contacts_of(public)),
        "sheet.not_checked": _items(voice.text(text) for text in whole.rulebook.not_checked),
        "sheet.sources": joined(_source(source, voice) for source in sources),
    }
    fixed = sum(len(pieces[name]) for name in TAKE_ROOM) + len(settings.POST_NOTE)
    return Matter(pieces, fixed + told[0].letters)


def age_band(age: int) -> str:
    """Five years, so that nobody is found by their age."""
    start = age - age % BAND
    return f"{start}-{start + BAND - 1}"


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


def _items(texts: Iterable[str]) -> str:
    return "".join([f"<li>{said(escape(text))}</li>\n" for text in texts])


@drawn_once("includes/sheet-source.html")
def _source(source: Source, voice: Voice) -> Context:
    return {"source": {"title": source.title, "dated": dated(source, voice)}}

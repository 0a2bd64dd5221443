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
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.clock import tell_time
from riskcheck.present.contacts import draw_sheet_contact, list_contacts
from riskcheck.present.fragments import Context, escape, fragment, join_fragments
from riskcheck.present.levels import draw_sheet_advice_levels
from riskcheck.present.sheet.bilingual import said
from riskcheck.present.sheet.judgement import judge_sheet
from riskcheck.present.sources import list_cited_sources, write_date
from riskcheck.present.translator import Translator
from riskcheck.present.withheld import IN_A_BAND, WITHHELD, Disclosure, list_withheld, remove_keys

MOST_ACTIONS = 12
MOST_SOURCES = 9
BAND = 5
TAKE_ROOM = (
    "sheet.levels",
    "sheet.actions",
    "sheet.contacts",
    "sheet.sources",
)


class SheetContent(NamedTuple):
    """The pieces by the names the template gives them, and how many letters show while no box is ticked."""

    pieces: dict[str, str]
    letters: int


def make_sheet_content(disclosed: Sequence[Disclosure], translator: Translator) -> SheetContent:
    """Whatever no box changes is drawn from what shows while none is ticked."""
    public, whole = disclosed[0].assessment, disclosed[-1].assessment
    off = remove_keys(public)
    printed = [x for x in list_answers(whole, "", translator) if x.key not in off]
    told = [judge_sheet(one, translator) for one in disclosed]
    actions = (translator.text(action.text) for action in public.actions[:MOST_ACTIONS])
    sources = list_cited_sources(public.findings)[:MOST_SOURCES]
    pieces = {
        "sheet.printed_on": translator.day(timezone.localtime().date()),
        "sheet.printed_at": tell_time(timezone.now()),
        "sheet.rules": f"<bdi>{whole.rulebook.version}</bdi>",
        "sheet.facts": f"<bdi>{VERSION}</bdi>",
        "sheet.bands": join_fragments(one.band for one in told),
        "sheet.answers": " ".join([_answer(line, whole, translator) for line in printed]),
        "sheet.withholds": "1" if list_withheld(printed) else "",
        "sheet.levels": draw_sheet_advice_levels(public.case.destination, translator),
        "sheet.risks": join_fragments(one.risks for one in told),
        "sheet.actions": _items(actions),
        "sheet.contacts": join_fragments(
            draw_sheet_contact(c, translator) for c in list_contacts(public)
        ),
        "sheet.not_checked": _items(translator.text(text) for text in whole.rulebook.not_checked),
        "sheet.sources": join_fragments(_source(source, translator) for source in sources),
    }
    fixed = sum(len(pieces[name]) for name in TAKE_ROOM) + len(settings.POST_NOTE)
    return SheetContent(pieces, fixed + told[0].letters)


def write_band(given: int) -> str:
    """Five years, so that nobody is found by their age."""
    start = given - given % BAND
    return f"{start}-{start + BAND - 1}"


def _answer(line: AnswerLine, assessment: Assessment, translator: Translator) -> str:
    given = assessment.case.answer(line.key)
    answer = escape(line.answer)
    if line.key in IN_A_BAND and isinstance(given, int):
        answer = write_band(given)
    if line.key not in WITHHELD:
        return f"<span>{escape(line.short)} <b>{answer}</b></span>"
    off = escape(translator.text(_("withheld")))
    return (
        f'<span class="if-{line.key}">{escape(line.short)} <b class="shown">{answer}</b>'
        f'<b class="held-back">{off}</b></span>'
    )


def _items(texts: Iterable[str]) -> str:
    return "".join([f"<li>{said(escape(text))}</li>\n" for text in texts])


@fragment("includes/sheet-source.html")
def _source(source: Source, translator: Translator) -> Context:
    return {"source": {"title": source.title, "dated": write_date(source, translator)}}

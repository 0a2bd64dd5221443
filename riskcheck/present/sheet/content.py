"""What the printed sheet says in one language, as plain texts: for the page, and for both packs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language_bidi

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Source
from riskcheck.facts import VERSION
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.contacts import ContactLine, list_contacts, make_contact_line
from riskcheck.present.country_names import get_country_name
from riskcheck.present.levels import GovernmentLevel, list_government_levels
from riskcheck.present.sheet.font_size import (
    A_CONTACT,
    A_SOURCE,
    A_TELEPHONE,
    A_TELEPHONE_AT_HOME,
    AN_ACTION,
    AN_ADVICE,
    count_letters,
)
from riskcheck.present.sheet.judgement import SheetJudgement, judge_sheet
from riskcheck.present.sources import list_cited_sources, write_date
from riskcheck.present.status import write_status
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.withheld import IN_A_BAND, Disclosure, find_withheld, remove_keys

MOST_ACTIONS = 12
MOST_SOURCES = 9
BAND = 5


class SheetAnswer(NamedTuple):
    """`box` is the key of the question where its answer stays off paper until its box is ticked."""

    name: str
    text: str
    box: str


class SheetSource(NamedTuple):
    title: str
    dated: str
    is_dated: bool


@dataclass(frozen=True, kw_only=True)
class SheetContent:
    """`judgements` has one for each choice of boxes, the first for none ticked; the rest no box changes."""

    language: str
    direction: str
    printed_on: str
    rules: str
    facts: str
    status: str
    country: str
    role: str
    borrowed: str
    judgements: tuple[SheetJudgement, ...]
    answers: tuple[SheetAnswer, ...]
    advice: tuple[GovernmentLevel, ...]
    actions: tuple[str, ...]
    contacts: tuple[ContactLine, ...]
    not_checked: tuple[str, ...]
    sources: tuple[SheetSource, ...]

    @property
    def withholds(self) -> bool:
        return any(answer.box for answer in self.answers)

    @property
    def letters(self) -> int:
        """How many show while no box is ticked, above those of every sheet."""
        return (
            self.judgements[0].letters
            + count_letters(self.status)
            + sum(
                count_letters(one.short_issuer, one.wording, one.dated) + AN_ADVICE
                for one in self.advice
            )
            + sum(count_letters(text) + AN_ACTION for text in self.actions)
            + sum(_count_contact(contact) for contact in self.contacts)
            + sum(count_letters(one.title, one.dated) + A_SOURCE for one in self.sources)
            + len(settings.POST_NOTE)
        )


def _count_contact(contact: ContactLine) -> int:
    letters = A_CONTACT + count_letters(contact.country, contact.authority)
    if contact.abroad:
        letters += A_TELEPHONE + len(contact.abroad)
    if contact.at_home:
        letters += A_TELEPHONE_AT_HOME + len(contact.at_home)
    return letters


def make_sheet_content(
    whole: Assessment, disclosures: Sequence[Disclosure], translator: Translator
) -> SheetContent:
    """Whatever no box changes is read from what shows while none is ticked."""
    public = disclosures[0].assessment
    country = public.case.destination
    off = remove_keys(public)
    lines = [line for line in list_answers(whole, "", translator) if line.key not in off]
    return SheetContent(
        language=translator.language,
        direction="rtl" if get_language_bidi() else "ltr",
        printed_on=translator.day(timezone.localtime().date()),
        rules=whole.rulebook.version,
        facts=VERSION,
        status=write_status(public, translator),
        country=get_country_name(country.code, translator.language),
        role=write_role(public, translator),
        borrowed=explain_borrowed_facts(country, translator),
        judgements=tuple(judge_sheet(one, translator) for one in disclosures),
        answers=tuple(_make_answer(line, whole) for line in lines),
        advice=list_government_levels(country, translator),
        actions=tuple(translator.text(action.text) for action in public.actions[:MOST_ACTIONS]),
        contacts=tuple(make_contact_line(code, translator) for code in list_contacts(public)),
        not_checked=tuple(translator.text(text) for text in whole.rulebook.not_checked),
        sources=tuple(
            _make_source(source, translator)
            for source in list_cited_sources(public.findings)[:MOST_SOURCES]
        ),
    )


def write_band(given: int) -> str:
    """Five years, so that nobody is found by their age."""
    start = given - given % BAND
    return f"{start}-{start + BAND - 1}"


def _make_answer(line: AnswerLine, assessment: Assessment) -> SheetAnswer:
    given = assessment.case.answers.get(line.key)
    return SheetAnswer(
        line.short,
        write_band(given) if line.key in IN_A_BAND and isinstance(given, int) else line.answer,
        line.key if line.key in find_withheld(assessment.case.answers) else "",
    )


def _make_source(source: Source, translator: Translator) -> SheetSource:
    return SheetSource(source.title, write_date(source, translator), source.dated is not None)

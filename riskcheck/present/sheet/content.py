"""What the printed sheet says in one language, as plain texts: for the page, and for both packs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings
from django.utils import timezone

from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Source
from riskcheck.facts import VERSION
from riskcheck.present.answers import AnswerLine, list_answers
from riskcheck.present.contacts import ContactLine, list_contacts, make_contact_line
from riskcheck.present.country_names import get_country_name
from riskcheck.present.levels import GovernmentLevel, list_government_levels
from riskcheck.present.sheet.font_size import A_HEADING, Paragraph, count_letters, widen
from riskcheck.present.sheet.judgement import (
    IN_THE_BAND,
    WIDTH_OF_THE_BAND,
    SheetJudgement,
    judge_sheet,
)
from riskcheck.present.sheet.provenance import write_licences, write_reading_days
from riskcheck.present.sources import list_cited_sources, write_date
from riskcheck.present.status import write_status
from riskcheck.present.translator import Translator
from riskcheck.present.trip import explain_borrowed_facts, write_role
from riskcheck.present.withheld import IN_A_BAND, Disclosure, find_withheld, remove_keys

MOST_ACTIONS = 12
MOST_SOURCES = 9
BAND = 5
BESIDE_THE_REFERENCE, OFFICE_ON_A_LINE = 0.6, 75
"""The width left to the office's name, and how many letters of it one line holds."""
FINE = 0.88
"""The scale of small print."""
ANSWERS, NOT_CHECKED, AT_HOME, BETWEEN = 56 + 160, 17, 9, 4
"""Letters before the answers, with those that are withheld; before the limits; before a number at home; and between
one of a list and the next."""


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
    not_live: str
    licences: str

    @property
    def withholds(self) -> bool:
        return any(answer.box for answer in self.answers)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What shows while no box is ticked, above what every sheet has."""
        return widen(self._list_paragraphs(), self.language)

    def _list_paragraphs(self) -> tuple[Paragraph, ...]:
        return (
            Paragraph(count_letters(self.status), space=0.4),
            Paragraph(_count_office(), 0.9, BESIDE_THE_REFERENCE, is_once=True),
            Paragraph(len(settings.POST_NOTE), 0.9, space=0.4, is_once=True),
            Paragraph(count_letters(self.borrowed), IN_THE_BAND, WIDTH_OF_THE_BAND),
            *self.judgements[0].paragraphs,
            Paragraph(ANSWERS + sum(map(_count_answer, self.answers)), 0.94, space=0.4),
            Paragraph(
                sum(
                    count_letters(one.short_issuer, one.wording, one.dated) + BETWEEN
                    for one in self.advice
                ),
                0.94,
                space=0.4,
            ),
            Paragraph(int(self.withholds), space=0.2),
            Paragraph(int(bool(self.actions)), space=A_HEADING),
            *(
                Paragraph(count_letters(action), 1, 0.43, 0.15, in_columns=True)
                for action in self.actions
            ),
            Paragraph(int(bool(self.contacts)), space=A_HEADING),
            *(
                paragraph
                for contact in self.contacts
                for paragraph in (
                    Paragraph(_count_telephones(contact), 1, 0.48, 0.15, in_columns=True),
                    Paragraph(_count_authority(contact), 1, 0.48, 0, in_columns=True),
                )
            ),
            Paragraph(NOT_CHECKED + count_letters(*self.not_checked), FINE, space=1.1),
            Paragraph(
                sum(count_letters(one.title, one.dated) + BETWEEN for one in self.sources),
                FINE,
                space=0.3,
                is_once=True,
            ),
            Paragraph(count_letters(self.not_live, self.licences), FINE, space=0.3),
        )


def _count_office() -> int:
    """What does not fit on the line that stands beside the versions anyhow."""
    office = len(settings.POST_NAME + settings.POST_PHONE + settings.POST_HOURS)
    return max(office - OFFICE_ON_A_LINE, 0)


def _count_answer(answer: SheetAnswer) -> int:
    """Of those withheld as many as there can be are counted beforehand: the size tells nothing of them."""
    return 0 if answer.box else BETWEEN + count_letters(answer.name, answer.text)


def _count_telephones(contact: ContactLine) -> int:
    at_home = AT_HOME + len(contact.at_home) if contact.at_home else 0
    return count_letters(contact.country, contact.abroad) + 1 + at_home


def _count_authority(contact: ContactLine) -> int:
    role = BETWEEN + count_letters(contact.role) if contact.role else 0
    return len(contact.authority) + role


def make_sheet_content(
    whole: Assessment, disclosures: Sequence[Disclosure], translator: Translator
) -> SheetContent:
    """Whatever no box changes is read from what shows while none is ticked."""
    public = disclosures[0].assessment
    country = public.case.destination
    off = remove_keys(public)
    lines = [line for line in list_answers(whole, "", translator) if line.key not in off]
    sources = list_cited_sources(public.findings)[:MOST_SOURCES]
    issuers = {one.issuer for one in country.advice} | {one.issuer for one in sources}
    return SheetContent(
        language=translator.language,
        direction=translator.direction,
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
        sources=tuple(_make_source(source, translator) for source in sources),
        not_live=write_reading_days(country.advice, translator),
        licences=write_licences(issuers, translator),
    )


def write_band(given: int) -> str:
    """Five years, so that nobody is found by their age."""
    start = given - given % BAND
    return f"{start}–{start + BAND - 1}"


def _make_answer(line: AnswerLine, assessment: Assessment) -> SheetAnswer:
    given = assessment.case.answers.get(line.key)
    return SheetAnswer(
        line.short,
        write_band(given) if line.key in IN_A_BAND and isinstance(given, int) else line.answer,
        line.key if line.key in find_withheld(assessment.case.answers) else "",
    )


def _make_source(source: Source, translator: Translator) -> SheetSource:
    return SheetSource(source.title, write_date(source, translator), source.dated is not None)

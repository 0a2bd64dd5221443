"""The traveller's checklist: the actions of the advice in order of time, to tick on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import override

from riskcheck.engine.declarations.papers import Moments, list_unconditional_actions
from riskcheck.engine.declarations.rules import Action, Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.engine.model.text import _
from riskcheck.present.expiry import CheckLife, CheckPage
from riskcheck.present.translator import Translator, get_translator
from riskcheck.present.withheld import remove_withheld
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP
from riskcheck.web.paper.paper_language import LanguageChoice
from riskcheck.web.paper.paper_size import PaperFrame, make_paper_frame

NO_SOURCE = _("We hold no source that speaks of %(country)s.")


class ChecklistStep(NamedTuple):
    text: str
    urgent: bool
    kept_back: bool


@dataclass(frozen=True)
class ChecklistMoment:
    """The steps of one time; `kept_back` where every one of them is."""

    key: str
    title: str
    kept_back: bool
    steps: tuple[ChecklistStep, ...]


@dataclass(frozen=True)
class Checklist:
    """What is printed. `unspoken` says so where no source speaks of the country."""

    language: str
    direction: str
    frame: PaperFrame
    country: str
    day: str
    unspoken: str
    nothing_found: bool
    nothing_found_on_paper_only: bool
    unfinished: bool
    kept_back: bool
    moments: tuple[ChecklistMoment, ...]


@dataclass(frozen=True)
class ChecklistPage(CheckPage):
    template = "paper/checklist.html"

    choice: LanguageChoice
    advice_url: str
    is_there: bool
    checklist: Checklist


def make_checklist_page(
    assessment: Assessment, advice_url: str, choice: LanguageChoice, life: CheckLife | None
) -> ChecklistPage:
    with override(choice.language):
        checklist = make_checklist(assessment, get_translator())
    return ChecklistPage(
        life=life,
        choice=choice,
        advice_url=advice_url,
        is_there=assessment.case.is_there,
        checklist=checklist,
    )


def make_checklist(assessment: Assessment, translator: Translator) -> Checklist:
    """Steps that would give away an answer stay off paper unless asked for, as on the sheet.

    Whatever is printed all the same is drawn from `public`, the assessment without those answers.
    """
    case = assessment.case
    place = case.destination.spoken
    public = remove_withheld(assessment)
    held_back = find_kept_back(assessment, public)
    found = choose_moments(assessment).of(list_steps(assessment, public))
    return Checklist(
        language=translator.language,
        direction=translator.direction,
        frame=make_paper_frame(translator),
        country=translator.name(place),
        day=translator.day(case.day),
        unspoken="" if case.destination.is_spoken_of else translator.about(NO_SOURCE, place),
        nothing_found=public.level is Level.NONE_FOUND,
        nothing_found_on_paper_only=assessment.level is not Level.NONE_FOUND,
        unfinished=bool(find_open_questions(public)),
        kept_back=bool(held_back),
        moments=tuple(
            ChecklistMoment(
                moment.value,
                translator.text(title),
                held_back.issuperset(actions),
                tuple(
                    ChecklistStep(translator.text(one.text), one.urgent, one in held_back)
                    for one in actions
                ),
            )
            for moment, title, actions in found
        ),
    )


def choose_moments(assessment: Assessment) -> Moments:
    return ALREADY_THERE if assessment.case.is_there else BEFORE_THE_TRIP


def list_steps(assessment: Assessment, public: Assessment) -> list[Action]:
    """Every step once: the urgent first; those that a withheld answer led to last of their kind."""
    always = list_unconditional_actions(ALWAYS, assessment.judgement)
    every = dict.fromkeys([*always, *public.actions, *assessment.actions])
    return sorted(every, key=lambda action: not action.urgent)


def find_kept_back(assessment: Assessment, public: Assessment) -> frozenset[Action]:
    """The steps that would give away an answer that stays off paper."""
    shown = {*public.actions, *list_unconditional_actions(ALWAYS, public.judgement)}
    return frozenset(list_steps(assessment, public)) - shown

"""The traveller's checklist: the actions of the advice in order of time, to tick on paper."""

from __future__ import annotations

from riskcheck.engine.declarations.papers import Moments, list_unconditional_actions
from riskcheck.engine.declarations.rules import Action, Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.engine.model.text import _
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import remove_withheld
from riskcheck.rulebook.checklist import ALREADY_THERE, ALWAYS, BEFORE_THE_TRIP

NO_SOURCE = _("We hold no source that speaks of %(country)s.")

Page = dict[str, object]


def checklist_page(assessment: Assessment, advice: str) -> Page:
    """Steps that would give away an answer stay off paper unless asked for, as on the sheet.

    Whatever is printed all the same is drawn from `public`, the assessment without those answers.
    """
    speaker = get_translator()
    case = assessment.case
    public = remove_withheld(assessment)
    held_back = kept_back(assessment, public)
    found = moments_of(assessment).of(steps(assessment, public))
    return {
        "advice": advice,
        "country": speaker.name(case.destination.spoken),
        "day": speaker.day(case.day),
        "is_there": case.is_there,
        "unspoken": ""
        if case.destination.is_spoken_of
        else speaker.about(NO_SOURCE, case.destination.spoken),
        "nothing_found": public.level is Level.NONE_FOUND,
        "nothing_found_on_paper_only": assessment.level is not Level.NONE_FOUND,
        "unfinished": bool(find_open_questions(public)),
        "kept_back": bool(held_back),
        "moments": [
            {
                "key": moment.value,
                "title": speaker.text(title),
                "kept_back": held_back.issuperset(actions),
                "steps": [
                    {
                        "text": speaker.text(action.text),
                        "urgent": action.urgent,
                        "kept_back": action in held_back,
                    }
                    for action in actions
                ],
            }
            for moment, title, actions in found
        ],
    }


def moments_of(assessment: Assessment) -> Moments:
    return ALREADY_THERE if assessment.case.is_there else BEFORE_THE_TRIP


def steps(assessment: Assessment, public: Assessment) -> list[Action]:
    """Every step once: the urgent first; those that a withheld answer led to last of their kind."""
    always = list_unconditional_actions(ALWAYS, assessment.judgement)
    every = dict.fromkeys([*always, *public.actions, *assessment.actions])
    return sorted(every, key=lambda action: not action.urgent)


def kept_back(assessment: Assessment, public: Assessment) -> frozenset[Action]:
    """The steps that would give away an answer that stays off paper."""
    shown = {*public.actions, *list_unconditional_actions(ALWAYS, public.judgement)}
    return frozenset(steps(assessment, public)) - shown

"""Where a screen stands on the way to the advice: its step, how many there may be, and the screen before it."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Screen
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.next_questions import list_open_screens
from riskcheck.engine.model.questions import Answers, Question
from riskcheck.engine.model.text import CountryName, _
from riskcheck.present.phrases import translate
from riskcheck.present.translator import Translator
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.questions import JOURNEY, PROTECTION, ROLE, TIES
from riskcheck.service import assess_answers
from riskcheck.web.shared.kept_answers import names_no_nationality

SCREENS = (JOURNEY, *RULEBOOK.screens)
"""All that may follow the first page, in the order asked."""

FIRST_PAGE = "start/"
ADVICE = "advice/"
NO_LINK = {TIES.key: ("none",)}

ABOUT = _("Step %(number)s of about %(about)s")
MORE_WITH_A_LINK = _("Step %(number)s of about %(about)s, more with a link to %(country)s")
LAST = _("Step %(number)s, the last one")

OpenScreen = tuple[Screen, tuple[Question, ...]]


@dataclass(frozen=True)
class ScreenPlace:
    """`about` is how many steps there will be, as far as the answers tell; somebody with a link to the destination
    may meet more where `more_with_a_link`."""

    number: int
    about: int
    is_last: bool
    more_with_a_link: bool


def list_screens_to_come(assessment: Assessment) -> list[OpenScreen]:
    """Each with the questions to ask on it. How somebody will be there is asked of everybody."""
    screens = list_open_screens(assessment)
    if ROLE.key not in assessment.case.answers:
        return [(JOURNEY, JOURNEY.questions), *screens]
    return screens


def find_place(assessment: Assessment, screen: Screen) -> ScreenPlace:
    """The first page is step 1, and each screen answered before this one is a step."""
    answered = [s for s in SCREENS if s is not screen and _is_answered(s, assessment.case.answers)]
    to_come = [s for s, _questions in list_screens_to_come(assessment) if s is not screen]
    is_next = not _is_answered(screen, assessment.case.answers)
    position = SCREENS.index(screen)
    before = [s for s in answered if is_next or SCREENS.index(s) < position]
    likely, depends = _count_likely(assessment, screen)
    return ScreenPlace(
        number=len(before) + 2,
        about=len(answered) + 2 + likely,
        is_last=not to_come and len(before) == len(answered),
        more_with_a_link=depends,
    )


def _count_likely(assessment: Assessment, screen: Screen) -> tuple[int, bool]:
    """How many screens will follow, by the answers so far: those that follow few answers are not counted, and who
    has not said what links them to the destination is taken to have none."""
    answers = assessment.case.answers
    to_come = [s for s, _questions in list_screens_to_come(assessment)]
    asks_links = any(TIES in s.questions for s in to_come)
    if asks_links:
        with_none = assess_answers({**answers, **NO_LINK})
        links = next(s for s in to_come if TIES in s.questions)
        to_come = [links, *(s for s, _questions in list_screens_to_come(with_none))]
    likely = [s for s in to_come if s is not screen and not s.is_follow_up]
    return len(likely), asks_links


def write_place(place: ScreenPlace, country: CountryName, translator: Translator) -> str:
    text = LAST if place.is_last else MORE_WITH_A_LINK if place.more_with_a_link else ABOUT
    gaps = {"number": place.number, "about": place.about, "country": country}
    return translate(text, translator, **gaps)


def find_step_before(answers: Answers, screen: Screen) -> str:
    """What follows the check's address on the last screen answered before this one."""
    before = SCREENS[: SCREENS.index(screen)]
    answered = [s for s in before if _is_answered(s, answers)]
    return f"{answered[-1].key}/" if answered else FIRST_PAGE


def _is_answered(screen: Screen, answers: Answers) -> bool:
    """Somebody without a nationality has answered on protection on the first page already."""
    said = answers.keys() - ({PROTECTION.key} if names_no_nationality(answers) else set())
    return any(question.key in said for question in screen.questions)

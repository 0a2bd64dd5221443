"""Every question, in the order asked, and the screens they stand on: a module for each screen.

A question is declared once, with all that is known of it, and put on the screen of its module. `%(country)s` is
the destination. `said` completes "You are told this because".
"""

from riskcheck.rulebook.questions import (
    family,
    link,
    matters,
    papers,
    service,
    status,
    work,
    you,
)
from riskcheck.rulebook.questions.family import FAMILY, LGBT_INFORMATION
from riskcheck.rulebook.questions.link import TIES
from riskcheck.rulebook.questions.matters import CRITIC_OF, NOTICE_KIND
from riskcheck.rulebook.questions.papers import (
    HOLDS_DESTINATION_PASSPORT,
    OPEN_NOTICE,
    PASSPORT_SHOWN,
    PROTECTION,
    REGISTERED_THERE,
    STAY_DAYS,
    WANTED_ELSEWHERE,
)
from riskcheck.rulebook.questions.service import MILITARY_SKILL, OTHER_ARMY, SERVICE_STATUS
from riskcheck.rulebook.questions.start import DESTINATION, NATIONALITIES, ROLE, START
from riskcheck.rulebook.questions.status import CITIZENSHIP_ENDED, ORIGIN
from riskcheck.rulebook.questions.work import ACTIVITIES, WORK
from riskcheck.rulebook.questions.you import AGE, CITIZENSHIP_GAINED, SEX

SCREENS = (
    link.SCREEN,
    status.SCREEN,
    you.SCREEN,
    service.SCREEN,
    papers.SCREEN,
    work.SCREEN,
    matters.SCREEN,
    family.SCREEN,
)

QUESTIONS = (*START, *(question for screen in SCREENS for question in screen.questions))

__all__ = [
    "ACTIVITIES",
    "AGE",
    "CITIZENSHIP_ENDED",
    "CITIZENSHIP_GAINED",
    "CRITIC_OF",
    "DESTINATION",
    "FAMILY",
    "HOLDS_DESTINATION_PASSPORT",
    "LGBT_INFORMATION",
    "MILITARY_SKILL",
    "NATIONALITIES",
    "NOTICE_KIND",
    "OPEN_NOTICE",
    "ORIGIN",
    "OTHER_ARMY",
    "PASSPORT_SHOWN",
    "PROTECTION",
    "QUESTIONS",
    "REGISTERED_THERE",
    "ROLE",
    "SCREENS",
    "SERVICE_STATUS",
    "SEX",
    "START",
    "STAY_DAYS",
    "TIES",
    "WANTED_ELSEWHERE",
    "WORK",
]

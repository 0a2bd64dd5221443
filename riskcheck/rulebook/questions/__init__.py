"""Every question, in the order asked, and the screens they stand on: a module for each subject.

A question is declared once, with all that is known of it, and put on a screen of its module: alone, or with one
other that belongs to it. `%(country)s` is the destination. `said` completes "You are told this because".
"""

from riskcheck.rulebook.questions import (
    family,
    link,
    matters,
    origin,
    papers,
    personal,
    service,
    status,
    work,
    you,
)
from riskcheck.rulebook.questions.family import FAMILY
from riskcheck.rulebook.questions.link import TIES
from riskcheck.rulebook.questions.matters import NOTICE_KIND, OPEN_NOTICE, WANTED_ELSEWHERE
from riskcheck.rulebook.questions.origin import ORIGIN
from riskcheck.rulebook.questions.papers import (
    HOLDS_DESTINATION_PASSPORT,
    PASSPORT_SHOWN,
    REGISTERED_THERE,
    STAY_DAYS,
)
from riskcheck.rulebook.questions.personal import LGBT_INFORMATION, PROTECTION
from riskcheck.rulebook.questions.service import MILITARY_SKILL, OTHER_ARMY, SERVICE_STATUS
from riskcheck.rulebook.questions.start import DESTINATION, JOURNEY, NATIONALITIES, ROLE, START
from riskcheck.rulebook.questions.status import CITIZENSHIP_ENDED, CITIZENSHIP_GAINED
from riskcheck.rulebook.questions.work import ACTIVITIES, CRITIC_OF, WORK
from riskcheck.rulebook.questions.you import AGE, SEX

SCREENS = (
    *link.SCREENS,
    *status.SCREENS,
    *you.SCREENS,
    *service.SCREENS,
    *papers.SCREENS,
    *matters.SCREENS,
    *work.SCREENS,
    *origin.SCREENS,
    *family.SCREENS,
    *personal.SCREENS,
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
    "JOURNEY",
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

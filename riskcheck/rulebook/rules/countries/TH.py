"""Thailand: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    at_least,
    between,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.service_abroad import REGISTRATION_AGE
from riskcheck.rulebook.questions import (
    AGE,
)
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
)

THAILAND_DRAW_AT_21 = Rule(
    key="thailand-enrol-at-17-draw-at-21",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Thai men enrol at 17 and can be drawn at 21"),
    applies_when=all_of(
        destination_is("TH"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        between(AGE, 17, 21),
        at_least(AGE, REGISTRATION_AGE),
    ),
    advice=_(
        "Thai men must enrol in the year they turn 17, and can be drawn by lot at 21"
        " (conscription). Late enrolment is an offence. Ask a Thai consulate how this covers"
        " you."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (THAILAND_DRAW_AT_21,)

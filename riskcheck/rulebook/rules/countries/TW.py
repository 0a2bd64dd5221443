"""Taiwan: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    destination,
    destination_is,
    inside,
    more_than,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    COUNT_DAYS,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import CITIZENS_OF_CHINA_TO_TAIWAN, EDITION_1_1
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.service import CONSCRIPTION_AGES_MEN
from riskcheck.rulebook.facts.service_abroad import LIABILITY_NEEDS_REGISTRATION, VISIT_DAY_LIMIT
from riskcheck.rulebook.questions import AGE, REGISTERED_THERE, STAY_DAYS
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
)

TAIWAN_FIRST_REGISTRATION = Rule(
    key="taiwan-first-household-registration",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("A first household registration starts the clock"),
    applies_when=all_of(
        destination_is("TW"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, CONSCRIPTION_AGES_MEN),
        answered(REGISTERED_THERE, "no", "unsure"),
        destination(LIABILITY_NEEDS_REGISTRATION, "yes"),
    ),
    advice=_(
        "In Taiwan, days are counted for men without a household registration once they first"
        " register one (conscription). Ask its office abroad what registering would mean for"
        " you."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, COUNT_DAYS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

TAIWAN_OVER_183_DAYS = Rule(
    key="taiwan-over-183-days",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("After 183 days you may need a permit to go"),
    applies_when=all_of(
        destination_is("TW"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, CONSCRIPTION_AGES_MEN),
        answered(REGISTERED_THERE, "yes", "unsure"),
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "For men who live abroad, Taiwan allows visits of up to 183 days, in a row or in one"
        " year. After that you may become liable, and need papers to leave again (exit ban)."
    ),
    what_to_do=(COUNT_DAYS, PERMIT_FIRST, PERMIT_NOW, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

RULES = (
    TAIWAN_FIRST_REGISTRATION,
    TAIWAN_OVER_183_DAYS,
)

"""Argentina: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination_is,
    more_than,
    national_of_destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    CARRY_PASSPORTS,
    COUNT_DAYS,
)
from riskcheck.rulebook.editions import CITIZENS_OF_ERITREA_TO_GREECE, EDITION_1_1
from riskcheck.rulebook.facts.service_abroad import VISIT_DAY_LIMIT
from riskcheck.rulebook.questions import STAY_DAYS
from riskcheck.rulebook.scopes import (
    has_another_nationality,
)

ARGENTINA_AFTER_180_DAYS = Rule(
    key="argentina-its-passport-after-180-days",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("After 180 days you need an Argentine passport to leave"),
    applies_when=all_of(
        destination_is("AR"),
        national_of_destination,
        has_another_nationality,
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
    ),
    advice=_(
        "Dual nationals who stay in Argentina for more than 180 days must leave on an Argentine"
        " passport. Count your days, or get that passport in time."
    ),
    what_to_do=(COUNT_DAYS, CARRY_PASSPORTS, ASK_ITS_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_ERITREA_TO_GREECE,),
)

RULES = (ARGENTINA_AFTER_180_DAYS,)

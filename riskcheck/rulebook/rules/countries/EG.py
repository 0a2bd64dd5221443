"""Egypt: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
    inside,
    more_than,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    COUNT_DAYS,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.leaving import (
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_CONTROL,
)
from riskcheck.rulebook.facts.service_abroad import VISIT_DAY_LIMIT
from riskcheck.rulebook.questions import AGE, STAY_DAYS
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
)

EGYPT_AFTER_SIX_MONTHS = Rule(
    key="egypt-after-six-months",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("After six months Egypt asks for your army papers"),
    applies_when=all_of(
        destination_is("EG"),
        national_or_possible,
        has_another_nationality,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "You plan to be in Egypt for more than about six months. Men of your age must then"
        " settle their military status before they may leave (exit ban)."
    ),
    what_to_do=(PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

RULES = (EGYPT_AFTER_SIX_MONTHS,)

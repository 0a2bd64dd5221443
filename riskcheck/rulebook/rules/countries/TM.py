"""Turkmenistan: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    LEAVE_LAWFULLY,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.leaving import (
    EXIT_PERMISSION,
)
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    national_or_possible,
)

TURKMENISTAN_CITIZENSHIP = Rule(
    key="turkmenistan-give-up-citizenship-first",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("You may have to give up citizenship to get out"),
    applies_when=all_of(
        destination_is("TM"),
        national_or_possible,
        has_another_nationality,
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "Turkmenistan often stops dual nationals from leaving until they give up its"
        " citizenship (exit ban). That can take half a year or more."
    ),
    what_to_do=(LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, PLAN_FOR_LONGER),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (TURKMENISTAN_CITIZENSHIP,)

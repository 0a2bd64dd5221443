"""Israel: what generic rules cannot say."""

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
    COUNT_DAYS,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.service_abroad import REGISTRATION_AGE
from riskcheck.rulebook.questions import AGE
from riskcheck.rulebook.scopes import (
    national_or_possible,
    not_yet_served,
)

ISRAEL_STATUS_FROM_SIXTEEN = Rule(
    key="israel-status-from-sixteen",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("From sixteen, settle your status with the army"),
    applies_when=all_of(
        destination_is("IL"),
        national_or_possible,
        not_yet_served,
        between(AGE, 16, 26),
        at_least(AGE, REGISTRATION_AGE),
    ),
    advice=_(
        "Israelis abroad, women and men, must settle their status with the army from about"
        " sixteen (conscription). Some children of emigrants can get a special status. Ask a"
        " consulate first."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

RULES = (ISRAEL_STATUS_FROM_SIXTEEN,)

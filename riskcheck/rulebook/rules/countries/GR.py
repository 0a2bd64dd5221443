"""Greece: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered_anything_but,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    CARRY_PROOF,
    COUNT_DAYS,
    PERMIT_FIRST,
)
from riskcheck.rulebook.editions import CITIZENS_OF_ERITREA_TO_GREECE, EDITION_1_1
from riskcheck.rulebook.facts.service_abroad import POSTPONEMENT_ABROAD
from riskcheck.rulebook.questions import ROLE
from riskcheck.rulebook.scopes import could_be_called_first

GREECE_RESIDENT_ABROAD = Rule(
    key="greece-permanent-resident-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A paper for residents abroad puts service off"),
    applies_when=all_of(
        destination_is("GR"),
        could_be_called_first,
        answered_anything_but(ROLE, "live"),
        destination(POSTPONEMENT_ABROAD, "yes"),
    ),
    advice=_(
        "Greece puts service off for men whom its consulate has certified as permanent"
        " residents abroad (conscription). Stays are then limited to about six months a year."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, CARRY_PROOF, COUNT_DAYS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_ERITREA_TO_GREECE,),
)

RULES = (GREECE_RESIDENT_ABROAD,)

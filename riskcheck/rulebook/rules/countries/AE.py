"""The United Arab Emirates: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    CHILD_PAPERS,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.passports import OWN_PASSPORT_REQUIRED
from riskcheck.rulebook.rules.topics.children import a_child_travels
from riskcheck.rulebook.scopes import (
    national_or_possible,
)

EMIRATES_CHILDREN = Rule(
    key="emirates-children-of-emirati-fathers",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("A child of an Emirati father needs an Emirati passport"),
    applies_when=all_of(
        destination_is("AE"),
        a_child_travels,
        national_or_possible,
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Children of Emirati fathers are Emirati, wherever they were born. They must come and"
        " go on Emirati passports."
    ),
    what_to_do=(CHILD_PAPERS, ASK_YOUR_CONSULATE, CARRY_PASSPORTS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

RULES = (EMIRATES_CHILDREN,)

"""India: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination_is,
    national_of_destination,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.questions import (
    HOLDS_DESTINATION_PASSPORT,
    PASSPORT_SHOWN,
    TIES,
)
from riskcheck.rulebook.scopes import (
    has_another_nationality,
)

INDIA_SURRENDERED_PASSPORT = Rule(
    key="india-passport-after-naturalising",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("An Indian passport must be surrendered"),
    applies_when=all_of(
        destination_is("IN"),
        has_another_nationality,
        any_of(national_of_destination, answered(TIES, "former")),
        any_of(
            answered(HOLDS_DESTINATION_PASSPORT, "yes"), answered(PASSPORT_SHOWN, "destination")
        ),
        of_its_citizens(DUAL_NATIONALITY, "not_accepted"),
    ),
    advice=_(
        "India does not allow a second citizenship. If you use an Indian passport after you"
        " took another one, you can be punished. Hand it in, and ask about the card for"
        " Indians abroad."
    ),
    what_to_do=(SETTLE_CITIZENSHIP, ASK_ITS_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (INDIA_SURRENDERED_PASSPORT,)

"""Afghanistan: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination_is,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.household import GUARDIAN_CONTROLS_WOMEN_TRAVEL
from riskcheck.rulebook.scopes import (
    in_its_papers_a_woman,
)

AFGHANISTAN_WOMEN = Rule(
    key="afghanistan-women",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("Women are kept from travelling alone"),
    applies_when=all_of(
        destination_is("AF"),
        in_its_papers_a_woman,
        of_its_citizens(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In Afghanistan, women may not travel far or leave without a close male relative."
        " Officials can stop or hold a woman who is alone."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (AFGHANISTAN_WOMEN,)

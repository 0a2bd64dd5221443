"""Saudi Arabia: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.leaving import EXIT_PERMISSION
from riskcheck.rulebook.scopes import (
    critic_of_it,
    national_or_possible,
)

SAUDI_EXIT_BANS_OVER_WORDS = Rule(
    key="saudi-exit-bans-over-words",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A case or inquiry can bring a travel ban"),
    applies_when=all_of(
        destination_is("SA"),
        national_or_possible,
        critic_of_it,
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "Saudi Arabia bans some people from leaving for years, sometimes after a case is over"
        " (exit ban). Posts and activism can lead to a case, so take advice first."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, CHECK_FOR_BANS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

RULES = (SAUDI_EXIT_BANS_OVER_WORDS,)

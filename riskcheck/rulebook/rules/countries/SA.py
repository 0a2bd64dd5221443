"""Saudi Arabia: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    destination,
    destination_is,
    national_of_destination,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHECK_FOR_BANS,
    CHILD_PAPERS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.leaving import EXIT_PERMISSION
from riskcheck.rulebook.questions import ROLE
from riskcheck.rulebook.scopes import (
    active_politically,
    national_or_possible,
)

SAUDI_SPONSOR = Rule(
    key="saudi-sponsor-lets-you-leave",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A sponsor or husband may have to let you go"),
    applies_when=all_of(
        destination_is("SA"),
        unless(national_of_destination),
        answered(ROLE, "live"),
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "In Saudi Arabia, residents need a sponsor’s permit to leave. The wife and children"
        " of a Saudi need his permission (exit ban). Settle this in writing before you plan to"
        " leave."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, CHILD_PAPERS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

SAUDI_EXIT_BANS_OVER_WORDS = Rule(
    key="saudi-exit-bans-over-words",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A case or inquiry can bring a travel ban"),
    applies_when=all_of(
        destination_is("SA"),
        national_or_possible,
        active_politically,
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

RULES = (
    SAUDI_SPONSOR,
    SAUDI_EXIT_BANS_OVER_WORDS,
)

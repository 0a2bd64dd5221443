"""Eritrea: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    TAX_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_ERITREA_TO_GREECE, EDITION_1_1
from riskcheck.rulebook.facts.leaving import EXIT_PERMISSION
from riskcheck.rulebook.scopes import (
    national_or_possible,
    uses_its_papers,
)

ERITREA_EXIT_VISA = Rule(
    key="eritrea-exit-visa",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You need an exit visa to leave Eritrea"),
    applies_when=all_of(
        destination_is("ER"),
        national_or_possible,
        uses_its_papers,
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "People who enter on Eritrean papers need an exit visa to leave (exit ban). It can be"
        " slow or refused. Papers can hang on a tax of two per cent on income abroad."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, TAX_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_ERITREA_TO_GREECE,),
)

RULES = (ERITREA_EXIT_VISA,)

"""Singapore: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    between,
    destination,
    destination_is,
    inside,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    LEGAL_ADVICE,
    PERMIT_FIRST,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_0, EDITION_1_1
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_AGES_MEN, MILITARY_EXIT_CONTROL
from riskcheck.rulebook.questions import (
    AGE,
    ROLE,
    SERVICE_STATUS,
)
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
)

SINGAPORE_AWAY_WITHOUT_PERMIT = Rule(
    key="singapore-away-without-permit",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Long stays abroad need an exit permit"),
    applies_when=all_of(
        destination_is("SG"),
        national_or_possible,
        in_its_papers_a_man,
        answered_anything_but(ROLE, "live"),
        answered(SERVICE_STATUS, "never", "evader", "unsure"),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        between(AGE, 17, 120),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "From age 13, boys and men with service ahead need a permit for three months or more"
        " abroad (exit permit). If you have lived abroad without one, ask before you arrive."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_ITS_CONSULATE, PERMIT_FIRST),
    since=EDITION_1_0,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

SINGAPORE_BOYS_FROM_13 = Rule(
    key="singapore-exit-permit-from-13",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("From 13 a boy needs an exit permit for long stays abroad"),
    applies_when=all_of(
        destination_is("SG"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 13, 16),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "From age 13, boys who are citizens of Singapore need a permit for three months or"
        " more abroad (exit permit). A bond may be asked for."
    ),
    what_to_do=(PERMIT_FIRST, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (
    SINGAPORE_AWAY_WITHOUT_PERMIT,
    SINGAPORE_BOYS_FROM_13,
)

"""Azerbaijan: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
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
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.leaving import (
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_CONTROL,
)
from riskcheck.rulebook.questions import AGE
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
)

AZERBAIJAN_MEN_HELD_BACK = Rule(
    key="azerbaijan-men-held-back",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Men who have not served have been kept from leaving"),
    applies_when=all_of(
        destination_is("AZ"),
        national_or_possible,
        has_another_nationality,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "Dual-national men who had not served were kept from leaving Azerbaijan, the US says."
        " Neither passport helped until the matter was settled (exit ban)."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (AZERBAIJAN_MEN_HELD_BACK,)

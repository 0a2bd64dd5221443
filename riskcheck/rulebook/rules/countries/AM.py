"""Armenia: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered_anything_but,
    between,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_INDIA_TO_AFGHANISTAN, EDITION_1_1
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.questions import AGE, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
)

ARMENIA_RESERVE_AT_27 = Rule(
    key="armenia-reserve-from-27-to-50",
    risk=Risk.MOBILISATION,
    level=Level.PREPARE,
    title=_("Armenia keeps men of 27 to 50 on its reserve register"),
    applies_when=all_of(
        destination_is("AM"),
        national_or_possible,
        in_its_papers_a_man,
        answered_anything_but(SERVICE_STATUS, "exempt", "not_applicable"),
        between(AGE, 27, 50),
        destination(MOBILISATION, "reserve_duty", "call_ups", "war"),
    ),
    advice=_(
        "Armenia keeps men of 27 to 50 on its reserve register (reservists). They can be"
        " called if mobilisation is declared."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

RULES = (ARMENIA_RESERVE_AT_27,)

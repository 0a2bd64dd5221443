"""Belarus: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    any_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    DO_NOT_GO,
    FEW_DATA,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import EDITION_1_1, RUSSIANS_AND_BELARUSIANS
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS
from riskcheck.rulebook.scopes import (
    critic_of_it,
    national_or_possible,
)

BELARUS_LOOKS_BACK = Rule(
    key="belarus-looks-back",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("Old posts and donations can be punished"),
    in_short=_("Belarus can punish you for old posts and donations."),
    applies_when=all_of(
        destination_is("BY"),
        any_of(national_or_possible, critic_of_it),
        destination(BROAD_SECURITY_LAWS, "severe"),
    ),
    advice=_(
        "Belarus applies its laws backwards in time. Old posts, money given and protests,"
        " also abroad, can be punished (prosecution). Some people have gone to prison."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, FEW_DATA, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

RULES = (BELARUS_LOOKS_BACK,)

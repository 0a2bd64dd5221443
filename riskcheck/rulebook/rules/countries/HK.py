"""Hong Kong, and what it shares with Macao and China: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    LEAVE_A_PLAN,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_CHINA_TO_TAIWAN, EDITION_1_1
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.rules.topics.recognition import dual_national_there

HONG_KONG_CHINESE_ONLY = Rule(
    key="hong-kong-and-macao-chinese-only",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("Your passport may not change how you are seen"),
    applies_when=all_of(
        destination_is("HK", "MO"), dual_national_there, destination(CONSULAR_ACCESS, "denied")
    ),
    advice=_(
        "Once %(country)s sees someone as Chinese, other consuls may be kept out, whatever"
        " passport was used (consular access). Another nationality has to be declared, and"
        " access may still be refused."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, LEAVE_A_PLAN),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

BRITISH_NATIONALS_OVERSEAS = Rule(
    key="british-nationals-overseas",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("A BN(O) passport brings no British help there"),
    applies_when=all_of(
        destination_is("CN", "HK", "MO"),
        dual_national_there,
        another_nationality("GB"),
        destination(CONSULAR_ACCESS, "limited", "entry_document", "denied"),
    ),
    advice=_(
        "The UK says it cannot give consular help here to British Nationals (Overseas) of"
        " Chinese origin. Full British citizens whom China sees as Chinese may get little help"
        " too (consular access)."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN),
    allows_for_may=True,
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

RULES = (
    HONG_KONG_CHINESE_ONLY,
    BRITISH_NATIONALS_OVERSEAS,
)

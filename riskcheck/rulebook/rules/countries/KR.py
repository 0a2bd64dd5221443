"""South Korea: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    between,
    destination,
    destination_is,
    of_its_citizens,
    up_to,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import CITIZENS_OF_CHINA_TO_TAIWAN, EDITION_1_1
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT, RENUNCIATION_DEADLINE_AGE
from riskcheck.rulebook.facts.service import CONSCRIPTION
from riskcheck.rulebook.questions import AGE, TIES
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    possible_national,
)

KOREA_31_MARCH = Rule(
    key="korea-31-march",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("The choice is due by 31 March of the year you turn 18"),
    applies_when=all_of(
        destination_is("KR"),
        national_or_possible,
        has_another_nationality,
        in_its_papers_a_man,
        between(AGE, 15, 18),
        destination(CONSCRIPTION, "compulsory"),
        up_to(AGE, RENUNCIATION_DEADLINE_AGE),
    ),
    advice=_(
        "This is for boys with Korean and another nationality from birth. To give up the"
        " Korean one, they have until 31 March of the year they turn 18. After that, service"
        " usually comes first (conscription)."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

KOREA_PARENT_AT_BIRTH = Rule(
    key="korea-parent-was-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("A Korean parent may make you Korean, and liable to serve"),
    applies_when=all_of(
        destination_is("KR"),
        possible_national,
        between(AGE, 0, 37),
        in_its_papers_a_man,
        answered(TIES, "father", "mother", "parent"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
        of_its_citizens(CONSCRIPTION, "compulsory"),
    ),
    advice=_(
        "Korea may count the child of a Korean parent as Korean, also when born abroad. Men"
        " on its family register can owe military service, whatever passport they use. Check"
        " the register early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, ASK_ITS_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

RULES = (
    KOREA_31_MARCH,
    KOREA_PARENT_AT_BIRTH,
)

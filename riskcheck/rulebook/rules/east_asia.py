"""China, Hong Kong, Macao, Korea, Taiwan: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    answered,
    between,
    destination,
    destination_is,
    inside,
    more_than,
    of_its_citizens,
    some_source_states,
    up_to,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    COUNT_DAYS,
    ENTRY_DOCUMENT,
    LEAVE_A_PLAN,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT, RENUNCIATION_DEADLINE_AGE
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.service import CONSCRIPTION, CONSCRIPTION_AGES_MEN
from riskcheck.rulebook.facts.service_abroad import LIABILITY_NEEDS_REGISTRATION, VISIT_DAY_LIMIT
from riskcheck.rulebook.questions import AGE, REGISTERED_THERE, STAY_DAYS, TIES
from riskcheck.rulebook.rules.citizenship import not_a_declared_national
from riskcheck.rulebook.rules.recognition import dual_national_there
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    not_yet_served,
    uses_its_papers,
)

CHINA_ENTRY_PAPERS = Rule(
    key="china-entry-on-its-papers",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("Chinese papers shut out your other embassy"),
    applies_when=all_of(
        destination_is("CN"),
        dual_national_there,
        uses_its_papers,
        some_source_states(CONSULAR_ACCESS, "entry_document"),
    ),
    advice=_(
        "If you enter China on a Chinese passport, identity card or travel permit, you count"
        " as Chinese only. Other embassies say they may then get no access to you (consular"
        " access)."
    ),
    what_to_do=(ENTRY_DOCUMENT, ASK_YOUR_CONSULATE, LEAVE_A_PLAN),
)

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
        between(AGE, 12, 18),
        destination(CONSCRIPTION, "compulsory"),
        up_to(AGE, RENUNCIATION_DEADLINE_AGE),
    ),
    advice=_(
        "This is for boys with Korean and another nationality from birth. To give up the"
        " Korean one, they have until 31 March of the year they turn 18. After that, service"
        " usually comes first (conscription)."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
)

KOREA_PARENT_AT_BIRTH = Rule(
    key="korea-parent-was-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("A Korean parent may make you Korean, and liable"),
    applies_when=all_of(
        destination_is("KR"),
        not_a_declared_national,
        between(AGE, 0, 37),
        in_its_papers_a_man,
        answered(TIES, "parent"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
        of_its_citizens(CONSCRIPTION, "compulsory"),
    ),
    advice=_(
        "Korea may count the child of a Korean parent as Korean, also when born abroad. Men"
        " on its family register can owe military service, whatever passport they use. Check"
        " the register early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, ASK_ITS_CONSULATE),
)

TAIWAN_FIRST_REGISTRATION = Rule(
    key="taiwan-first-household-registration",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("A first household registration starts the clock"),
    applies_when=all_of(
        destination_is("TW"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, CONSCRIPTION_AGES_MEN),
        answered(REGISTERED_THERE, "no", "unsure"),
        destination(LIABILITY_NEEDS_REGISTRATION, "yes"),
    ),
    advice=_(
        "In Taiwan, days are counted for men without a household registration once they first"
        " register one (conscription). Ask its office abroad what registering would mean for"
        " you."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, COUNT_DAYS),
)

TAIWAN_OVER_183_DAYS = Rule(
    key="taiwan-over-183-days",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("After 183 days you may need a permit to go"),
    applies_when=all_of(
        destination_is("TW"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, CONSCRIPTION_AGES_MEN),
        answered(REGISTERED_THERE, "yes", "unsure"),
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "For men who live abroad, Taiwan allows visits of up to 183 days, in a row or in one"
        " year. After that you may become liable, and need papers to leave again (exit ban)."
    ),
    what_to_do=(COUNT_DAYS, PERMIT_FIRST, PERMIT_NOW, LEGAL_ADVICE),
)

RULES = (
    CHINA_ENTRY_PAPERS,
    HONG_KONG_CHINESE_ONLY,
    BRITISH_NATIONALS_OVERSEAS,
    KOREA_31_MARCH,
    KOREA_PARENT_AT_BIRTH,
    TAIWAN_FIRST_REGISTRATION,
    TAIWAN_OVER_183_DAYS,
)

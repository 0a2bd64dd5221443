"""China: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    between,
    destination_is,
    of_its_citizens,
    of_its_papers,
    some_source_states,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHILD_PAPERS,
    ENTRY_DOCUMENT,
    LEAVE_A_PLAN,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import (
    CHILDREN_OF_CHINESE_PARENTS,
    CITIZENS_OF_CHINA_TO_TAIWAN,
    EDITION_1_1,
    EDITION_1_3,
)
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.questions import AGE, TIES
from riskcheck.rulebook.rules.topics.recognition import dual_national_there
from riskcheck.rulebook.scopes import (
    possible_national,
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
        possible_national,
        uses_its_papers,
        some_source_states(CONSULAR_ACCESS, "entry_document"),
    ),
    advice=_(
        "If you enter China on a Chinese passport, identity card or travel permit, you count"
        " as Chinese only. Other embassies say they may then get no access to you (consular"
        " access)."
    ),
    what_to_do=(ENTRY_DOCUMENT, ASK_YOUR_CONSULATE, LEAVE_A_PLAN),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

CHINA_CHILD_OF_A_CITIZEN = Rule(
    key="china-child-of-a-chinese-parent",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("China may see this child as Chinese only"),
    applies_when=all_of(
        destination_is("CN"),
        possible_national,
        answered(TIES, "father", "mother", "parent"),
        between(AGE, 0, 17),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "A child born abroad to a Chinese parent is Chinese, with one exception. The parent had "
        "settled abroad, and the child got another nationality at birth. Find out which holds "
        "before you book."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, CHILD_PAPERS),
    since=EDITION_1_3,
    told_to=(CHILDREN_OF_CHINESE_PARENTS,),
)

CHINA_LITTLE_HELP_FOR_A_CHILD = Rule(
    key="china-little-help-for-a-child-it-sees-as-chinese",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("Your embassy may not reach a child seen as Chinese"),
    applies_when=all_of(
        destination_is("CN"),
        possible_national,
        answered(TIES, "father", "mother", "parent"),
        between(AGE, 0, 17),
        of_its_papers(CONSULAR_ACCESS, "entry_document"),
    ),
    advice=_(
        "Where China sees a child as Chinese, other embassies may get no access (consular "
        "access). That holds above all after entry on Chinese papers. Ask which papers the child "
        "needs before you book."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ENTRY_DOCUMENT),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(CHILDREN_OF_CHINESE_PARENTS,),
)

RULES = (
    CHINA_ENTRY_PAPERS,
    CHINA_CHILD_OF_A_CITIZEN,
    CHINA_LITTLE_HELP_FOR_A_CHILD,
)

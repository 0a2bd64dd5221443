"""China: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination_is,
    some_source_states,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    ENTRY_DOCUMENT,
    LEAVE_A_PLAN,
)
from riskcheck.rulebook.editions import CITIZENS_OF_CHINA_TO_TAIWAN, EDITION_1_1
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.rules.topics.recognition import dual_national_there
from riskcheck.rulebook.scopes import (
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
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_CHINA_TO_TAIWAN,),
)

RULES = (CHINA_ENTRY_PAPERS,)

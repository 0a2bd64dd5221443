"""Iran: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination,
    destination_is,
    names_a_nationality_of_yours,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_IRAN_TO_THE_EMIRATES, EDITION_1_1
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT
from riskcheck.rulebook.facts.leaving import (
    EXIT_PERMISSION,
)
from riskcheck.rulebook.facts.other_countries import HOSTILE_TO_NATIONALS_OF
from riskcheck.rulebook.facts.passports import OWN_PASSPORT_REQUIRED
from riskcheck.rulebook.questions import PASSPORT_SHOWN, ROLE, TIES
from riskcheck.rulebook.rules.topics.citizenship import not_a_declared_national
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_woman,
    national_or_possible,
)

IRAN_FATHER_OR_HUSBAND = Rule(
    key="iran-father-or-husband",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("A father or husband can make you Iranian"),
    applies_when=all_of(
        destination_is("IR"),
        not_a_declared_national,
        any_of(
            answered(TIES, "father", "parent"),
            all_of(answered(TIES, "spouse"), in_its_papers_a_woman),
        ),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "Iran counts children of Iranian fathers as its own, wherever they were born. A woman"
        " who marries an Iranian man may count too. You need not hold any Iranian paper."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, DO_NOT_GO),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

IRAN_FOREIGN_PASSPORT = Rule(
    key="iran-foreign-passport-draws-danger",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("A foreign passport alone can bring detention"),
    applies_when=all_of(
        destination_is("IR"),
        national_or_possible,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
        names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF),
    ),
    advice=_(
        "Iran requires its citizens to use Iranian passports. Governments say that a passport"
        " or link of one of your other countries can alone be enough to be detained."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

IRAN_LEAVING_NOW = Rule(
    key="iran-leaving-on-its-passport",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You may need an Iranian passport to get out"),
    applies_when=all_of(
        destination_is("IR"),
        national_or_possible,
        has_another_nationality,
        answered(ROLE, "there", "live"),
        destination(EXIT_PERMISSION, "yes"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Iran has stopped people from leaving (exit ban). In March 2026 the US told dual"
        " nationals to leave on Iranian passports. It said not to count on its help."
    ),
    what_to_do=(LEAVE_LAWFULLY, LEGAL_ADVICE, CHECK_FOR_BANS),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_IRAN_TO_THE_EMIRATES,),
)

RULES = (
    IRAN_FATHER_OR_HUSBAND,
    IRAN_FOREIGN_PASSPORT,
    IRAN_LEAVING_NOW,
)

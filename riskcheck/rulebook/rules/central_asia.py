"""Afghanistan, Turkmenistan, Azerbaijan, Armenia: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered_anything_but,
    between,
    destination,
    destination_is,
    inside,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.facts.household import GUARDIAN_CONTROLS_WOMEN_TRAVEL
from riskcheck.rulebook.facts.leaving import (
    EXIT_PERMISSION,
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_CONTROL,
)
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.questions import AGE, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    national_or_possible,
    not_yet_served,
)

AFGHANISTAN_WOMEN = Rule(
    key="afghanistan-women",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("Women are kept from travelling alone"),
    applies_when=all_of(
        destination_is("AF"),
        in_its_papers_a_woman,
        of_its_citizens(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In Afghanistan, women may not travel far or leave without a close male relative."
        " Officials can stop or hold a woman who is alone."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE),
)

TURKMENISTAN_CITIZENSHIP = Rule(
    key="turkmenistan-give-up-citizenship-first",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("You may have to give up citizenship to get out"),
    applies_when=all_of(
        destination_is("TM"),
        national_or_possible,
        has_another_nationality,
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "Turkmenistan often stops dual nationals from leaving until they give up its"
        " citizenship (exit ban). That can take half a year or more."
    ),
    what_to_do=(LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, PLAN_FOR_LONGER),
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
)

ARMENIA_RESERVE_AT_27 = Rule(
    key="armenia-reserve-from-27-to-50",
    risk=Risk.MOBILISATION,
    level=Level.PREPARE,
    title=_("Armenia keeps people of 27 to 50 on its reserve register"),
    applies_when=all_of(
        destination_is("AM"),
        national_or_possible,
        answered_anything_but(SERVICE_STATUS, "exempt", "not_applicable"),
        between(AGE, 27, 50),
        destination(MOBILISATION, "reserve_duty", "call_ups", "war"),
    ),
    advice=_(
        "Armenia keeps citizens of 27 to 50 on its reserve register (reservists). They can be"
        " called if mobilisation is declared."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
)

RULES = (
    AFGHANISTAN_WOMEN,
    TURKMENISTAN_CITIZENSHIP,
    AZERBAIJAN_MEN_HELD_BACK,
    ARMENIA_RESERVE_AT_27,
)

"""Ukraine: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    another_nationality_but,
    answered_anything_but,
    between,
    destination,
    destination_is,
    inside,
    national_of_destination,
    some_source_states,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CARRY_PROOF,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import EDITION_1_1, UKRAINIANS
from riskcheck.rulebook.facts.citizenship import LOST_ON_NATURALISING
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_AGES_MEN, MILITARY_EXIT_CONTROL
from riskcheck.rulebook.questions import AGE, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
)

UKRAINE_MEN_OF_18_TO_22 = Rule(
    key="ukraine-men-of-18-to-22",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("Most men of 18 to 22 may leave Ukraine"),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 18, 22),
        destination(MILITARY_EXIT_CONTROL, "war"),
    ),
    advice=_(
        "Since August 2025, most men of 18 to 22 may leave, with a passport and a military paper."
        " Canada’s page still says 18 to 60 (exit ban). Orders can change while you are there."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW, LEGAL_ADVICE),
    allows_for_may=True,
    since=EDITION_1_1,
    told_to=(UKRAINIANS,),
)

UKRAINE_MEN_OF_23_TO_60 = Rule(
    key="ukraine-men-of-23-to-60",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("You may not be let out of Ukraine"),
    in_short=_("Ukraine may not let you leave."),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        in_its_papers_a_man,
        answered_anything_but(SERVICE_STATUS, "exempt"),
        between(AGE, 23, 59),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        destination(MILITARY_EXIT_CONTROL, "war"),
    ),
    advice=_(
        "Under martial law, Ukraine does not let its men of 23 to 59 leave, with few exceptions "
        "(exit ban). A second passport does not change it."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, PLAN_FOR_LONGER),
    since=EDITION_1_1,
    told_to=(UKRAINIANS,),
)

UKRAINE_RUSSIAN_CITIZENSHIP = Rule(
    key="ukraine-russian-citizenship",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.GET_ADVICE,
    title=_("Russian citizenship can cost you the Ukrainian one"),
    applies_when=all_of(
        destination_is("UA"),
        national_or_possible,
        another_nationality("RU"),
        some_source_states(LOST_ON_NATURALISING, "yes", "conditional"),
    ),
    advice=_(
        "Ukraine’s law is strictest on Russian citizenship. Having it beside the Ukrainian"
        " one may cost you the Ukrainian one. Take legal advice first."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(UKRAINIANS,),
)

UKRAINE_OFF_THE_LIST = Rule(
    key="ukraine-second-citizenship-off-its-list",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("Ukraine accepts second citizenships from a short list"),
    applies_when=all_of(
        destination_is("UA"),
        national_of_destination,
        another_nationality_but("US", "CA", "DE", "PL", "CZ"),
        some_source_states(LOST_ON_NATURALISING, "yes", "conditional"),
    ),
    advice=_(
        "Ukraine’s first list of accepted second citizenships was short: the US, Canada,"
        " Germany, Poland and Czechia. Choosing another one may cost you Ukrainian"
        " citizenship."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    milder_form_of=UKRAINE_RUSSIAN_CITIZENSHIP,
    since=EDITION_1_1,
    told_to=(UKRAINIANS,),
)

RULES = (
    UKRAINE_MEN_OF_18_TO_22,
    UKRAINE_MEN_OF_23_TO_60,
    UKRAINE_RUSSIAN_CITIZENSHIP,
    UKRAINE_OFF_THE_LIST,
)

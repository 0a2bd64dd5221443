"""India, Singapore, Thailand, Afghanistan, Turkmenistan, Azerbaijan, Armenia: what generic rules cannot say."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    all_of,
    any_of,
    at_least,
    between,
    destination,
    destination_is,
    inside,
    national_of_destination,
    of_its_citizens,
    said,
    said_anything_but,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
    REGISTER_TRIP,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.household import GUARDIAN_CONTROLS_WOMEN_TRAVEL
from riskcheck.rulebook.facts.leaving import (
    EXIT_PERMISSION,
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_CONTROL,
)
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.facts.service_abroad import REGISTRATION_AGE
from riskcheck.rulebook.questions import (
    AGE,
    SERVICE_STATUS,
    TIES,
)
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    national_or_possible,
    not_yet_served,
)

INDIA_SURRENDERED_PASSPORT = Rule(
    key="india-passport-after-naturalising",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("An Indian passport must be surrendered"),
    applies_when=all_of(
        destination_is("IN"),
        has_another_nationality,
        any_of(national_of_destination, said(TIES, "former")),
        of_its_citizens(DUAL_NATIONALITY, "not_accepted"),
    ),
    advice=_(
        "India does not allow a second citizenship. Using an Indian passport after taking"
        " another citizenship is punishable. Surrender it, and ask about the card for overseas"
        " citizens."
    ),
    what_to_do=(SETTLE_CITIZENSHIP, ASK_ITS_CONSULATE),
)

SINGAPORE_AWAY_WITHOUT_PERMIT = Rule(
    key="singapore-away-without-permit",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Living abroad without an exit permit can be an offence"),
    applies_when=all_of(
        destination_is("SG"),
        national_or_possible,
        in_its_papers_a_man,
        said(SERVICE_STATUS, "never", "deferred", "evader", "unsure"),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        between(AGE, 17, 120),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "From age 13, boys and men with service ahead need a permit to be away from Singapore for"
        " three months or more. Without one you may be questioned or charged on arrival."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_ITS_CONSULATE, PERMIT_FIRST),
)

SINGAPORE_BOYS_FROM_13 = Rule(
    key="singapore-exit-permit-from-13",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("From 13 a boy needs an exit permit for long stays abroad"),
    applies_when=all_of(
        destination_is("SG"),
        national_or_possible,
        in_its_papers_a_man,
        between(AGE, 13, 16),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "From age 13, boys who are citizens of Singapore need an exit permit to be abroad for"
        " three months or more (exit permit). A bond may be asked for."
    ),
    what_to_do=(PERMIT_FIRST, ASK_ITS_CONSULATE, LEGAL_ADVICE),
)

THAILAND_DRAW_AT_21 = Rule(
    key="thailand-enrol-at-17-draw-at-21",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Thai men enrol at 17 and are drawn at 21"),
    applies_when=all_of(
        destination_is("TH"),
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        between(AGE, 17, 21),
        at_least(AGE, REGISTRATION_AGE),
    ),
    advice=_(
        "Thai men must enrol in the year they turn 17, and can be drawn by lot at 21"
        " (conscription). Late enrolment is an offence. Ask a Thai consulate how this covers"
        " you."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW),
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
        " Officials can stop or hold a woman who is alone. Another passport may not change"
        " this."
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
        in_its_papers_a_man,
        not_yet_served,
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "The US says that dual-national men who had not served were kept from leaving"
        " Azerbaijan, on either passport, until it was settled (exit ban). An embassy cannot"
        " solve this for you."
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
        said_anything_but(SERVICE_STATUS, "exempt", "not_applicable"),
        between(AGE, 27, 50),
        destination(MOBILISATION, "reserve_duty", "call_ups", "war"),
    ),
    advice=_(
        "Armenia keeps citizens of 27 to 50 on its reserve register, served or not"
        " (reservists). They can be called if mobilisation is declared."
    ),
    what_to_do=(ASK_ITS_CONSULATE, REGISTER_TRIP),
)

RULES = (
    INDIA_SURRENDERED_PASSPORT,
    SINGAPORE_AWAY_WITHOUT_PERMIT,
    SINGAPORE_BOYS_FROM_13,
    THAILAND_DRAW_AT_21,
    AFGHANISTAN_WOMEN,
    TURKMENISTAN_CITIZENSHIP,
    AZERBAIJAN_MEN_HELD_BACK,
    ARMENIA_RESERVE_AT_27,
)

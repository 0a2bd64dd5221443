"""India, Singapore, Thailand: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    at_least,
    between,
    destination,
    destination_is,
    inside,
    national_of_destination,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.leaving import MILITARY_EXIT_AGES_MEN, MILITARY_EXIT_CONTROL
from riskcheck.rulebook.facts.service_abroad import REGISTRATION_AGE
from riskcheck.rulebook.questions import (
    AGE,
    HOLDS_DESTINATION_PASSPORT,
    PASSPORT_SHOWN,
    ROLE,
    SERVICE_STATUS,
    TIES,
)
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
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
        any_of(national_of_destination, answered(TIES, "former")),
        any_of(
            answered(HOLDS_DESTINATION_PASSPORT, "yes"), answered(PASSPORT_SHOWN, "destination")
        ),
        of_its_citizens(DUAL_NATIONALITY, "not_accepted"),
    ),
    advice=_(
        "India does not allow a second citizenship. If you use an Indian passport after you"
        " took another one, you can be punished. Hand it in, and ask about the card for"
        " Indians abroad."
    ),
    what_to_do=(SETTLE_CITIZENSHIP, ASK_ITS_CONSULATE),
)

SINGAPORE_AWAY_WITHOUT_PERMIT = Rule(
    key="singapore-away-without-permit",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Long stays abroad need an exit permit"),
    applies_when=all_of(
        destination_is("SG"),
        national_or_possible,
        in_its_papers_a_man,
        answered_anything_but(ROLE, "live"),
        answered(SERVICE_STATUS, "never", "deferred", "evader", "unsure"),
        inside(AGE, MILITARY_EXIT_AGES_MEN),
        between(AGE, 17, 120),
        destination(MILITARY_EXIT_CONTROL, "permit"),
    ),
    advice=_(
        "From age 13, boys and men with service ahead need a permit for three months or more"
        " abroad (exit permit). If you have lived abroad without one, ask before you arrive."
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
        "From age 13, boys who are citizens of Singapore need a permit for three months or"
        " more abroad (exit permit). A bond may be asked for."
    ),
    what_to_do=(PERMIT_FIRST, ASK_ITS_CONSULATE, LEGAL_ADVICE),
)

THAILAND_DRAW_AT_21 = Rule(
    key="thailand-enrol-at-17-draw-at-21",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Thai men enrol at 17 and can be drawn at 21"),
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

RULES = (
    INDIA_SURRENDERED_PASSPORT,
    SINGAPORE_AWAY_WITHOUT_PERMIT,
    SINGAPORE_BOYS_FROM_13,
    THAILAND_DRAW_AT_21,
)

"""No working embassy, or one that can reach few people."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    any_of,
    destination,
    names_a_nationality_of_yours,
    of_everybody,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEAVE_A_PLAN,
    REGISTER_TRIP,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_1, OUT_OF_REACH_OF_EMBASSIES
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS, EMBASSY_ABSENT_FOR
from riskcheck.rulebook.rules.topics.detention import leaves_the_transit_area
from riskcheck.rulebook.scopes import (
    national_or_possible,
)

CONSULS_REACH_FEW_PEOPLE = Rule(
    key="consuls-reach-few-people-there",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("Embassies can reach few people there"),
    in_short=_("Embassies can reach few people in %(country)s."),
    applies_when=all_of(
        leaves_the_transit_area,
        any_of(
            all_of(
                of_everybody(CONSULAR_ACCESS, "limited", "entry_document", "denied"),
                advice_level(3),
            ),
            all_of(
                destination(CONSULAR_ACCESS, "limited", "entry_document", "denied"),
                advice_level(4),
            ),
        ),
    ),
    advice=_(
        "Governments say they can do little for their citizens in %(country)s (consular"
        " access). Some governments may be kept from people who are held. If something happens to you,"
        " help may not come."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_A_PLAN, ASK_FOR_CONSUL, REGISTER_TRIP),
    since=EDITION_1_1,
    told_to=(OUT_OF_REACH_OF_EMBASSIES,),
)

NO_EMBASSY = Rule(
    key="no-embassy-of-yours",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("One of your countries has no embassy there"),
    in_short=_("One of your countries has no embassy in %(country)s."),
    applies_when=all_of(
        names_a_nationality_of_yours(EMBASSY_ABSENT_FOR),
        advice_level(3),
    ),
    advice=_(
        "At least one of your countries has no working embassy in %(country)s. Help may have to"
        " come from another embassy, or from outside, and may be slow."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, REGISTER_TRIP),
    since=EDITION_1_0,
)

NO_EMBASSY_FOR_A_DUAL_NATIONAL = Rule(
    key="no-embassy-of-yours-for-a-dual-national",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("One of your countries has no embassy there"),
    applies_when=all_of(names_a_nationality_of_yours(EMBASSY_ABSENT_FOR), national_or_possible),
    advice=_(
        "At least one of your countries has no working embassy in %(country)s, which may see you"
        " as its own. Find out before you leave who could help you, and how."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, REGISTER_TRIP),
    milder_form_of=NO_EMBASSY,
    since=EDITION_1_0,
)

NO_EMBASSY_IN_A_CALM_PLACE = Rule(
    key="no-embassy-of-yours-in-a-calm-place",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.KNOW_THIS,
    title=_("One of your countries has no embassy there"),
    applies_when=names_a_nationality_of_yours(EMBASSY_ABSENT_FOR),
    advice=_(
        "At least one of your countries has no working embassy in %(country)s. Find out before you"
        " leave which embassy would help you instead."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, REGISTER_TRIP),
    milder_form_of=NO_EMBASSY_FOR_A_DUAL_NATIONAL,
    since=EDITION_1_0,
)

RULES = (
    CONSULS_REACH_FEW_PEOPLE,
    NO_EMBASSY,
    NO_EMBASSY_FOR_A_DUAL_NATIONAL,
    NO_EMBASSY_IN_A_CALM_PLACE,
)

"""War, fighting nearby, kidnapping."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CHECK_INSURANCE,
    DO_NOT_GO,
    LEAVE_A_PLAN,
    LEAVE_LAWFULLY,
    PLAN_FOR_LONGER,
    READ_ADVICE,
    REGISTER_TRIP,
)
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.conflict import ARMED_CONFLICT, US_KIDNAP_INDICATOR
from riskcheck.rulebook.rules.topics.detention import leaves_the_transit_area
from riskcheck.rulebook.scopes import (
    national_or_possible,
)

WAR = Rule(
    key="war",
    risk=Risk.CONFLICT,
    level=Level.DO_NOT_TRAVEL,
    title=_("There is war or major violence"),
    in_short=_("There is war or major violence in %(country)s."),
    applies_when=all_of(destination(ARMED_CONFLICT, "war"), leaves_the_transit_area),
    advice=_(
        "There is war or major violence in %(country)s (armed conflict). You could be hurt or"
        " trapped. Airports and borders can close without warning."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEAVE_A_PLAN, CHECK_INSURANCE),
    since=EDITION_1_0,
)

CONFLICT_NEARBY = Rule(
    key="conflict-nearby",
    risk=Risk.CONFLICT,
    level=Level.GET_ADVICE,
    title=_("A war nearby can reach you there"),
    in_short=_("Attacks from a war nearby reach %(country)s."),
    applies_when=all_of(
        destination(ARMED_CONFLICT, "regional"),
        leaves_the_transit_area,
        advice_level(3),
    ),
    advice=_(
        "Attacks from a conflict nearby, or in a part of it, reach %(country)s (armed conflict)."
        " Flights can stop at short notice. Plan how you would leave."
    ),
    what_to_do=(REGISTER_TRIP, CHECK_INSURANCE, PLAN_FOR_LONGER),
    since=EDITION_1_0,
)

KIDNAPPING = Rule(
    key="kidnapping",
    risk=Risk.CONFLICT,
    level=Level.GET_ADVICE,
    title=_("Kidnapping is a known risk"),
    in_short=_("Kidnapping is a known risk in %(country)s."),
    applies_when=all_of(
        destination(US_KIDNAP_INDICATOR, "yes"),
        leaves_the_transit_area,
        advice_level(3),
    ),
    advice=_(
        "The US warns of kidnapping in %(country)s. Visiting relatives does not protect you. Leave"
        " questions that prove it is you with someone you trust."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_A_PLAN),
    since=EDITION_1_0,
)

CONFLICT_AT_THE_EDGE = Rule(
    key="conflict-at-the-edge",
    risk=Risk.CONFLICT,
    level=Level.PREPARE,
    title=_("There is fighting nearby or in a part of it"),
    applies_when=all_of(
        national_or_possible, destination(ARMED_CONFLICT, "regional"), leaves_the_transit_area
    ),
    advice=_(
        "A conflict nearby, or in a part of the country, has touched %(country)s (armed conflict)."
        " Governments do not advise against the whole country. Check which parts they name."
    ),
    what_to_do=(READ_ADVICE, REGISTER_TRIP),
    milder_form_of=CONFLICT_NEARBY,
    since=EDITION_1_0,
)

KIDNAPPING_WARNED_OF = Rule(
    key="kidnapping-warned-of",
    risk=Risk.CONFLICT,
    level=Level.PREPARE,
    title=_("The US warns of kidnapping"),
    applies_when=all_of(
        national_or_possible, destination(US_KIDNAP_INDICATOR, "yes"), leaves_the_transit_area
    ),
    advice=_(
        "The US warns of kidnapping in %(country)s, or in parts of it. Visiting relatives does not"
        " protect you. Tell someone your route."
    ),
    what_to_do=(READ_ADVICE, LEAVE_A_PLAN),
    milder_form_of=KIDNAPPING,
    since=EDITION_1_0,
)

RULES = (
    WAR,
    CONFLICT_NEARBY,
    KIDNAPPING,
    CONFLICT_AT_THE_EDGE,
    KIDNAPPING_WARNED_OF,
)

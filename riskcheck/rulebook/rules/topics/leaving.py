"""Being stopped from leaving: without warning, over a matter, by a relative."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    calm_country,
    destination,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHECK_FOR_BANS,
    CHILD_PAPERS,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.editions import EDITION_1_0, IN_CALM_COUNTRIES
from riskcheck.rulebook.facts.household import GUARDIAN_CONTROLS_WOMEN_TRAVEL
from riskcheck.rulebook.facts.leaving import EXIT_BAN_FOR_DEBT_OR_DISPUTES, EXIT_PERMISSION
from riskcheck.rulebook.questions import FAMILY, WORK
from riskcheck.rulebook.scopes import (
    in_its_papers_a_woman,
    national_or_possible,
    party_to_a_case,
)

STOPPED_WITHOUT_WARNING = Rule(
    key="stopped-without-warning",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You could be stopped from leaving without warning"),
    applies_when=all_of(
        national_or_possible, destination(EXIT_PERMISSION, "yes"), unless(calm_country)
    ),
    advice=_(
        "%(country)s asks some people for permission to leave, or has stopped people without"
        " warning (exit ban). You may only find out at the airport."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, CHECK_FOR_BANS, PLAN_FOR_LONGER, LEAVE_LAWFULLY),
    since=EDITION_1_0,
)

STOPPED_IN_A_CALM_PLACE = Rule(
    key="stopped-in-a-calm-country",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("Some people have been stopped from leaving"),
    applies_when=all_of(national_or_possible, destination(EXIT_PERMISSION, "yes")),
    advice=_(
        "%(country)s has stopped some people from leaving, or asks some for permission (exit ban)."
        " Find out early whether this covers you, and what papers you need."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, CHECK_FOR_BANS, PERMIT_FIRST, PERMIT_NOW),
    milder_form_of=STOPPED_WITHOUT_WARNING,
    allows_for_may=True,
    since=EDITION_1_0,
    told_to=(IN_CALM_COUNTRIES,),
)

BUSINESS_AND_EXIT = Rule(
    key="stopped-over-business",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Business disputes can stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        answered(WORK, "business"),
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "In %(country)s, a dispute, debt or inquiry can stop people from leaving (exit ban). You"
        " work in business there or elsewhere, so have a lawyer check for open matters."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER),
    since=EDITION_1_0,
)

DEBT_OR_CASE = Rule(
    key="stopped-over-debt-or-case",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A debt or case can stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        party_to_a_case,
        destination(EXIT_BAN_FOR_DEBT_OR_DISPUTES, "yes"),
    ),
    advice=_(
        "%(country)s can stop people from leaving over debts, court cases or inquiries (exit ban)."
        " Your answers point to an open matter. Ask a local lawyer to check it."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER),
    since=EDITION_1_0,
)

RELATIVE_CAN_BAN_EXIT = Rule(
    key="relative-can-ban-exit",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A relative may have you or a child stopped"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_woman,
        answered(FAMILY, "minor", "spouse_national"),
        destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In %(country)s, a husband, father or other male relative may stop a woman or child"
        " from leaving (exit ban). You may only learn of it at the border."
    ),
    what_to_do=(CHILD_PAPERS, CHECK_FOR_BANS, LEGAL_ADVICE, PLAN_FOR_LONGER),
    since=EDITION_1_0,
)

RULES = (
    STOPPED_WITHOUT_WARNING,
    STOPPED_IN_A_CALM_PLACE,
    BUSINESS_AND_EXIT,
    DEBT_OR_CASE,
    RELATIVE_CAN_BAN_EXIT,
)

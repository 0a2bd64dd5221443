"""Being stopped from leaving: without warning, over a matter, by a relative."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    calm_country,
    destination,
    some_source_states_of_them,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHECK_FOR_BANS,
    CHILD_PAPERS,
    EMPLOYER_PERMIT,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_3,
    IN_CALM_COUNTRIES,
    PEOPLE_IN_DISPUTES,
)
from riskcheck.rulebook.facts.household import GUARDIAN_CONTROLS_WOMEN_TRAVEL
from riskcheck.rulebook.facts.leaving import (
    EXIT_BAN_FOR_DEBT_OR_DISPUTES,
    EXIT_PERMISSION,
    RESIDENTS_EXIT_PERMIT,
)
from riskcheck.rulebook.questions import FAMILY, ROLE, WORK
from riskcheck.rulebook.scopes import (
    critic_of_it,
    in_its_papers_a_woman,
    names_a_matter,
    national_or_possible,
    party_to_a_case,
    without_a_tie,
)

STOPPED_WITHOUT_WARNING = Rule(
    key="stopped-without-warning",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You could be stopped from leaving without warning"),
    in_short=_("%(country)s can stop you leaving without warning."),
    applies_when=all_of(
        national_or_possible,
        destination(EXIT_PERMISSION, "yes"),
        any_of(unless(calm_country), some_source_states_of_them(EXIT_PERMISSION, "yes")),
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
    what_to_do=(ASK_YOUR_CONSULATE, CHECK_FOR_BANS),
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
    in_short=_("A business dispute can stop you leaving %(country)s."),
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

CRITICS_STOPPED = Rule(
    key="critics-stopped-from-leaving",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Critics have been stopped from leaving"),
    in_short=_("%(country)s has stopped critics from leaving."),
    applies_when=all_of(national_or_possible, critic_of_it, destination(EXIT_PERMISSION, "yes")),
    advice=_(
        "%(country)s has stopped people from leaving, or its law lets it (exit ban). What you said or"
        " did about it makes that more likely for you. Ask a lawyer there before you book."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER),
    allows_for_may=True,
    since=EDITION_1_3,
    told_to=(PEOPLE_IN_DISPUTES,),
)

EMPLOYER_LETS_YOU_GO = Rule(
    key="permit-of-an-employer-to-leave",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You may need your employer or sponsor to let you leave"),
    applies_when=all_of(
        answered(ROLE, "live"),
        without_a_tie,
        destination(RESIDENTS_EXIT_PERMIT, "employer", "sponsor", "state"),
    ),
    advice=_(
        "Some or all foreigners who live in %(country)s need a permit to leave (exit permit). An "
        "employer, a sponsor or the state gives it. Get it in writing before you book."
    ),
    what_to_do=(EMPLOYER_PERMIT, ASK_YOUR_CONSULATE),
    since=EDITION_1_3,
    told_to=(PEOPLE_IN_DISPUTES,),
)

DEBT_OR_CASE = Rule(
    key="stopped-over-debt-or-case",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A debt or case can stop you from leaving"),
    in_short=_("A debt or case can stop you leaving %(country)s."),
    applies_when=all_of(
        any_of(all_of(national_or_possible, party_to_a_case), names_a_matter),
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
    in_short=_("A relative can have you or a child stopped from leaving %(country)s."),
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
    same_by_a_tie=True,
    since=EDITION_1_0,
)

RULES = (
    STOPPED_WITHOUT_WARNING,
    STOPPED_IN_A_CALM_PLACE,
    CRITICS_STOPPED,
    EMPLOYER_LETS_YOU_GO,
    BUSINESS_AND_EXIT,
    DEBT_OR_CASE,
    RELATIVE_CAN_BAN_EXIT,
)

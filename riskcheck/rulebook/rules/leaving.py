"""Being stopped from leaving."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    all_of,
    any_of,
    calm_country,
    destination,
    destination_is,
    inside,
    said,
    said_anything_but,
    unless,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CARRY_PROOF,
    CHECK_FOR_BANS,
    CHILD_PAPERS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.facts import (
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_AGES_WOMEN,
    CONSCRIPTION_SEX,
    EXIT_BAN_FOR_DEBT_OR_DISPUTES,
    EXIT_PERMISSION,
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_AGES_WOMEN,
    MILITARY_EXIT_CONTROL,
    ONLINE_CALL_UP_REGISTER,
)
from riskcheck.rulebook.questions import AGE, FAMILY, OPEN_NOTICE, SERVICE_STATUS, WORK
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    in_its_papers_a_woman,
    national_or_possible,
    not_yet_served,
    party_to_a_matter,
)

of_an_age_held_back = any_of(
    all_of(
        in_its_papers_a_man,
        any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
    ),
    all_of(in_its_papers_a_woman, inside(AGE, MILITARY_EXIT_AGES_WOMEN)),
    all_of(
        in_its_papers_a_woman,
        destination(CONSCRIPTION_SEX, "women_and_men"),
        inside(AGE, CONSCRIPTION_AGES_WOMEN),
    ),
)

WARTIME_EXIT_BAR = Rule(
    key="wartime-exit-bar",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("You may go in and not get out"),
    applies_when=all_of(
        national_or_possible,
        said_anything_but(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "war"),
        of_an_age_held_back,
    ),
    advice=_(
        "%(country)s stops people of military age from leaving, with few exceptions (exit ban)."
        " You may be able to enter and then not leave. Your other passport may not help."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, PLAN_FOR_LONGER),
)

EXEMPT_UNDER_WARTIME_BAR = Rule(
    key="exempt-under-wartime-exit-bar",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Your exemption may be all that lets you leave"),
    applies_when=all_of(
        national_or_possible,
        said(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "war"),
        of_an_age_held_back,
    ),
    advice=_(
        "%(country)s stops people of military age from leaving (exit ban). You say you are exempt."
        " Exemptions are narrow, are checked at the border and can change while you are there."
    ),
    what_to_do=(CARRY_PROOF, LEGAL_ADVICE, PERMIT_FIRST, PERMIT_NOW, PLAN_FOR_LONGER),
    milder_form_of=WARTIME_EXIT_BAR,
)

NOTICE_UNDER_EXIT_CONTROL = Rule(
    key="open-notice-under-exit-control",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("An open notice can stop you at the border"),
    applies_when=all_of(
        national_or_possible,
        said(OPEN_NOTICE, "yes"),
        destination(MILITARY_EXIT_CONTROL, "summons", "war"),
    ),
    advice=_(
        "You have a notice you have not dealt with, and %(country)s can stop people with a call-up"
        " from leaving (exit ban). Have a lawyer check it before you travel."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS, LEAVE_LAWFULLY),
)

NOTICE_PERHAPS = Rule(
    key="notice-perhaps-open",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A notice you do not know of can stop you"),
    applies_when=all_of(
        national_or_possible,
        any_of(
            all_of(
                said(OPEN_NOTICE, "unsure"),
                destination(MILITARY_EXIT_CONTROL, "permit", "summons", "war"),
            ),
            all_of(
                said(OPEN_NOTICE, "yes"),
                destination(MILITARY_EXIT_CONTROL, "permit"),
            ),
        ),
    ),
    advice=_(
        "You may have an open call-up or official notice in %(country)s. Some are only online or"
        " go to an old address. It can stop you leaving (exit ban), so have it checked first."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PERMIT_FIRST, PERMIT_NOW),
)

CALL_UP_BARS_EXIT = Rule(
    key="call-up-bars-exit",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A call-up can stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        said_anything_but(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "summons", "war"),
        any_of(
            all_of(
                in_its_papers_a_man,
                any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
            ),
            said(SERVICE_STATUS, "reserve", "active", "evader", "unsure"),
        ),
    ),
    advice=_(
        "%(country)s can stop people liable for service from leaving (exit ban). The ban may start"
        " before you have seen the call-up. You may only learn of it at the border."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER, LEAVE_LAWFULLY),
    milder_form_of=WARTIME_EXIT_BAR,
)

EXIT_PAPER_FOR_SERVICE_AGE = Rule(
    key="exit-paper-for-service-age",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("You may need a paper to leave"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        not_yet_served,
        destination(MILITARY_EXIT_CONTROL, "permit"),
        any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
    ),
    advice=_(
        "Men of your age may need a permit, or proof about service, to leave %(country)s. Get the"
        " paper before you travel and keep it with your passport."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW),
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
)

STOPPED_IN_A_CALM_PLACE = Rule(
    key="stopped-in-a-calm-country",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("Some people have been stopped from leaving"),
    applies_when=all_of(national_or_possible, destination(EXIT_PERMISSION, "yes")),
    advice=_(
        "%(country)s has stopped some people from leaving, or asks some for permission (exit ban)."
        " Find out before you book whether this covers you, and what papers you need."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, CHECK_FOR_BANS, PERMIT_FIRST, PERMIT_NOW),
    milder_form_of=STOPPED_WITHOUT_WARNING,
)

BUSINESS_AND_EXIT = Rule(
    key="stopped-over-business",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Business disputes can stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        said(WORK, "business"),
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "In %(country)s, a dispute, debt or inquiry can stop people from leaving (exit ban). You"
        " work in business there or elsewhere, so have a lawyer check for open matters."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER),
)

DEBT_OR_CASE = Rule(
    key="stopped-over-debt-or-case",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A debt or case can stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        party_to_a_matter,
        destination(EXIT_BAN_FOR_DEBT_OR_DISPUTES, "yes"),
    ),
    advice=_(
        "%(country)s can stop people from leaving over debts, court cases or inquiries (exit ban)."
        " Your answers point to an open matter. Ask a local lawyer to check before you go."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER),
)

RELATIVE_CAN_BAN_EXIT = Rule(
    key="relative-can-ban-exit",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A relative may have you or a child stopped"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_woman,
        said(FAMILY, "minor", "spouse_national"),
        destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In %(country)s, a husband, father or other male relative may be able to stop a woman or"
        " child from leaving (exit ban). You may only learn of it at the border."
    ),
    what_to_do=(CHILD_PAPERS, CHECK_FOR_BANS, LEGAL_ADVICE, PLAN_FOR_LONGER),
)

RUSSIA_ONLINE_CALL_UP = Rule(
    key="russia-online-call-up",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A call-up you never saw can count as served"),
    applies_when=all_of(
        destination_is("RU"),
        national_or_possible,
        said(SERVICE_STATUS, "reserve", "served", "deferred", "evader", "unsure"),
        destination(ONLINE_CALL_UP_REGISTER, "yes"),
    ),
    advice=_(
        "Russia keeps call-ups in an online register. A notice there can count as delivered"
        " without reaching you, and can stop you from leaving (exit ban)."
    ),
    what_to_do=(DO_NOT_GO, CHECK_FOR_BANS, LEGAL_ADVICE, LEAVE_LAWFULLY),
)

RULES = (
    WARTIME_EXIT_BAR,
    EXEMPT_UNDER_WARTIME_BAR,
    NOTICE_UNDER_EXIT_CONTROL,
    CALL_UP_BARS_EXIT,
    STOPPED_WITHOUT_WARNING,
    STOPPED_IN_A_CALM_PLACE,
    NOTICE_PERHAPS,
    BUSINESS_AND_EXIT,
    DEBT_OR_CASE,
    RELATIVE_CAN_BAN_EXIT,
    RUSSIA_ONLINE_CALL_UP,
    EXIT_PAPER_FOR_SERVICE_AGE,
)

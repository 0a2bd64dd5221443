"""Being stopped from leaving because of military service."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    destination,
    inside,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CARRY_PROOF,
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
    PLAN_FOR_LONGER,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_3, SETTLED_ABROAD
from riskcheck.rulebook.facts.leaving import (
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_AGES_WOMEN,
    MILITARY_EXIT_CONTROL,
)
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION_AGES_MEN,
    CONSCRIPTION_AGES_WOMEN,
    CONSCRIPTION_SEX,
)
from riskcheck.rulebook.facts.service_abroad import LIABLE_BY_DESCENT
from riskcheck.rulebook.questions import (
    AGE,
    NOTICE_KIND,
    OPEN_NOTICE,
    REGISTERED_THERE,
    SERVICE_STATUS,
)
from riskcheck.rulebook.rules.countries.UA import UKRAINE_MEN_OF_23_TO_60
from riskcheck.rulebook.rules.topics.settled_abroad import (
    BORN_TOO_EARLY,
    CALLED_ONLY_BY_REGISTER,
    LIVING_ABROAD_DOES_NOT_SPARE,
    NO_LONGER_CALLED,
    NOT_CALLED_FROM_ABROAD,
    PUT_OFF_WITH_A_PAPER,
)
from riskcheck.rulebook.scopes import (
    citizen_or_child_of_one,
    could_be_called_first,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    lives_elsewhere,
    names_a_matter,
    national_or_possible,
    not_yet_served,
    old_enough_for_service,
)

of_an_age_held_back = any_of(
    all_of(
        in_its_papers_a_man,
        any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
    ),
    all_of(
        in_its_papers_a_woman,
        destination(CONSCRIPTION_SEX, "women_and_men"),
        any_of(inside(AGE, MILITARY_EXIT_AGES_WOMEN), inside(AGE, CONSCRIPTION_AGES_WOMEN)),
    ),
)

WARTIME_EXIT_BAR = Rule(
    key="wartime-exit-bar",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("You may not be let out of the country"),
    in_short=_("%(country)s may not let you leave."),
    applies_when=all_of(
        national_or_possible,
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "war"),
        of_an_age_held_back,
    ),
    advice=_(
        "%(country)s stops people of military age from leaving, with few exceptions (exit ban)."
        " You may be able to enter and then not leave. Your other passport may not help."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, PLAN_FOR_LONGER),
    milder_form_of=UKRAINE_MEN_OF_23_TO_60,
    since=EDITION_1_0,
)

EXEMPT_UNDER_WARTIME_BAR = Rule(
    key="exempt-under-wartime-exit-bar",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("Your exemption may be all that lets you leave"),
    in_short=_("%(country)s may let you leave only with proof that you are exempt."),
    applies_when=all_of(
        national_or_possible,
        answered(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "war"),
        of_an_age_held_back,
    ),
    advice=_(
        "%(country)s stops people of military age from leaving (exit ban). You say you are exempt."
        " Exemptions are narrow, are checked at the border and can change while you are there."
    ),
    what_to_do=(CARRY_PROOF, LEGAL_ADVICE, PERMIT_FIRST, PERMIT_NOW, PLAN_FOR_LONGER),
    milder_form_of=WARTIME_EXIT_BAR,
    since=EDITION_1_0,
)

NOTICE_UNDER_EXIT_CONTROL = Rule(
    key="open-notice-under-exit-control",
    risk=Risk.EXIT_BAN,
    level=Level.DO_NOT_TRAVEL,
    title=_("An open notice can stop you at the border"),
    in_short=_("%(country)s can stop you at the border over an open notice."),
    applies_when=all_of(
        national_or_possible,
        answered(OPEN_NOTICE, "yes"),
        answered(NOTICE_KIND, "military", "unsure"),
        destination(MILITARY_EXIT_CONTROL, "summons", "war"),
    ),
    advice=_(
        "You have a notice you have not dealt with. %(country)s can stop people with a"
        " call-up from leaving (exit ban). Have a lawyer check it first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS, LEAVE_LAWFULLY),
    since=EDITION_1_0,
)

EXIT_ASKED_OF_PEOPLE_ABROAD = Rule(
    key="exit-asked-of-people-settled-abroad",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("You may be asked about service when you leave"),
    applies_when=all_of(
        could_be_called_first,
        lives_elsewhere,
        answered(SERVICE_STATUS, "never", "not_applicable"),
        answered(REGISTERED_THERE, "no"),
        destination(MILITARY_EXIT_CONTROL, "summons"),
    ),
    advice=_(
        "%(country)s can stop people with a call-up from leaving (exit ban). You live abroad and are on"
        " no register, so one is less likely. Carry proof of where you live, and ask before you go."
    ),
    what_to_do=(CARRY_PROOF, CHECK_FOR_BANS, LEGAL_ADVICE),
    gives_way_to=(LIVING_ABROAD_DOES_NOT_SPARE, NOT_CALLED_FROM_ABROAD),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

CALL_UP_BARS_EXIT = Rule(
    key="call-up-bars-exit",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A call-up can stop you from leaving"),
    in_short=_("A call-up can stop you leaving %(country)s."),
    applies_when=all_of(
        national_or_possible,
        old_enough_for_service,
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(MILITARY_EXIT_CONTROL, "summons", "war"),
        any_of(
            all_of(
                in_its_papers_a_man,
                any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
            ),
            answered(SERVICE_STATUS, "reserve", "active", "evader", "unsure"),
        ),
    ),
    advice=_(
        "%(country)s can stop people liable for service from leaving (exit ban). The ban may start"
        " before you have seen the call-up. You may only learn of it at the border."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS, PLAN_FOR_LONGER, LEAVE_LAWFULLY),
    milder_form_of=WARTIME_EXIT_BAR,
    gives_way_to=(
        EXIT_ASKED_OF_PEOPLE_ABROAD,
        NOT_CALLED_FROM_ABROAD,
        PUT_OFF_WITH_A_PAPER,
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
    ),
    since=EDITION_1_0,
)

NOTICE_PERHAPS = Rule(
    key="notice-perhaps-open",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("A notice you do not know of can stop you"),
    in_short=_("A notice you do not know of can stop you leaving %(country)s."),
    applies_when=all_of(
        national_or_possible,
        any_of(
            all_of(
                answered(OPEN_NOTICE, "unsure"),
                destination(MILITARY_EXIT_CONTROL, "permit", "summons", "war"),
            ),
            all_of(
                answered(OPEN_NOTICE, "yes"),
                destination(MILITARY_EXIT_CONTROL, "permit"),
            ),
        ),
        answered(NOTICE_KIND, "military", "unsure"),
    ),
    advice=_(
        "You may have an open call-up or official notice in %(country)s. Some are only online or"
        " go to an old address. It can stop you leaving (exit ban), so have it checked first."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, PERMIT_FIRST, PERMIT_NOW),
    milder_form_of=NOTICE_UNDER_EXIT_CONTROL,
    since=EDITION_1_0,
)

MATTER_NOT_DEALT_WITH = Rule(
    key="matter-not-dealt-with",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("A matter you have not dealt with can stop you"),
    applies_when=any_of(
        all_of(national_or_possible, answered(OPEN_NOTICE, "yes", "unsure")), names_a_matter
    ),
    advice=_(
        "You have, or may have, a call-up, court, debt or tax matter there that you have not dealt"
        " with. It can lead to questions in %(country)s, or stop you from leaving (exit ban). Have a"
        " lawyer check it first."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=NOTICE_PERHAPS,
    same_by_a_tie=True,
    since=EDITION_1_0,
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
    gives_way_to=(NOT_CALLED_FROM_ABROAD, CALLED_ONLY_BY_REGISTER),
    advice=_(
        "Men of your age may need a paper on service to leave %(country)s (exit permit). Get"
        " it early and keep it with your passport."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW),
    since=EDITION_1_0,
)

EXIT_PAPER_THROUGH_A_PARENT = Rule(
    key="exit-paper-through-a-parent",
    risk=Risk.EXIT_BAN,
    level=Level.PREPARE,
    title=_("You may need a paper to leave, citizen or not"),
    applies_when=all_of(
        citizen_or_child_of_one,
        in_its_papers_a_man,
        not_yet_served,
        destination(LIABLE_BY_DESCENT, "yes"),
        destination(MILITARY_EXIT_CONTROL, "permit"),
        any_of(inside(AGE, MILITARY_EXIT_AGES_MEN), inside(AGE, CONSCRIPTION_AGES_MEN)),
    ),
    advice=_(
        "Men of your age with a parent from %(country)s may need a paper on service to leave it "
        "(exit permit). That can hold for people who are no citizens too. Get it early and keep "
        "it with your passport."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW),
    milder_form_of=EXIT_PAPER_FOR_SERVICE_AGE,
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

RULES = (
    WARTIME_EXIT_BAR,
    EXEMPT_UNDER_WARTIME_BAR,
    NOTICE_UNDER_EXIT_CONTROL,
    EXIT_ASKED_OF_PEOPLE_ABROAD,
    CALL_UP_BARS_EXIT,
    NOTICE_PERHAPS,
    MATTER_NOT_DEALT_WITH,
    EXIT_PAPER_FOR_SERVICE_AGE,
    EXIT_PAPER_THROUGH_A_PARENT,
)

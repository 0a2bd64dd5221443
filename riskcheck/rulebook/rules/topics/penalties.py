"""Penalties that hang on military service."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination,
    destination_is,
    names_a_nationality_of_yours,
    national_of_destination,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    CARRY_PROOF,
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_3,
    FORMER_CITIZENS,
    OTHER_STATES,
    SETTLED_ABROAD,
)
from riskcheck.rulebook.facts.conflict import ARMED_CONFLICT
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS
from riskcheck.rulebook.facts.other_countries import FOREIGN_ARMY_SERVICE_BARS
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.facts.service import CONSCRIPTION
from riskcheck.rulebook.facts.service_abroad import (
    FORMER_CITIZENS_LIABLE,
    PENALTY_FOR_UNSERVED,
    SERVICE_COUNTS_FROM_ABROAD,
    TAKEN_ON_ARRIVAL,
    UNREGISTERED_COUNTS_AS_EVADER,
)
from riskcheck.rulebook.questions import OTHER_ARMY, SERVICE_STATUS, TIES
from riskcheck.rulebook.scopes import (
    could_be_called_first,
    in_its_papers_a_man,
    national_or_possible,
    old_enough_for_service,
)

where_another_army_matters = any_of(
    destination(BROAD_SECURITY_LAWS, "yes", "severe"),
    destination(ARMED_CONFLICT, "regional", "war"),
    destination(CONSCRIPTION, "compulsory"),
)

irgc_elsewhere = all_of(answered(OTHER_ARMY, "irgc"), unless(destination_is("IR")))

MISSED_CALL_UP_IN_WARTIME = Rule(
    key="missed-call-up-while-mobilising",
    risk=Risk.MILITARY_PENALTY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be arrested over a missed call-up"),
    in_short=_("%(country)s can arrest you over a missed call-up."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(SERVICE_STATUS, "evader"),
        destination(MOBILISATION, "call_ups", "war"),
    ),
    advice=_(
        "You may have missed a call-up, or left the country without permission. %(country)s is calling"
        " people up. It may treat this as a serious offence. See a lawyer before anything else."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_0,
)

MISSED_CALL_UP = Rule(
    key="missed-call-up",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("You could be stopped over a missed call-up"),
    in_short=_("%(country)s can stop you over a missed call-up."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(SERVICE_STATUS, "evader"),
        destination(CONSCRIPTION, "compulsory", "residents_only", "selective"),
    ),
    advice=_(
        "You may have missed a call-up, or left the country without permission. %(country)s may treat this as"
        " an offence. You could be stopped or arrested on arrival. See a lawyer first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=MISSED_CALL_UP_IN_WARTIME,
    since=EDITION_1_0,
)

FORMER_CITIZEN_STILL_ANSWERS = Rule(
    key="former-citizen-answers-for-service",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Service you missed as a citizen still counts"),
    in_short=_("%(country)s can arrest you over service you missed as its citizen."),
    applies_when=all_of(
        old_enough_for_service,
        unless(national_of_destination),
        answered(TIES, "former"),
        answered(SERVICE_STATUS, "evader"),
        destination(FORMER_CITIZENS_LIABLE, "yes"),
    ),
    advice=_(
        "%(country)s has charged people whose citizenship had ended for service they missed before"
        " (military penalty). You could be arrested on arrival. See a lawyer before you book."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=MISSED_CALL_UP_IN_WARTIME,
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(FORMER_CITIZENS,),
)

TAKEN_FROM_THE_AIRPORT = Rule(
    key="taken-from-the-airport",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Men have been taken on arrival"),
    in_short=_("%(country)s has taken men to its army on arrival."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        in_its_papers_a_man,
        any_of(answered(SERVICE_STATUS, "evader", "unsure"), could_be_called_first),
        destination(TAKEN_ON_ARRIVAL, "yes"),
    ),
    advice=_(
        "In %(country)s, men have been taken to a draft office or arrested at the airport. Have a"
        " lawyer check your standing with its army first (military penalty)."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS, DO_NOT_GO),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

COUNTS_AS_AN_EVADER = Rule(
    key="never-registered-counts-as-evading",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("Never having registered can count as evading"),
    in_short=_("%(country)s can charge you for never having registered for service."),
    applies_when=all_of(
        old_enough_for_service,
        could_be_called_first,
        answered(SERVICE_STATUS, "never", "unsure", "evader"),
        destination(UNREGISTERED_COUNTS_AS_EVADER, "yes"),
    ),
    advice=_(
        "In %(country)s, somebody liable who never registered, or who lived abroad without a permit,"
        " can be charged (military penalty). See a lawyer before you arrive."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_ITS_CONSULATE, PERMIT_FIRST),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

FINE_FOR_SERVICE_NOT_DONE = Rule(
    key="penalty-for-service-not-done",
    risk=Risk.MILITARY_PENALTY,
    level=Level.PREPARE,
    title=_("Service not done can cost a penalty"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        in_its_papers_a_man,
        answered(SERVICE_STATUS, "evader", "unsure"),
        destination(PENALTY_FOR_UNSERVED, "other", "fine", "prison"),
    ),
    advice=_(
        "%(country)s has fines, prison or other penalties for people who did not serve when they were"
        " due (military penalty). Ask through a lawyer what stands open against you."
    ),
    what_to_do=(LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=MISSED_CALL_UP,
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

FOREIGN_SERVICE_IS_AN_OFFENCE = Rule(
    key="foreign-service-is-an-offence",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("It has charged its citizens for service in that army"),
    in_short=_("%(country)s can charge you for service in another army."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(OTHER_ARMY, "other", "adversary"),
        names_a_nationality_of_yours(FOREIGN_ARMY_SERVICE_BARS),
    ),
    advice=_(
        "%(country)s has said that its citizens commit an offence by serving in forces of another"
        " country of yours (military penalty). Take legal advice before you go."
    ),
    what_to_do=(LEGAL_ADVICE, DO_NOT_GO),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

SERVED_ITS_ADVERSARY = Rule(
    key="served-its-adversary",
    risk=Risk.MILITARY_PENALTY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be tried for serving its adversary"),
    in_short=_("%(country)s can try you for serving its adversary."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(OTHER_ARMY, "adversary"),
        where_another_army_matters,
    ),
    advice=_(
        "You served with forces in conflict with %(country)s. Many states treat that as treason or"
        " as fighting for pay, with long sentences."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_0,
)

SERVED_ELSEWHERE = Rule(
    key="served-elsewhere",
    risk=Risk.MILITARY_PENALTY,
    level=Level.PREPARE,
    title=_("Service in another army can raise questions"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        any_of(answered(OTHER_ARMY, "other"), irgc_elsewhere),
        where_another_army_matters,
    ),
    advice=_(
        "Serving in another country’s forces can break the law of %(country)s, or lead to"
        " questions. It may not count as service there. Take advice first, and carry no proof of it"
        " before you have."
    ),
    what_to_do=(LEGAL_ADVICE,),
    milder_form_of=FOREIGN_SERVICE_IS_AN_OFFENCE,
    since=EDITION_1_0,
)

SERVICE_ELSEWHERE_COUNTS = Rule(
    key="service-elsewhere-counts",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Service done elsewhere can count there"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(OTHER_ARMY, "other"),
        destination(SERVICE_COUNTS_FROM_ABROAD, "treaty", "any_service"),
    ),
    advice=_(
        "%(country)s counts service done in another state, in general or by treaty with some"
        " (conscription). Carry proof of it, and ask a consulate which states are meant."
    ),
    what_to_do=(CARRY_PROOF, ASK_ITS_CONSULATE),
    since=EDITION_1_3,
    told_to=(SETTLED_ABROAD,),
)

RULES = (
    MISSED_CALL_UP_IN_WARTIME,
    MISSED_CALL_UP,
    FORMER_CITIZEN_STILL_ANSWERS,
    TAKEN_FROM_THE_AIRPORT,
    COUNTS_AS_AN_EVADER,
    FINE_FOR_SERVICE_NOT_DONE,
    FOREIGN_SERVICE_IS_AN_OFFENCE,
    SERVED_ITS_ADVERSARY,
    SERVED_ELSEWHERE,
    SERVICE_ELSEWHERE_COUNTS,
)

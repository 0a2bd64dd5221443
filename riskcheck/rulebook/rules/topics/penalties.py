"""Penalties that hang on military service."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination,
    destination_is,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CARRY_PROOF,
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.conflict import ARMED_CONFLICT
from riskcheck.rulebook.facts.detention import BROAD_SECURITY_LAWS
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.facts.service import CONSCRIPTION
from riskcheck.rulebook.questions import OTHER_ARMY, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    national_or_possible,
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
    applies_when=all_of(
        national_or_possible,
        answered(SERVICE_STATUS, "evader"),
        destination(MOBILISATION, "call_ups", "war"),
    ),
    advice=_(
        "You may have missed a call-up, or left without permission, and %(country)s is calling"
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
    applies_when=all_of(
        national_or_possible,
        answered(SERVICE_STATUS, "evader"),
        destination(CONSCRIPTION, "compulsory", "residents_only", "selective"),
    ),
    advice=_(
        "You may have missed a call-up, or left without permission. %(country)s may treat this as"
        " an offence. You could be stopped or arrested on arrival. See a lawyer first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=MISSED_CALL_UP_IN_WARTIME,
    since=EDITION_1_0,
)

SERVED_ITS_ADVERSARY = Rule(
    key="served-its-adversary",
    risk=Risk.MILITARY_PENALTY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be tried for serving its adversary"),
    applies_when=all_of(
        national_or_possible, answered(OTHER_ARMY, "adversary"), where_another_army_matters
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
        national_or_possible,
        any_of(answered(OTHER_ARMY, "other"), irgc_elsewhere),
        where_another_army_matters,
    ),
    advice=_(
        "Serving in another country’s forces can break the law of %(country)s, or lead to"
        " questions. It may not count as service there. Take advice first."
    ),
    what_to_do=(LEGAL_ADVICE, CARRY_PROOF),
    since=EDITION_1_0,
)

RULES = (
    MISSED_CALL_UP_IN_WARTIME,
    MISSED_CALL_UP,
    SERVED_ITS_ADVERSARY,
    SERVED_ELSEWHERE,
)

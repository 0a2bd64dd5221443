"""Penalties that hang on military service."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    all_of,
    any_of,
    between,
    destination,
    destination_is,
    inside,
    said,
    unless,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    CARRY_PROOF,
    CHECK_FOR_BANS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
)
from riskcheck.rulebook.facts import (
    ARMED_CONFLICT,
    BROAD_SECURITY_LAWS,
    CONSCRIPTION,
    MILITARY_EXIT_AGES_MEN,
    MILITARY_EXIT_CONTROL,
    MOBILISATION,
)
from riskcheck.rulebook.questions import (
    AGE,
    OTHER_ARMY,
    SERVICE_STATUS,
)
from riskcheck.rulebook.scopes import in_its_papers_a_man, national_or_possible

where_another_army_matters = any_of(
    destination(BROAD_SECURITY_LAWS, "yes", "severe"),
    destination(ARMED_CONFLICT, "regional", "war"),
    destination(CONSCRIPTION, "compulsory"),
)

MISSED_CALL_UP_IN_WARTIME = Rule(
    key="missed-call-up-while-mobilising",
    risk=Risk.MILITARY_PENALTY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be arrested over a missed call-up"),
    applies_when=all_of(
        national_or_possible,
        said(SERVICE_STATUS, "evader"),
        destination(MOBILISATION, "call_ups", "war"),
    ),
    advice=_(
        "You may have missed a call-up, or left without permission, and %(country)s is calling"
        " people up. It may treat this as a serious offence. See a lawyer before anything else."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
)

MISSED_CALL_UP = Rule(
    key="missed-call-up",
    risk=Risk.MILITARY_PENALTY,
    level=Level.GET_ADVICE,
    title=_("You could be stopped over a missed call-up"),
    applies_when=all_of(
        national_or_possible,
        said(SERVICE_STATUS, "evader"),
        destination(CONSCRIPTION, "compulsory", "residents_only", "selective"),
    ),
    advice=_(
        "You may have missed a call-up, or left without permission. %(country)s may treat this as"
        " an offence. You could be stopped or arrested on arrival. See a lawyer first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, CHECK_FOR_BANS),
    milder_form_of=MISSED_CALL_UP_IN_WARTIME,
)

SERVED_ITS_ADVERSARY = Rule(
    key="served-its-adversary",
    risk=Risk.MILITARY_PENALTY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be tried for serving its adversary"),
    applies_when=all_of(
        national_or_possible, said(OTHER_ARMY, "adversary"), where_another_army_matters
    ),
    advice=_(
        "You served with forces in conflict with %(country)s. Many states treat that as treason or"
        " as fighting for pay, with long sentences."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
)

irgc_elsewhere = all_of(said(OTHER_ARMY, "irgc"), unless(destination_is("IR")))

SERVED_ELSEWHERE = Rule(
    key="served-elsewhere",
    risk=Risk.MILITARY_PENALTY,
    level=Level.PREPARE,
    title=_("Service in another army can raise questions"),
    applies_when=all_of(
        national_or_possible,
        any_of(said(OTHER_ARMY, "other"), irgc_elsewhere),
        where_another_army_matters,
    ),
    advice=_(
        "Serving in another country’s forces can break the law of %(country)s, or lead to"
        " questions. It may not count as service there. Take advice first."
    ),
    what_to_do=(LEGAL_ADVICE, CARRY_PROOF),
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

RULES = (
    MISSED_CALL_UP_IN_WARTIME,
    MISSED_CALL_UP,
    SERVED_ITS_ADVERSARY,
    SERVED_ELSEWHERE,
    SINGAPORE_AWAY_WITHOUT_PERMIT,
)

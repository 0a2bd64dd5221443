"""Recall of reservists, and mobilisation."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    answered,
    answered_anything_but,
    any_of,
    at_least,
    between,
    destination,
    inside,
    up_to,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_PROOF,
    CHECK_INSURANCE,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    READ_ADVICE,
    REGISTER_TRIP,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_1, OF_SERVICE_AGE
from riskcheck.rulebook.facts.recall import MOBILISATION, MOBILISATION_MIN_AGE, RESERVE_MAX_AGE
from riskcheck.rulebook.facts.service import CONSCRIPTION_AGES_MEN
from riskcheck.rulebook.questions import AGE, MILITARY_SKILL, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
    national_or_possible,
    old_enough_for_service,
)

on_its_reserve_list = all_of(
    national_or_possible,
    between(AGE, 18, 120),
    any_of(
        all_of(
            answered(SERVICE_STATUS, "reserve", "served", "active", "unsure"),
            up_to(AGE, RESERVE_MAX_AGE),
        ),
        answered(SERVICE_STATUS, "reserve", "active"),
    ),
)

RESERVIST_WARTIME_RECALL = Rule(
    key="reservist-wartime-recall",
    risk=Risk.MOBILISATION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be sent to the armed forces"),
    in_short=_("%(country)s can call up reservists like you and stop you leaving."),
    applies_when=all_of(
        on_its_reserve_list,
        any_of(
            destination(MOBILISATION, "war"),
            all_of(destination(MOBILISATION, "call_ups"), advice_level(4)),
        ),
    ),
    advice=_(
        "%(country)s is calling people up (mobilisation). You have served, or may be on its"
        " reserve list. You could be sent to the armed forces and not allowed to leave."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE),
    since=EDITION_1_0,
)

NEVER_SERVED_IN_WARTIME = Rule(
    key="never-served-wartime-call-up",
    risk=Risk.MOBILISATION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be mobilised"),
    in_short=_("%(country)s can call you up for its wartime army."),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(MOBILISATION, "war"),
        any_of(
            inside(AGE, CONSCRIPTION_AGES_MEN),
            all_of(at_least(AGE, MOBILISATION_MIN_AGE), up_to(AGE, RESERVE_MAX_AGE)),
        ),
    ),
    advice=_(
        "%(country)s has wartime mobilisation in force and takes men of your age, whether or not"
        " they have served. A second passport does not exempt you."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE),
    milder_form_of=RESERVIST_WARTIME_RECALL,
    since=EDITION_1_0,
)

RESERVIST_RECALL = Rule(
    key="reservist-recall",
    risk=Risk.MOBILISATION,
    level=Level.GET_ADVICE,
    title=_("You could be recalled"),
    in_short=_("%(country)s can recall reservists like you."),
    applies_when=all_of(on_its_reserve_list, destination(MOBILISATION, "call_ups")),
    advice=_(
        "%(country)s is calling people up, or has done so lately (mobilisation). You could be"
        " recalled and may not be able to leave when you planned."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, PERMIT_FIRST),
    milder_form_of=RESERVIST_WARTIME_RECALL,
    since=EDITION_1_0,
)

CALL_UPS_MAY_WIDEN = Rule(
    key="never-served-while-call-ups-go-on",
    risk=Risk.MOBILISATION,
    level=Level.PREPARE,
    title=_("Call-ups may widen to people who never served"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_man,
        answered(SERVICE_STATUS, "never", "deferred", "evader", "not_applicable"),
        destination(MOBILISATION, "call_ups"),
        between(AGE, 17, 120),
        up_to(AGE, RESERVE_MAX_AGE),
    ),
    advice=_(
        "%(country)s is calling up reservists, or has done so lately (mobilisation). You say"
        " you did not finish service, but call-ups can widen to others. Take advice."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, READ_ADVICE),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

EXEMPT_WHILE_MOBILISING = Rule(
    key="exempt-while-mobilising",
    risk=Risk.MOBILISATION,
    level=Level.PREPARE,
    title=_("Your exemption may be checked again"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(SERVICE_STATUS, "exempt"),
        destination(MOBILISATION, "call_ups", "war"),
    ),
    advice=_(
        "You say you are exempt, but %(country)s is calling people up (mobilisation). Exemptions"
        " can be checked again or withdrawn. Carry the papers that prove yours."
    ),
    what_to_do=(CARRY_PROOF, LEGAL_ADVICE),
    since=EDITION_1_0,
)

SKILL_ARMIES_LOOK_FOR = Rule(
    key="skill-armies-look-for",
    risk=Risk.MOBILISATION,
    level=Level.GET_ADVICE,
    title=_("Your skill makes a call-up more likely"),
    in_short=_("%(country)s can call you up for your skill."),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(MILITARY_SKILL, "yes"),
        answered_anything_but(SERVICE_STATUS, "exempt"),
        destination(MOBILISATION, "call_ups", "war"),
        up_to(AGE, RESERVE_MAX_AGE),
    ),
    advice=_(
        "You have a skill armies look for, such as medic, driver or engineer. %(country)s is"
        " calling people up (mobilisation). In some countries this covers women too."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_YOUR_CONSULATE),
    since=EDITION_1_0,
)

RESERVIST_TRAINING = Rule(
    key="reservist-training",
    risk=Risk.MOBILISATION,
    level=Level.PREPARE,
    title=_("You may have reserve duties"),
    applies_when=all_of(on_its_reserve_list, destination(MOBILISATION, "reserve_duty")),
    advice=_(
        "%(country)s keeps people who have served on a recall list (reservists). You may be called"
        " for training or in an emergency. Check what your duties are."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF, PERMIT_FIRST),
    since=EDITION_1_0,
)

RESERVE_LIST_ONLY = Rule(
    key="reserve-list-only",
    risk=Risk.MOBILISATION,
    level=Level.KNOW_THIS,
    title=_("You are on a reserve list"),
    applies_when=all_of(
        old_enough_for_service,
        national_or_possible,
        answered(SERVICE_STATUS, "reserve"),
        destination(MOBILISATION, "none"),
    ),
    advice=_(
        "You say you are a reservist in %(country)s. Our sources know of no recall duty now. If"
        " one is declared while you are there, it could cover you."
    ),
    what_to_do=(REGISTER_TRIP, CHECK_INSURANCE),
    since=EDITION_1_0,
)

RULES = (
    RESERVIST_WARTIME_RECALL,
    NEVER_SERVED_IN_WARTIME,
    RESERVIST_RECALL,
    CALL_UPS_MAY_WIDEN,
    EXEMPT_WHILE_MOBILISING,
    SKILL_ARMIES_LOOK_FOR,
    RESERVIST_TRAINING,
    RESERVE_LIST_ONLY,
)

"""Pressure on people for what they do or where they are from."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    answered,
    calm_country,
    destination,
    names_a_nationality_of_yours,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    FEW_DATA,
    KEEP_AWAY_FROM_PROTESTS,
    LEAVE_A_PLAN,
    LEAVE_LAWFULLY,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_3,
    IN_CALM_COUNTRIES,
    LOCKED_UP_OR_TAKEN,
    OTHER_STATES,
)
from riskcheck.rulebook.facts.detention import (
    BROAD_SECURITY_LAWS,
    JOURNALISTS_OR_NGO_TARGETED,
    RELATIVES_PRESSURED,
)
from riskcheck.rulebook.facts.other_countries import HOSTILE_TO_NATIONALS_OF
from riskcheck.rulebook.questions import WORK
from riskcheck.rulebook.rules.topics.detention import (
    leaves_the_transit_area,
    marked_for_wrongful_detention,
)
from riskcheck.rulebook.scopes import (
    active_politically,
    in_exposed_work,
    national_or_possible,
)

OFFICIALS_QUESTIONED = Rule(
    key="officials-held-and-questioned",
    risk=Risk.HARASSMENT,
    level=Level.DO_NOT_TRAVEL,
    title=_("Your past or present office makes you a target"),
    applies_when=all_of(
        answered(WORK, "government_or_military"),
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "You work, or worked, for a government or armed forces. %(country)s is marked for"
        " wrongful detention. Officials can be questioned closely or held (harassment). Tell"
        " your department first."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, LEAVE_A_PLAN),
    since=EDITION_1_0,
)

EXPOSED_WORK = Rule(
    key="your-work-draws-attention",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Your kind of work draws attention"),
    applies_when=all_of(
        in_exposed_work,
        leaves_the_transit_area,
        destination(JOURNALISTS_OR_NGO_TARGETED, "yes"),
    ),
    advice=_(
        "In %(country)s, some kinds of work have been singled out: people were questioned, watched"
        " or held (harassment). Tell someone your plans and take little data."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, FEW_DATA, KEEP_AWAY_FROM_PROTESTS),
    milder_form_of=OFFICIALS_QUESTIONED,
    since=EDITION_1_0,
)

EXPOSED_WORK_UNDER_BROAD_LAWS = Rule(
    key="your-work-under-broad-laws",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Your kind of work may draw attention"),
    applies_when=all_of(
        national_or_possible,
        in_exposed_work,
        destination(BROAD_SECURITY_LAWS, "severe"),
    ),
    advice=_(
        "%(country)s uses its security laws broadly. Your kind of work can lead to questions or to"
        " being watched there (harassment). Tell someone your plans and take little data."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, FEW_DATA),
    milder_form_of=EXPOSED_WORK,
    since=EDITION_1_0,
)

OTHER_NATIONALITY_SINGLED_OUT = Rule(
    key="other-nationality-singled-out",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Your nationality or origin can bring questions or worse"),
    applies_when=all_of(
        national_or_possible,
        names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF),
        unless(calm_country),
    ),
    advice=_(
        "In %(country)s, people with one of your nationalities, or ties to it, have been questioned, refused or"
        " held (harassment). Stay calm and ask for your consul if you are kept."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_FOR_CONSUL, LEAVE_A_PLAN, DO_NOT_GO),
    since=EDITION_1_0,
)

SINGLED_OUT_IN_A_CALM_PLACE = Rule(
    key="singled-out-in-a-calm-country",
    risk=Risk.HARASSMENT,
    level=Level.PREPARE,
    title=_("Your nationality or origin can bring questions or worse"),
    applies_when=all_of(
        national_or_possible,
        names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF),
    ),
    advice=_(
        "In %(country)s, people with one of your nationalities, or ties to it, have been questioned, refused or"
        " held (harassment). Stay calm and ask for your consul if you are kept."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_FOR_CONSUL, LEAVE_A_PLAN),
    milder_form_of=OTHER_NATIONALITY_SINGLED_OUT,
    allows_for_may=True,
    since=EDITION_1_0,
    told_to=(IN_CALM_COUNTRIES,),
)

VISITOR_SINGLED_OUT = Rule(
    key="visitor-singled-out-for-nationality",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Your nationality can bring long questioning"),
    applies_when=all_of(
        unless(national_or_possible),
        leaves_the_transit_area,
        names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF),
        advice_level(4),
    ),
    advice=_(
        "In %(country)s, people with one of your nationalities have been questioned for hours, refused"
        " or held (harassment). Stay calm and ask for your consul if you are kept."
    ),
    what_to_do=(DO_NOT_GO, ASK_FOR_CONSUL, LEAVE_A_PLAN),
    milder_form_of=SINGLED_OUT_IN_A_CALM_PLACE,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

QUESTIONS_AT_THE_BORDER = Rule(
    key="long-questions-at-the-border",
    risk=Risk.HARASSMENT,
    level=Level.PREPARE,
    title=_("Expect long questions at the border"),
    applies_when=all_of(
        national_or_possible,
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "Expect long questions in %(country)s about your family, work and opinions (harassment)."
        " Answer calmly. Ask for your consul if you are kept longer than others."
    ),
    what_to_do=(ASK_FOR_CONSUL, KEEP_AWAY_FROM_PROTESTS, FEW_DATA),
    milder_form_of=EXPOSED_WORK,
    since=EDITION_1_0,
)

RELATIVES_MAY_PAY = Rule(
    key="relatives-put-under-pressure",
    risk=Risk.HARASSMENT,
    level=Level.PREPARE,
    title=_("Relatives there have been put under pressure"),
    applies_when=all_of(
        national_or_possible, active_politically, destination(RELATIVES_PRESSURED, "yes")
    ),
    advice=_(
        "In %(country)s, relatives of people abroad have been questioned, held or punished"
        " (harassment). Think of them too before you write to them or visit."
    ),
    what_to_do=(LEAVE_A_PLAN, FEW_DATA),
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

RULES = (
    OFFICIALS_QUESTIONED,
    EXPOSED_WORK,
    EXPOSED_WORK_UNDER_BROAD_LAWS,
    OTHER_NATIONALITY_SINGLED_OUT,
    SINGLED_OUT_IN_A_CALM_PLACE,
    VISITOR_SINGLED_OUT,
    QUESTIONS_AT_THE_BORDER,
    RELATIVES_MAY_PAY,
)

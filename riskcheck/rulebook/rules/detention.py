"""Detention without good reason, and pressure on people for who they are or what they do."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    advice_level,
    all_of,
    another_nationality,
    any_of,
    calm_country,
    destination,
    names_a_nationality_of_yours,
    said,
    said_anything_but,
    stated_by_governments,
    unless,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    FEW_DATA,
    IF_SOMEONE_IS_HELD,
    KEEP_AWAY_FROM_PROTESTS,
    LEAVE_A_PLAN,
    LEAVE_LAWFULLY,
)
from riskcheck.rulebook.facts import (
    BROAD_SECURITY_LAWS,
    HOSTILE_TO_NATIONALS_OF,
    JOURNALISTS_OR_NGO_TARGETED,
    SPONSOR_OF_WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
    WRONGFUL_DETENTION,
)
from riskcheck.rulebook.questions import ROLE, WORK
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_exposed_work,
    national_or_possible,
)

marked_for_wrongful_detention = any_of(
    destination(US_WRONGFUL_DETENTION_INDICATOR, "yes"),
    destination(SPONSOR_OF_WRONGFUL_DETENTION, "yes"),
)

leaves_the_transit_area = said_anything_but(ROLE, "transit_air")

DETENTION_OF_DUAL_NATIONALS = Rule(
    key="wrongful-detention-marked-dual",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be detained without good reason"),
    applies_when=all_of(
        national_or_possible, has_another_nationality, marked_for_wrongful_detention
    ),
    advice=_(
        "The US marks %(country)s for wrongful detention. Dual nationals can be held, sometimes to"
        " put pressure on another government. No embassy can promise to get you out."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
)

DETENTION_BY_TWO_GOVERNMENTS = Rule(
    key="wrongful-detention-do-not-travel",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be detained without good reason"),
    applies_when=all_of(
        has_another_nationality,
        national_or_possible,
        stated_by_governments(WRONGFUL_DETENTION, "yes", least=2),
        advice_level(4),
    ),
    advice=_(
        "At least two governments warn of detention without good reason in %(country)s (wrongful"
        " detention), and advise against all travel. No embassy can promise to get you out."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_OF_DUAL_NATIONALS,
)

DETENTION_OF_US_CITIZENS = Rule(
    key="wrongful-detention-marked-us-citizen",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("As a US citizen you could be detained without good reason"),
    applies_when=all_of(
        another_nationality("US"),
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "The US marks %(country)s as a place where its citizens face wrongful detention. This"
        " covers you even without any other link to the country."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_OF_DUAL_NATIONALS,
)

DETENTION_OF_VISITORS = Rule(
    key="wrongful-detention-marked-visitor",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("Foreigners have been detained without good reason"),
    applies_when=all_of(
        has_another_nationality,
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "The US marks %(country)s for wrongful detention. People of several nationalities have"
        " been held there. Read your own government’s advice before you decide."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_OF_US_CITIZENS,
)

DETENTION_WARNED_OF = Rule(
    key="wrongful-detention-warned-of",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("Governments warn of detention without good reason"),
    applies_when=all_of(
        national_or_possible,
        destination(WRONGFUL_DETENTION, "yes"),
        unless(calm_country),
    ),
    advice=_(
        "Governments warn that people have been, or may be, detained in %(country)s without good"
        " reason (wrongful detention). Leave a plan with someone before you go."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, ASK_FOR_CONSUL, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_BY_TWO_GOVERNMENTS,
)

DETENTION_IN_A_CALM_PLACE = Rule(
    key="wrongful-detention-in-a-calm-country",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.PREPARE,
    title=_("A government warns of detention without good reason"),
    applies_when=all_of(national_or_possible, destination(WRONGFUL_DETENTION, "yes")),
    advice=_(
        "At least one government warns of detention without good reason in %(country)s (wrongful"
        " detention). None of four governments advises against going there as a whole."
    ),
    what_to_do=(LEAVE_A_PLAN, ASK_FOR_CONSUL),
    milder_form_of=DETENTION_WARNED_OF,
)

OFFICIALS_QUESTIONED = Rule(
    key="officials-held-and-questioned",
    risk=Risk.HARASSMENT,
    level=Level.DO_NOT_TRAVEL,
    title=_("Your past or present office makes you a target"),
    applies_when=all_of(
        said(WORK, "government_or_military"),
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "You work, or worked, for a government or armed forces. %(country)s is marked for wrongful"
        " detention, and officials can be questioned closely or held. Tell your department first."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, LEAVE_A_PLAN),
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
)

OTHER_NATIONALITY_SINGLED_OUT = Rule(
    key="other-nationality-singled-out",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Your other nationality can bring questions or worse"),
    applies_when=all_of(
        national_or_possible,
        names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF),
    ),
    advice=_(
        "In %(country)s, people with one of your nationalities have been questioned, refused or"
        " held (harassment). Stay calm and ask for your consul if you are kept."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_FOR_CONSUL, LEAVE_A_PLAN, DO_NOT_GO),
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
)

RULES = (
    DETENTION_OF_DUAL_NATIONALS,
    DETENTION_BY_TWO_GOVERNMENTS,
    DETENTION_OF_US_CITIZENS,
    DETENTION_OF_VISITORS,
    DETENTION_WARNED_OF,
    DETENTION_IN_A_CALM_PLACE,
    OFFICIALS_QUESTIONED,
    EXPOSED_WORK,
    EXPOSED_WORK_UNDER_BROAD_LAWS,
    OTHER_NATIONALITY_SINGLED_OUT,
    QUESTIONS_AT_THE_BORDER,
)

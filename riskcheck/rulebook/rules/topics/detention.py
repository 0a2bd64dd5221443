"""Detention without good reason."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    another_nationality,
    answered,
    answered_anything_but,
    any_of,
    calm_country,
    destination,
    destination_is,
    some_source_states_of_them,
    stated_by_governments,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    IF_SOMEONE_IS_HELD,
    LEAVE_A_PLAN,
    LEAVE_LAWFULLY,
    READ_ADVICE,
    REGISTER_TRIP,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_3,
    IN_CALM_COUNTRIES,
    VISITORS_WITHOUT_A_TIE,
)
from riskcheck.rulebook.facts.detention import (
    SPONSOR_OF_WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
    WRONGFUL_DETENTION,
)
from riskcheck.rulebook.facts.other_countries import (
    NO_AIRSIDE_TRANSIT,
    OVERFLIGHT_LANDING_FORCED,
)
from riskcheck.rulebook.questions import ROLE, WORK
from riskcheck.rulebook.scopes import (
    citizen_or_presumed,
    has_another_nationality,
    national_or_possible,
    someone_of_interest,
    without_a_tie,
)

marked_for_wrongful_detention = any_of(
    destination(US_WRONGFUL_DETENTION_INDICATOR, "yes"),
    destination(SPONSOR_OF_WRONGFUL_DETENTION, "yes"),
)

leaves_the_transit_area = any_of(
    answered_anything_but(ROLE, "transit_air"),
    all_of(destination_is("US", "CA"), destination(NO_AIRSIDE_TRANSIT, "yes")),
    all_of(
        destination_is("BY"), citizen_or_presumed, destination(OVERFLIGHT_LANDING_FORCED, "yes")
    ),
)

exposed = any_of(
    answered(WORK, "government_or_military", "journalist", "ngo", "academic", "religious"),
    someone_of_interest,
)

DETENTION_OF_DUAL_NATIONALS = Rule(
    key="wrongful-detention-marked-dual",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be detained without good reason"),
    in_short=_("You could be held there without good reason."),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        marked_for_wrongful_detention,
        any_of(advice_level(4), exposed),
    ),
    advice=_(
        "The US marks %(country)s for wrongful detention. Dual nationals can be held, sometimes to"
        " put pressure on another government. No embassy can promise to get you out."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    since=EDITION_1_0,
)

DUAL_NATIONALS_CAN_BE_HELD = Rule(
    key="wrongful-detention-marked-dual-not-exposed",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("Dual nationals have been detained without good reason"),
    in_short=_("%(country)s has held dual nationals without good reason."),
    applies_when=all_of(
        national_or_possible, has_another_nationality, marked_for_wrongful_detention
    ),
    advice=_(
        "The US marks %(country)s for detention without good cause (wrongful detention). Dual "
        "nationals can be held, at times to put pressure on another government. Your answers add "
        "no special reason, so ask first."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_OF_DUAL_NATIONALS,
    since=EDITION_1_3,
    told_to=(VISITORS_WITHOUT_A_TIE,),
)

DETENTION_BY_TWO_GOVERNMENTS = Rule(
    key="wrongful-detention-do-not-travel",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be detained without good reason"),
    in_short=_("You could be held there without good reason."),
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
    milder_form_of=DUAL_NATIONALS_CAN_BE_HELD,
    since=EDITION_1_0,
)

DETENTION_OF_US_CITIZENS = Rule(
    key="wrongful-detention-marked-us-citizen",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("As a US citizen you could be detained without good reason"),
    in_short=_("%(country)s has held US citizens without good reason."),
    applies_when=all_of(
        another_nationality("US"),
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "The US marks %(country)s as a place where its citizens face wrongful detention, with or"
        " without another link to it. Read with it what the US advises on the whole country."
    ),
    what_to_do=(READ_ADVICE, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DUAL_NATIONALS_CAN_BE_HELD,
    since=EDITION_1_0,
)

DETENTION_OF_VISITORS = Rule(
    key="wrongful-detention-marked-visitor",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("Foreigners have been detained without good reason"),
    in_short=_("%(country)s has held foreigners without good reason."),
    applies_when=all_of(
        has_another_nationality,
        leaves_the_transit_area,
        marked_for_wrongful_detention,
    ),
    advice=_(
        "The US marks %(country)s for wrongful detention. People of several nationalities have"
        " been held there. Read your own government’s advice before you decide."
    ),
    what_to_do=(READ_ADVICE, LEAVE_A_PLAN, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_OF_US_CITIZENS,
    since=EDITION_1_0,
)

DETENTION_WARNED_OF = Rule(
    key="wrongful-detention-warned-of",
    risk=Risk.WRONGFUL_DETENTION,
    level=Level.GET_ADVICE,
    title=_("Governments warn of detention without good reason"),
    in_short=_("Governments warn that you could be held without good reason."),
    applies_when=all_of(
        national_or_possible,
        destination(WRONGFUL_DETENTION, "yes"),
        any_of(unless(calm_country), some_source_states_of_them(WRONGFUL_DETENTION, "yes")),
    ),
    advice=_(
        "Governments warn that people have been, or may be, detained in %(country)s without good"
        " reason (wrongful detention). Leave a plan with someone you trust."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEAVE_A_PLAN, ASK_FOR_CONSUL, IF_SOMEONE_IS_HELD),
    milder_form_of=DETENTION_BY_TWO_GOVERNMENTS,
    since=EDITION_1_0,
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
    allows_for_may=True,
    since=EDITION_1_0,
    told_to=(IN_CALM_COUNTRIES,),
)

MARKED_AND_ADVISED_CAUTION = Rule(
    key="own-advice-stands-beside-a-mark",
    risk=Risk.ADVISORY,
    level=Level.PREPARE,
    title=_("Governments advise more caution, and the US marks it"),
    applies_when=all_of(
        without_a_tie,
        leaves_the_transit_area,
        marked_for_wrongful_detention,
        advice_level(2),
        unless(advice_level(3)),
    ),
    advice=_(
        "The US marks %(country)s for wrongful detention of some people. Its advice, and that of your"
        " own government, on the whole country is to take more care: that level stands."
    ),
    what_to_do=(READ_ADVICE, REGISTER_TRIP),
    allows_for_may=True,
    since=EDITION_1_3,
    told_to=(VISITORS_WITHOUT_A_TIE,),
)

RULES = (
    DETENTION_OF_DUAL_NATIONALS,
    DUAL_NATIONALS_CAN_BE_HELD,
    DETENTION_BY_TWO_GOVERNMENTS,
    DETENTION_OF_US_CITIZENS,
    DETENTION_OF_VISITORS,
    DETENTION_WARNED_OF,
    DETENTION_IN_A_CALM_PLACE,
    MARKED_AND_ADVISED_CAUTION,
)

"""Danger that comes from another state: closed borders, questions, hand-over, service in its army."""

from riskcheck.engine.conditions.dsl import (
    advice_level,
    all_of,
    another_state_says,
    answered,
    any_of,
    chose_a_country_of_yours,
    destination,
    destination_is,
    destination_names,
    names_a_country_chosen,
    names_a_country_of_yours_chosen,
    names_a_nationality_of_yours,
    names_only_nationalities_of_yours,
    national_of_destination,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ANOTHER_ROUTE,
    ASK_ABOUT_ENTRY,
    ASK_FOR_CONSUL,
    ASK_INTERPOL,
    ASK_YOUR_CONSULATE,
    DO_NOT_GO,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_3, OTHER_STATES
from riskcheck.rulebook.facts.other_countries import (
    DUAL_EXEMPT_FROM_ENTRY_BAN,
    ENTRY_CLOSED_TO_NATIONALS_OF,
    ENTRY_CLOSED_TO_SECOND_NATIONALITY,
    FOREIGN_ARMY_SERVICE_BARS,
    HANDS_OVER_TO,
    HOSTILE_TO_NATIONALS_OF,
    HOSTILE_TO_ORIGIN,
    MISUSES_INTERPOL_NOTICES,
    QUESTIONS_NATIONALS_OF,
    QUESTIONS_ORIGIN,
)
from riskcheck.rulebook.questions import CRITIC_OF, ORIGIN, OTHER_ARMY, WANTED_ELSEWHERE
from riskcheck.rulebook.scopes import (
    active_politically,
    someone_of_interest,
)

elsewhere_or_in_one_state = any_of(unless(national_of_destination), destination_is("HK", "MO"))

hands_over_to_a_country_of_yours = all_of(
    elsewhere_or_in_one_state, names_a_nationality_of_yours(HANDS_OVER_TO)
)

wanted = answered(WANTED_ELSEWHERE, "yes", "unsure")

HANDED_OVER_TO_WHO_LOOKS_FOR_YOU = Rule(
    key="handed-over-to-a-state-that-looks-for-you",
    risk=Risk.THIRD_COUNTRY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be handed over to a state that looks for you"),
    in_short=_("%(country)s could hand you over to a state that looks for you."),
    applies_when=any_of(
        all_of(hands_over_to_a_country_of_yours, answered(WANTED_ELSEWHERE, "yes")),
        all_of(
            elsewhere_or_in_one_state,
            active_politically,
            names_a_country_of_yours_chosen(HANDS_OVER_TO, CRITIC_OF, ORIGIN),
        ),
    ),
    advice=_(
        "%(country)s has handed people over to a state that you say looks for you, or that you have"
        " criticised. You could be arrested at the border or while changing planes. Take advice first."
    ),
    what_to_do=(DO_NOT_GO, ANOTHER_ROUTE, ASK_INTERPOL, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

HANDED_OVER_FROM_A_DANGEROUS_PLACE = Rule(
    key="handed-over-from-a-dangerous-country",
    risk=Risk.THIRD_COUNTRY,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be handed over to another country of yours"),
    in_short=_("%(country)s could hand you over to another country of yours."),
    applies_when=all_of(hands_over_to_a_country_of_yours, someone_of_interest, advice_level(4)),
    advice=_(
        "%(country)s has handed people over to a country you are a citizen of, or works with it."
        " Your answers make this more likely. Take advice before you stop there."
    ),
    what_to_do=(DO_NOT_GO, ANOTHER_ROUTE, LEGAL_ADVICE),
    milder_form_of=HANDED_OVER_TO_WHO_LOOKS_FOR_YOU,
    since=EDITION_1_0,
)

HANDED_OVER = Rule(
    key="handed-over",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("You could be handed over to another country of yours"),
    in_short=_("%(country)s could hand you over to another country of yours."),
    applies_when=all_of(
        hands_over_to_a_country_of_yours,
        any_of(someone_of_interest, answered(WANTED_ELSEWHERE, "unsure")),
    ),
    advice=_(
        "%(country)s has handed people over to a country you are a citizen of, or works with it."
        " Your answers make this more likely. Take advice before you stop there."
    ),
    what_to_do=(ANOTHER_ROUTE, LEGAL_ADVICE),
    milder_form_of=HANDED_OVER_FROM_A_DANGEROUS_PLACE,
    since=EDITION_1_0,
)

HANDS_OVER_TO_WHOM_YOU_CRITICISE = Rule(
    key="hands-over-to-a-state-you-criticise",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("It has handed critics over to that state"),
    applies_when=all_of(
        elsewhere_or_in_one_state,
        active_politically,
        names_a_country_chosen(HANDS_OVER_TO, CRITIC_OF),
    ),
    advice=_(
        "%(country)s has handed people over to a state that you have criticised, mostly its own"
        " citizens. You named no nationality or origin of that state. Take advice if you are known there."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_YOUR_CONSULATE),
    milder_form_of=HANDED_OVER,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

WANTED_IN_ANOTHER_COUNTRY = Rule(
    key="wanted-in-another-country",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("A case in another country can reach you here"),
    applies_when=wanted,
    advice=_(
        "You have, or may have, an open case or call-up in another country. It can ask police in"
        " %(country)s to arrest you, by an Interpol notice or a treaty. Take advice before you book."
    ),
    what_to_do=(ASK_INTERPOL, LEGAL_ADVICE),
    milder_form_of=HANDED_OVER,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

ITS_NOTICES_REACH_FAR = Rule(
    key="another-state-misuses-interpol-notices",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("A country of yours has used Interpol against critics"),
    applies_when=all_of(
        any_of(all_of(active_politically, chose_a_country_of_yours(CRITIC_OF)), wanted),
        another_state_says(MISUSES_INTERPOL_NOTICES, "yes"),
    ),
    advice=_(
        "Another country of yours has used Interpol notices against critics. One can stop you at any"
        " border, in %(country)s too. A lawyer can ask Interpol what it holds."
    ),
    what_to_do=(ASK_INTERPOL, LEGAL_ADVICE),
    milder_form_of=HANDED_OVER,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

WORKS_WITH_A_COUNTRY_OF_YOURS = Rule(
    key="works-with-a-country-of-yours",
    risk=Risk.THIRD_COUNTRY,
    level=Level.KNOW_THIS,
    title=_("It works closely with another country of yours"),
    applies_when=all_of(hands_over_to_a_country_of_yours, unless(destination_is("HK", "MO"))),
    advice=_(
        "%(country)s has handed people over to a country you are a citizen of, or works with it. If"
        " that country looks for you, take advice before you stop there."
    ),
    what_to_do=(LEGAL_ADVICE, ANOTHER_ROUTE),
    milder_form_of=HANDED_OVER,
    since=EDITION_1_0,
)

ORIGIN_IS_A_PROBLEM = Rule(
    key="your-nationality-is-a-problem-there",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("One of your nationalities is a problem there"),
    applies_when=all_of(
        unless(national_of_destination), names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF)
    ),
    advice=_(
        "In %(country)s, people with one of your nationalities, or ties to it, have been refused"
        " entry, questioned or held. Ask your consulate first."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ANOTHER_ROUTE, DO_NOT_GO, LEGAL_ADVICE),
    since=EDITION_1_0,
)

ORIGIN_REFUSED_OR_HELD = Rule(
    key="your-origin-is-a-problem-there",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("Your origin can get you refused or held there"),
    applies_when=all_of(
        unless(national_of_destination),
        any_of(
            names_a_nationality_of_yours(HOSTILE_TO_ORIGIN),
            names_a_country_chosen(HOSTILE_TO_ORIGIN, ORIGIN),
        ),
    ),
    advice=_(
        "In %(country)s, people with a name, birthplace or family from a country you named have "
        "been refused entry or held. Their passport did not matter. Ask your consulate first."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ANOTHER_ROUTE, DO_NOT_GO),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

ENTRY_IS_CLOSED = Rule(
    key="entry-is-closed-to-you",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("Its border is closed to your nationality"),
    in_short=_("%(country)s has closed its border to your nationality."),
    applies_when=all_of(
        unless(national_of_destination),
        names_a_nationality_of_yours(ENTRY_CLOSED_TO_NATIONALS_OF),
        names_only_nationalities_of_yours(ENTRY_CLOSED_TO_NATIONALS_OF),
    ),
    advice=_(
        "%(country)s does not let in nationals of your country, or not all of them. You may be refused"
        " on board or at the border, and sent back at your cost. Ask before you book."
    ),
    what_to_do=(ASK_ABOUT_ENTRY, ANOTHER_ROUTE),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

OTHER_PASSPORT_IS_NOT_BARRED = Rule(
    key="another-passport-is-not-barred",
    risk=Risk.THIRD_COUNTRY,
    level=Level.KNOW_THIS,
    title=_("One of your nationalities is barred, another is not"),
    applies_when=all_of(
        unless(national_of_destination),
        names_a_nationality_of_yours(ENTRY_CLOSED_TO_NATIONALS_OF),
        unless(names_only_nationalities_of_yours(ENTRY_CLOSED_TO_NATIONALS_OF)),
        destination(DUAL_EXEMPT_FROM_ENTRY_BAN, "yes"),
    ),
    advice=_(
        "%(country)s bars travel on one of your passports. Its rule lets in dual nationals who travel"
        " on another passport that it has not barred."
    ),
    what_to_do=(ASK_ABOUT_ENTRY,),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

ENTRY_IS_CLOSED_TO_ONE = Rule(
    key="entry-is-closed-to-one-of-your-nationalities",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("Its border is closed to one of your nationalities"),
    applies_when=all_of(
        unless(national_of_destination), names_a_nationality_of_yours(ENTRY_CLOSED_TO_NATIONALS_OF)
    ),
    advice=_(
        "%(country)s does not let in nationals of one of your countries, or not all of them. Whether"
        " another passport is enough can hang on the officer. Ask before you book."
    ),
    what_to_do=(ASK_ABOUT_ENTRY, ASK_YOUR_CONSULATE),
    milder_form_of=ENTRY_IS_CLOSED,
    gives_way_to=(OTHER_PASSPORT_IS_NOT_BARRED,),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

SECOND_NATIONALITY_CLOSES_ENTRY = Rule(
    key="second-nationality-closes-visa-free-entry",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("Your other nationality closes visa-free entry"),
    applies_when=all_of(
        unless(national_of_destination),
        names_a_nationality_of_yours(ENTRY_CLOSED_TO_SECOND_NATIONALITY),
    ),
    advice=_(
        "One of your nationalities means that you need a visa or clearance for %(country)s. That "
        "holds on your other passport too. Ask for it early."
    ),
    what_to_do=(ASK_ABOUT_ENTRY,),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

QUESTIONED_FOR_NATIONALITY = Rule(
    key="questioned-for-your-nationality-or-origin",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("Expect questions or checks for your nationality or origin"),
    applies_when=all_of(
        unless(national_of_destination),
        any_of(
            names_a_nationality_of_yours(QUESTIONS_NATIONALS_OF),
            names_a_nationality_of_yours(QUESTIONS_ORIGIN),
            names_a_country_chosen(QUESTIONS_ORIGIN, ORIGIN),
        ),
    ),
    advice=_(
        "%(country)s questions people with one of your nationalities or origins for long, or wants to"
        " clear them before they travel. Leave time for it, and answer calmly."
    ),
    what_to_do=(ASK_ABOUT_ENTRY, ASK_FOR_CONSUL),
    milder_form_of=ORIGIN_REFUSED_OR_HELD,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

GUARD_SERVICE_BARS = Rule(
    key="revolutionary-guard-service-bars",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("Service in the Revolutionary Guard can bar you"),
    applies_when=all_of(
        answered(OTHER_ARMY, "irgc"), destination_names(FOREIGN_ARMY_SERVICE_BARS, "IR")
    ),
    advice=_(
        "%(country)s has listed Iran’s Revolutionary Guard. Service there, even as a conscript, can"
        " bar you or bring long questioning. Do not turn up at the border without legal advice."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_ABOUT_ENTRY, ANOTHER_ROUTE),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

ARMY_SERVICE_BARS = Rule(
    key="service-in-another-army-bars",
    risk=Risk.THIRD_COUNTRY,
    level=Level.GET_ADVICE,
    title=_("Service in another army can bar you or get you charged"),
    applies_when=all_of(
        unless(national_of_destination),
        answered(OTHER_ARMY, "other", "adversary"),
        names_a_nationality_of_yours(FOREIGN_ARMY_SERVICE_BARS),
    ),
    advice=_(
        "%(country)s bars, questions or charges people who served in forces of a country of yours."
        " Take legal advice before you book."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_ABOUT_ENTRY),
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

RULES = (
    HANDED_OVER_TO_WHO_LOOKS_FOR_YOU,
    HANDED_OVER_FROM_A_DANGEROUS_PLACE,
    HANDED_OVER,
    HANDS_OVER_TO_WHOM_YOU_CRITICISE,
    WANTED_IN_ANOTHER_COUNTRY,
    ITS_NOTICES_REACH_FAR,
    WORKS_WITH_A_COUNTRY_OF_YOURS,
    ORIGIN_IS_A_PROBLEM,
    ORIGIN_REFUSED_OR_HELD,
    ENTRY_IS_CLOSED,
    OTHER_PASSPORT_IS_NOT_BARRED,
    ENTRY_IS_CLOSED_TO_ONE,
    SECOND_NATIONALITY_CLOSES_ENTRY,
    QUESTIONED_FOR_NATIONALITY,
    GUARD_SERVICE_BARS,
    ARMY_SERVICE_BARS,
)

"""Prosecution for words, gifts and links; searches of phones."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    calm_country,
    chose_the_destination,
    destination,
    destination_names,
    names_a_nationality_of_yours,
    national_of_destination,
    some_source_states_of_them,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    DO_NOT_GO,
    FEW_DATA,
    KEEP_AWAY_FROM_PROTESTS,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_1,
    EDITION_1_3,
    OTHER_STATES,
    PHONES_IN_CALM_COUNTRIES,
)
from riskcheck.rulebook.facts.citizenship import MUST_REPORT_SECOND_NATIONALITY
from riskcheck.rulebook.facts.detention import (
    BROAD_SECURITY_LAWS,
    DEVICE_SEARCHES,
    POSTS_ABROAD_LEAD_TO_ARREST,
)
from riskcheck.rulebook.facts.other_countries import (
    FOREIGN_ARMY_SERVICE_BARS,
    HOSTILE_TO_NATIONALS_OF,
)
from riskcheck.rulebook.questions import ACTIVITIES, CRITIC_OF, OTHER_ARMY
from riskcheck.rulebook.rules.topics.detention import leaves_the_transit_area
from riskcheck.rulebook.scopes import (
    critic_of_it,
    has_another_nationality,
    in_exposed_work,
    national_or_possible,
)

gave_or_joined = all_of(
    answered(ACTIVITIES, "donation", "banned_group"), chose_the_destination(CRITIC_OF)
)

spoke_or_opposed = all_of(
    answered(ACTIVITIES, "posts", "protest", "opposition"), chose_the_destination(CRITIC_OF)
)

GAVE_OR_JOINED_UNDER_SEVERE_LAWS = Rule(
    key="gave-or-joined-under-severe-laws",
    risk=Risk.PROSECUTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be tried for money you gave or groups you joined"),
    in_short=_("%(country)s can try you for money you gave or groups you joined."),
    applies_when=all_of(
        national_or_possible, gave_or_joined, destination(BROAD_SECURITY_LAWS, "severe")
    ),
    advice=_(
        "Giving money to a group %(country)s bans can be a grave crime there (prosecution)."
        " So can working for it or sharing its content, even abroad. Small things can count."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, LEAVE_LAWFULLY),
    since=EDITION_1_0,
)

GAVE_OR_JOINED = Rule(
    key="gave-or-joined",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("You could be tried for money you gave or groups you joined"),
    in_short=_("%(country)s can try you for money you gave or groups you joined."),
    applies_when=all_of(gave_or_joined, destination(BROAD_SECURITY_LAWS, "yes", "severe")),
    advice=_(
        "Supporting groups or causes that %(country)s bans can lead to arrest there"
        " (prosecution). It may be legal where you live. Take legal advice first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE),
    milder_form_of=GAVE_OR_JOINED_UNDER_SEVERE_LAWS,
    since=EDITION_1_0,
)

WORDS_ABROAD = Rule(
    key="words-and-protests",
    risk=Risk.PROSECUTION,
    level=Level.GET_ADVICE,
    title=_("You could be tried for posts, protest or opposition"),
    in_short=_("%(country)s can try you for posts, protest or opposition."),
    applies_when=all_of(
        spoke_or_opposed,
        any_of(
            destination(BROAD_SECURITY_LAWS, "yes", "severe"),
            destination(POSTS_ABROAD_LEAD_TO_ARREST, "yes"),
        ),
    ),
    advice=_(
        "Posts, protest or opposition can be a crime in %(country)s (prosecution). Some states"
        " also punish what was said abroad and years ago. Take legal advice first."
    ),
    what_to_do=(DO_NOT_GO, LEGAL_ADVICE, FEW_DATA, KEEP_AWAY_FROM_PROTESTS),
    since=EDITION_1_0,
)

BROAD_LAWS = Rule(
    key="broad-laws",
    risk=Risk.PROSECUTION,
    level=Level.PREPARE,
    title=_("Things normal at home may be offences there"),
    applies_when=all_of(national_or_possible, destination(BROAD_SECURITY_LAWS, "yes", "severe")),
    advice=_(
        "%(country)s uses its security, protest or speech laws broadly (prosecution). Things that"
        " are normal elsewhere may be offences there."
    ),
    what_to_do=(KEEP_AWAY_FROM_PROTESTS, FEW_DATA),
    milder_form_of=WORDS_ABROAD,
    since=EDITION_1_0,
)

REPORT_SECOND_NATIONALITY = Rule(
    key="report-second-nationality",
    risk=Risk.PROSECUTION,
    level=Level.PREPARE,
    title=_("You may have to report your other nationality"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        destination(MUST_REPORT_SECOND_NATIONALITY, "yes"),
    ),
    advice=_(
        "%(country)s asks its citizens to tell it of a second nationality, or of a permit to"
        " live abroad. Not doing so, or doing it late, can be an offence there (prosecution)."
    ),
    what_to_do=(LEGAL_ADVICE,),
    since=EDITION_1_0,
)

DEVICES_OF_EXPOSED_PEOPLE_SEARCHED = Rule(
    key="devices-of-exposed-people-searched",
    risk=Risk.DEVICE_SEARCH,
    level=Level.GET_ADVICE,
    title=_("Your phone may be searched, and used against you"),
    applies_when=all_of(
        destination(DEVICE_SEARCHES, "yes"),
        leaves_the_transit_area,
        any_of(
            critic_of_it, in_exposed_work, names_a_nationality_of_yours(HOSTILE_TO_NATIONALS_OF)
        ),
        destination(BROAD_SECURITY_LAWS, "yes", "severe"),
    ),
    advice=_(
        "Phones and computers may be searched, copied or watched in %(country)s (device search)."
        " Your work, nationality or what you did makes it more likely. Do not carry this result."
    ),
    what_to_do=(FEW_DATA,),
    since=EDITION_1_0,
)

DEVICES_SEARCHED = Rule(
    key="devices-searched",
    risk=Risk.DEVICE_SEARCH,
    level=Level.GET_ADVICE,
    title=_("Your phone may be searched, and used against you"),
    applies_when=all_of(
        national_or_possible,
        destination(DEVICE_SEARCHES, "yes"),
        leaves_the_transit_area,
        destination(BROAD_SECURITY_LAWS, "yes", "severe"),
        any_of(unless(calm_country), some_source_states_of_them(DEVICE_SEARCHES, "yes")),
    ),
    advice=_(
        "Phones and computers may be searched, copied or watched in %(country)s (device search)."
        " What is found can be used against you. Do not carry this result."
    ),
    what_to_do=(FEW_DATA,),
    milder_form_of=DEVICES_OF_EXPOSED_PEOPLE_SEARCHED,
    since=EDITION_1_0,
)

DEVICES_WATCHED = Rule(
    key="devices-watched",
    risk=Risk.DEVICE_SEARCH,
    level=Level.PREPARE,
    title=_("Your phone may be searched or watched"),
    applies_when=all_of(
        destination(DEVICE_SEARCHES, "yes"),
        leaves_the_transit_area,
        any_of(national_or_possible, unless(calm_country)),
    ),
    advice=_(
        "Expect that phones, computers and internet use can be searched or watched in %(country)s"
        " (device search). Log out of accounts and carry little data."
    ),
    what_to_do=(FEW_DATA,),
    milder_form_of=DEVICES_SEARCHED,
    since=EDITION_1_0,
    told_to=(PHONES_IN_CALM_COUNTRIES,),
)

DEVICES_OF_FORMER_GUARDS = Rule(
    key="devices-of-former-guards-searched",
    risk=Risk.DEVICE_SEARCH,
    level=Level.PREPARE,
    title=_("Your phone may be searched over your service"),
    applies_when=all_of(
        answered(OTHER_ARMY, "irgc"),
        destination_names(FOREIGN_ARMY_SERVICE_BARS, "IR"),
        destination(DEVICE_SEARCHES, "yes"),
        leaves_the_transit_area,
    ),
    advice=_(
        "Officers in %(country)s can search phones (device search), and service in the Revolutionary"
        " Guard is a reason to look closely. Carry little data."
    ),
    what_to_do=(FEW_DATA,),
    milder_form_of=DEVICES_WATCHED,
    since=EDITION_1_3,
    told_to=(OTHER_STATES,),
)

DEVICES_MAY_BE_LOOKED_AT = Rule(
    key="devices-may-be-looked-at",
    risk=Risk.DEVICE_SEARCH,
    level=Level.KNOW_THIS,
    title=_("Your phone may be looked at"),
    applies_when=all_of(destination(DEVICE_SEARCHES, "yes"), leaves_the_transit_area),
    advice=_(
        "Phones and computers can be searched or watched in %(country)s (device search). Carry"
        " little data."
    ),
    what_to_do=(FEW_DATA,),
    milder_form_of=DEVICES_OF_FORMER_GUARDS,
    since=EDITION_1_1,
    told_to=(PHONES_IN_CALM_COUNTRIES,),
)

RULES = (
    GAVE_OR_JOINED_UNDER_SEVERE_LAWS,
    GAVE_OR_JOINED,
    WORDS_ABROAD,
    BROAD_LAWS,
    REPORT_SECOND_NATIONALITY,
    DEVICES_OF_EXPOSED_PEOPLE_SEARCHED,
    DEVICES_SEARCHED,
    DEVICES_WATCHED,
    DEVICES_OF_FORMER_GUARDS,
    DEVICES_MAY_BE_LOOKED_AT,
)

"""Citizenship you may not know of, may lose, or cannot give up."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    answered_anything_but,
    any_of,
    at_least,
    calm_country,
    destination,
    firmly_of_its_citizens,
    just_below,
    national_of_destination,
    of_its_citizens,
    stated,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_RELEASE,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import (
    CHOOSING_A_NATIONALITY,
    CITIZENS_BY_LAW,
    CITIZENSHIP_TAKEN_BACK,
    EDITION_1_0,
    EDITION_1_1,
    EDITION_1_3,
    FORMER_CITIZENS,
)
from riskcheck.rulebook.facts.citizenship import (
    CITIZENSHIP_REVOCATION,
    DESCENT_GENERATIONS,
    DUAL_NATIONALITY,
    HARD_TO_RENOUNCE,
    LOST_BY_RESIDENCE_ABROAD,
    LOST_ON_NATURALISING,
    NATIONALITY_BY_BIRTH,
    NATIONALITY_BY_DESCENT,
    REGISTRATION_DEADLINE_AGE,
    RETENTION_DEADLINE_AGE,
    SECOND_NATIONALITY_NEEDS_PERMISSION,
)
from riskcheck.rulebook.facts.embassies import CONSULAR_ACCESS
from riskcheck.rulebook.questions import (
    AGE,
    CITIZENSHIP_ENDED,
    CITIZENSHIP_GAINED,
    ROLE,
    TIES,
)
from riskcheck.rulebook.scopes import (
    citizen_or_presumed,
    critic_of_it,
    has_another_nationality,
    national_or_possible,
    possible_national,
    presumed_national,
)

not_a_declared_national = unless(national_of_destination)

ITS_LAW_COUNTS_AND_BITES = Rule(
    key="its-law-makes-you-a-citizen-with-duties",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("Its law makes you its citizen"),
    in_short=_("The law of %(country)s makes you its citizen."),
    applies_when=all_of(
        presumed_national,
        any_of(
            unless(calm_country),
            all_of(
                of_its_citizens(DUAL_NATIONALITY, "not_accepted"),
                of_its_citizens(CONSULAR_ACCESS, "denied"),
            ),
        ),
    ),
    advice=_(
        "The law of %(country)s counts you as its citizen, even without papers. What it may do to"
        " its citizens, it may do to you. Take advice before you go, or before you ask it."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

FORMER_CITIZENSHIP_IS_HARD_TO_END = Rule(
    key="former-citizenship-is-hard-to-end",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("You may still be its citizen"),
    in_short=_("%(country)s may still count you as its citizen."),
    applies_when=all_of(
        possible_national,
        answered(TIES, "former"),
        firmly_of_its_citizens(HARD_TO_RENOUNCE, "yes"),
        unless(calm_country),
    ),
    advice=_(
        "Citizenship of %(country)s is hard to give up, at least for some. It may still count"
        " you as a citizen. Take advice on how to get a paper that says you are not."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    milder_form_of=ITS_LAW_COUNTS_AND_BITES,
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

ITS_LAW_COUNTS_YOU = Rule(
    key="its-law-makes-you-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("Its law makes you its citizen"),
    applies_when=presumed_national,
    advice=_(
        "The law of %(country)s counts you as its citizen, even without papers. Its duties can reach"
        " you there. Find out early what that means for you."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=FORMER_CITIZENSHIP_IS_HARD_TO_END,
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

BORN_AND_A_CITIZEN = Rule(
    key="citizen-by-birth-there",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("Birth there may have made you a citizen"),
    applies_when=all_of(
        possible_national,
        answered(TIES, "born"),
        of_its_citizens(NATIONALITY_BY_BIRTH, "yes", "conditional"),
    ),
    advice=_(
        "In %(country)s, birth in the country makes a citizen, always or in some cases. You"
        " may be one without ever applying. Then its duties can apply to you there. Find out"
        " early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=ITS_LAW_COUNTS_YOU,
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

BORN_THERE_OR_FORMER = Rule(
    key="born-there-or-former-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("It may still count you as a citizen"),
    applies_when=all_of(possible_national, answered(TIES, "born", "former")),
    advice=_(
        "You were born in %(country)s or used to be its citizen. It may still count you as one,"
        " even without a passport. Then its duties apply to you there. Find out early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=BORN_AND_A_CITIZEN,
    since=EDITION_1_0,
)

CITIZEN_BY_DESCENT = Rule(
    key="citizen-by-descent",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a parent"),
    applies_when=all_of(
        possible_national,
        answered(TIES, "father", "mother", "parent"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "%(country)s passes citizenship to children born abroad, or to some of them: the conditions"
        " stand below. If you meet them, you are its citizen without applying, with its duties."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=ITS_LAW_COUNTS_YOU,
    since=EDITION_1_0,
)

PARENT_WAS_A_CITIZEN = Rule(
    key="parent-was-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a parent"),
    applies_when=all_of(possible_national, answered(TIES, "father", "mother", "parent")),
    advice=_(
        "A parent of yours was born in %(country)s or is, or was, its citizen. Many countries pass"
        " citizenship to children without asking. Check your status early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=CITIZEN_BY_DESCENT,
    since=EDITION_1_0,
)

CITIZEN_THROUGH_A_GRANDPARENT = Rule(
    key="citizen-through-a-grandparent",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a grandparent"),
    applies_when=all_of(
        possible_national,
        answered(TIES, "grandparent"),
        of_its_citizens(DESCENT_GENERATIONS, "2", "3", "unlimited"),
    ),
    advice=_(
        "%(country)s passes citizenship to more than one generation born abroad. It may count you as"
        " one of its own. Find out early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=ITS_LAW_COUNTS_YOU,
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

REGISTERED_BIRTH_MAKES_A_CITIZEN = Rule(
    key="a-birth-abroad-has-to-be-registered",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.KNOW_THIS,
    title=_("A birth abroad has to be registered in time"),
    applies_when=all_of(
        possible_national,
        answered(TIES, "father", "mother", "parent"),
        stated(REGISTRATION_DEADLINE_AGE),
    ),
    advice=_(
        "%(country)s asks that a birth abroad be registered or declared by an age, stated below. If"
        " that was not done, you may not be its citizen."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(CITIZENS_BY_LAW,),
)

DISTANT_TIE = Rule(
    key="distant-tie",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.KNOW_THIS,
    title=_("A grandparent or marriage can make you a citizen"),
    applies_when=all_of(possible_national, answered(TIES, "grandparent", "spouse", "unsure")),
    advice=_(
        "A grandparent or a marriage can sometimes make you a citizen of %(country)s. It is less"
        " common, but it happens. If you are not sure, ask early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=PARENT_WAS_A_CITIZEN,
    since=EDITION_1_0,
)

RELEASED_WITH_PAPERS = Rule(
    key="released-from-citizenship",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.KNOW_THIS,
    title=_("Carry the paper that says you are no longer a citizen"),
    applies_when=all_of(
        not_a_declared_national,
        answered(TIES, "former"),
        answered(CITIZENSHIP_ENDED, "released"),
    ),
    advice=_(
        "You say %(country)s released you from its citizenship. Carry the paper that shows it: an"
        " officer may go by a name or a place of birth."
    ),
    what_to_do=(CARRY_RELEASE,),
    since=EDITION_1_3,
    told_to=(FORMER_CITIZENS,),
)

ITS_CITIZENSHIP_WAS_TAKEN = Rule(
    key="citizenship-was-taken-away",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("You may be barred where your citizenship was taken"),
    applies_when=all_of(
        not_a_declared_national, answered(TIES, "former"), answered(CITIZENSHIP_ENDED, "taken")
    ),
    same_by_a_tie=True,
    advice=_(
        "You say %(country)s took its citizenship away from you. It may refuse you entry, or hold"
        " against you what led to it. Take advice before you book."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(FORMER_CITIZENS,),
)

CITIZENSHIP_TAKEN_FROM_CRITICS = Rule(
    key="citizenship-taken-from-critics",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.GET_ADVICE,
    title=_("It has taken citizenship away from critics"),
    applies_when=all_of(
        national_or_possible, critic_of_it, destination(CITIZENSHIP_REVOCATION, "political", "mass")
    ),
    advice=_(
        "%(country)s has taken citizenship away from critics or opponents. You could be left"
        " without papers there, or be barred. Take legal advice first."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_YOUR_CONSULATE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

CITIZENSHIP_TAKEN_FROM_MANY = Rule(
    key="citizenship-taken-from-many",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.GET_ADVICE,
    title=_("It has taken citizenship away from many"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        destination(CITIZENSHIP_REVOCATION, "mass"),
    ),
    advice=_(
        "%(country)s has taken citizenship away from thousands, dual nationals among them. You could"
        " be left without papers, or be barred. Take legal advice first."
    ),
    what_to_do=(LEGAL_ADVICE, ASK_YOUR_CONSULATE, SETTLE_CITIZENSHIP),
    milder_form_of=CITIZENSHIP_TAKEN_FROM_CRITICS,
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

CITIZENSHIP_TAKEN_FROM_NEWCOMERS = Rule(
    key="citizenship-taken-from-newcomers",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("Citizenship gained later can be taken back"),
    applies_when=all_of(
        national_or_possible,
        answered(CITIZENSHIP_GAINED, "naturalised", "marriage", "investment"),
        destination(CITIZENSHIP_REVOCATION, "conditions", "political", "mass"),
    ),
    advice=_(
        "%(country)s can take back citizenship that was gained by naturalisation, marriage or"
        " investment, on some grounds. Find out which, and keep your papers in order."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    milder_form_of=CITIZENSHIP_TAKEN_FROM_MANY,
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

CITIZENSHIP_CAN_BE_TAKEN = Rule(
    key="citizenship-can-be-taken",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.KNOW_THIS,
    title=_("It has taken citizenship away from some people"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        destination(CITIZENSHIP_REVOCATION, "political"),
    ),
    advice=_(
        "%(country)s has taken citizenship away from critics or opponents, or its law lets it. Your"
        " answers name nothing of that kind."
    ),
    what_to_do=(SETTLE_CITIZENSHIP,),
    milder_form_of=CITIZENSHIP_TAKEN_FROM_NEWCOMERS,
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

LOST_AT_AN_AGE_SOON = Rule(
    key="citizenship-ends-at-an-age-soon",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("You may lose its citizenship at an age that is near"),
    applies_when=all_of(
        citizen_or_presumed,
        has_another_nationality,
        answered_anything_but(ROLE, "live"),
        just_below(AGE, RETENTION_DEADLINE_AGE, years=5),
    ),
    advice=_(
        "Some people born abroad lose citizenship of %(country)s at an age stated below. A "
        "declaration, a stay or a passport can keep it. Ask what you must do, and by when."
    ),
    what_to_do=(ASK_ITS_CONSULATE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

LOST_AT_AN_AGE = Rule(
    key="citizenship-may-have-ended-at-an-age",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.KNOW_THIS,
    title=_("You may have lost its citizenship at an age"),
    applies_when=all_of(
        citizen_or_presumed,
        has_another_nationality,
        answered_anything_but(ROLE, "live"),
        at_least(AGE, RETENTION_DEADLINE_AGE),
    ),
    advice=_(
        "Some people born abroad lose citizenship of %(country)s at an age you have reached. If you"
        " were born abroad, check that yours was kept before you rely on its papers."
    ),
    what_to_do=(ASK_ITS_CONSULATE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

LOST_BY_LIVING_ABROAD = Rule(
    key="citizenship-can-end-by-living-abroad",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.KNOW_THIS,
    title=_("Living abroad for long can end its citizenship"),
    applies_when=all_of(
        citizen_or_presumed,
        answered_anything_but(ROLE, "live"),
        destination(LOST_BY_RESIDENCE_ABROAD, "conditional"),
    ),
    advice=_(
        "Long years abroad, or not registering abroad, can end citizenship of %(country)s. Check"
        " what keeps it, such as a passport or a declaration."
    ),
    what_to_do=(ASK_ITS_CONSULATE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

PERMISSION_FOR_ANOTHER_NATIONALITY = Rule(
    key="permission-for-another-nationality",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("It wants to be asked before you take another nationality"),
    applies_when=all_of(
        citizen_or_presumed,
        has_another_nationality,
        destination(SECOND_NATIONALITY_NEEDS_PERMISSION, "yes"),
    ),
    advice=_(
        "Citizens of %(country)s need permission before they take another nationality. Without it,"
        " they can lose its citizenship, or be punished. Take advice on your papers."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_3,
    told_to=(CITIZENSHIP_TAKEN_BACK,),
)

CITIZENSHIP_PERHAPS_LOST = Rule(
    key="citizenship-perhaps-lost",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("You may have lost its citizenship, or may lose it"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        destination(LOST_ON_NATURALISING, "yes", "conditional"),
    ),
    advice=_(
        "Under the law of %(country)s, taking another nationality can end its own. Using its"
        " passport after that can be an offence. Put your papers in order with advice."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_0,
)

CITIZENSHIP_IS_HARD_TO_GIVE_UP = Rule(
    key="citizenship-is-hard-to-give-up",
    risk=Risk.NON_RECOGNITION,
    level=Level.KNOW_THIS,
    title=_("Its citizenship is hard to give up"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        destination(HARD_TO_RENOUNCE, "yes"),
    ),
    advice=_(
        "Citizenship of %(country)s is hard to give up, at least for some. Until it confirms"
        " in writing that you are free, count on its duties."
    ),
    what_to_do=(LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

RULES = (
    ITS_LAW_COUNTS_AND_BITES,
    FORMER_CITIZENSHIP_IS_HARD_TO_END,
    ITS_LAW_COUNTS_YOU,
    BORN_AND_A_CITIZEN,
    BORN_THERE_OR_FORMER,
    CITIZEN_BY_DESCENT,
    PARENT_WAS_A_CITIZEN,
    CITIZEN_THROUGH_A_GRANDPARENT,
    REGISTERED_BIRTH_MAKES_A_CITIZEN,
    DISTANT_TIE,
    RELEASED_WITH_PAPERS,
    ITS_CITIZENSHIP_WAS_TAKEN,
    CITIZENSHIP_TAKEN_FROM_CRITICS,
    CITIZENSHIP_TAKEN_FROM_MANY,
    CITIZENSHIP_TAKEN_FROM_NEWCOMERS,
    CITIZENSHIP_CAN_BE_TAKEN,
    LOST_AT_AN_AGE_SOON,
    LOST_AT_AN_AGE,
    LOST_BY_LIVING_ABROAD,
    PERMISSION_FOR_ANOTHER_NATIONALITY,
    CITIZENSHIP_PERHAPS_LOST,
    CITIZENSHIP_IS_HARD_TO_GIVE_UP,
)

"""Citizenship you may not know of, may lose, or cannot give up."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    destination,
    national_of_destination,
    of_its_citizens,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import CHOOSING_A_NATIONALITY, EDITION_1_0, EDITION_1_1
from riskcheck.rulebook.facts.citizenship import (
    HARD_TO_RENOUNCE,
    LOST_ON_NATURALISING,
    NATIONALITY_BY_BIRTH,
    NATIONALITY_BY_DESCENT,
)
from riskcheck.rulebook.questions import TIES
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    national_or_possible,
)

not_a_declared_national = unless(national_of_destination)

FORMER_CITIZENSHIP_IS_HARD_TO_END = Rule(
    key="former-citizenship-is-hard-to-end",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.GET_ADVICE,
    title=_("You may still be its citizen"),
    applies_when=all_of(
        not_a_declared_national,
        answered(TIES, "former"),
        of_its_citizens(HARD_TO_RENOUNCE, "yes"),
    ),
    advice=_(
        "Citizenship of %(country)s is hard to give up, at least for some. It may still count"
        " you as a citizen. Take advice on how to get a paper that says you are not."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

BORN_AND_A_CITIZEN = Rule(
    key="citizen-by-birth-there",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("Birth there may have made you a citizen"),
    applies_when=all_of(
        not_a_declared_national,
        answered(TIES, "born"),
        of_its_citizens(NATIONALITY_BY_BIRTH, "yes", "conditional"),
    ),
    advice=_(
        "In %(country)s, birth in the country makes a citizen, always or in some cases. You"
        " may be one without ever applying. Then its duties can apply to you there. Find out"
        " early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(CHOOSING_A_NATIONALITY,),
)

BORN_THERE_OR_FORMER = Rule(
    key="born-there-or-former-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("It may still count you as a citizen"),
    applies_when=all_of(not_a_declared_national, answered(TIES, "born", "former")),
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
        not_a_declared_national,
        answered(TIES, "parent"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "%(country)s passes citizenship to children born abroad, or to some of them. You may be"
        " its citizen without ever applying. Then its duties apply to you there."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_0,
)

PARENT_WAS_A_CITIZEN = Rule(
    key="parent-was-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a parent"),
    applies_when=all_of(not_a_declared_national, answered(TIES, "parent")),
    advice=_(
        "A parent of yours was born in %(country)s or is, or was, its citizen. Many countries pass"
        " citizenship to children without asking. Check your status early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=CITIZEN_BY_DESCENT,
    since=EDITION_1_0,
)

DISTANT_TIE = Rule(
    key="distant-tie",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.KNOW_THIS,
    title=_("A grandparent or marriage can make you a citizen"),
    applies_when=all_of(not_a_declared_national, answered(TIES, "grandparent", "spouse", "unsure")),
    advice=_(
        "A grandparent or a marriage can sometimes make you a citizen of %(country)s. It is less"
        " common, but it happens. If you are not sure, ask early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=PARENT_WAS_A_CITIZEN,
    since=EDITION_1_0,
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
    FORMER_CITIZENSHIP_IS_HARD_TO_END,
    BORN_AND_A_CITIZEN,
    BORN_THERE_OR_FORMER,
    CITIZEN_BY_DESCENT,
    PARENT_WAS_A_CITIZEN,
    DISTANT_TIE,
    CITIZENSHIP_PERHAPS_LOST,
    CITIZENSHIP_IS_HARD_TO_GIVE_UP,
)

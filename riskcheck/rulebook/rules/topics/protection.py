"""Refugees and stateless people."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    destination,
    some_state_says,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import ASK_ABOUT_ENTRY, DO_NOT_GO, REFUGEE_LAWYER, WAY_BACK_IN
from riskcheck.rulebook.editions import EDITION_1_3, PROTECTED_PEOPLE
from riskcheck.rulebook.facts.detention import (
    REFUGEE_PROTECTION_LOST_BY_RETURN,
    REFUGEE_RETURN_BARRED,
)
from riskcheck.rulebook.questions import PASSPORT_SHOWN, PROTECTION
from riskcheck.rulebook.scopes import national_or_possible

a_refugee = answered(PROTECTION, "refugee")

REFUGEE_GOES_BACK = Rule(
    key="refugee-goes-back",
    risk=Risk.PROSECUTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("Going back can end your protection"),
    applies_when=all_of(
        a_refugee,
        national_or_possible,
        some_state_says(REFUGEE_PROTECTION_LOST_BY_RETURN, "yes"),
    ),
    advice=_(
        "You are a recognised refugee and may be a citizen of %(country)s. Going back can end "
        "your protection, and put you in the hands of those you fled (prosecution). Ask a lawyer "
        "first."
    ),
    what_to_do=(DO_NOT_GO, REFUGEE_LAWYER),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(PROTECTED_PEOPLE,),
)

REFUGEE_USES_ITS_PASSPORT = Rule(
    key="refugee-uses-its-passport",
    risk=Risk.PASSPORT_RULE,
    level=Level.GET_ADVICE,
    title=_("Using its passport can end your protection"),
    applies_when=all_of(
        a_refugee,
        national_or_possible,
        answered(PASSPORT_SHOWN, "destination", "undecided"),
        some_state_says(REFUGEE_PROTECTION_LOST_BY_RETURN, "yes"),
    ),
    advice=_(
        "If you get, renew or use a passport of %(country)s, you can lose your status as a "
        "refugee. Travel on your refugee travel document, and ask a lawyer first."
    ),
    what_to_do=(REFUGEE_LAWYER,),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(PROTECTED_PEOPLE,),
)

REFUGEES_NOT_LET_BACK = Rule(
    key="refugees-not-let-back-in",
    risk=Risk.THIRD_COUNTRY,
    level=Level.PREPARE,
    title=_("People who left as refugees may not be let back in"),
    applies_when=all_of(a_refugee, destination(REFUGEE_RETURN_BARRED, "yes")),
    advice=_(
        "People who left %(country)s as refugees may be refused when they come back. Ask its"
        " authorities, through a lawyer, before you travel."
    ),
    what_to_do=(REFUGEE_LAWYER, ASK_ABOUT_ENTRY),
    since=EDITION_1_3,
    told_to=(PROTECTED_PEOPLE,),
)

REFUGEE_ABROAD = Rule(
    key="refugee-abroad",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.PREPARE,
    title=_("The embassy of your country is not one to turn to"),
    applies_when=a_refugee,
    advice=_(
        "A refugee should not turn to the embassy of the country they fled (consular access). "
        "Ask, before you go, who in %(country)s could help you, and if your travel document "
        "counts there."
    ),
    what_to_do=(WAY_BACK_IN, ASK_ABOUT_ENTRY, REFUGEE_LAWYER),
    since=EDITION_1_3,
    told_to=(PROTECTED_PEOPLE,),
)

STATELESS_ABROAD = Rule(
    key="stateless-abroad",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.GET_ADVICE,
    title=_("No consul may be bound to help you"),
    applies_when=answered(PROTECTION, "stateless"),
    advice=_(
        "You are stateless, so no consul may be bound to help you in %(country)s (consular "
        "access). Check which paper lets you in, and which one lets you back where you live."
    ),
    what_to_do=(WAY_BACK_IN, ASK_ABOUT_ENTRY),
    since=EDITION_1_3,
    told_to=(PROTECTED_PEOPLE,),
)

RULES = (
    REFUGEE_GOES_BACK,
    REFUGEE_USES_ITS_PASSPORT,
    REFUGEES_NOT_LET_BACK,
    REFUGEE_ABROAD,
    STATELESS_ABROAD,
)

"""Citizenship you may not know of, citizenship you may lose, and which passport is asked for."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import (
    all_of,
    another_state_says,
    destination,
    national_of_destination,
    of_its_citizens,
    said,
    said_anything_but,
    unless,
)
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.facts import (
    LOST_ON_NATURALISING,
    NATIONALITY_BY_DESCENT,
    OWN_PASSPORT_REQUIRED,
)
from riskcheck.rulebook.questions import HOLDS_DESTINATION_PASSPORT, PASSPORT_SHOWN, ROLE, TIES
from riskcheck.rulebook.scopes import has_another_nationality, national_or_possible

not_a_declared_national = unless(national_of_destination)

BORN_THERE_OR_FORMER = Rule(
    key="born-there-or-former-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("It may still count you as a citizen"),
    applies_when=all_of(not_a_declared_national, said(TIES, "born", "former")),
    advice=_(
        "You were born in %(country)s or used to be its citizen. It may still count you as one,"
        " even without a passport. Then its duties apply to you there. Find out early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
)

CITIZEN_BY_DESCENT = Rule(
    key="citizen-by-descent",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a parent"),
    applies_when=all_of(
        not_a_declared_national,
        said(TIES, "parent"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "%(country)s passes citizenship to children born abroad, or to some of them. You may be"
        " its citizen without ever applying. Then its duties apply to you there."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
)

PARENT_WAS_A_CITIZEN = Rule(
    key="parent-was-a-citizen",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.PREPARE,
    title=_("You may be a citizen through a parent"),
    applies_when=all_of(not_a_declared_national, said(TIES, "parent")),
    advice=_(
        "A parent of yours was born in %(country)s or is, or was, its citizen. Many countries pass"
        " citizenship to children without asking. Check your status early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=CITIZEN_BY_DESCENT,
)

DISTANT_TIE = Rule(
    key="distant-tie",
    risk=Risk.HIDDEN_NATIONALITY,
    level=Level.KNOW_THIS,
    title=_("A grandparent or marriage can make you a citizen"),
    applies_when=all_of(not_a_declared_national, said(TIES, "grandparent", "spouse", "unsure")),
    advice=_(
        "A grandparent or a marriage can sometimes make you a citizen of %(country)s. It is less"
        " common, but it happens. If you are not sure, ask early."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=PARENT_WAS_A_CITIZEN,
)

ITS_PASSPORT_EXPECTED = Rule(
    key="its-passport-expected",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It expects you to use its own passport"),
    applies_when=all_of(
        national_or_possible,
        said(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to enter and leave on its own passport. Using another"
        " can mean delay, a penalty, questions, or not being let on board."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY),
)

ITS_PASSPORT_NOT_HELD = Rule(
    key="its-passport-not-held",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It asks for a passport you do not hold"),
    applies_when=all_of(
        national_of_destination,
        said(HOLDS_DESTINATION_PASSPORT, "no"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to use its own passport, and you hold no valid one."
        " Getting one there can take months. Ask what paper lets you in, and out again."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY, LEGAL_ADVICE),
)

ITS_PASSPORT_USED = Rule(
    key="its-passport-used",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Carry your other passport too"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        said(PASSPORT_SHOWN, "destination"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "You plan to use the papers of %(country)s, as its rules ask. Carry your other passport"
        " too. You may need it on the way home, and your embassy may need to see it."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
)

HOME_PASSPORT_NEEDED = Rule(
    key="home-passport-needed",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Your other country wants its own passport too"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        said_anything_but(ROLE, "live"),
        another_state_says(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Another country you are a citizen of also expects its own passport. An airline may not"
        " let you fly there without it. Check that it is valid before you leave."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
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
)

RULES = (
    BORN_THERE_OR_FORMER,
    CITIZEN_BY_DESCENT,
    PARENT_WAS_A_CITIZEN,
    DISTANT_TIE,
    ITS_PASSPORT_EXPECTED,
    ITS_PASSPORT_NOT_HELD,
    ITS_PASSPORT_USED,
    HOME_PASSPORT_NEEDED,
    CITIZENSHIP_PERHAPS_LOST,
)

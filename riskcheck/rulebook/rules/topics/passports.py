"""Which passport is asked for, and which will not do."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_state_says,
    answered,
    answered_anything_but,
    destination,
    destination_is,
    names_a_nationality_of_yours,
    national_of_destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_1,
    RUSSIANS_AND_BELARUSIANS,
    US_CITIZENS_TO_NORTH_KOREA,
)
from riskcheck.rulebook.facts.passports import (
    OWN_PASSPORT_REQUIRED,
    PASSPORT_NOT_VALID_THERE,
    PASSPORT_RENEWED_ABROAD,
)
from riskcheck.rulebook.questions import HOLDS_DESTINATION_PASSPORT, PASSPORT_SHOWN, ROLE
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    national_or_possible,
)

PASSPORT_NOT_VALID = Rule(
    key="passport-not-valid-there",
    risk=Risk.PASSPORT_RULE,
    level=Level.DO_NOT_TRAVEL,
    title=_("A passport of yours may not be used there"),
    applies_when=all_of(
        destination_is("KP"), names_a_nationality_of_yours(PASSPORT_NOT_VALID_THERE)
    ),
    advice=_(
        "A country of yours has made its passport not valid for travel to %(country)s,"
        " without special permission. Ask it before any trip there."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE),
    since=EDITION_1_1,
    told_to=(US_CITIZENS_TO_NORTH_KOREA,),
)

ITS_PASSPORT_EXPECTED = Rule(
    key="its-passport-expected",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It expects you to use its own passport"),
    applies_when=all_of(
        national_or_possible,
        answered(PASSPORT_SHOWN, "other", "undecided"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to enter and leave on its own passport. Using another"
        " can mean delay, a penalty, questions, or not being let on board."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

ITS_PASSPORT_NOT_HELD = Rule(
    key="its-passport-not-held",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("It asks for a passport you do not hold"),
    applies_when=all_of(
        national_of_destination,
        answered(HOLDS_DESTINATION_PASSPORT, "no"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "%(country)s expects its citizens to use its own passport, and you hold no valid one."
        " Getting one there can take months. Ask what paper lets you in, and out again."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, TELL_YOUR_EMBASSY, LEGAL_ADVICE),
    since=EDITION_1_0,
)

PASSPORT_NOT_RENEWED = Rule(
    key="passport-not-renewed-abroad",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Its passport is not renewed abroad"),
    applies_when=all_of(
        destination_is("BY"), national_or_possible, destination(PASSPORT_RENEWED_ABROAD, "no")
    ),
    advice=_(
        "%(country)s no longer renews passports at its embassies. A trip only to renew one can put"
        " you at risk. Ask where you live about other travel papers."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, SETTLE_CITIZENSHIP),
    since=EDITION_1_1,
    told_to=(RUSSIANS_AND_BELARUSIANS,),
)

ITS_PASSPORT_USED = Rule(
    key="its-passport-used",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Carry your other passport too"),
    applies_when=all_of(
        national_or_possible,
        has_another_nationality,
        answered(PASSPORT_SHOWN, "destination"),
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "You plan to use the papers of %(country)s, as its rules ask. Carry your other passport"
        " too. You may need it on the way home, and your embassy may need to see it."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

HOME_PASSPORT_NEEDED = Rule(
    key="home-passport-needed",
    risk=Risk.PASSPORT_RULE,
    level=Level.KNOW_THIS,
    title=_("Your other country wants its own passport too"),
    applies_when=all_of(
        national_of_destination,
        has_another_nationality,
        answered_anything_but(ROLE, "live"),
        another_state_says(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Another country you are a citizen of also expects its own passport. An airline may not"
        " let you fly there without it. Check that it is valid before you leave."
    ),
    what_to_do=(CARRY_PASSPORTS, TELL_YOUR_EMBASSY),
    since=EDITION_1_0,
)

RULES = (
    PASSPORT_NOT_VALID,
    ITS_PASSPORT_EXPECTED,
    ITS_PASSPORT_NOT_HELD,
    PASSPORT_NOT_RENEWED,
    ITS_PASSPORT_USED,
    HOME_PASSPORT_NEEDED,
)

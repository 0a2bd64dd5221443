"""Marriage and money."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    LEGAL_ADVICE,
    MONEY_PLAN,
    PLAN_FOR_LONGER,
    TAX_ADVICE,
)
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.household import (
    FOREIGN_CARDS_BLOCKED,
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    TAXES_CITIZENS_ABROAD,
)
from riskcheck.rulebook.questions import FAMILY
from riskcheck.rulebook.rules.topics.detention import leaves_the_transit_area
from riskcheck.rulebook.scopes import (
    in_its_papers_a_woman,
    national_or_possible,
)

HUSBAND_MAY_STOP_HER = Rule(
    key="husband-may-stop-her",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A husband or male relative may stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_woman,
        answered(FAMILY, "spouse_national"),
        destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In %(country)s, a husband or male relative may be able to stop a woman from leaving or"
        " getting a passport. If it sees you as its citizen, this can cover you."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, PLAN_FOR_LONGER),
    since=EDITION_1_0,
)

GUARDIAN_RULES = Rule(
    key="guardian-rules",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Male relatives have a say over women’s travel"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_woman,
        destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "The rules of %(country)s give male relatives a say over women’s travel. If it sees you as"
        " its citizen, check whether you need anyone’s permission to leave."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE),
    milder_form_of=HUSBAND_MAY_STOP_HER,
    since=EDITION_1_0,
)

TAXED_ABROAD = Rule(
    key="taxed-abroad",
    risk=Risk.MONEY,
    level=Level.PREPARE,
    title=_("It may ask you for tax or a levy"),
    applies_when=all_of(national_or_possible, destination(TAXES_CITIZENS_ABROAD, "yes")),
    advice=_(
        "%(country)s taxes or charges its citizens who live abroad. You may be asked to settle"
        " this before you get papers or may leave."
    ),
    what_to_do=(TAX_ADVICE, LEGAL_ADVICE),
    since=EDITION_1_0,
)

CARDS_DO_NOT_WORK = Rule(
    key="cards-do-not-work",
    risk=Risk.MONEY,
    level=Level.PREPARE,
    title=_("Your bank cards may not work"),
    applies_when=all_of(
        national_or_possible,
        destination(FOREIGN_CARDS_BLOCKED, "yes"),
        leaves_the_transit_area,
    ),
    advice=_(
        "Foreign bank cards or transfers may not work in %(country)s. You might not be able to pay"
        " for a new flight, a lawyer or a hospital."
    ),
    what_to_do=(MONEY_PLAN,),
    since=EDITION_1_0,
)

CARDS_MAY_FAIL_VISITORS = Rule(
    key="cards-may-fail-visitors",
    risk=Risk.MONEY,
    level=Level.KNOW_THIS,
    title=_("Your bank cards may not work"),
    applies_when=all_of(destination(FOREIGN_CARDS_BLOCKED, "yes"), leaves_the_transit_area),
    advice=_(
        "Foreign bank cards or transfers may not work in %(country)s. Take another way to pay."
    ),
    what_to_do=(MONEY_PLAN,),
    milder_form_of=CARDS_DO_NOT_WORK,
    since=EDITION_1_0,
)

RULES = (
    HUSBAND_MAY_STOP_HER,
    GUARDIAN_RULES,
    TAXED_ABROAD,
    CARDS_DO_NOT_WORK,
    CARDS_MAY_FAIL_VISITORS,
)

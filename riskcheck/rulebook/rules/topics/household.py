"""Marriage and money."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    between,
    destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    COPIES_ELSEWHERE,
    LEAVE_A_PLAN,
    LEGAL_ADVICE,
    MONEY_PLAN,
    PLAN_FOR_LONGER,
    TAX_ADVICE,
    TELL_YOUR_EMBASSY,
)
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_3, LOCKED_UP_OR_TAKEN
from riskcheck.rulebook.facts.household import (
    FAMILY_CONFINEMENT,
    FOREIGN_CARDS_BLOCKED,
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    TAXES_CITIZENS_ABROAD,
)
from riskcheck.rulebook.facts.passports import PASSPORT_TAKEN_BY_FAMILY
from riskcheck.rulebook.questions import AGE, FAMILY
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
    in_short=_("A husband or male relative may stop you leaving %(country)s."),
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
    same_by_a_tie=True,
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

LOCKED_UP_BY_RELATIVES = Rule(
    key="locked-up-by-relatives",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Relatives have had people locked up"),
    applies_when=all_of(
        national_or_possible, between(AGE, 0, 30), destination(FAMILY_CONFINEMENT, "yes")
    ),
    advice=_(
        "In %(country)s, families have had people locked up in centres that are said to reform "
        "them. If a family trip worries you, tell a person you trust before you go."
    ),
    what_to_do=(LEAVE_A_PLAN, COPIES_ELSEWHERE, ASK_YOUR_CONSULATE),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
)

PASSPORT_KEPT_BY_FAMILY = Rule(
    key="passport-kept-by-relatives",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Relatives have kept passports of visitors"),
    applies_when=all_of(
        national_or_possible, between(AGE, 0, 40), destination(PASSPORT_TAKEN_BY_FAMILY, "yes")
    ),
    advice=_(
        "In %(country)s, relatives have kept passports to stop somebody from leaving, often over a"
        " marriage. Leave copies elsewhere, and agree a word that means you need help."
    ),
    what_to_do=(COPIES_ELSEWHERE, LEAVE_A_PLAN, TELL_YOUR_EMBASSY),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(LOCKED_UP_OR_TAKEN,),
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
    LOCKED_UP_BY_RELATIVES,
    PASSPORT_KEPT_BY_FAMILY,
    TAXED_ABROAD,
    CARDS_DO_NOT_WORK,
    CARDS_MAY_FAIL_VISITORS,
)

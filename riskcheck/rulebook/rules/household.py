"""Children, marriage and money."""

from riskcheck.engine.rules import Level, Risk, Rule
from riskcheck.engine.vocabulary import all_of, any_of, between, destination, of_its_citizens, said
from riskcheck.engine.wording import _
from riskcheck.rulebook.actions import (
    ASK_YOUR_CONSULATE,
    CHILD_PAPERS,
    LEGAL_ADVICE,
    MONEY_PLAN,
    PLAN_FOR_LONGER,
    TAX_ADVICE,
)
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT
from riskcheck.rulebook.facts.household import (
    CHILD_EXIT_CONSENT,
    FOREIGN_CARDS_BLOCKED,
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    TAXES_CITIZENS_ABROAD,
)
from riskcheck.rulebook.questions import AGE, FAMILY
from riskcheck.rulebook.rules.detention import leaves_the_transit_area
from riskcheck.rulebook.scopes import in_its_papers_a_woman, national_or_possible

a_child_travels = any_of(said(FAMILY, "minor"), between(AGE, 0, 17))

CHILD_NEEDS_CONSENT = Rule(
    key="child-needs-consent-to-leave",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A parent can stop a child from leaving"),
    applies_when=all_of(
        national_or_possible, a_child_travels, destination(CHILD_EXIT_CONSENT, "yes")
    ),
    advice=_(
        "In %(country)s, a child may need a parent’s consent to leave, whatever passport it holds."
        " Get written consent, and advice on custody, before you take a child there."
    ),
    what_to_do=(CHILD_PAPERS, LEGAL_ADVICE),
)

CHILD_IS_A_CITIZEN_BY_DESCENT = Rule(
    key="child-is-a-citizen-by-descent",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Its law makes many children born abroad citizens"),
    applies_when=all_of(
        national_or_possible,
        said(FAMILY, "minor"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "%(country)s passes citizenship to children of its citizens born abroad, all or some. It"
        " may treat your child as its own. Carry birth certificates and letters of consent."
    ),
    what_to_do=(CHILD_PAPERS, ASK_YOUR_CONSULATE),
    milder_form_of=CHILD_NEEDS_CONSENT,
)

CHILD_MAY_BE_A_CITIZEN = Rule(
    key="child-may-be-a-citizen",
    risk=Risk.FAMILY,
    level=Level.KNOW_THIS,
    title=_("Your child may be its citizen too"),
    applies_when=all_of(national_or_possible, said(FAMILY, "minor")),
    advice=_(
        "Your child may also be a citizen of %(country)s. Carry birth certificates, and a consent"
        " letter from any parent who does not travel."
    ),
    what_to_do=(CHILD_PAPERS,),
    milder_form_of=CHILD_IS_A_CITIZEN_BY_DESCENT,
)

CHILD_OF_ITS_CITIZEN = Rule(
    key="child-of-its-citizen",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Its family rules may cover a child with you"),
    applies_when=all_of(said(FAMILY, "minor"), destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes")),
    advice=_(
        "If a child with you is, or may be, a citizen of %(country)s through the other parent, its"
        " family rules can cover the child. A father or relative may be able to stop it leaving."
    ),
    what_to_do=(CHILD_PAPERS, ASK_YOUR_CONSULATE),
    milder_form_of=CHILD_NEEDS_CONSENT,
)

CUSTODY_DISPUTE = Rule(
    key="custody-dispute",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A dispute about a child can end there"),
    applies_when=all_of(national_or_possible, said(FAMILY, "custody")),
    advice=_(
        "There is a dispute about a child. A court in %(country)s may decide custody under its own"
        " law and stop the child from leaving. See a family lawyer first."
    ),
    what_to_do=(CHILD_PAPERS, LEGAL_ADVICE, ASK_YOUR_CONSULATE),
)

HUSBAND_MAY_STOP_HER = Rule(
    key="husband-may-stop-her",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A husband or male relative may stop you from leaving"),
    applies_when=all_of(
        national_or_possible,
        in_its_papers_a_woman,
        said(FAMILY, "spouse_national"),
        destination(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
    ),
    advice=_(
        "In %(country)s, a husband or male relative may be able to stop a woman from leaving or"
        " getting a passport. If it sees you as its citizen, this can cover you."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, PLAN_FOR_LONGER),
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
)

RULES = (
    CHILD_NEEDS_CONSENT,
    CHILD_OF_ITS_CITIZEN,
    CUSTODY_DISPUTE,
    HUSBAND_MAY_STOP_HER,
    GUARDIAN_RULES,
    CHILD_IS_A_CITIZEN_BY_DESCENT,
    CHILD_MAY_BE_A_CITIZEN,
    TAXED_ABROAD,
    CARDS_DO_NOT_WORK,
    CARDS_MAY_FAIL_VISITORS,
)

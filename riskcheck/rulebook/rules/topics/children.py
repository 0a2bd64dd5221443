"""Children: consent, custody, their own citizenship and service."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    between,
    destination,
    of_its_citizens,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CHILD_PAPERS,
    LEGAL_ADVICE,
)
from riskcheck.rulebook.editions import (
    EDITION_1_0,
    EDITION_1_1,
    EDITION_1_3,
    WITH_A_CHILD,
    WITH_A_CHILD_1_3,
)
from riskcheck.rulebook.facts.citizenship import NATIONALITY_BY_DESCENT
from riskcheck.rulebook.facts.household import (
    CHILD_EXIT_CONSENT,
    GUARDIAN_CONTROLS_WOMEN_TRAVEL,
    PARTY_TO_CHILD_ABDUCTION_CONVENTION,
)
from riskcheck.rulebook.facts.service import CONSCRIPTION
from riskcheck.rulebook.questions import AGE, FAMILY, ROLE
from riskcheck.rulebook.scopes import (
    national_or_possible,
)

child_under_its_rules = any_of(national_or_possible, answered(ROLE, "live"))

a_child_travels = any_of(answered(FAMILY, "minor"), between(AGE, 0, 17))

CHILD_HELD_BACK = Rule(
    key="child-can-be-held-back",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A child with you may be kept from leaving"),
    in_short=_("%(country)s may keep a child with you from leaving."),
    applies_when=all_of(
        child_under_its_rules,
        a_child_travels,
        destination(CHILD_EXIT_CONSENT, "yes"),
        any_of(
            answered(FAMILY, "custody"),
            of_its_citizens(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes"),
        ),
    ),
    advice=_(
        "In %(country)s, a child may need a parent’s consent to leave, whatever passport it "
        "holds. A father or court can refuse it. Get written consent and advice on custody first."
    ),
    what_to_do=(CHILD_PAPERS, LEGAL_ADVICE),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(WITH_A_CHILD_1_3,),
)

CHILD_NEEDS_CONSENT = Rule(
    key="child-needs-consent-to-leave",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("A child needs a parent’s consent to leave"),
    in_short=_("A child may need a parent’s consent to leave %(country)s."),
    applies_when=all_of(
        child_under_its_rules, a_child_travels, destination(CHILD_EXIT_CONSENT, "yes")
    ),
    advice=_(
        "In %(country)s, a child may need the consent of a parent who does not travel, whatever"
        " passport it holds. Carry it in writing, signed before a notary."
    ),
    what_to_do=(CHILD_PAPERS,),
    milder_form_of=CHILD_HELD_BACK,
    same_by_a_tie=True,
    since=EDITION_1_0,
)

NO_TREATY_ON_CHILDREN = Rule(
    key="no-treaty-on-child-abduction",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("No treaty would bring a child back"),
    applies_when=all_of(
        answered(FAMILY, "custody"), destination(PARTY_TO_CHILD_ABDUCTION_CONVENTION, "no")
    ),
    advice=_(
        "There is a dispute about a child, and %(country)s is not party to the Hague convention on"
        " child abduction. Its treaty way back is not open there. See a family lawyer first."
    ),
    what_to_do=(CHILD_PAPERS, LEGAL_ADVICE, ASK_YOUR_CONSULATE),
    since=EDITION_1_3,
    told_to=(WITH_A_CHILD_1_3,),
)

CHILD_OF_ITS_CITIZEN = Rule(
    key="child-of-its-citizen",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("Its family rules may cover a child with you"),
    applies_when=all_of(
        answered(FAMILY, "minor"), of_its_citizens(GUARDIAN_CONTROLS_WOMEN_TRAVEL, "yes")
    ),
    advice=_(
        "A child with you may be a citizen of %(country)s through the other parent. Then its"
        " family rules can cover the child. A father or relative may be able to stop it"
        " leaving."
    ),
    what_to_do=(CHILD_PAPERS, ASK_YOUR_CONSULATE),
    milder_form_of=CHILD_NEEDS_CONSENT,
    since=EDITION_1_0,
    told_to=(WITH_A_CHILD,),
)

CUSTODY_DISPUTE = Rule(
    key="custody-dispute",
    risk=Risk.FAMILY,
    level=Level.GET_ADVICE,
    title=_("A dispute about a child can be decided there"),
    applies_when=all_of(national_or_possible, answered(FAMILY, "custody")),
    advice=_(
        "There is a dispute about a child. A court in %(country)s may decide custody under its own"
        " law and stop the child from leaving. See a family lawyer first."
    ),
    what_to_do=(CHILD_PAPERS, LEGAL_ADVICE, ASK_YOUR_CONSULATE),
    same_by_a_tie=True,
    since=EDITION_1_0,
)

CHILD_IS_A_CITIZEN_BY_DESCENT = Rule(
    key="child-is-a-citizen-by-descent",
    risk=Risk.FAMILY,
    level=Level.KNOW_THIS,
    title=_("Its law makes some children born abroad citizens"),
    applies_when=all_of(
        national_or_possible,
        answered(FAMILY, "minor"),
        of_its_citizens(NATIONALITY_BY_DESCENT, "yes", "conditional"),
    ),
    advice=_(
        "%(country)s passes citizenship to children of its citizens born abroad, all or some."
        " It may treat a child with you as its own. Carry birth certificates and letters of"
        " consent."
    ),
    what_to_do=(CHILD_PAPERS, ASK_YOUR_CONSULATE),
    since=EDITION_1_1,
    told_to=(WITH_A_CHILD,),
)

CHILD_MAY_BE_A_CITIZEN = Rule(
    key="child-may-be-a-citizen",
    risk=Risk.FAMILY,
    level=Level.KNOW_THIS,
    title=_("Your child may be its citizen too"),
    applies_when=all_of(national_or_possible, answered(FAMILY, "minor")),
    advice=_(
        "Your child may also be a citizen of %(country)s. Carry birth certificates, and a consent"
        " letter from any parent who does not travel."
    ),
    what_to_do=(CHILD_PAPERS,),
    milder_form_of=CHILD_IS_A_CITIZEN_BY_DESCENT,
    since=EDITION_1_0,
)

CHILD_AND_SERVICE = Rule(
    key="child-may-owe-service-later",
    risk=Risk.FAMILY,
    level=Level.PREPARE,
    title=_("A child with you may owe service later"),
    applies_when=all_of(
        national_or_possible,
        answered(FAMILY, "minor"),
        any_of(
            of_its_citizens(CONSCRIPTION, "compulsory"),
            all_of(answered(ROLE, "live"), of_its_citizens(CONSCRIPTION, "residents_only")),
        ),
    ),
    advice=_(
        "A child who is a citizen of %(country)s may owe military service later, in many"
        " countries sons only. Some choices can have deadlines before 18. Ask early."
    ),
    what_to_do=(CHILD_PAPERS, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(WITH_A_CHILD,),
)

RULES = (
    CHILD_HELD_BACK,
    CHILD_NEEDS_CONSENT,
    NO_TREATY_ON_CHILDREN,
    CHILD_OF_ITS_CITIZEN,
    CUSTODY_DISPUTE,
    CHILD_IS_A_CITIZEN_BY_DESCENT,
    CHILD_MAY_BE_A_CITIZEN,
    CHILD_AND_SERVICE,
)

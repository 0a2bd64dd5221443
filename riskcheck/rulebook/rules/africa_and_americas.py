"""Eritrea, Algeria, Cuba, Argentina, and Greece’s paper for residents abroad: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    answered_anything_but,
    between,
    destination,
    destination_is,
    more_than,
    names_a_nationality_of_yours,
    national_of_destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
    CARRY_PROOF,
    COUNT_DAYS,
    DO_NOT_GO,
    LEAVE_LAWFULLY,
    PERMIT_FIRST,
    TAKE_TO_THE_CONSULATE,
    TAX_ADVICE,
)
from riskcheck.rulebook.facts.leaving import EXIT_PERMISSION
from riskcheck.rulebook.facts.passports import OWN_PASSPORT_REQUIRED
from riskcheck.rulebook.facts.service_abroad import POSTPONEMENT_ABROAD, VISIT_DAY_LIMIT
from riskcheck.rulebook.facts.treaties import SERVICE_AGREEMENT_WITH
from riskcheck.rulebook.questions import AGE, ROLE, SERVICE_STATUS, STAY_DAYS
from riskcheck.rulebook.rules.conscription import could_be_called_first
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    in_its_papers_a_man,
    national_or_possible,
    uses_its_papers,
)

ERITREA_EXIT_VISA = Rule(
    key="eritrea-exit-visa",
    risk=Risk.EXIT_BAN,
    level=Level.GET_ADVICE,
    title=_("You need an exit visa to leave Eritrea"),
    applies_when=all_of(
        destination_is("ER"),
        national_or_possible,
        uses_its_papers,
        destination(EXIT_PERMISSION, "yes"),
    ),
    advice=_(
        "People who enter on Eritrean papers need an exit visa to leave (exit ban). It can be"
        " slow or refused. Papers can hang on a tax of two per cent on income abroad."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, ASK_YOUR_CONSULATE, TAX_ADVICE),
)

ALGERIA_CHOICE_OF_SERVICE = Rule(
    key="algeria-france-choice-of-service",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("You could choose to serve in France or in Algeria"),
    applies_when=all_of(
        destination_is("DZ"),
        national_of_destination,
        in_its_papers_a_man,
        answered_anything_but(SERVICE_STATUS, "served"),
        between(AGE, 16, 30),
        another_nationality("FR"),
        names_a_nationality_of_yours(SERVICE_AGREEMENT_WITH),
    ),
    advice=_(
        "An agreement of 1983 lets young people who are French and Algerian choose where they"
        " serve (conscription). Carry the paper that proves your choice or release."
    ),
    what_to_do=(CARRY_PROOF, TAKE_TO_THE_CONSULATE),
)

CUBA_REPATRIATION_PAPER = Rule(
    key="cuba-repatriation-paper",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("Do not sign a repatriation paper unread"),
    applies_when=all_of(
        destination_is("CU"),
        national_or_possible,
        has_another_nationality,
        destination(OWN_PASSPORT_REQUIRED, "yes"),
    ),
    advice=_(
        "Cuba makes its citizens use a Cuban passport, and in 2016 took US passports. People"
        " were asked to sign a “repatriation” paper. Cuba reads it as a promise to settle"
        " there."
    ),
    what_to_do=(CARRY_PASSPORTS, ASK_FOR_CONSUL, ASK_YOUR_CONSULATE),
)

GREECE_RESIDENT_ABROAD = Rule(
    key="greece-permanent-resident-abroad",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A paper for residents abroad puts service off"),
    applies_when=all_of(
        destination_is("GR"),
        could_be_called_first,
        answered_anything_but(ROLE, "live"),
        destination(POSTPONEMENT_ABROAD, "yes"),
    ),
    advice=_(
        "Greece puts service off for men whom its consulate has certified as permanent"
        " residents abroad (conscription). Stays are then limited to about six months a year."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, CARRY_PROOF, COUNT_DAYS),
)

ARGENTINA_AFTER_180_DAYS = Rule(
    key="argentina-its-passport-after-180-days",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("After 180 days you need an Argentine passport to leave"),
    applies_when=all_of(
        destination_is("AR"),
        national_of_destination,
        has_another_nationality,
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
    ),
    advice=_(
        "Dual nationals who stay in Argentina for more than 180 days must leave on an Argentine"
        " passport. Count your days, or get that passport in time."
    ),
    what_to_do=(COUNT_DAYS, CARRY_PASSPORTS, ASK_ITS_CONSULATE),
)

RULES = (
    ERITREA_EXIT_VISA,
    ALGERIA_CHOICE_OF_SERVICE,
    CUBA_REPATRIATION_PAPER,
    ARGENTINA_AFTER_180_DAYS,
    GREECE_RESIDENT_ABROAD,
)

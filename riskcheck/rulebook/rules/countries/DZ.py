"""Algeria: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_nationality,
    answered_anything_but,
    between,
    destination_is,
    names_a_nationality_of_yours,
    national_of_destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    CARRY_PROOF,
    TAKE_TO_THE_CONSULATE,
)
from riskcheck.rulebook.editions import CITIZENS_OF_ERITREA_TO_GREECE, EDITION_1_1
from riskcheck.rulebook.facts.treaties import SERVICE_AGREEMENT_WITH
from riskcheck.rulebook.questions import AGE, SERVICE_STATUS
from riskcheck.rulebook.scopes import (
    in_its_papers_a_man,
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
        " serve (conscription). Carry the paper that proves your choice, or your release from service."
    ),
    what_to_do=(CARRY_PROOF, TAKE_TO_THE_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_ERITREA_TO_GREECE,),
)

RULES = (ALGERIA_CHOICE_OF_SERVICE,)

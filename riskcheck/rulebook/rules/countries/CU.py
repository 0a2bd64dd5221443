"""Cuba: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    destination,
    destination_is,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_FOR_CONSUL,
    ASK_YOUR_CONSULATE,
    CARRY_PASSPORTS,
)
from riskcheck.rulebook.editions import CITIZENS_OF_ERITREA_TO_GREECE, EDITION_1_1
from riskcheck.rulebook.facts.passports import OWN_PASSPORT_REQUIRED
from riskcheck.rulebook.scopes import (
    has_another_nationality,
    national_or_possible,
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
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_ERITREA_TO_GREECE,),
)

RULES = (CUBA_REPATRIATION_PAPER,)

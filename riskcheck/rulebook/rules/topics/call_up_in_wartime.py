"""First call-up where people are being called up, or service has no stated end."""

from riskcheck.engine.conditions.dsl import all_of, calm_country, destination, open_ended, unless
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import CARRY_PROOF, DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE
from riskcheck.rulebook.editions import EDITION_1_0
from riskcheck.rulebook.facts.recall import MOBILISATION
from riskcheck.rulebook.facts.service import CONSCRIPTION, SERVICE_MONTHS
from riskcheck.rulebook.scopes import could_be_called_first

CALL_UP_WHILE_MOBILISING = Rule(
    key="call-up-while-mobilising",
    risk=Risk.CONSCRIPTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be called up while it is mobilising"),
    in_short=_("%(country)s can draft you and stop you leaving."),
    applies_when=all_of(
        could_be_called_first,
        destination(CONSCRIPTION, "compulsory"),
        destination(MOBILISATION, "call_ups", "war"),
    ),
    advice=_(
        "%(country)s has compulsory military service (conscription) and you are in the age range."
        " It is also calling people up. You could be drafted and stopped from leaving."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, CARRY_PROOF),
    since=EDITION_1_0,
)

CALL_UP_WITHOUT_END = Rule(
    key="call-up-without-end",
    risk=Risk.CONSCRIPTION,
    level=Level.DO_NOT_TRAVEL,
    title=_("You could be called up with no end in sight"),
    in_short=_("%(country)s can draft you with no end in sight."),
    applies_when=all_of(
        could_be_called_first,
        destination(CONSCRIPTION, "compulsory"),
        open_ended(SERVICE_MONTHS),
        unless(calm_country),
    ),
    advice=_(
        "%(country)s has compulsory military service (conscription) and you are in the age range."
        " No end of service is stated, and it can last for years."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE, CARRY_PROOF),
    milder_form_of=CALL_UP_WHILE_MOBILISING,
    since=EDITION_1_0,
)

RULES = (
    CALL_UP_WHILE_MOBILISING,
    CALL_UP_WITHOUT_END,
)

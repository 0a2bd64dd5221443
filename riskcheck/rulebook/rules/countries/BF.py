"""Burkina Faso: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import all_of, answered, any_of, destination, destination_is
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE
from riskcheck.rulebook.editions import CRITICS_OF_BURKINA_FASO, EDITION_1_3
from riskcheck.rulebook.facts.service_abroad import FORCED_RECRUITMENT
from riskcheck.rulebook.questions import WORK
from riskcheck.rulebook.scopes import critic_of_it, national_or_possible, old_enough_for_service

BURKINA_SENDS_CRITICS = Rule(
    key="burkina-faso-sends-critics-to-the-front",
    risk=Risk.MOBILISATION,
    level=Level.DO_NOT_TRAVEL,
    title=_("Critics have been sent to the front"),
    in_short=_("Burkina Faso has sent critics like you to the front."),
    applies_when=all_of(
        old_enough_for_service,
        destination_is("BF"),
        national_or_possible,
        any_of(critic_of_it, answered(WORK, "journalist")),
        destination(FORCED_RECRUITMENT, "critics"),
    ),
    advice=_(
        "Burkina Faso has taken critics of its government and sent them to the front "
        "(mobilisation). It could happen to you too. Some were reporters, judges or activists. "
        "An emergency order was the ground."
    ),
    what_to_do=(DO_NOT_GO, LEAVE_LAWFULLY, LEGAL_ADVICE),
    since=EDITION_1_3,
    told_to=(CRITICS_OF_BURKINA_FASO,),
)

RULES = (BURKINA_SENDS_CRITICS,)

"""India: what generic rules cannot say."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination,
    destination_is,
    national_of_destination,
    of_its_citizens,
    unless,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    FEW_DATA,
    LEGAL_ADVICE,
    SETTLE_CITIZENSHIP,
)
from riskcheck.rulebook.editions import (
    CITIZENS_OF_INDIA_TO_AFGHANISTAN,
    EDITION_1_1,
    EDITION_1_3,
    OVERSEAS_CITIZENS_OF_INDIA,
)
from riskcheck.rulebook.facts.citizenship import DUAL_NATIONALITY
from riskcheck.rulebook.facts.detention import OCI_CANCELLED_FOR_CRITICISM
from riskcheck.rulebook.questions import (
    HOLDS_DESTINATION_PASSPORT,
    PASSPORT_SHOWN,
    TIES,
    WORK,
)
from riskcheck.rulebook.scopes import (
    critic_of_it,
    has_another_nationality,
)

of_indian_family = any_of(
    all_of(national_of_destination, has_another_nationality),
    all_of(
        unless(national_of_destination),
        answered(TIES, "born", "former", "father", "mother", "parent", "grandparent", "spouse"),
    ),
)

INDIA_SURRENDERED_PASSPORT = Rule(
    key="india-passport-after-naturalising",
    risk=Risk.PASSPORT_RULE,
    level=Level.PREPARE,
    title=_("An Indian passport must be surrendered"),
    applies_when=all_of(
        destination_is("IN"),
        has_another_nationality,
        any_of(national_of_destination, answered(TIES, "former")),
        any_of(
            answered(HOLDS_DESTINATION_PASSPORT, "yes"), answered(PASSPORT_SHOWN, "destination")
        ),
        of_its_citizens(DUAL_NATIONALITY, "not_accepted"),
    ),
    advice=_(
        "India does not allow a second citizenship. If you use an Indian passport after you"
        " took another one, you can be punished. Hand it in, and ask about the card for"
        " Indians abroad."
    ),
    what_to_do=(SETTLE_CITIZENSHIP, ASK_ITS_CONSULATE),
    since=EDITION_1_1,
    told_to=(CITIZENS_OF_INDIA_TO_AFGHANISTAN,),
)

INDIA_TURNS_CRITICS_BACK = Rule(
    key="india-turns-overseas-citizens-back",
    risk=Risk.HARASSMENT,
    level=Level.GET_ADVICE,
    title=_("Critics with a card for Indians abroad were turned back"),
    applies_when=all_of(
        destination_is("IN"),
        of_indian_family,
        any_of(critic_of_it, answered(WORK, "journalist", "academic", "ngo")),
        destination(OCI_CANCELLED_FOR_CRITICISM, "yes"),
    ),
    advice=_(
        "A card for Indians abroad makes no citizen, and it can be cancelled. Some critics, "
        "scholars and reporters were turned back on arrival (harassment). Journalism needs a "
        "permit of its own."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, LEGAL_ADVICE, FEW_DATA),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(OVERSEAS_CITIZENS_OF_INDIA,),
)

INDIA_CARD_CAN_BE_CANCELLED = Rule(
    key="india-card-for-indians-abroad-can-be-cancelled",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.PREPARE,
    title=_("Your card for Indians abroad can be cancelled"),
    applies_when=all_of(
        destination_is("IN"),
        of_indian_family,
        any_of(critic_of_it, answered(WORK, "journalist", "academic", "ngo")),
        destination(OCI_CANCELLED_FOR_CRITICISM, "yes"),
    ),
    advice=_(
        "Former Indians and their families travel on a card for Indians abroad (OCI). It makes no"
        " citizen, and India has cancelled more than a hundred, often over criticism."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(OVERSEAS_CITIZENS_OF_INDIA,),
)

INDIA_CARD_MAKES_NO_CITIZEN = Rule(
    key="india-card-for-indians-abroad-makes-no-citizen",
    risk=Risk.NATIONALITY_LOSS,
    level=Level.KNOW_THIS,
    title=_("A card for Indians abroad makes no citizen"),
    applies_when=all_of(
        destination_is("IN"), of_indian_family, destination(OCI_CANCELLED_FOR_CRITICISM, "yes")
    ),
    advice=_(
        "Former Indians and their families travel on a card for Indians abroad (OCI). It makes no"
        " citizen and can be cancelled. Some work there needs a permit of its own."
    ),
    what_to_do=(ASK_ITS_CONSULATE,),
    milder_form_of=INDIA_CARD_CAN_BE_CANCELLED,
    same_by_a_tie=True,
    since=EDITION_1_3,
    told_to=(OVERSEAS_CITIZENS_OF_INDIA,),
)

RULES = (
    INDIA_SURRENDERED_PASSPORT,
    INDIA_TURNS_CRITICS_BACK,
    INDIA_CARD_CAN_BE_CANCELLED,
    INDIA_CARD_MAKES_NO_CITIZEN,
)

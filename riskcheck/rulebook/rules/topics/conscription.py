"""Compulsory military service: first call-up."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    destination,
    just_above,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ASK_ITS_CONSULATE,
    ASK_YOUR_CONSULATE,
    CARRY_PROOF,
    COUNT_DAYS,
    LEGAL_ADVICE,
    PERMIT_FIRST,
    PERMIT_NOW,
)
from riskcheck.rulebook.editions import EDITION_1_0, SERVICE_FOR_RESIDENTS_ONLY
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION,
    CONSCRIPTION_AGES_MEN,
)
from riskcheck.rulebook.questions import AGE, ROLE, SERVICE_STATUS
from riskcheck.rulebook.rules.topics.call_up_in_wartime import CALL_UP_WITHOUT_END
from riskcheck.rulebook.rules.topics.settled_abroad import (
    BORN_TOO_EARLY,
    CALLED_ONLY_BY_REGISTER,
    NO_LONGER_CALLED,
    NOT_CALLED_FROM_ABROAD,
    OFF_EVERY_REGISTER,
    PAPER_TO_GET_FIRST,
    PUT_OFF_WITH_A_PAPER,
)
from riskcheck.rulebook.scopes import (
    could_be_called_first,
    in_its_papers_a_man,
    national_or_possible,
)

CALL_UP = Rule(
    key="call-up",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("You could be called up for military service"),
    in_short=_("%(country)s can call you up for military service."),
    applies_when=all_of(
        could_be_called_first,
        any_of(
            destination(CONSCRIPTION, "compulsory"),
            all_of(destination(CONSCRIPTION, "residents_only"), answered(ROLE, "live")),
        ),
    ),
    advice=_(
        "%(country)s has compulsory military service (conscription) and you are in the age range."
        " You could be called up or asked at the border."
    ),
    what_to_do=(
        ASK_YOUR_CONSULATE,
        ASK_ITS_CONSULATE,
        LEGAL_ADVICE,
        CARRY_PROOF,
        PERMIT_FIRST,
        PERMIT_NOW,
    ),
    milder_form_of=CALL_UP_WITHOUT_END,
    gives_way_to=(
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        PUT_OFF_WITH_A_PAPER,
        PAPER_TO_GET_FIRST,
        OFF_EVERY_REGISTER,
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
    ),
    since=EDITION_1_0,
    told_to=(SERVICE_FOR_RESIDENTS_ONLY,),
)

CALL_UP_BY_SELECTION = Rule(
    key="call-up-by-selection",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("You could be selected for military service"),
    in_short=_("%(country)s calls up some people of your age."),
    applies_when=all_of(could_be_called_first, destination(CONSCRIPTION, "selective")),
    gives_way_to=(
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        PUT_OFF_WITH_A_PAPER,
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
    ),
    advice=_(
        "%(country)s calls up some people of your age, by lot or selection (conscription). Many"
        " are never called. You may still have to register, so carry proof of your status."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF),
    since=EDITION_1_0,
)

CALL_UP_OF_RESIDENTS = Rule(
    key="call-up-of-residents",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Service is owed, but can be put off if you live abroad"),
    in_short=_("You owe military service in %(country)s, but can put it off."),
    applies_when=all_of(could_be_called_first, destination(CONSCRIPTION, "residents_only")),
    advice=_(
        "%(country)s has compulsory service (conscription). Citizens settled abroad can usually"
        " visit or put it off. Expect to show proof that you live abroad, and keep visits short."
    ),
    what_to_do=(CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS),
    milder_form_of=CALL_UP,
    gives_way_to=(
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        PUT_OFF_WITH_A_PAPER,
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
    ),
    since=EDITION_1_0,
    told_to=(SERVICE_FOR_RESIDENTS_ONLY,),
)

SERVICE_NEVER_SETTLED = Rule(
    key="service-never-settled",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("Your service was never settled"),
    applies_when=all_of(
        national_or_possible,
        answered(SERVICE_STATUS, "never", "deferred", "unsure"),
        any_of(
            destination(CONSCRIPTION, "compulsory"),
            all_of(answered(ROLE, "live"), destination(CONSCRIPTION, "residents_only")),
        ),
        in_its_papers_a_man,
        just_above(AGE, CONSCRIPTION_AGES_MEN, years=15),
    ),
    gives_way_to=(NO_LONGER_CALLED, BORN_TOO_EARLY),
    advice=_(
        "You are above the usual call-up age in %(country)s, but your service was never settled"
        " (conscription). You may face a penalty, questions, or a delay when leaving."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF, LEGAL_ADVICE),
    since=EDITION_1_0,
)

SERVICE_IN_LAW_ONLY = Rule(
    key="service-in-law-only",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Call-up exists in law but is not used"),
    applies_when=all_of(could_be_called_first, destination(CONSCRIPTION, "suspended")),
    advice=_(
        "%(country)s has compulsory service in its law (conscription) but does not use it now, as"
        " far as our sources say. It can be brought back. Check the latest position."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_0,
)

RULES = (
    CALL_UP,
    CALL_UP_BY_SELECTION,
    CALL_UP_OF_RESIDENTS,
    SERVICE_NEVER_SETTLED,
    SERVICE_IN_LAW_ONLY,
)

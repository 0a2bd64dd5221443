"""What else is said of military service: whom it covers, how it is put off, who registers."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    answered_anything_but,
    any_of,
    at_least,
    between,
    destination,
    destination_is,
    more_than,
    some_source_states,
    stated,
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
from riskcheck.rulebook.editions import EDITION_1_0, EDITION_1_1, OF_SERVICE_AGE
from riskcheck.rulebook.facts.service import (
    CONSCRIPTION,
    CONSCRIPTION_COVERS_DUAL_NATIONALS,
    CONSCRIPTION_SEX,
    SERVICE_MONTHS,
)
from riskcheck.rulebook.facts.service_abroad import (
    PAID_EXEMPTION,
    POSTPONEMENT_ABROAD,
    REGISTRATION_AGE,
    VISIT_DAY_LIMIT,
)
from riskcheck.rulebook.questions import AGE, ROLE, STAY_DAYS
from riskcheck.rulebook.rules.topics.settled_abroad import (
    BORN_TOO_EARLY,
    CALLED_ONLY_BY_REGISTER,
    NO_LONGER_CALLED,
    NOT_CALLED_FROM_ABROAD,
)
from riskcheck.rulebook.scopes import (
    could_be_called_first,
    has_another_nationality,
    in_its_papers_a_man,
    in_its_papers_a_woman,
    national_or_possible,
    not_yet_served,
)

service_is_in_use = destination(CONSCRIPTION, "compulsory", "selective", "residents_only")

SERVICE_COVERS_DUAL_NATIONALS = Rule(
    key="service-covers-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.PREPARE,
    title=_("A second passport may not end the duty to serve"),
    applies_when=all_of(
        could_be_called_first,
        has_another_nationality,
        service_is_in_use,
        destination(CONSCRIPTION_COVERS_DUAL_NATIONALS, "yes"),
    ),
    advice=_(
        "Sources say that people with a second passport must serve in %(country)s too, or may"
        " have to (conscription). Do not count on your other passport."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE, CARRY_PROOF),
    gives_way_to=(
        NOT_CALLED_FROM_ABROAD,
        CALLED_ONLY_BY_REGISTER,
        NO_LONGER_CALLED,
        BORN_TOO_EARLY,
    ),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

SERVICE_SAID_TO_COVER_DUAL_NATIONALS = Rule(
    key="service-said-to-cover-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("You may be asked for military service"),
    applies_when=all_of(
        destination_is("AL", "BI", "HU", "SN", "SY", "YE"),
        national_or_possible,
        has_another_nationality,
        not_yet_served,
        in_its_papers_a_man,
        between(AGE, 17, 50),
        destination(CONSCRIPTION_COVERS_DUAL_NATIONALS, "yes"),
    ),
    advice=_(
        "A government says that %(country)s may call people with a second passport to serve"
        " (conscription). Our sources differ on it, or name no ages. Ask first."
    ),
    what_to_do=(ASK_YOUR_CONSULATE, ASK_ITS_CONSULATE, LEGAL_ADVICE),
    milder_form_of=SERVICE_COVERS_DUAL_NATIONALS,
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

LENGTH_OF_SERVICE = Rule(
    key="length-of-service",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("The law says how long service lasts"),
    applies_when=all_of(could_be_called_first, service_is_in_use, stated(SERVICE_MONTHS)),
    advice=_(
        "Sources state how long military service in %(country)s lasts (conscription): see below."
        " It can differ from one group to another, and be made longer."
    ),
    what_to_do=(ASK_ITS_CONSULATE,),
    gives_way_to=(NOT_CALLED_FROM_ABROAD, CALLED_ONLY_BY_REGISTER),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

SERVICE_MAY_NOT_COVER_YOU = Rule(
    key="service-may-not-cover-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("Dual nationals may be spared, with the right paper"),
    applies_when=all_of(
        could_be_called_first,
        has_another_nationality,
        service_is_in_use,
        some_source_states(CONSCRIPTION_COVERS_DUAL_NATIONALS, "no"),
    ),
    advice=_(
        "A source says that military service in %(country)s does not cover all dual nationals"
        " (conscription). You need the paper that proves it. Ask its consulate in good time."
    ),
    what_to_do=(ASK_ITS_CONSULATE, CARRY_PROOF, PERMIT_FIRST, PERMIT_NOW),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

SERVICE_CAN_BE_PUT_OFF = Rule(
    key="service-can-be-put-off",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("People settled abroad can ask to put service off"),
    applies_when=all_of(
        could_be_called_first,
        answered_anything_but(ROLE, "live"),
        service_is_in_use,
        destination(POSTPONEMENT_ABROAD, "yes"),
    ),
    advice=_(
        "%(country)s lets some citizens settled abroad put off service, or frees them from it"
        " (conscription). Often you have to apply, with proof. Conditions differ."
    ),
    what_to_do=(ASK_ITS_CONSULATE, PERMIT_FIRST, PERMIT_NOW, CARRY_PROOF),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

SERVICE_CAN_BE_SHORTENED = Rule(
    key="service-can-be-shortened",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("The law may offer a shorter service, or a payment"),
    applies_when=all_of(
        could_be_called_first, service_is_in_use, destination(PAID_EXEMPTION, "yes")
    ),
    advice=_(
        "The law of %(country)s offers, or has offered, some people a shorter service or a payment"
        " in its place (conscription). Ask its consulate whether it is open to you now."
    ),
    what_to_do=(ASK_ITS_CONSULATE, LEGAL_ADVICE),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

REGISTRATION_IS_DUE = Rule(
    key="registration-for-service-is-due",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("You may have to register for service"),
    applies_when=all_of(
        national_or_possible,
        not_yet_served,
        at_least(AGE, REGISTRATION_AGE),
        between(AGE, 14, 25),
        any_of(
            in_its_papers_a_man,
            all_of(in_its_papers_a_woman, destination(CONSCRIPTION_SEX, "women_and_men")),
        ),
    ),
    advice=_(
        "%(country)s asks young people to register for military service (conscription). Check"
        " whether this covers citizens abroad, and by when."
    ),
    what_to_do=(ASK_ITS_CONSULATE,),
    gives_way_to=(NOT_CALLED_FROM_ABROAD, CALLED_ONLY_BY_REGISTER),
    since=EDITION_1_1,
    told_to=(OF_SERVICE_AGE,),
)

STAY_LONGER_THAN_A_VISIT = Rule(
    key="stay-longer-than-a-visit",
    risk=Risk.CONSCRIPTION,
    level=Level.GET_ADVICE,
    title=_("Your stay is longer than a visit may be"),
    in_short=_("A stay this long can bring you military service in %(country)s."),
    applies_when=all_of(
        could_be_called_first,
        destination(CONSCRIPTION, "residents_only", "compulsory", "selective"),
        more_than(STAY_DAYS, VISIT_DAY_LIMIT),
    ),
    advice=_(
        "Your stay is longer than %(country)s allows citizens settled abroad. After that you"
        " could owe military service (conscription), or need papers to leave."
    ),
    what_to_do=(PERMIT_FIRST, PERMIT_NOW, COUNT_DAYS, LEGAL_ADVICE),
    since=EDITION_1_0,
)

RULES = (
    SERVICE_COVERS_DUAL_NATIONALS,
    SERVICE_SAID_TO_COVER_DUAL_NATIONALS,
    LENGTH_OF_SERVICE,
    SERVICE_MAY_NOT_COVER_YOU,
    SERVICE_CAN_BE_PUT_OFF,
    SERVICE_CAN_BE_SHORTENED,
    REGISTRATION_IS_DUE,
    STAY_LONGER_THAN_A_VISIT,
)

"""Treaties that can help. They are notes: none lowers a level."""

from riskcheck.engine.conditions.dsl import (
    all_of,
    another_state_says,
    destination,
    destination_is,
    names_a_nationality_of_yours,
    national_of_destination,
)
from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.model.text import _
from riskcheck.rulebook.actions import (
    ENTRY_DOCUMENT,
    TAKE_TO_THE_CONSULATE,
)
from riskcheck.rulebook.editions import EDITION_1_1, LINKED_BY_A_TREATY
from riskcheck.rulebook.facts.treaties import (
    ENTRY_DOCUMENT_AGREEMENT_WITH,
    PARTY_TO_CONVENTION_ON_NATIONALITY,
    PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL,
    SERVICE_AGREEMENT_WITH,
)
from riskcheck.rulebook.rules.topics.recognition import dual_national_there
from riskcheck.rulebook.rules.topics.service_terms import service_is_in_use
from riskcheck.rulebook.scopes import could_be_called_first

ENTRY_DOCUMENT_TREATY = Rule(
    key="treaty-on-entry-documents",
    risk=Risk.CONSULAR_ACCESS,
    level=Level.KNOW_THIS,
    title=_("A treaty can let your other embassy visit you"),
    applies_when=all_of(
        destination_is("CN"),
        dual_national_there,
        names_a_nationality_of_yours(ENTRY_DOCUMENT_AGREEMENT_WITH),
    ),
    advice=_(
        "A treaty can let the embassy of your other country visit you (consular access). It"
        " is for people who entered on that other passport, with a visa. It has not always"
        " been kept."
    ),
    what_to_do=(ENTRY_DOCUMENT, TAKE_TO_THE_CONSULATE),
    since=EDITION_1_1,
    told_to=(LINKED_BY_A_TREATY,),
)

SERVICE_TREATY = Rule(
    key="treaty-on-service-of-dual-nationals",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A treaty deals with service of dual nationals"),
    applies_when=all_of(
        destination_is("IL"),
        could_be_called_first,
        national_of_destination,
        service_is_in_use,
        names_a_nationality_of_yours(SERVICE_AGREEMENT_WITH),
    ),
    advice=_(
        "A treaty between %(country)s and a country of yours says where dual nationals serve"
        " (conscription). It may not hold in a mobilisation."
    ),
    what_to_do=(TAKE_TO_THE_CONSULATE,),
    since=EDITION_1_1,
    told_to=(LINKED_BY_A_TREATY,),
)

CONVENTION_ON_NATIONALITY = Rule(
    key="convention-on-nationality",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("A European treaty asks for service in one country only"),
    applies_when=all_of(
        could_be_called_first,
        national_of_destination,
        service_is_in_use,
        destination(PARTY_TO_CONVENTION_ON_NATIONALITY, "yes"),
        another_state_says(PARTY_TO_CONVENTION_ON_NATIONALITY, "yes"),
    ),
    advice=_(
        "%(country)s and a country of yours are bound by the European Convention on"
        " Nationality. Under it, dual nationals serve in one of the two (conscription). Some"
        " states left this part out."
    ),
    what_to_do=(TAKE_TO_THE_CONSULATE,),
    since=EDITION_1_1,
    told_to=(LINKED_BY_A_TREATY,),
)

MILITARY_OBLIGATIONS_PROTOCOL = Rule(
    key="protocol-on-military-obligations",
    risk=Risk.CONSCRIPTION,
    level=Level.KNOW_THIS,
    title=_("An old treaty may free you from service in one country"),
    applies_when=all_of(
        could_be_called_first,
        national_of_destination,
        service_is_in_use,
        destination(PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL, "yes"),
        another_state_says(PARTY_TO_MILITARY_OBLIGATIONS_PROTOCOL, "yes"),
    ),
    advice=_(
        "%(country)s and a country of yours accepted a protocol of 1930. It can free people"
        " who live in one of the two from service in the other (conscription). It can cost a"
        " nationality."
    ),
    what_to_do=(TAKE_TO_THE_CONSULATE,),
    since=EDITION_1_1,
    told_to=(LINKED_BY_A_TREATY,),
)

RULES = (
    ENTRY_DOCUMENT_TREATY,
    SERVICE_TREATY,
    CONVENTION_ON_NATIONALITY,
    MILITARY_OBLIGATIONS_PROTOCOL,
)

"""Where a reader looks for each kind of fact. Each kind stands in one topic."""

from riskcheck.engine.model.facts import Topic
from riskcheck.engine.model.text import _
from riskcheck.rulebook.facts import (
    citizenship,
    conflict,
    detention,
    embassies,
    household,
    leaving,
    other_countries,
    passports,
    recall,
    service,
    service_abroad,
    treaties,
)

TOPICS = (
    Topic(
        "citizenship",
        _("Citizenship and passports"),
        citizenship.KINDS + passports.KINDS,
    ),
    Topic("help", _("Help from another embassy"), embassies.KINDS),
    Topic("service", _("Military service"), service.KINDS + service_abroad.KINDS),
    Topic("recall", _("Reserves and mobilisation"), recall.KINDS),
    Topic("leaving", _("Leaving the country"), leaving.KINDS),
    Topic("law", _("Detention, law and pressure"), detention.KINDS),
    Topic("other", _("Other nationalities and other states"), other_countries.KINDS),
    Topic("conflict", _("War and kidnapping"), conflict.KINDS),
    Topic("household", _("Family, same-sex relations and money"), household.KINDS),
    Topic("treaties", _("Treaties"), treaties.KINDS),
)

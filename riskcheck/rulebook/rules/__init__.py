"""One module for each family of risks; RULES in the order judged, stronger forms first."""

from riskcheck.rulebook.rules import (
    conflict,
    conscription,
    consular,
    detention,
    harassment,
    household,
    leaving,
    leaving_service,
    papers,
    penalties,
    place,
    recognition,
    reserve,
    speech,
)

RULES = (
    reserve.RULES
    + conscription.RULES
    + penalties.RULES
    + leaving_service.RULES
    + leaving.RULES
    + detention.RULES
    + harassment.RULES
    + speech.RULES
    + recognition.RULES
    + consular.RULES
    + conflict.RULES
    + place.RULES
    + household.RULES
    + papers.RULES
)

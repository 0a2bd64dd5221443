"""One module for each family of risks; RULES in the order judged."""

from riskcheck.rulebook.rules import (
    conscription,
    detention,
    household,
    leaving,
    papers,
    place,
    recognition,
    reserve,
    speech,
)

RULES = (
    reserve.RULES
    + conscription.RULES
    + leaving.RULES
    + detention.RULES
    + speech.RULES
    + recognition.RULES
    + place.RULES
    + household.RULES
    + papers.RULES
)

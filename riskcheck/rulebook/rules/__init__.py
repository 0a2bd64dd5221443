"""One module for each family of risks, then one for the rules of single countries, by region.

RULES in the order judged: stronger forms first.
"""

from riskcheck.rulebook.rules import (
    africa_and_americas,
    citizenship,
    coming_of_age,
    conflict,
    conscription,
    consular,
    detention,
    east_asia,
    eastern_europe,
    harassment,
    household,
    leaving,
    leaving_service,
    middle_east,
    passports,
    penalties,
    place,
    recognition,
    reserve,
    service_terms,
    south_and_central_asia,
    speech,
    treaties,
)

RULES = (
    reserve.RULES
    + conscription.RULES
    + penalties.RULES
    + eastern_europe.RULES
    + leaving_service.RULES
    + leaving.RULES
    + coming_of_age.RULES
    + detention.RULES
    + harassment.RULES
    + speech.RULES
    + recognition.RULES
    + consular.RULES
    + conflict.RULES
    + place.RULES
    + household.RULES
    + citizenship.RULES
    + passports.RULES
    + middle_east.RULES
    + east_asia.RULES
    + south_and_central_asia.RULES
    + africa_and_americas.RULES
    + service_terms.RULES
    + treaties.RULES
)

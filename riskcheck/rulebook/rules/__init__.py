"""One module for each family of risks, then one for the rules of single countries, by region.

RULES in the order judged: stronger forms first.
"""

from riskcheck.rulebook.rules import (
    africa_and_americas,
    central_asia,
    children,
    citizenship,
    coming_of_age,
    conflict,
    conscription,
    consular,
    detention,
    east_asia,
    gulf,
    harassment,
    household,
    leaving,
    leaving_service,
    middle_east,
    missions,
    passports,
    penalties,
    place,
    recognition,
    reserve,
    russia,
    service_terms,
    south_asia,
    speech,
    treaties,
    ukraine_and_belarus,
)

RULES = (
    reserve.RULES
    + conscription.RULES
    + penalties.RULES
    + russia.RULES
    + ukraine_and_belarus.RULES
    + leaving_service.RULES
    + leaving.RULES
    + coming_of_age.RULES
    + detention.RULES
    + harassment.RULES
    + speech.RULES
    + recognition.RULES
    + consular.RULES
    + missions.RULES
    + conflict.RULES
    + place.RULES
    + children.RULES
    + household.RULES
    + citizenship.RULES
    + passports.RULES
    + middle_east.RULES
    + gulf.RULES
    + east_asia.RULES
    + south_asia.RULES
    + central_asia.RULES
    + africa_and_americas.RULES
    + service_terms.RULES
    + treaties.RULES
)

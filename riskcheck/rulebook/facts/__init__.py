"""Every kind of country fact, with its sentences: mildest value first, most cautious last.

`%(country)s` is the country, `%(value)s` what sources state, `%(answer)s` what the traveller
said, `%(other)s` another country. `whether` completes "We could not tell".
"""

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

KINDS = {
    kind.key: kind
    for kinds in (
        citizenship.KINDS,
        passports.KINDS,
        embassies.KINDS,
        service.KINDS,
        service_abroad.KINDS,
        recall.KINDS,
        leaving.KINDS,
        detention.KINDS,
        other_countries.KINDS,
        conflict.KINDS,
        household.KINDS,
        treaties.KINDS,
    )
    for kind in kinds
}

"""Every rule, in the order judged: stronger forms first.

A module of `topics` holds a family of risks, one of `countries` what a single country does. All are
found by themselves. A country that the order does not name stands with ANY_OTHER_COUNTRY.
"""

from riskcheck.engine.declarations.find_rules import ANY_OTHER_COUNTRY, find_rules
from riskcheck.rulebook.editions import EDITIONS
from riskcheck.rulebook.rules import countries, topics

RULES = find_rules(
    topics,
    countries,
    order=(
        "reserve",
        "call_up_in_wartime",
        "settled_abroad",
        "conscription",
        "penalties",
        *("RU", "UA", "BY"),
        "leaving_service",
        "leaving",
        "coming_of_age",
        "detention",
        "harassment",
        "speech",
        "recognition",
        "consular",
        "missions",
        "conflict",
        "place",
        "other_states",
        "protection",
        "children",
        "household",
        "citizenship",
        "passports",
        *("IR", "IL", "EG", "SA", "AE", "CN", "HK", "KR", "TW", "IN", "SG", "TH"),
        *("AF", "TM", "AZ", "AM", "ER", "DZ", "CU", "AR", "GR"),
        ANY_OTHER_COUNTRY,
        "service_terms",
        "treaties",
    ),
    editions=EDITIONS,
)

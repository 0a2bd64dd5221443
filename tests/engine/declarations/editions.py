"""Two editions, and who is told something since the second."""

from datetime import date

from riskcheck.engine.model.changes import Edition, RuleChange

FIRST = Edition("1.0", since=date(2026, 1, 1))
SECOND = Edition("1.1", since=date(2026, 2, 1))
EDITIONS = (SECOND, FIRST)

TRAVELLERS = RuleChange(SECOND, "Travellers", "They are told more.", countries=())
FRENCH_TRAVELLERS = RuleChange(SECOND, "Citizens of France", "They are told so.", countries=("FR",))

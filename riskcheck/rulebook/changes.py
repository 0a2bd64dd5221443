"""Who is told something different, and since when; the newest first.

A change of rules or facts that a traveller can notice gets an entry here and a line in CHANGELOG.md.
"""

from datetime import date

from riskcheck.engine.changes import Change
from riskcheck.engine.wording import _
from riskcheck.rulebook.rules.coming_of_age import (
    TURNS_OF_AN_AGE_HELD_BACK,
    TURNS_OF_CALL_UP_AGE_THERE,
    TURNS_OF_MOBILISATION_AGE,
)
from riskcheck.rulebook.rules.ukraine_and_belarus import (
    UKRAINE_MEN_OF_18_TO_22,
    UKRAINE_MEN_OF_23_TO_60,
    UKRAINE_OFF_THE_LIST,
    UKRAINE_RUSSIAN_CITIZENSHIP,
)

CHANGES = (
    Change(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("Citizens of Ukraine, and people it may count as such"),
        told=_(
            "They read what sources say of men of 18 to 60 who want to leave. They also read which"
            " second citizenships Ukraine accepts."
        ),
        rules=(
            UKRAINE_MEN_OF_23_TO_60,
            UKRAINE_MEN_OF_18_TO_22,
            UKRAINE_RUSSIAN_CITIZENSHIP,
            UKRAINE_OFF_THE_LIST,
        ),
        countries=("UA",),
    ),
    Change(
        since=date(2026, 11, 22),
        edition="1.1.0",
        who=_("People whose next birthday brings them into an age of call-up or exit ban"),
        told=_("They are told so, with the age that sources state."),
        rules=(
            TURNS_OF_AN_AGE_HELD_BACK,
            TURNS_OF_MOBILISATION_AGE,
            TURNS_OF_CALL_UP_AGE_THERE,
        ),
        countries=(),
    ),
    Change(
        since=date(2026, 11, 22),
        edition="1.0.0",
        who=_("Everyone"),
        told=_("First edition: what a destination may do to a traveller as its own citizen."),
        rules=(),
        countries=(),
    ),
)

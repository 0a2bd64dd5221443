"""Whose words may be used again, and what must be said then. riskcheck/facts/LICENCES.md says it at length."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.rulebook.publishers import AUSTRALIA, CANADA, UNITED_KINGDOM, UNITED_STATES


@dataclass(frozen=True)
class Licence:
    """`issuer` is how sources name the publisher. `attribution` are the words it asks for, if it asks for any."""

    issuer: str
    publisher: str
    licence: str
    attribution: str = ""


LICENCES = (
    Licence("US", UNITED_STATES.name, UNITED_STATES.licence),
    Licence(
        "GB",
        UNITED_KINGDOM.name,
        UNITED_KINGDOM.licence,
        "Contains public sector information licensed under the Open Government Licence v3.0.",
    ),
    Licence(
        "CA",
        CANADA.name,
        CANADA.licence,
        "Contains information licensed under the Open Government Licence – Canada.",
    ),
    Licence(
        "AU",
        AUSTRALIA.name,
        AUSTRALIA.licence,
        "Australian Department of Foreign Affairs and Trade (Smartraveller), CC BY 4.0.",
    ),
    Licence("Factbook", "CIA World Factbook", "public domain"),
    Licence(
        "European University Institute",
        "European University Institute, GLOBALCIT",
        "CC BY 4.0",
        "Contains data of the GLOBALCIT Citizenship Law Dataset v1.0, European University Institute, in our "
        "own words.",
    ),
)

BY_ISSUER = {licence.issuer: licence for licence in LICENCES}

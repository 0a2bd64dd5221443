"""Made-up kinds of fact, and sources that say something of them."""

from datetime import date

from riskcheck.engine.model.facts import (
    FactKind,
    Form,
    Source,
    Standing,
    Statement,
    Strength,
    Value,
)

PRACTICE = FactKind(
    "practice", Form.CHOICE, {"mild": "m", "middling": "d", "bad": "b"}, "w", about_law=False
)
LAW = FactKind("law", Form.CHOICE, {"mild": "m", "bad": "b"}, "w", about_law=True)
DEGREE = FactKind(
    "degree", Form.CHOICE, {"mild": "m", "bad": "b"}, "w", about_law=True, by_degree=True
)
NAMED = FactKind("named", Form.NATIONALITIES, {"*": "n"}, "w", about_law=False)
AGES = FactKind("ages", Form.WINDOW, {"*": "a"}, "w", about_law=True)
UP_TO = FactKind("up_to", Form.NUMBER, {"*": "u"}, "w", about_law=True)
DAYS = FactKind("days", Form.NUMBER, {"*": "d"}, "w", about_law=True, lower_is_cautious=True)
OF_MEN = FactKind(
    "of_men", Form.CHOICE, {"no": "n", "yes": "y"}, "w", about_law=True, restates=frozenset({"men"})
)

REACHED = frozenset({"nationals", "claimed", "everyone", "region"})
"""The scopes that reach the traveller."""

REVIEWED = date(2026, 11, 22)

STANDINGS = {
    "law": Standing.LAW,
    "statute": Standing.LAW,
    "court": Standing.FINDING,
    "press": Standing.REPORTED,
    "paper": Standing.REPORTED,
    "book": Standing.REFERENCE,
}
"""What is named otherwise is a government."""

PUBLISHED_BY_NOBODY = frozenset({Standing.LAW, Standing.REFERENCE})


def said(
    who: str,
    value: Value,
    when: str | None = "2026-06-01",
    strength: Strength = Strength.STATES,
    scope: str = "nationals",
    only_for: str = "",
    set_aside: str = "",
    only_if_also: tuple[str, ...] = (),
    unless_also: tuple[str, ...] = (),
) -> Statement:
    """`who` is a government, or what else a source can be; it publishes what it says itself."""
    standing = STANDINGS.get(who, Standing.GOVERNMENT_ADVICE)
    issuer = "" if standing in PUBLISHED_BY_NOBODY else who
    dated = date.fromisoformat(when) if when else None
    source = Source(
        who, f"https://{who}.example/{value}", dated, standing, issuer, reviewed=REVIEWED
    )
    return Statement(
        value,
        strength,
        scope,
        source,
        only_for=only_for,
        set_aside=set_aside,
        only_if_also=only_if_also,
        unless_also=unless_also,
    )

"""Answers that many stories give alike. Add them up with `|`: the later ones win."""

from __future__ import annotations

NOTHING_OPEN: dict[str, object] = {
    "open_notice": "no",
    "work": ["none"],
    "activities": ["none"],
    "family": ["none"],
    "lgbt_information": "no",
}

NO_ARMY: dict[str, object] = {"military_skill": "no", "other_army": "none"}

ON_ITS_PASSPORT: dict[str, object] = {
    "passport_shown": "destination",
    "holds_destination_passport": "yes",
}

ON_ANOTHER_PASSPORT: dict[str, object] = {
    "passport_shown": "other",
    "holds_destination_passport": "no",
}

TWO_WEEKS: dict[str, object] = {"stay_days": 14}

FROM_ABROAD: dict[str, object] = NOTHING_OPEN | NO_ARMY | TWO_WEEKS | {"registered_there": "no"}
"""Somebody who lives elsewhere, is on no register there and comes for two weeks."""

NEVER_CALLED: dict[str, object] = {"sex": "m", "service_status": "never"}

OWES_NO_SERVICE: dict[str, object] = {"service_status": "not_applicable"}


def a_man_of(age: int) -> dict[str, object]:
    """He was never called and never served."""
    return {"age": age, **NEVER_CALLED}


def a_woman_of(age: int) -> dict[str, object]:
    return {"age": age, "sex": "f", **OWES_NO_SERVICE}

"""Facts about every country, read once from the TOML files beside this module.

`COUNTRIES` maps a code of two letters to its Country, `EMERGENCY_LINES` a nationality to the line
its government publishes. A file that cannot be used stops the program with `BadFacts`, which
names the file, the key and the reason.
"""

import logging
from datetime import UTC, date, datetime
from pathlib import Path

from riskcheck.facts.emergency import EmergencyLine, read_emergency_lines
from riskcheck.facts.loader import BadFacts, read_countries
from riskcheck.facts.review import find_newest_day
from riskcheck.rulebook.editions import EDITIONS

FOLDER = Path(__file__).parent / "data"


def correct_clock(today: date) -> date:
    """Never before this edition was made: else its facts would seem to come from the future, and stop the start."""
    made = EDITIONS[0].since
    if today < made:
        logging.getLogger(__name__).warning(
            "This machine's clock says %s, and this edition was made on %s: set the clock. Until then the days on"
            " checks and sheets are wrong.",
            today,
            made,
        )
    return max(today, made)


COUNTRIES = read_countries(FOLDER, correct_clock(datetime.now(UTC).date()))

EMERGENCY_LINES = read_emergency_lines(FOLDER, COUNTRIES)

VERSION = find_newest_day(COUNTRIES).isoformat()
"""The newest day on which any of the facts was read or reviewed."""

__all__ = [
    "COUNTRIES",
    "EMERGENCY_LINES",
    "FOLDER",
    "VERSION",
    "BadFacts",
    "EmergencyLine",
    "read_countries",
]

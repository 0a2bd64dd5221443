"""Facts about every country, read once from the TOML files beside this module.

`COUNTRIES` maps a code of two letters to its Country, `EMERGENCY_LINES` a nationality to the line
its government publishes. A file that cannot be used stops the program with `BadFacts`, which
names the file, the key and the reason.
"""

from pathlib import Path

from riskcheck.facts.emergency import EmergencyLine, read_emergency_lines
from riskcheck.facts.loader import BadFacts, read_countries
from riskcheck.facts.review import find_newest_day

FOLDER = Path(__file__).parent / "data"

COUNTRIES = read_countries(FOLDER)

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

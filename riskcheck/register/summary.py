"""How many people of a register stand at which level, and which risks put them there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from riskcheck.engine.declarations.rules import Level, Risk

EVERY_LEVEL = tuple(sorted(Level, reverse=True))


@dataclass
class Summary:
    """Grows as people are counted. `risks` counts people by risk and the level it reaches for them.

    `could_be_higher` counts people whose level an answer still missing could raise; `problems` rows
    that could not be judged, `flagged` those judged though something is wrong with them.
    """

    levels: Counter[Level] = field(default_factory=Counter)
    risks: Counter[tuple[Risk, Level]] = field(default_factory=Counter)
    could_be_higher: int = 0
    problems: int = 0
    flagged: int = 0

    @property
    def judged(self) -> int:
        return self.levels.total()

    def count(self, level: Level, risks: Mapping[Risk, Level], *, could_be: Level) -> None:
        self.levels[level] += 1
        self.risks.update(risks.items())
        self.could_be_higher += could_be > level

    def add(self, other: Summary) -> None:
        self.levels.update(other.levels)
        self.risks.update(other.risks)
        self.could_be_higher += other.could_be_higher
        self.problems += other.problems
        self.flagged += other.flagged

    def risks_by_level(self) -> Iterable[tuple[Risk, Mapping[Level, int]]]:
        """Risks that anyone faces, those that reach most people at the highest level first."""
        found: dict[Risk, dict[Level, int]] = {}
        for (risk, level), people in self.risks.items():
            found.setdefault(risk, {})[level] = people
        return sorted(
            found.items(),
            key=lambda one: [-one[1].get(level, 0) for level in sorted(Level, reverse=True)],
        )

"""A few words to tell a story in: who travels where, and what they are told."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from riskcheck import assess
from riskcheck.engine.judging.assess import Advisory

DAY = date(2026, 11, 22)


def traveller(*nationalities: str, to: str, role: str = "visit", **answers: object) -> Told:
    """A citizen of `nationalities` goes `to` a country; what was not asked stays unanswered."""
    return Told({"nationalities": nationalities, "destination": to, "role": role, **answers})


class Told:
    """What a traveller is told."""

    def __init__(self, answers: dict[str, object]) -> None:
        self.assessment = assess(answers, DAY)
        self.level = int(self.assessment.level)
        self.headline = self.assessment.headline
        self.risks: dict[str, int] = {}
        for advisory in self.assessment.advisories:
            self.risks.setdefault(advisory.rule.risk.value, int(advisory.level))
        self.rules = {advisory.rule.key for advisory in self.assessment.advisories}

    @cached_property
    def undecided(self) -> set[str]:
        return {open_rule.rule.key for open_rule in self.assessment.undecided}

    def of(self, risk: str) -> list[Advisory]:
        return [a for a in self.assessment.advisories if a.rule.risk.value == risk]

    def shows(self, **expected: int) -> Told:
        """Every one of these risks is shown, at this level."""
        told = {risk: self.risks.get(risk) for risk in expected}
        assert told == expected, told
        return self

    def though_lawyers_expect(self, why: str, **expected: int) -> Told:
        """Each of these risks is told one level above or below what lawyers expect of the case, and
        `why` says why that is right."""
        far = {
            risk: f"expected {level}, told {self.risks.get(risk)}: {why}"
            for risk, level in expected.items()
            if abs(self.risks.get(risk, -9) - level) != 1
        }
        assert not far, far
        return self

    def never_shows(self, *risks: str) -> Told:
        shown = {risk: self.risks[risk] for risk in risks if risk in self.risks}
        assert not shown, shown
        return self

    def is_level(self, level: int) -> Told:
        assert self.level == level, self.risks
        return self

    def is_told(self, *rule_keys: str) -> Told:
        """Every one of these rules applies."""
        assert set(rule_keys) <= self.rules, self._instead_of(*rule_keys)
        return self

    def is_not_told(self, *rule_keys: str) -> Told:
        """None of these rules applies, and none of them is one we could not tell."""
        misspelt = set(rule_keys) - {rule.key for rule in self.assessment.rulebook.rules}
        assert not misspelt, f"no such rule: {misspelt}"
        assert not set(rule_keys) & (self.rules | self.undecided), self._instead_of(*rule_keys)
        return self

    def told_at(self, rule_key: str, level: int) -> Told:
        told = {a.rule.key: int(a.level) for a in self.assessment.advisories}
        assert told.get(rule_key) == level, self._instead_of(f"{rule_key}={level}")
        return self

    def could_not_tell(self, *rule_keys: str) -> Told:
        """Each of these rules may apply: an answer or a fact is missing."""
        assert set(rule_keys) <= self.undecided, self._instead_of(*rule_keys)
        return self

    def could_be_told_at(self, rule_key: str, level: int) -> Told:
        """It may apply, and would then be of this level at most."""
        could_be = {u.rule.key: int(u.could_be) for u in self.assessment.undecided}
        assert could_be.get(rule_key) == level, self._instead_of(f"{rule_key}={level}")
        return self

    def _instead_of(self, *rule_keys: str) -> str:
        told = [f"{a.rule.key}={a.level:d}" for a in self.assessment.advisories]
        return f"{rule_keys}; told: {sorted(told)}; could not tell: {sorted(self.undecided)}"

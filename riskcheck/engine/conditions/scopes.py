"""Scopes narrowed by other nationalities: "nationals unless IE" is made from "nationals" when first met."""

from __future__ import annotations

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import all_of, another_nationality, unless
from riskcheck.engine.model.facts import read_reach


class NarrowedScopes(dict[str, Condition]):
    """Whom the statements of each scope cover; KeyError for a scope that is not declared."""

    def __missing__(self, name: str) -> Condition:
        reach = read_reach(name)
        if reach.group == name:
            raise KeyError(name)
        condition = self[reach.group]
        if reach.only:
            condition = all_of(condition, another_nationality(*reach.only))
        if reach.unless:
            condition = all_of(condition, unless(another_nationality(*reach.unless)))
        return self.setdefault(name, condition)

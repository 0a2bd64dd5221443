"""Scopes narrowed by other nationalities: "nationals unless IE" is made from "nationals" when first met."""

from __future__ import annotations

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import all_of, another_nationality, unless
from riskcheck.engine.model.facts import ONLY_IF_ALSO, UNLESS_ALSO


class NarrowedScopes(dict[str, Condition]):
    """Whom the statements of each scope cover; KeyError for a scope that is not declared."""

    def __missing__(self, name: str) -> Condition:
        broad, word, codes = name.rpartition(UNLESS_ALSO)
        if word:
            condition = all_of(self[broad], unless(another_nationality(*codes.split(","))))
        else:
            broad, word, codes = name.rpartition(ONLY_IF_ALSO)
            if not word:
                raise KeyError(name)
            condition = all_of(self[broad], another_nationality(*codes.split(",")))
        return self.setdefault(name, condition)

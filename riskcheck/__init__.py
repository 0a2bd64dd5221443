"""riskcheck: what a destination may do to a traveller as its own citizen.

`assess(answers, day=None)` is the public door for Python. It takes the answers as a mapping (see
docs/interface.md), raises `BadAnswer` where one cannot be used, and returns an `Assessment`.
It needs no Django; rulebook and facts are read when it is first called.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from riskcheck.engine.model.questions import BadAnswer

if TYPE_CHECKING:
    from riskcheck.engine.judging.assess import Assessment

__all__ = ["BadAnswer", "assess"]


def assess(answers: Mapping[str, object], day: date | None = None) -> Assessment:
    """Judge one traveller and destination; `day` is the day of the check, today by default."""
    from riskcheck import service

    return service.assess_answers(service.check_answers(answers), day)

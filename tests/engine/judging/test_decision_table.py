"""A decision table: the smallest sets of parts that settle a condition, as yes or as no."""

import pytest

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    any_of,
    destination,
    national_of_destination,
    stated,
    unless,
)
from riskcheck.engine.judging.decision_table import build_decision_table
from riskcheck.engine.model.truth import NO, YES
from tests.engine.small import HARD, bad, national_or_possible, notice, tie

NAMES: dict[Condition, str] = {
    national_of_destination: "national",
    tie: "tie",
    notice: "notice",
    bad: "bad",
    national_or_possible: "group",
}


def rows(condition: Condition, *named: Condition) -> set[str]:
    names = NAMES | {stated(HARD): "stated", destination(HARD, "no", "yes"): "any value"}
    return {
        " ".join([f"{row.verdict.value}:", *sorted(f"{names[c]}={t.value}" for c, t in row.cells)])
        for row in build_decision_table(condition, named).rows
    }


@pytest.mark.parametrize(
    ("condition", "named", "expected"),
    [
        (bad, (), {"yes: bad=yes", "no: bad=no"}),
        (unless(bad), (), {"yes: bad=no", "no: bad=yes"}),
        (
            all_of(bad, notice),
            (),
            {"yes: bad=yes notice=yes", "no: bad=no", "no: notice=no"},
        ),
        (
            any_of(bad, all_of(bad, notice)),
            (),
            {"yes: bad=yes", "no: bad=no"},
        ),
        (all_of(bad, unless(bad)), (), {"no: bad=no", "no: bad=yes"}),
        (
            all_of(national_or_possible, bad),
            (),
            {
                "yes: bad=yes national=yes",
                "yes: bad=yes national=no tie=yes",
                "no: bad=no",
                "no: national=no tie=no",
            },
        ),
        (
            all_of(national_or_possible, bad),
            (national_or_possible,),
            {"yes: bad=yes group=yes", "no: bad=no", "no: group=no"},
        ),
        (all_of(bad, stated(HARD)), (), {"yes: bad=yes stated=yes", "no: bad=no"}),
        (
            all_of(bad, destination(HARD, "no", "yes")),
            (),
            {"yes: any value=yes bad=yes", "no: bad=no"},
        ),
    ],
)
def test_a_condition_is_settled_by(
    condition: Condition, named: tuple[Condition, ...], expected: set[str]
) -> None:
    assert rows(condition, *named) == expected


def test_columns_stand_in_the_order_written() -> None:
    table = build_decision_table(all_of(notice, national_or_possible, bad), (national_or_possible,))
    assert table.columns == (notice, national_or_possible, bad)
    assert {row.verdict for row in table.rows} == {YES, NO}

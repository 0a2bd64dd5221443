"""What became of a statement: a row for each case."""

import pytest

from riskcheck.engine.judging.outcomes import Outcome, apart, outcome_of
from riskcheck.engine.model.facts import Fact, FactKind, Form, Statement
from tests.engine.small import ZED
from tests.engine.sources import OF_MEN, PRACTICE, said

NAMED = FactKind("named", Form.NATIONALITIES, {"*": "n"}, "w", about_law=False)
BAD = said("US", "bad")


@pytest.mark.parametrize(
    ("statement", "others", "outcome"),
    [
        (BAD, (), Outcome.DECIDES),
        (said("book", "bad"), (BAD,), Outcome.AGREES),
        (said("GB", "mild"), (BAD,), Outcome.DISAGREES),
        (said("press", "mild"), (BAD,), Outcome.OUTRANKED),
        (said("US", "mild", "2025-06-01"), (BAD,), Outcome.OLDER),
        (said("GB", "bad", scope="region"), (BAD,), Outcome.OF_A_PART),
        (said("GB", "bad", scope="region"), (), Outcome.DECIDES),
        (said("GB", "bad", scope="women"), (BAD,), Outcome.FOR_A_GROUP),
        (said("GB", "bad", scope="women"), (), Outcome.FOR_A_GROUP),
        (said("GB", "bad", only_for="officers"), (BAD,), Outcome.SHOWN_ONLY),
        (said("GB", "bad", set_aside="It is a draft."), (BAD,), Outcome.SET_ASIDE),
        (
            said("GB", "bad", only_for="officers", set_aside="It is a draft."),
            (),
            Outcome.SET_ASIDE,
        ),
    ],
    ids=lambda value: value.value if isinstance(value, Outcome) else None,
)
def test_a_statement_comes_to(
    statement: Statement, others: tuple[Statement, ...], outcome: Outcome
) -> None:
    assert outcome_of(statement, Fact(PRACTICE, (statement, *others), ZED)) is outcome


def test_a_scope_that_only_repeats_the_subject_reaches_any_citizen() -> None:
    statement = said("US", "yes", scope="men")
    assert outcome_of(statement, Fact(OF_MEN, (statement,), ZED)) is Outcome.DECIDES


def test_each_nationality_a_fact_names_is_weighed_apart() -> None:
    fact = Fact(NAMED, (said("US", "FR"), said("US", "DE"), said("GB", "FR")), ZED)
    assert [{s.value for s in one.statements} for one in apart(fact)] == [{"FR"}, {"DE"}]
    assert apart(Fact(PRACTICE, (BAD,), ZED))[0].statements == (BAD,)

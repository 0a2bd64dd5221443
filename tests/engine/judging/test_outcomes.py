"""What became of a statement: a row for each case."""

import pytest

from riskcheck.engine.judging.outcomes import StatementOutcome, find_outcome, split_by_nationality
from riskcheck.engine.model.facts import Fact, FactKind, Statement
from tests.engine.small import ZED
from tests.engine.sources import LAW, NAMED, OF_MEN, PRACTICE, said

BAD = said("US", "bad")


@pytest.mark.parametrize(
    ("statement", "others", "outcome"),
    [
        (BAD, (), StatementOutcome.DECIDES),
        (said("book", "bad"), (BAD,), StatementOutcome.AGREES),
        (said("GB", "mild"), (BAD,), StatementOutcome.DISAGREES),
        (said("press", "mild"), (BAD,), StatementOutcome.OUTRANKED),
        (said("US", "mild", "2025-06-01"), (BAD,), StatementOutcome.OLDER),
        (said("GB", "bad", scope="region"), (BAD,), StatementOutcome.OF_A_PART),
        (said("GB", "bad", scope="region"), (), StatementOutcome.DECIDES),
        (said("GB", "bad", scope="women"), (BAD,), StatementOutcome.FOR_A_GROUP),
        (said("GB", "bad", scope="women"), (), StatementOutcome.FOR_A_GROUP),
        (said("GB", "bad", only_if_also=("IE",)), (BAD,), StatementOutcome.FOR_A_GROUP),
        (said("GB", "bad", only_if_also=("IE",)), (), StatementOutcome.FOR_A_GROUP),
        (said("GB", "bad", unless_also=("IE",)), (), StatementOutcome.DECIDES),
        (said("GB", "mild", unless_also=("IE",)), (BAD,), StatementOutcome.DISAGREES),
        (said("court", "mild"), (BAD,), StatementOutcome.OUTRANKED),
        (said("court", "bad"), (BAD,), StatementOutcome.AGREES),
        (said("GB", "bad", only_for="officers"), (BAD,), StatementOutcome.SHOWN_ONLY),
        (said("GB", "bad", set_aside="It is a draft."), (BAD,), StatementOutcome.SET_ASIDE),
        (
            said("GB", "bad", only_for="officers", set_aside="It is a draft."),
            (),
            StatementOutcome.SET_ASIDE,
        ),
    ],
    ids=lambda value: value.value if isinstance(value, StatementOutcome) else None,
)
def test_a_statement_comes_to(
    statement: Statement, others: tuple[Statement, ...], outcome: StatementOutcome
) -> None:
    assert find_outcome(statement, Fact(PRACTICE, (statement, *others), ZED)) is outcome


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [(LAW, StatementOutcome.DISAGREES), (PRACTICE, StatementOutcome.DECIDES)],
)
def test_one_cautious_government_against_two_that_agree_is_shown_as_differing_on_the_law(
    kind: FactKind, outcome: StatementOutcome
) -> None:
    others = (said("GB", "mild"), said("CA", "mild"))
    assert find_outcome(BAD, Fact(kind, (BAD, *others), ZED)) is outcome


def test_a_scope_that_only_repeats_the_subject_reaches_any_citizen() -> None:
    statement = said("US", "yes", scope="men")
    assert find_outcome(statement, Fact(OF_MEN, (statement,), ZED)) is StatementOutcome.DECIDES


def test_each_nationality_a_fact_names_is_weighed_apart() -> None:
    fact = Fact(NAMED, (said("US", "FR"), said("US", "DE"), said("GB", "FR")), ZED)
    assert [{s.value for s in one.statements} for one in split_by_nationality(fact)] == [
        {"FR"},
        {"DE"},
    ]
    assert split_by_nationality(Fact(PRACTICE, (BAD,), ZED))[0].statements == (BAD,)

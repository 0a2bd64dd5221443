"""What sources state of a destination's citizens, whoever asks."""

import pytest

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.dsl import firmly_of_its_citizens, of_its_citizens, of_its_papers
from riskcheck.engine.conditions.place import KnownPlace
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Fact, FactKind, Statement, Strength
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import HARD, SCOPES, ZED, case, judge
from tests.engine.sources import LAW, PRACTICE, said

RARE, MAY, REPORTED, STATES = Strength

firmly_bad = firmly_of_its_citizens(PRACTICE, "bad")
firmly_unlawful = firmly_of_its_citizens(LAW, "bad")
of_them = of_its_citizens(PRACTICE, "bad")


def told_of(kind: FactKind, *statements: Statement, held: tuple[str, ...] = ("US",)) -> Case:
    told = case(held=held)
    told.destination.facts[kind.key] = Fact(kind, statements, ZED)  # type: ignore[index]
    return told


@pytest.mark.parametrize(
    ("statement", "of_the_law", "of_what_happens"),
    [
        (said("law", "bad"), YES, YES),
        (said("law", "bad", None), YES, YES),
        (said("US", "bad"), YES, YES),
        (said("court", "bad"), YES, YES),
        (said("press", "bad"), YES, YES),
        (said("press", "bad", strength=REPORTED), YES, YES),
        (said("law", "bad", strength=MAY), NO, NO),
        (said("US", "bad", strength=MAY), NO, NO),
        (said("US", "bad", strength=RARE), NO, NO),
        (said("book", "bad"), NO, NO),
        (said("press", "bad", None), YES, YES),
        (said("law", "mild"), NO, NO),
        (said("US", "bad", scope="women"), UNKNOWN, UNKNOWN),
        (said("US", "bad", scope="region"), UNKNOWN, UNKNOWN),
        (said("US", "bad", only_for="doctors"), UNKNOWN, UNKNOWN),
    ],
)
def test_only_law_advice_or_reports_that_say_so_firmly_count(
    statement: Statement, of_the_law: Truth, of_what_happens: Truth
) -> None:
    assert judge(told_of(LAW, statement)).truth(firmly_unlawful) is of_the_law
    assert judge(told_of(PRACTICE, statement)).truth(firmly_bad) is of_what_happens


def test_a_reference_book_that_is_not_firm_beside_a_government_that_is() -> None:
    told = told_of(PRACTICE, said("book", "mild"), said("US", "bad"))
    assert judge(told).truth(firmly_bad) is YES
    may = told_of(PRACTICE, said("US", "bad", strength=MAY), said("book", "bad"))
    assert judge(may).truth(firmly_bad) is YES


@pytest.mark.parametrize("held", [("US",), ("ZZ",), ("ZZ", "IE")])
def test_whoever_asks_is_told_what_is_said_of_its_citizens(held: tuple[str, ...]) -> None:
    told = judge(told_of(PRACTICE, said("US", "bad", scope="nationals"), held=held))
    assert told.truth(of_them) is told.truth(firmly_bad) is YES


SPARES_THE_IRISH = said("US", "bad", unless_also=("IE",))
OF_THE_IRISH = said("US", "bad", only_if_also=("IE",))


@pytest.mark.parametrize(
    ("statement", "held", "verdict"),
    [
        (SPARES_THE_IRISH, ("IE",), UNKNOWN),
        (SPARES_THE_IRISH, ("ZZ", "IE"), UNKNOWN),
        (SPARES_THE_IRISH, ("US",), YES),
        (SPARES_THE_IRISH, ("ZZ",), YES),
        (OF_THE_IRISH, ("IE", "US"), YES),
        (OF_THE_IRISH, ("US",), UNKNOWN),
        (OF_THE_IRISH, ("ZZ",), UNKNOWN),
    ],
)
def test_the_other_nationality_held_decides_where_a_statement_says_so(
    statement: Statement, held: tuple[str, ...], verdict: Truth
) -> None:
    told = judge(told_of(PRACTICE, statement, held=held))
    assert told.truth(of_them) is verdict
    assert told.truth(firmly_bad) is verdict
    for leaf in (of_them, firmly_bad):
        assert isinstance(leaf, Leaf)
        assert len(leaf.found(told)) == (verdict is YES)
        assert leaf.unknown_facts(told) == (() if verdict is YES else (PRACTICE,))


@pytest.mark.parametrize("leaf", [of_them, firmly_bad, of_its_papers(PRACTICE, "bad")])
@pytest.mark.parametrize("is_national", [True, False])
def test_a_place_settles_it_for_everybody_but_where_another_nationality_decides(
    leaf: Leaf, is_national: bool
) -> None:
    plain = KnownPlace(SCOPES, told_of(PRACTICE, said("US", "bad")).destination, is_national)
    assert (plain.truth(leaf), leaf.is_fixed_at(plain)) == (YES, True)
    spares = told_of(PRACTICE, SPARES_THE_IRISH).destination
    narrowed = KnownPlace(SCOPES, spares, is_national)
    assert (narrowed.truth(leaf), leaf.is_fixed_at(narrowed)) == (UNKNOWN, False)
    assert narrowed.simplify(leaf) is leaf


def test_of_its_papers_one_source_is_enough_and_one_that_spares_somebody_is_not_heard_of_them() -> (
    None
):
    on_its_papers = of_its_papers(PRACTICE, "bad")
    own = said("GB", "bad", scope="own_papers", unless_also=("IE",))
    assert judge(told_of(PRACTICE, said("US", "mild"), own)).truth(on_its_papers) is YES
    irish = told_of(PRACTICE, said("US", "mild"), own, held=("IE",))
    assert judge(irish).truth(on_its_papers) is NO


def test_a_value_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="hard has no values"):
        firmly_of_its_citizens(HARD, "perhaps")

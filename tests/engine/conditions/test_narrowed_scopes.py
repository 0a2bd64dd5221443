"""Scopes narrowed by nationalities that are held besides the destination's."""

import pytest

from riskcheck.engine.conditions.dsl import all_of, another_nationality, unless
from riskcheck.engine.conditions.scopes import NarrowedScopes
from riskcheck.engine.model.facts import Fact, name_scope
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import find_scopes_of
from tests.engine.small import SCOPES, ZED, bad, case, judge, notice
from tests.engine.sources import OF_MEN, PRACTICE, said


@pytest.mark.parametrize(
    ("only_if_also", "unless_also", "name"),
    [
        ((), (), "nationals"),
        (("IE",), (), "nationals only IE"),
        (("IE", "FR"), (), "nationals only FR,IE"),
        ((), ("IE",), "nationals unless IE"),
        (("FR",), ("IE", "GB"), "nationals only FR unless GB,IE"),
    ],
)
def test_a_scope_is_named_with_what_narrows_it(
    only_if_also: tuple[str, ...], unless_also: tuple[str, ...], name: str
) -> None:
    assert name_scope("nationals", only_if_also, unless_also) == name
    statement = said("US", "bad", only_if_also=only_if_also, unless_also=unless_also)
    assert PRACTICE.scope_of(statement) == name


def test_a_scope_that_repeats_the_subject_is_left_out_and_what_narrows_it_stays() -> None:
    assert OF_MEN.scope_of(said("US", "yes", scope="men", unless_also=("IE",))) == (
        "claimed unless IE"
    )


def test_a_narrowed_scope_is_made_once_from_the_broad_one() -> None:
    scopes = NarrowedScopes({"noticed": notice})
    narrowed = scopes["noticed only FR,IE unless GB"]
    assert narrowed is all_of(
        all_of(notice, another_nationality("FR", "IE")), unless(another_nationality("GB"))
    )
    assert scopes["noticed only FR,IE unless GB"] is narrowed
    assert "noticed only FR,IE unless GB" in scopes


@pytest.mark.parametrize("name", ["dogs", "dogs only FR", "dogs unless FR", ""])
def test_a_scope_that_is_not_declared_is_no_scope(name: str) -> None:
    with pytest.raises(KeyError):
        NarrowedScopes({"noticed": notice})[name]


@pytest.mark.parametrize(
    ("scope", "held", "reached"),
    [
        ("nationals only IE,FR", ("ZZ", "IE"), YES),
        ("nationals only IE,FR", ("ZZ", "US"), NO),
        ("nationals only IE,FR", ("IE",), NO),
        ("nationals unless IE", ("ZZ", "US"), YES),
        ("nationals unless IE", ("ZZ", "US", "IE"), NO),
        ("nationals only FR unless IE", ("ZZ", "FR"), YES),
        ("nationals only FR unless IE", ("ZZ", "FR", "IE"), NO),
        ("everyone only ZZ", ("ZZ",), NO),
        ("claimed only IE", ("IE",), UNKNOWN),
        ("claimed only IE", ("US",), NO),
    ],
)
def test_whom_a_narrowed_scope_reaches(scope: str, held: tuple[str, ...], reached: Truth) -> None:
    assert judge(case(held=held)).truth(SCOPES[scope]) is reached


def test_the_scopes_that_cover_a_citizen_who_holds_others() -> None:
    fact = Fact(
        PRACTICE,
        (
            said("US", "bad"),
            said("GB", "bad", only_if_also=("IE", "FR")),
            said("CA", "bad", unless_also=("IE",)),
            said("AU", "bad", only_if_also=("FR",), unless_also=("GB", "IE")),
            said("law", "bad", scope="women", only_if_also=("IE",)),
        ),
        ZED,
    )
    assert fact.is_narrowed
    assert find_scopes_of(fact, frozenset({"nationals"})) == {"nationals", "nationals unless IE"}
    assert find_scopes_of(fact, frozenset({"nationals"}), ("IE",)) == {
        "nationals",
        "nationals only FR,IE",
    }
    assert find_scopes_of(fact, frozenset({"nationals"}), ("FR", "US")) == {
        "nationals",
        "nationals only FR,IE",
        "nationals unless IE",
        "nationals only FR unless GB,IE",
    }
    assert find_scopes_of(fact, frozenset({"women"}), ("IE",)) == {"women only IE"}


def test_a_fact_said_of_all_is_not_narrowed() -> None:
    assert not Fact(PRACTICE, (said("US", "bad"), said("GB", "mild")), ZED).is_narrowed


FOR_THE_IRISH = said("GB", "mild", only_if_also=("IE",))
NOT_FOR_THE_IRISH = said("US", "bad", unless_also=("IE",))


@pytest.mark.parametrize(
    ("held", "verdict"),
    [(("ZZ",), YES), (("ZZ", "US"), YES), (("ZZ", "IE"), NO), (("ZZ", "US", "IE"), NO)],
)
def test_who_holds_the_other_nationality_is_told_what_is_said_of_them(
    held: tuple[str, ...], verdict: Truth
) -> None:
    assert judge(case(said("US", "bad"), FOR_THE_IRISH, held=held)).truth(bad) is verdict
    assert judge(case(NOT_FOR_THE_IRISH, said("GB", "mild"), held=held)).truth(bad) is verdict


def test_a_tie_that_is_not_known_yet_decides_whether_it_reaches_them() -> None:
    spared = said("US", "mild", scope="claimed", only_if_also=("IE",))
    told = judge(case(spared, said("GB", "bad", scope="everyone"), held=("IE",)))
    assert told.truth(bad) is UNKNOWN
    assert told.waits_for(bad, YES) == {"ties"}

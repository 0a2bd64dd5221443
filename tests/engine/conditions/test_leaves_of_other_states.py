"""Facts read in the light of other countries: those held, those chosen, those that are anywhere."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from riskcheck.engine.conditions.base import Condition, Leaf
from riskcheck.engine.conditions.dsl import (
    another_state_says,
    chose_a_country_of_yours,
    chose_the_destination,
    destination_names,
    names_a_country_chosen,
    names_a_country_of_yours_chosen,
    names_a_nationality_of_yours,
    names_only_nationalities_of_yours,
    some_state_says,
    unless,
)
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import FactKind, Strength
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from tests.engine.small import AGE, HARD, ORIGIN, TIES, case, judge
from tests.engine.sources import NAMED, PRACTICE, said

NAMES_FR = said("US", "FR", scope="everyone")
NAMES_IE = said("US", "IE", scope="everyone")
NAMES_ITSELF = said("US", "ZZ", scope="everyone")


def truth(condition: Condition, told: Case) -> Truth:
    return judge(told).truth(condition)


def leaf(condition: Condition) -> Leaf:
    assert isinstance(condition, Leaf)
    return condition


chosen = names_a_country_chosen(NAMED, ORIGIN)
CRITIC = replace(ORIGIN, key="critic")


@pytest.mark.parametrize(
    ("origin", "verdict"),
    [
        (("FR",), YES),
        (("US", "FR"), YES),
        (("US",), UNKNOWN),
        ((), NO),
    ],
)
def test_a_country_chosen_is_named_or_not_known_and_none_chosen_is_no(
    origin: tuple[str, ...], verdict: Truth
) -> None:
    assert truth(chosen, case(named=(NAMES_FR, NAMES_IE), origin=origin)) is verdict


def test_which_country_was_chosen_is_asked_only_where_sources_name_some() -> None:
    named, silent = judge(case(named=(NAMES_FR,))), judge(case())
    assert named.truth(chosen) is silent.truth(chosen) is UNKNOWN
    assert named.waits_for(chosen, YES) == {"origin"}
    assert silent.waits_for(chosen, YES) == set()
    assert not silent.can_become(chosen, YES)
    assert leaf(chosen).missing(silent) == ()
    assert leaf(chosen).unknown_facts(silent) == (NAMED,)
    assert leaf(chosen).unknown_facts(named) == ()


def test_a_country_chosen_that_no_source_names_is_an_unknown_fact() -> None:
    told = judge(case(named=(NAMES_FR,), origin=("US",)))
    assert leaf(chosen).unknown_facts(told) == (NAMED,)
    assert leaf(chosen).missing(told) == ()
    assert not told.can_become(chosen, YES)
    assert leaf(chosen).reason(told) is None


def test_the_countries_chosen_are_named_though_not_held_and_those_held_do_not_count() -> None:
    told = judge(case(named=(NAMES_FR, NAMES_IE), held=("ZZ", "IE"), origin=("FR",)))
    (finding,) = leaf(chosen).found(told)
    assert finding.value == "FR"
    reason = leaf(chosen).reason(judge(case(named=(said("US", "GB"),), origin=("GB",))))
    assert reason is not None
    assert str(reason.sentence.gaps["other"]) == "GB"
    assert truth(chosen, case(named=(NAMES_IE,), held=("ZZ", "IE"), origin=())) is NO


def test_a_question_may_choose_only_what_it_says_it_is_named_by() -> None:
    assert names_a_country_chosen(NAMED, ORIGIN) is chosen
    for question in (AGE, TIES):
        with pytest.raises(ValueError, match="does not let choose what named names"):
            names_a_country_chosen(NAMED, question)
    with pytest.raises(ValueError, match="origin does not let choose what practice names"):
        names_a_country_chosen(PRACTICE, ORIGIN)


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({"origin": ("ZZ",)}, YES),
        ({"origin": ("FR", "ZZ")}, YES),
        ({"origin": ("FR",)}, NO),
        ({"origin": ()}, NO),
        ({}, YES),
    ],
)
def test_to_choose_the_destination_or_not_to_answer(
    answers: dict[str, tuple[str, ...]], verdict: Truth
) -> None:
    assert truth(chose_the_destination(ORIGIN), case(**answers)) is verdict


def test_whether_the_destination_was_chosen_can_still_be_asked() -> None:
    itself = leaf(chose_the_destination(ORIGIN))
    assert itself.missing(judge(case())) == ("origin",)
    assert itself.missing(judge(case(origin=()))) == ()
    assert itself.reason(judge(case(origin=("ZZ",)))) is None


@pytest.mark.parametrize(
    ("held", "origin", "critic", "verdict"),
    [
        (("FR",), (), ("FR",), YES),
        (("ZZ", "FR"), (), ("FR",), YES),
        (("US",), ("FR",), ("FR",), YES),
        (("US",), (), ("FR",), NO),
        (("US",), ("IE",), ("FR",), NO),
        (("FR",), (), ("IE",), NO),
        (("FR",), (), (), NO),
        (("US",), (), ("US", "FR"), UNKNOWN),
    ],
)
def test_a_country_chosen_is_named_and_is_one_of_theirs_by_citizenship_or_origin(
    held: tuple[str, ...], origin: tuple[str, ...], critic: tuple[str, ...], verdict: Truth
) -> None:
    of_theirs = names_a_country_of_yours_chosen(NAMED, CRITIC, ORIGIN)
    told = case(named=(NAMES_FR, NAMES_IE), held=held, origin=origin, critic=critic)
    assert truth(of_theirs, told) is verdict


@pytest.mark.parametrize(
    ("held", "critic", "verdict"),
    [
        (("US", "FR"), ("FR",), YES),
        (("US", "FR"), ("IE", "US"), YES),
        (("US", "FR"), ("IE",), NO),
        (("US", "FR"), (), NO),
        (("ZZ", "US"), ("ZZ",), NO),
        (("US",), None, YES),
    ],
)
def test_another_country_of_theirs_was_chosen_or_no_answer_given(
    held: tuple[str, ...], critic: tuple[str, ...] | None, verdict: Truth
) -> None:
    answers = {} if critic is None else {"critic": critic}
    assert truth(chose_a_country_of_yours(CRITIC), case(held=held, **answers)) is verdict


@pytest.mark.parametrize("held", [("ZZ",), ("US",), ("ZZ", "FR")])
def test_one_country_is_named_whatever_is_held(held: tuple[str, ...]) -> None:
    assert truth(destination_names(NAMED, "FR"), case(named=(NAMES_FR,), held=held)) is YES
    assert truth(destination_names(NAMED, "FR"), case(named=(NAMES_IE,), held=held)) is UNKNOWN
    assert truth(destination_names(NAMED, "FR"), case(held=held)) is UNKNOWN


def test_where_one_country_is_not_named_the_fact_is_unknown_and_nothing_is_asked() -> None:
    silent = judge(case(named=(NAMES_IE,)))
    names_fr = leaf(destination_names(NAMED, "FR"))
    assert names_fr.unknown_facts(silent) == (NAMED,)
    assert silent.waits_for(names_fr, YES) == set()


def test_one_country_that_is_named_of_some_people_waits_for_whether_they_are_among_them() -> None:
    of_the_noticed = said("US", "FR", scope="noticed")
    names_fr = destination_names(NAMED, "FR")
    assert judge(case(named=(of_the_noticed,))).waits_for(names_fr, YES) == {"notice"}
    assert truth(names_fr, case(named=(of_the_noticed,), notice="yes")) is YES
    assert truth(names_fr, case(named=(of_the_noticed,), notice="no")) is UNKNOWN


@pytest.mark.parametrize(
    ("held", "verdict"),
    [
        (("ZZ", "IE"), YES),
        (("ZZ", "US", "IE"), YES),
        (("ZZ", "US"), UNKNOWN),
        (("ZZ",), NO),
    ],
)
def test_a_nationality_held_is_named(held: tuple[str, ...], verdict: Truth) -> None:
    told = case(named=(NAMES_FR, NAMES_IE), held=held)
    assert truth(names_a_nationality_of_yours(NAMED), told) is verdict


@pytest.mark.parametrize(
    ("held", "verdict"),
    [
        (("ZZ",), YES),
        (("ZZ", "FR"), YES),
        (("FR",), YES),
        (("ZZ", "FR", "US"), NO),
        (("US",), NO),
    ],
)
def test_every_nationality_held_is_named_or_another_is_left(
    held: tuple[str, ...], verdict: Truth
) -> None:
    only = names_only_nationalities_of_yours(NAMED)
    told = judge(case(named=(NAMES_FR, NAMES_ITSELF), held=held))
    assert told.truth(only) is verdict
    assert leaf(only).found(told) == ()
    assert leaf(only).reason(told) is None
    assert leaf(only).unknown_facts(told) == ()


def test_where_no_nationality_is_named_it_is_not_known_whether_each_is() -> None:
    only = names_only_nationalities_of_yours(NAMED)
    told = judge(case(held=("US",)))
    assert told.truth(only) is told.truth(unless(only)) is UNKNOWN
    assert leaf(only).unknown_facts(told) == (NAMED,)
    assert told.waits_for(only, YES) == set()


FR_IS_BAD = {"FR": (said("US", "bad"),)}
FR_IS_MILD = {"FR": (said("US", "mild"),)}


@pytest.mark.parametrize(
    ("elsewhere", "held", "another", "some"),
    [
        (FR_IS_BAD, ("ZZ", "FR"), YES, YES),
        (FR_IS_BAD, ("FR",), YES, YES),
        (FR_IS_BAD, ("ZZ", "US"), UNKNOWN, YES),
        (FR_IS_BAD, ("ZZ",), NO, YES),
        (FR_IS_MILD, ("ZZ", "FR"), NO, UNKNOWN),
        (FR_IS_MILD, ("ZZ", "FR", "US"), UNKNOWN, UNKNOWN),
        ({}, ("ZZ", "FR"), UNKNOWN, UNKNOWN),
        ({"FR": (said("US", "bad", scope="women"),)}, ("ZZ", "FR"), UNKNOWN, UNKNOWN),
        ({"FR": (said("US", "bad", only_if_also=("US",)),)}, ("ZZ", "FR"), UNKNOWN, UNKNOWN),
    ],
)
def test_what_another_state_of_the_traveller_does_and_what_any_state_does(
    elsewhere: dict[str, tuple[object, ...]], held: tuple[str, ...], another: Truth, some: Truth
) -> None:
    told = case(elsewhere={"FR": (), **elsewhere}, held=held)  # type: ignore[arg-type]
    assert truth(another_state_says(PRACTICE, "bad"), told) is another
    assert truth(some_state_says(PRACTICE, "bad"), told) is some


def test_what_is_said_of_the_destination_is_said_of_some_state_too() -> None:
    told = case(said("US", "bad"), held=("US",))
    assert truth(some_state_says(PRACTICE, "bad"), told) is YES
    assert truth(another_state_says(PRACTICE, "bad"), told) is UNKNOWN


def test_what_some_state_does_is_told_with_its_name_and_asks_for_nothing() -> None:
    some = leaf(some_state_says(PRACTICE, "bad"))
    told = judge(case(said("US", "mild"), elsewhere=FR_IS_BAD, held=("ZZ",)))
    reason = some.reason(told)
    assert reason is not None
    assert str(reason.sentence.gaps["country"]) == "FR"
    assert reason.finding is not None
    assert reason.finding.value == "bad"
    silent = judge(case(held=("ZZ",)))
    assert some.reason(silent) is None
    assert some.missing(silent) == ()
    assert not silent.can_become(some, YES)


def test_how_firmly_some_state_is_said_to_do_it_counts() -> None:
    perhaps = {"FR": (said("US", "bad", strength=Strength.MAY),)}
    told = judge(case(elsewhere=perhaps, held=("ZZ",)))
    assert told.carried((leaf(some_state_says(PRACTICE, "bad")),), 4) == 3


@pytest.mark.parametrize("states", [another_state_says, some_state_says])
def test_of_several_states_the_one_of_which_it_is_said_most_firmly_counts_and_is_told(
    states: Callable[[FactKind, str], Condition],
) -> None:
    weakly = {
        "US": (said("press", "bad"),),
        "IE": (said("GB", "bad", strength=Strength.MAY),),
    }
    told = judge(case(elsewhere=FR_IS_BAD | weakly, held=("ZZ", "US", "FR", "IE")))
    says_bad = leaf(states(PRACTICE, "bad"))
    assert told.carried((says_bad,), 4) == 4
    (finding,) = says_bad.found(told)
    assert str(finding.fact.country) == "FR"


@pytest.mark.parametrize("states", [another_state_says, some_state_says])
def test_what_is_weakly_said_of_a_state_that_does_otherwise_does_not_count(
    states: Callable[[FactKind, str], Condition],
) -> None:
    rarely_mild = {"US": (said("GB", "mild", strength=Strength.RARE),)}
    told = judge(case(elsewhere=FR_IS_BAD | rarely_mild, held=("ZZ", "FR", "US")))
    says_bad = leaf(states(PRACTICE, "bad"))
    assert told.truth(says_bad) is YES
    assert told.carried((says_bad,), 4) == 4


def test_only_what_names_people_draws_attention_to_them() -> None:
    assert leaf(names_a_nationality_of_yours(NAMED)).names_people
    assert leaf(chosen).names_people
    assert leaf(destination_names(NAMED, "FR")).names_people
    assert not leaf(another_state_says(HARD, "yes")).names_people
    assert not leaf(chose_the_destination(ORIGIN)).names_people


def test_only_a_fact_that_names_nationalities_can_be_looked_up_for_one_held() -> None:
    with pytest.raises(ValueError, match="practice does not name nationalities"):
        names_a_nationality_of_yours(PRACTICE)

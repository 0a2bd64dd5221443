"""Who is told of Iran’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller


@pytest.mark.parametrize(
    "ties",
    [
        pytest.param(["parent"], id="her father is Iranian"),
        pytest.param(["spouse"], id="her husband is Iranian"),
    ],
)
def test_a_swede_may_be_iranian_by_father_or_husband(ties: list[str]) -> None:
    told = traveller("SE", to="IR", ties=ties, sex="f")
    told.told_at("iran-father-or-husband", 3)


@pytest.mark.parametrize("ties", [["grandparent"], ["born"], ["none"]])
def test_no_other_link_makes_her_iranian_that_way(ties: list[str]) -> None:
    traveller("SE", to="IR", ties=ties, sex="f").is_not_told("iran-father-or-husband")


def test_who_says_she_is_iranian_need_not_be_told_how_she_may_be() -> None:
    traveller("SE", "IR", to="IR", sex="f").is_not_told("iran-father-or-husband")


@pytest.mark.parametrize("passport", ["other", "undecided"])
@pytest.mark.parametrize("other", ["US", "GB", "CA"])
def test_three_governments_say_their_passport_alone_may_bring_detention(
    other: str, passport: str
) -> None:
    """Each says "may" of its own passport: one level lower than a fact stated."""
    told = traveller("IR", other, to="IR", passport_shown=passport)
    told.told_at("iran-foreign-passport-draws-danger", 2)


def test_of_links_with_israel_it_is_said_without_a_may() -> None:
    told = traveller("IR", "IL", to="IR", passport_shown="other")
    told.told_at("iran-foreign-passport-draws-danger", 3)


def test_on_her_iranian_passport_she_keeps_to_its_passport_rule() -> None:
    told = traveller("IR", "GB", to="IR", passport_shown="destination")
    told.is_not_told("iran-foreign-passport-draws-danger")


def test_no_source_says_it_of_a_swedish_passport() -> None:
    told = traveller("IR", "SE", to="IR", passport_shown="other")
    told.could_not_tell("iran-foreign-passport-draws-danger")


def test_a_briton_with_an_iranian_father_is_iranian_by_its_law_and_told_one_level_lower() -> None:
    told = traveller("GB", to="IR", ties=["father"], passport_shown="other")
    told.told_at("its-law-makes-you-a-citizen-with-duties", 3)
    told.told_at("iran-foreign-passport-draws-danger", 1)


def test_a_british_tourist_with_no_link_owes_no_iranian_passport() -> None:
    told = traveller("GB", to="IR", ties=["none"], passport_shown="other", role="there")
    told.is_not_told("iran-foreign-passport-draws-danger", "iran-leaving-on-its-passport")


@pytest.mark.parametrize("role", ["there", "live"])
def test_an_iranian_american_in_shiraz_is_told_how_to_get_out(role: str) -> None:
    told = traveller("IR", "US", to="IR", role=role)
    told.told_at("iran-leaving-on-its-passport", 3)


def test_before_she_goes_the_way_out_is_not_yet_her_question() -> None:
    traveller("IR", "US", to="IR").is_not_told("iran-leaving-on-its-passport")


def test_an_american_in_shiraz_with_an_iranian_father_is_told_one_level_lower() -> None:
    """Iran’s law counts him as its citizen, so what is said of citizens reaches him."""
    told = traveller("US", to="IR", ties=["father"], role="there")
    told.told_at("iran-leaving-on-its-passport", 2)


def test_for_an_american_in_shiraz_with_an_iranian_mother_we_could_not_tell() -> None:
    """Iran’s law names the father, so nothing says that she made him a citizen."""
    told = traveller("US", to="IR", ties=["mother"], role="there")
    told.could_not_tell("iran-leaving-on-its-passport")

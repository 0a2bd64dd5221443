"""Laws on same-sex relations, told only to those who ask."""

import pytest

from tests.stories.telling import traveller

SEVERE = "same-sex-relations-severe"
CRIMINAL = "same-sex-relations-criminal"


@pytest.mark.parametrize("country", ["UG", "AE", "KE"])
def test_who_asks_is_told_of_severe_punishment(country: str) -> None:
    told = traveller("NL", to=country, ties=["none"], lgbt_information="yes")
    told.told_at(SEVERE, 3).is_not_told(CRIMINAL)


@pytest.mark.parametrize("country", ["MA", "DZ", "KW"])
def test_who_asks_is_told_of_a_law_against_it(country: str) -> None:
    told = traveller("NL", to=country, ties=["none"], lgbt_information="yes")
    told.told_at(CRIMINAL, 2).is_not_told(SEVERE)


@pytest.mark.parametrize("country", ["UG", "MA"])
def test_who_does_not_ask_is_told_nothing(country: str) -> None:
    told = traveller("NL", to=country, ties=["none"], lgbt_information="no")
    told.is_not_told(SEVERE, CRIMINAL)


def test_a_moroccan_dutchman_who_asks_is_told_the_same_as_any_visitor() -> None:
    traveller("MA", "NL", to="MA", lgbt_information="yes").told_at(CRIMINAL, 2)


def test_a_law_that_is_rarely_used_in_jamaica_is_level_1() -> None:
    traveller("CA", to="JM", ties=["none"], lgbt_information="yes").told_at(SEVERE, 1)


def test_the_severest_word_on_syria_stands_where_other_governments_say_less() -> None:
    told = traveller("SE", to="SY", ties=["none"], lgbt_information="yes")
    told.told_at(SEVERE, 3).is_not_told(CRIMINAL)


def test_who_asks_about_the_netherlands_is_told_of_no_such_law() -> None:
    told = traveller("KE", to="NL", ties=["none"], lgbt_information="yes")
    told.is_not_told(SEVERE, CRIMINAL)

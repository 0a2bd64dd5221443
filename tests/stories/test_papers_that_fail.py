"""A passport that is not valid there, and one that is not renewed abroad."""

import pytest

from tests.stories.telling import traveller

NOT_VALID = "passport-not-valid-there"
NOT_RENEWED = "passport-not-renewed-abroad"


@pytest.mark.parametrize("held", [("US",), ("US", "GB")], ids=["American", "American Briton"])
def test_an_american_passport_may_not_be_used_for_north_korea(held: tuple[str, ...]) -> None:
    told = traveller(*held, to="KP", ties=["none"]).told_at(NOT_VALID, 4)
    told.is_level(4).shows(advisory=4)


def test_no_source_says_whether_a_british_passport_is_valid_there() -> None:
    traveller("GB", to="KP", ties=["none"]).could_be_told_at(NOT_VALID, 4)


def test_an_american_passport_is_good_for_south_korea() -> None:
    traveller("US", to="KR", ties=["none"]).is_not_told(NOT_VALID)


@pytest.mark.parametrize("held", [("BY", "PL"), ("BY",)], ids=["and a Pole", "and nothing else"])
def test_a_belarusian_cannot_renew_her_passport_abroad(held: tuple[str, ...]) -> None:
    traveller(*held, to="BY", age=50, sex="f").told_at(NOT_RENEWED, 2)


def test_the_daughter_of_a_belarusian_cannot_tell_as_sources_speak_of_citizens() -> None:
    traveller("PL", to="BY", ties=["parent"]).could_be_told_at(NOT_RENEWED, 1)


def test_a_pole_without_a_link_has_no_belarusian_passport_to_renew() -> None:
    traveller("PL", to="BY", ties=["none"]).is_not_told(NOT_RENEWED)

"""Where sources say that dual nationals may have to serve, and do not say at what ages."""

import pytest

from tests.stories.telling import traveller

ASKED = "service-said-to-cover-dual-nationals"
COVERED = "service-covers-dual-nationals"
A_MAN = {"sex": "m", "service_status": "never"}


@pytest.mark.parametrize(
    ("held", "country", "level"),
    [
        pytest.param(("YE", "AU"), "YE", 1, id="a Yemeni Australian: he may have to"),
        pytest.param(("AL", "AU"), "AL", 1, id="an Albanian Australian: he may be called"),
        pytest.param(("SN", "FR"), "SN", 1, id="a Senegalese Frenchman: duty may apply"),
    ],
)
@pytest.mark.parametrize("age", [17, 30, 50])
def test_a_man_should_know_that_he_may_be_asked(
    held: tuple[str, ...], country: str, level: int, age: int
) -> None:
    told = traveller(*held, to=country, age=age, **A_MAN).told_at(ASKED, level)
    assert COVERED not in told.rules


@pytest.mark.parametrize("age", [16, 51])
def test_a_boy_and_an_older_man_are_not_asked(age: int) -> None:
    traveller("YE", "AU", to="YE", age=age, **A_MAN).is_not_told(ASKED)


@pytest.mark.parametrize("status", ["served", "reserve", "exempt"])
def test_nor_is_who_has_served_or_need_not(status: str) -> None:
    told = traveller("YE", "AU", to="YE", age=30, sex="m", service_status=status)
    told.is_not_told(ASKED)


def test_nor_is_a_woman() -> None:
    told = traveller("YE", "AU", to="YE", age=30, sex="f", service_status="never")
    told.is_not_told(ASKED)


def test_who_holds_one_nationality_is_told_of_service_itself_and_not_of_a_second_passport() -> None:
    traveller("YE", to="YE", age=30, **A_MAN).is_not_told(ASKED)


def test_a_briton_without_a_link_is_left_out() -> None:
    traveller("GB", to="YE", ties=["none"], age=30, **A_MAN).is_not_told(ASKED)


def test_a_greek_american_in_the_window_hears_the_firmer_word_instead() -> None:
    told = traveller("GR", "US", to="GR", age=30, **A_MAN)
    told.is_told(COVERED).is_not_told(ASKED)


def test_a_cuban_spaniard_is_left_out_since_no_source_speaks_of_dual_nationals_there() -> None:
    traveller("CU", "ES", to="CU", age=30, **A_MAN).is_not_told(ASKED)


@pytest.mark.parametrize("country", ["AM", "AZ", "JO", "NO"])
def test_where_ages_are_stated_a_man_past_them_is_not_asked(country: str) -> None:
    traveller(country, "US", to=country, age=48, **A_MAN).is_not_told(ASKED)

"""A sentence that a government prints on many pages, or a bare row of a reference book, carries 2 at most."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import traveller

CAN_DO_LITTLE = "embassy-can-do-little"
KEPT_AWAY = (
    "embassy-kept-away-where-detention-is-feared",
    "embassy-kept-away",
    "embassy-kept-away-in-a-calm-country",
    "its-papers-decide-who-may-help",
)


@pytest.mark.parametrize("passport", [ON_ITS_PASSPORT, ON_ANOTHER_PASSPORT])
@pytest.mark.parametrize("country", ["DK", "PT", "CV", "BB", "DE", "CH", "FI"])
def test_the_canadian_sentence_alone_means_that_an_embassy_can_do_little(
    country: str, passport: dict[str, object]
) -> None:
    told = traveller(country, "CA", to=country, **FROM_ABROAD | passport | a_woman_of(45))
    told.shows(consular_access=1).told_at(CAN_DO_LITTLE, 1).is_not_told(*KEPT_AWAY)
    assert told.level <= 2


@pytest.mark.parametrize("other", ["GB", "US", "AU", "BR"])
def test_it_means_so_for_dual_nationals_of_other_countries_too(other: str) -> None:
    told = traveller("DK", other, to="DK", **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(45))
    told.shows(consular_access=1).told_at(CAN_DO_LITTLE, 1).is_level(1)


@pytest.mark.parametrize("activity", ["posts", "protest", "opposition"])
def test_a_critic_in_copenhagen_hears_no_more_of_it(activity: str) -> None:
    told = traveller(
        *("DK", "CA"),
        to="DK",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(45) | {"activities": [activity]},
    )
    told.shows(consular_access=1).is_not_told(*KEPT_AWAY).is_level(1)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("TH", "CA", id="Thailand"),
        pytest.param("VN", "US", id="Vietnam"),
        pytest.param("DZ", "FR", id="Algeria"),
        pytest.param("MU", "CA", id="Mauritius"),
    ],
)
def test_where_a_government_states_it_outright_it_is_told_at_2(country: str, other: str) -> None:
    told = traveller(
        country, other, to=country, **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.shows(consular_access=2).told_at(CAN_DO_LITTLE, 2).is_not_told("embassy-kept-away")


@pytest.mark.parametrize("country", ["DK", "PT", "CL", "IT", "NP", "FR"])
def test_a_canadian_without_a_link_is_not_told_it(country: str) -> None:
    told = traveller(
        "CA", to=country, ties=["none"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.is_level(0).never_shows("consular_access", "non_recognition", "hidden_nationality")


@pytest.mark.parametrize("country", ["HU", "PL", "GR"])
def test_a_canadian_whom_the_law_makes_a_citizen_hears_it_one_level_lower(country: str) -> None:
    told = traveller(
        "CA", to=country, ties=["mother"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.shows(consular_access=1).told_at(CAN_DO_LITTLE, 1).is_level(2)


@pytest.mark.parametrize(
    ("country", "level"),
    [
        pytest.param("RU", 4, id="Russia"),
        pytest.param("IR", 4, id="Iran"),
        pytest.param("BY", 4, id="Belarus"),
        pytest.param("ER", 4, id="Eritrea"),
        pytest.param("CN", 3, id="China"),
    ],
)
def test_where_governments_tell_of_consuls_turned_away_the_sentence_does_not_soften_it(
    country: str, level: int
) -> None:
    told = traveller(country, "CA", to=country, **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(45))
    told.shows(consular_access=level).is_not_told(CAN_DO_LITTLE)


@pytest.mark.parametrize("country", ["AE", "CU", "LA", "QA"])
def test_call_up_that_only_the_reference_book_has_carries_2(country: str) -> None:
    told = traveller(
        *(country, "US"),
        to=country,
        role="live",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(20) | {"registered_there": "yes"},
    )
    told.told_at("call-up", 2).shows(conscription=2)


@pytest.mark.parametrize("country", ["VN", "AZ", "CO", "BY"])
def test_call_up_that_a_government_states_carries_3(country: str) -> None:
    told = traveller(
        *(country, "US"),
        to=country,
        role="live",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(20) | {"registered_there": "yes"},
    )
    told.told_at("call-up", 3).shows(conscription=3)

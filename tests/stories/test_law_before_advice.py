"""What the law is stands in a statute or on a state's own page; "may" in travel advice lowers nothing of it."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    ON_ITS_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

LITTLE_WEIGHT = "other-passport-has-little-weight"
OWN_CITIZEN = "treated-as-its-own-citizen"
BROAD_LAWS = "broad-laws"


def a_woman_on_its_passport(country: str, other: str) -> Told:
    return traveller(country, other, to=country, **FROM_ABROAD | ON_ITS_PASSPORT | a_woman_of(45))


def a_man_from_abroad(country: str, other: str, registered: str) -> Told:
    return traveller(
        *(country, other),
        to=country,
        **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(22) | {"registered_there": registered},
    )


@pytest.mark.parametrize("registered", ["yes", "no"])
@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("SE", "US", id="the Swedish agency: residents only, says it"),
        pytest.param("GR", "US", id="the Greek state: residents only"),
        pytest.param("AT", "CA", id="the Austrian ministry: residents only"),
        pytest.param("LT", "AU", id="the Lithuanian embassy: some are selected"),
        pytest.param("TH", "CA", id="the Thai embassy: by lot"),
    ],
)
def test_a_state_s_own_page_outweighs_advice_that_all_men_are_called(
    country: str, other: str, registered: str
) -> None:
    told = a_man_from_abroad(country, other, registered)
    told.is_not_told("call-up", "call-up-while-mobilising")
    assert told.risks["conscription"] <= told.level <= 2


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("LK", "AU", id="Sri Lanka: two governments say that it accepts one"),
        pytest.param("RS", "CA", id="Serbia: two governments say so"),
        pytest.param("SI", "AU", id="Slovenia: two governments say so"),
        pytest.param("EG", "CA", id="Egypt: one government says so"),
    ],
)
def test_a_law_that_limits_a_second_nationality_outweighs_advice_that_it_is_accepted(
    country: str, other: str
) -> None:
    told = a_woman_on_its_passport(country, other).shows(non_recognition=2)
    told.told_at(LITTLE_WEIGHT, 2).is_not_told(OWN_CITIZEN)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("BF", "CA", id="Burkina Faso: one says that it may be limited"),
        pytest.param("GB", "US", id="Britain: all agree"),
    ],
)
def test_one_cautious_government_gives_way_to_two_that_agree(country: str, other: str) -> None:
    told = a_woman_on_its_passport(country, other).told_at(OWN_CITIZEN, 1)
    told.is_not_told(LITTLE_WEIGHT)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("JO", "US", id="Jordan: two say that it limits one"),
        pytest.param("ZW", "GB", id="Zimbabwe: two say that it limits one"),
    ],
)
def test_one_mild_government_gives_way_to_two_that_agree(country: str, other: str) -> None:
    told = a_woman_on_its_passport(country, other).told_at(LITTLE_WEIGHT, 2)
    told.is_not_told(OWN_CITIZEN)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("TR", "NL", id="Turkey"),
        pytest.param("PY", "ES", id="Paraguay"),
        pytest.param("TJ", "DE", id="Tajikistan"),
        pytest.param("MK", "AU", id="North Macedonia"),
    ],
)
def test_a_passport_that_may_be_asked_for_is_one_that_is_asked_for(
    country: str, other: str
) -> None:
    told = traveller(
        country, other, to=country, **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.told_at("its-passport-expected", 2).told_at("its-passport-not-held", 2)
    told.shows(passport_rule=2)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("TR", "NL", id="Turkey: sources state it"),
        pytest.param("KZ", "DE", id="Kazakhstan: one government says that it may"),
        pytest.param("CO", "ES", id="Colombia: one government says that it may"),
        pytest.param("UZ", "US", id="Uzbekistan: one government says that it may"),
    ],
)
def test_service_that_may_cover_dual_nationals_covers_a_man_who_lives_there(
    country: str, other: str
) -> None:
    told = traveller(
        *(country, other),
        to=country,
        role="live",
        **FROM_ABROAD | ON_ITS_PASSPORT | a_man_of(22) | {"registered_there": "yes"},
    )
    told.shows(conscription=3).told_at("service-covers-dual-nationals", 2)


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("KZ", "DE", 2, id="Kazakhstan: a government states it"),
        pytest.param("DZ", "BE", 2, id="Algeria: a government states it"),
        pytest.param("BN", "AU", 2, id="Brunei: one states it, one says that it may"),
        pytest.param("KR", "US", 1, id="Korea: all hedge"),
        pytest.param("UZ", "US", 1, id="Uzbekistan: all hedge"),
        pytest.param("KG", "DE", 1, id="Kyrgyzstan: all hedge"),
    ],
)
def test_of_what_officers_do_may_lowers_only_where_all_sources_hedge(
    country: str, other: str, level: int
) -> None:
    a_woman_on_its_passport(country, other).told_at(BROAD_LAWS, level)


def test_british_and_australian_advice_makes_a_citizen_where_one_other_says_perhaps() -> None:
    told = traveller(
        "CA", to="IL", ties=["mother"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.told_at("its-law-makes-you-a-citizen-with-duties", 3).is_not_told("citizen-by-descent")


def test_a_statute_makes_a_citizen_of_who_was_born_in_lahore_though_advice_has_conditions() -> None:
    told = traveller(
        "GB", to="PK", ties=["born"], **FROM_ABROAD | ON_ANOTHER_PASSPORT | a_woman_of(45)
    )
    told.told_at("its-law-makes-you-a-citizen-with-duties", 3).is_not_told("citizen-by-birth-there")

"""Whose phone may be searched or watched."""

import pytest

from tests.stories.telling import Told, traveller

EXPOSED = "devices-of-exposed-people-searched"
SEARCHED = "devices-searched"
WATCHED = "devices-watched"

NOTHING_DONE = {"work": ["none"], "activities": ["none"]}


def test_a_british_volunteer_of_an_aid_group_is_searched_at_the_israeli_border() -> None:
    told = traveller("GB", to="IL", ties=["none"], work=["ngo"], activities=["none"])
    told.told_at(EXPOSED, 3).is_not_told(SEARCHED, WATCHED)


@pytest.mark.parametrize(
    "work", ["government_or_military", "business", "journalist", "ngo", "academic", "religious"]
)
def test_each_exposed_work_makes_a_search_likelier_in_russia(work: str) -> None:
    told = traveller("IN", to="RU", ties=["none"], work=[work], activities=["none"])
    told.told_at(EXPOSED, 3)


@pytest.mark.parametrize("activity", ["posts", "protest", "donation", "banned_group", "opposition"])
def test_each_activity_makes_a_search_likelier_in_russia(activity: str) -> None:
    told = traveller("IN", to="RU", ties=["none"], work=["none"], activities=[activity])
    told.told_at(EXPOSED, 3)


def test_an_indian_tourist_in_russia_should_expect_to_be_watched_and_no_more() -> None:
    told = traveller("IN", to="RU", ties=["none"], **NOTHING_DONE)
    told.is_not_told(SEARCHED).told_at(WATCHED, 2)
    told.could_be_told_at(EXPOSED, 3)  # no source says whether Russia singles out Indians


def test_a_russian_german_teacher_who_did_nothing_may_be_searched_all_the_same() -> None:
    told = traveller("RU", "DE", to="RU", **NOTHING_DONE)
    told.told_at(SEARCHED, 3).is_not_told(WATCHED)


def test_a_german_with_a_russian_grandmother_may_be_searched_one_level_less() -> None:
    told = traveller("DE", to="RU", ties=["grandparent"], **NOTHING_DONE)
    told.told_at(SEARCHED, 2).is_not_told(WATCHED)


@pytest.mark.parametrize(
    ("held", "ties"),
    [
        pytest.param(("RU", "US"), None, id="a Russian American"),
        pytest.param(("US",), ["grandparent"], id="an American with a Russian grandmother"),
        pytest.param(("US",), ["none"], id="an American tourist"),
    ],
)
def test_the_american_passport_is_reason_enough_in_russia(
    held: tuple[str, ...], ties: list[str] | None
) -> None:
    told = traveller(*held, to="RU", **({"ties": ties} if ties else {}), **NOTHING_DONE)
    told.told_at(EXPOSED, 3).is_not_told(SEARCHED, WATCHED)


def test_where_laws_are_broad_and_not_severe_an_israeli_canadian_is_searched_too() -> None:
    told = traveller("IL", "CA", to="IL", **NOTHING_DONE)
    told.told_at(SEARCHED, 3).is_not_told(WATCHED)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_phone_is_watched_however_an_indian_comes_to_russia(role: str) -> None:
    traveller("IN", to="RU", ties=["none"], role=role, **NOTHING_DONE).told_at(WATCHED, 2)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_journalist_is_searched_however_she_comes_to_russia(role: str) -> None:
    traveller("IN", to="RU", ties=["none"], role=role, work=["journalist"]).told_at(EXPOSED, 3)


@pytest.mark.parametrize("role", ["visit", "there", "live", "transit_land"])
def test_a_russian_of_two_passports_is_searched_however_he_comes_to_russia(role: str) -> None:
    traveller("RU", "DE", to="RU", role=role, **NOTHING_DONE).told_at(SEARCHED, 3)
    traveller("RU", "US", to="RU", role=role, **NOTHING_DONE).told_at(EXPOSED, 3)


def test_inside_the_airport_of_moscow_nobody_is_told_of_a_search() -> None:
    journalist = {"work": ["journalist"], "activities": ["posts"], "role": "transit_air"}
    citizen = traveller("RU", "US", to="RU", **journalist)
    stranger = traveller("IN", to="RU", ties=["none"], **journalist)
    for told in (citizen, stranger):
        told.is_not_told(EXPOSED, SEARCHED, WATCHED)


def in_hong_kong(**answers: object) -> Told:
    return traveller("CN", "AU", to="HK", **{**NOTHING_DONE, "open_notice": "no", **answers})


def test_in_hong_kong_phones_may_be_searched_and_those_of_activists_are() -> None:
    in_hong_kong().told_at(WATCHED, 2).is_not_told(SEARCHED)
    in_hong_kong(work=["academic"]).told_at(EXPOSED, 3)
    in_hong_kong(activities=["posts"]).told_at(EXPOSED, 3)


def test_a_visitor_to_vietnam_should_know_that_phones_may_be_watched() -> None:
    told = traveller("JP", to="VN", ties=["none"], **NOTHING_DONE)
    told.told_at("devices-may-be-looked-at", 1).is_not_told(WATCHED)


def test_a_french_visitor_to_the_us_with_no_link_should_know_it_at_level_one() -> None:
    told = traveller("FR", to="US", ties=["none"], **NOTHING_DONE)
    told.told_at("devices-may-be-looked-at", 1).is_not_told(WATCHED).is_level(1)


def test_a_libyan_maltese_is_told_less_since_its_laws_only_may_be_used_broadly() -> None:
    traveller("LY", "MT", to="LY", **NOTHING_DONE).told_at(SEARCHED, 2)


def test_an_american_with_one_passport_is_told_of_searches_at_her_own_border() -> None:
    told = traveller("US", to="US", work=["journalist"], activities=["none"])
    told.told_at(WATCHED, 2).could_not_tell(EXPOSED).is_not_told(SEARCHED)


def test_of_searches_in_morocco_no_source_speaks() -> None:
    told = traveller("MA", "BE", to="MA", work=["journalist"], activities=["posts"])
    told.could_not_tell(EXPOSED, WATCHED).is_not_told(SEARCHED).never_shows("device_search")

"""Opposition is no banned group, and a critic of one state is not a critic of every state."""

import pytest

from tests.stories.telling import traveller

GAVE = "gave-or-joined"
GAVE_UNDER_SEVERE_LAWS = "gave-or-joined-under-severe-laws"
WORDS = "words-and-protests"
CRITICS_STOPPED = "critics-stopped-from-leaving"
CRITICS_STRIPPED = "citizenship-taken-from-critics"

A_TEACHER = {"age": 45, "sex": "f", "work": ["none"], "open_notice": "no", "wanted_elsewhere": "no"}


@pytest.mark.parametrize("country", ["TR", "RU", "CN"])
def test_opposition_is_told_as_words_and_a_banned_group_as_one(country: str) -> None:
    opposed = traveller(country, "DE", to=country, activities=["opposition"], **A_TEACHER)
    opposed.told_at(WORDS, 3).is_not_told(GAVE, GAVE_UNDER_SEVERE_LAWS)
    joined = traveller(country, "DE", to=country, activities=["banned_group"], **A_TEACHER)
    joined.told_at(GAVE_UNDER_SEVERE_LAWS, 4).is_not_told(WORDS)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("ES", "US", id="a Spanish American"),
        pytest.param("UY", "DE", id="a Uruguayan German"),
        pytest.param("JP", "US", id="a Japanese American"),
        pytest.param("FR", "DE", id="a French German"),
    ],
)
def test_opposition_at_home_raises_nothing_where_no_source_names_a_risk(
    country: str, other: str
) -> None:
    activities = ["opposition", "posts", "protest"]
    told = traveller(country, other, to=country, activities=activities, **A_TEACHER)
    told.never_shows("prosecution", "exit_ban", "wrongful_detention", "third_country")


@pytest.mark.parametrize("other", ["CA", "ES"])
def test_a_frenchwoman_in_the_opposition_at_home_is_told_nothing_on_a_trip(other: str) -> None:
    told = traveller(
        "FR", to=other, ties=["none"], activities=["opposition"], critic_of=["FR"], **A_TEACHER
    )
    told.is_level(0)


def test_a_turkish_german_who_criticised_turkey_may_be_stopped_and_tried() -> None:
    told = traveller("TR", "DE", to="TR", activities=["posts"], critic_of=["TR"], **A_TEACHER)
    told.told_at(WORDS, 3).told_at(CRITICS_STOPPED, 3).told_at(CRITICS_STRIPPED, 2)


def test_a_turkish_german_who_criticised_russia_is_no_critic_of_turkey() -> None:
    told = traveller("TR", "DE", to="TR", activities=["posts"], critic_of=["RU"], **A_TEACHER)
    told.is_not_told(WORDS, CRITICS_STOPPED, CRITICS_STRIPPED, GAVE)


def test_one_who_names_no_state_is_read_as_a_critic_of_the_place_she_travels_to() -> None:
    told = traveller("TR", "DE", to="TR", activities=["posts"], **A_TEACHER)
    told.told_at(WORDS, 3).told_at(CRITICS_STOPPED, 3)


def test_money_given_against_china_is_no_offence_to_russia() -> None:
    against = {"activities": ["donation"], "critic_of": ["CN"]}
    told = traveller("RU", "DE", to="RU", **against, **A_TEACHER)
    told.is_not_told(GAVE, GAVE_UNDER_SEVERE_LAWS, "russia-undesirable-organisations")
    at_home = {**against, "critic_of": ["CN", "RU"]}
    traveller("RU", "DE", to="RU", **at_home, **A_TEACHER).told_at(GAVE_UNDER_SEVERE_LAWS, 4)


def test_a_critic_of_the_mainland_is_a_critic_in_hong_kong_too() -> None:
    told = traveller(
        "DE", to="HK", ties=["none"], activities=["posts"], critic_of=["CN"], **A_TEACHER
    )
    told.told_at(WORDS, 3)


def test_a_chinese_canadian_who_criticised_china_may_be_stopped_and_a_quiet_sister_also() -> None:
    her = traveller("CN", "CA", to="CN", activities=["posts"], critic_of=["CN"], **A_TEACHER)
    her.told_at(CRITICS_STOPPED, 3)
    sister = traveller("CN", "CA", to="CN", activities=["none"], **A_TEACHER)
    sister.is_not_told(CRITICS_STOPPED).told_at("stopped-without-warning", 3)


def test_a_briton_without_a_tie_is_no_citizen_who_could_be_stopped() -> None:
    told = traveller("GB", to="TR", ties=["none"], activities=["posts"], **A_TEACHER)
    told.is_not_told(CRITICS_STOPPED, CRITICS_STRIPPED).told_at(WORDS, 3)


def test_relatives_of_a_rwandan_or_tajik_critic_abroad_may_pay() -> None:
    key = "relatives-put-under-pressure"
    for country in ("RW", "TJ"):
        activities = {"activities": ["opposition"], "critic_of": [country]}
        traveller(country, "DE", to=country, **activities, **A_TEACHER).told_at(key, 2)
        traveller("DE", to=country, ties=["none"], **activities, **A_TEACHER).is_not_told(key)
    traveller("RW", "DE", to="RW", activities=["none"], **A_TEACHER).is_not_told(key)

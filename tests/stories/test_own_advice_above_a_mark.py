"""What a visitor’s own government advises on the whole country stands above a mark by the US."""

import pytest

from tests.stories.telling import Told, traveller

US_CITIZEN = "wrongful-detention-marked-us-citizen"
VISITOR = "wrongful-detention-marked-visitor"
DUAL = "wrongful-detention-marked-dual"
DUAL_NOT_EXPOSED = "wrongful-detention-marked-dual-not-exposed"
OWN_ADVICE_STANDS = "own-advice-stands-beside-a-mark"
RECONSIDER = "advice-reconsider"
DO_NOT_TRAVEL = "advice-do-not-travel"

QUIET = {"age": 40, "sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def tourist(nationality: str, to: str, **answers: object) -> Told:
    return traveller(nationality, to=to, ties=["none"], **{**QUIET, **answers})


@pytest.mark.parametrize(
    ("nationality", "held"),
    [
        pytest.param("US", US_CITIZEN, id="an American"),
        pytest.param("GB", VISITOR, id="a Briton"),
        pytest.param("FR", VISITOR, id="a Frenchwoman"),
    ],
)
def test_a_tourist_to_china_is_told_no_more_than_to_prepare(nationality: str, held: str) -> None:
    """The US, which marks China, and two of the four governments ask for more care, and no more."""
    told = tourist(nationality, "CN").is_level(2)
    told.told_at(held, 2).told_at(OWN_ADVICE_STANDS, 2).is_not_told(DUAL, DUAL_NOT_EXPOSED)


def test_an_american_reporter_in_china_is_one_level_above_the_advice() -> None:
    told = tourist("US", "CN", work=["journalist"]).is_level(3)
    told.told_at("your-work-draws-attention", 3).told_at(OWN_ADVICE_STANDS, 2)


def test_an_american_who_criticised_china_is_one_level_above_it_and_a_critic_of_russia_is_not() -> (
    None
):
    critic = tourist("US", "CN", activities=["posts"], critic_of=["CN"]).is_level(3)
    critic.told_at("words-and-protests", 3)
    other = tourist("US", "CN", activities=["posts"], critic_of=["RU"]).is_level(2)
    other.is_not_told("words-and-protests")


def test_an_american_in_nicaragua_reads_the_level_of_her_own_government() -> None:
    told = tourist("US", "NI").is_level(3)
    told.told_at(US_CITIZEN, 3).told_at(RECONSIDER, 3).is_not_told(OWN_ADVICE_STANDS)


@pytest.mark.parametrize("nationality", ["FR", "AU", "ES"])
def test_in_nicaragua_others_read_what_two_of_the_four_say(nationality: str) -> None:
    told = tourist(nationality, "NI").is_level(2)
    told.told_at(VISITOR, 2).told_at(OWN_ADVICE_STANDS, 2).is_not_told(RECONSIDER, US_CITIZEN)


def test_a_german_in_iran_is_told_of_the_mark_at_three_and_not_to_go_by_the_advice() -> None:
    told = tourist("DE", "IR").is_level(4)
    told.told_at(VISITOR, 3).told_at(DO_NOT_TRAVEL, 4).is_not_told(OWN_ADVICE_STANDS)


def test_a_chinese_american_with_nothing_to_expose_her_is_at_three_and_a_critic_at_four() -> None:
    quiet = traveller("CN", "US", to="CN", passport_shown="other", **QUIET).is_level(3)
    quiet.told_at(DUAL_NOT_EXPOSED, 3).is_not_told(DUAL, OWN_ADVICE_STANDS)
    critic = {**QUIET, "activities": ["posts"], "critic_of": ["CN"]}
    told = traveller("CN", "US", to="CN", passport_shown="other", **critic).is_level(4)
    told.told_at(DUAL, 4).is_not_told(DUAL_NOT_EXPOSED)


def test_a_nicaraguan_american_is_at_three_and_her_cousin_from_spain_too() -> None:
    for other in ("US", "ES"):
        traveller("NI", other, to="NI", **QUIET).told_at(DUAL_NOT_EXPOSED, 3).is_level(3)


def test_a_chinese_woman_with_no_other_citizenship_is_no_dual_national() -> None:
    told = traveller("CN", to="CN", passport_shown="destination", **QUIET)
    told.is_not_told(DUAL, DUAL_NOT_EXPOSED, US_CITIZEN, VISITOR, OWN_ADVICE_STANDS)


@pytest.mark.parametrize("country", ["JP", "TH", "HU", "MY", "RW"])
def test_a_briton_on_a_quiet_trip_where_there_is_no_mark_is_told_nothing(country: str) -> None:
    told = tourist("GB", country, wanted_elsewhere="no", other_army="none", origin=[])
    told.is_level(0)


def test_an_american_in_japan_reads_of_no_mark_and_no_advice() -> None:
    told = tourist("US", "JP").is_level(0)
    told.never_shows("advisory", "wrongful_detention", "harassment")

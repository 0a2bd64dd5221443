"""Who travels to India on a card for Indians abroad, and who does not."""

import pytest

from tests.stories.telling import Told, traveller

TURNED_BACK = "india-turns-overseas-citizens-back"
CARD = "india-card-for-indians-abroad-can-be-cancelled"
NO_CITIZEN = "india-card-for-indians-abroad-makes-no-citizen"
ALL = (TURNED_BACK, CARD, NO_CITIZEN)

QUIET = {"age": 40, "sex": "f", "work": ["none"], "activities": ["none"], "open_notice": "no"}


def to_india(*nationalities: str, tie: str, **answers: object) -> Told:
    return traveller(*nationalities, to="IN", ties=[tie], **{**QUIET, "origin": [], **answers})


FAMILY = pytest.mark.parametrize(
    ("nationality", "tie", "ended"),
    [
        pytest.param("US", "former", {"citizenship_ended": "released"}, id="a former Indian"),
        pytest.param("GB", "father", {}, id="a daughter"),
        pytest.param("CA", "grandparent", {}, id="a granddaughter"),
        pytest.param("AU", "spouse", {}, id="a wife"),
    ],
)


@FAMILY
def test_a_critic_of_indian_family_could_be_turned_back(
    nationality: str, tie: str, ended: dict[str, object]
) -> None:
    critic = {"activities": ["posts"], "critic_of": ["IN"], **ended}
    told = to_india(nationality, tie=tie, **critic).told_at(TURNED_BACK, 3).is_level(3)
    told.told_at(CARD, 2)
    assert NO_CITIZEN not in told.rules


@FAMILY
@pytest.mark.parametrize("work", ["journalist", "academic", "ngo"])
def test_so_could_a_scholar_or_a_reporter(
    nationality: str, tie: str, ended: dict[str, object], work: str
) -> None:
    told = to_india(nationality, tie=tie, work=[work], **ended)
    told.told_at(TURNED_BACK, 3).told_at(CARD, 2)


@FAMILY
def test_who_said_nothing_reads_that_the_card_is_no_citizenship(
    nationality: str, tie: str, ended: dict[str, object]
) -> None:
    told = to_india(nationality, tie=tie, **ended).told_at(NO_CITIZEN, 1)
    told.is_not_told(TURNED_BACK, CARD).shows(nationality_loss=1)


def test_an_indian_briton_is_told_too_and_an_indian_with_one_passport_is_not() -> None:
    teaches = {**QUIET, "work": ["academic"]}
    traveller("IN", "GB", to="IN", **teaches).told_at(TURNED_BACK, 3).told_at(CARD, 2)
    quiet = traveller("IN", "GB", to="IN", **QUIET).told_at(NO_CITIZEN, 1)
    quiet.is_not_told(TURNED_BACK, CARD)
    traveller("IN", to="IN", **teaches).is_not_told(*ALL)


def test_a_critic_of_pakistan_is_not_turned_back_from_india() -> None:
    critic = {"activities": ["posts"], "critic_of": ["PK"]}
    told = to_india("GB", tie="grandparent", **critic).is_not_told(TURNED_BACK, CARD)
    told.told_at(NO_CITIZEN, 1).is_level(1)


@pytest.mark.parametrize("nationality", ["GB", "US", "FR"])
def test_a_tourist_without_indian_family_holds_no_such_card(nationality: str) -> None:
    to_india(nationality, tie="none").is_level(0).is_not_told(*ALL)


def test_a_critic_without_indian_family_is_told_of_broad_laws_and_of_no_card() -> None:
    critic = {"activities": ["posts"], "critic_of": ["IN"]}
    told = to_india("US", tie="none", **critic).told_at("words-and-protests", 3)
    told.is_not_told(*ALL)


@pytest.mark.parametrize("country", ["LK", "NP", "BD"])
def test_a_scholar_of_indian_family_who_goes_elsewhere_is_told_nothing_of_it(country: str) -> None:
    told = traveller("GB", to=country, ties=["grandparent"], **{**QUIET, "work": ["academic"]})
    told.is_not_told(*ALL)

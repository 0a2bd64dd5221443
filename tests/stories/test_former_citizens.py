"""People who used to be citizens: released, lost by law, taken, never ended, or not sure."""

import pytest

from tests.stories.circumstances import (
    FROM_ABROAD,
    ON_ANOTHER_PASSPORT,
    a_man_of,
    a_woman_of,
)
from tests.stories.telling import Told, traveller

RELEASED = "released-from-citizenship"
TAKEN = "citizenship-was-taken-away"
ANSWERS_FOR_SERVICE = "former-citizen-answers-for-service"

AS_ITS_CITIZEN = (
    *("conscription", "mobilisation", "exit_ban", "passport_rule"),
    *("non_recognition", "consular_access", "family"),
)


def a_former_citizen(
    nationality: str, country: str, ended: str, person: dict[str, object], **answers: object
) -> Told:
    return traveller(
        nationality,
        to=country,
        ties=["former"],
        citizenship_ended=ended,
        **FROM_ABROAD | ON_ANOTHER_PASSPORT | person | answers,
    )


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("BR", "AT", id="a Brazilian whom Austria released"),
        pytest.param("US", "KR", id="an American whom Korea released"),
        pytest.param("NL", "MA", id="a Dutchman whom Morocco released"),
        pytest.param("GB", "SG", id="a Briton whom Singapore released"),
        pytest.param("US", "DE", id="an American whom Germany released"),
    ],
)
def test_who_was_released_carries_the_paper_and_owes_nothing(
    nationality: str, country: str
) -> None:
    told = a_former_citizen(nationality, country, "released", a_man_of(24))
    told.told_at(RELEASED, 1).is_level(1).never_shows(*AS_ITS_CITIZEN, "military_penalty")
    assert [action.key for action in told.assessment.actions] == ["carry-release"]


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("BR", "AT", id="a Brazilian who was an Austrian"),
        pytest.param("US", "KR", id="an American who was a Korean"),
        pytest.param("CA", "NL", id="a Canadian who was a Dutchman"),
        pytest.param("US", "PL", id="an American who was a Pole"),
    ],
)
def test_who_lost_it_by_law_is_a_visitor_like_others(nationality: str, country: str) -> None:
    told = a_former_citizen(nationality, country, "lost", a_man_of(24)).is_level(0)
    told.never_shows("hidden_nationality", "nationality_loss", *AS_ITS_CITIZEN)


@pytest.mark.parametrize("ended", ["released", "lost"])
def test_an_australian_who_was_a_chinese_is_told_no_more_in_china_than_a_tourist(
    ended: str,
) -> None:
    told = a_former_citizen("AU", "CN", ended, a_woman_of(40))
    told.shows(wrongful_detention=2).is_level(2).never_shows(*AS_ITS_CITIZEN)


@pytest.mark.parametrize("ended", ["released", "lost", "taken"])
def test_a_german_who_is_no_ukrainian_any_more_is_warned_of_the_war_and_not_of_the_army(
    ended: str,
) -> None:
    told = a_former_citizen("DE", "UA", ended, a_man_of(28)).shows(conflict=4, advisory=4)
    told.never_shows(*AS_ITS_CITIZEN, "military_penalty", "wrongful_detention")


@pytest.mark.parametrize(
    ("ended", "hidden"),
    [pytest.param("never_ended", 3, id="never ended"), pytest.param("unsure", 2, id="not sure")],
)
def test_a_german_who_may_still_be_a_ukrainian_can_be_kept_there(ended: str, hidden: int) -> None:
    told = a_former_citizen("DE", "UA", ended, a_man_of(28))
    told.shows(exit_ban=3, mobilisation=3, conscription=3, hidden_nationality=hidden)
    told.told_at("ukraine-men-of-23-to-60", 3).is_not_told(RELEASED, TAKEN)


def test_what_never_ended_makes_a_brazilian_an_austrian_one_level_lower() -> None:
    told = a_former_citizen("BR", "AT", "never_ended", a_woman_of(45)).is_level(2)
    told.told_at("its-law-makes-you-a-citizen", 2)
    told.shows(consular_access=1, non_recognition=1, nationality_loss=1)
    told.never_shows("conscription", "exit_ban", "passport_rule")


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "NI", id="an American whom Nicaragua struck off"),
        pytest.param("GB", "BH", id="a Briton whom Bahrain struck off"),
        pytest.param("DE", "TR", id="a German whom Turkey struck off"),
    ],
)
def test_whose_citizenship_was_taken_may_be_barred(nationality: str, country: str) -> None:
    told = a_former_citizen(nationality, country, "taken", a_woman_of(40))
    told.told_at(TAKEN, 2).shows(nationality_loss=2).is_not_told(RELEASED)
    told.never_shows("hidden_nationality", *AS_ITS_CITIZEN)


@pytest.mark.parametrize(
    ("nationality", "country"),
    [
        pytest.param("US", "DE", id="an American who may still be a German"),
        pytest.param("BR", "AT", id="a Brazilian who may still be an Austrian"),
        pytest.param("US", "JP", id="an American who may still be Japanese"),
    ],
)
def test_who_is_not_sure_finds_out_early_and_has_little_to_fear_in_a_calm_country(
    nationality: str, country: str
) -> None:
    told = a_former_citizen(nationality, country, "unsure", a_woman_of(45)).is_level(2)
    told.told_at("born-there-or-former-citizen", 2).is_not_told(RELEASED, TAKEN)
    told.never_shows("exit_ban", "conscription", "passport_rule")


@pytest.mark.parametrize("ended", ["released", "lost"])
@pytest.mark.parametrize(
    ("nationality", "country", "level"),
    [
        pytest.param("GB", "SG", 3, id="Singapore has tried such people"),
        pytest.param("US", "KR", 2, id="in Korea the press tells of it"),
        pytest.param("US", "AM", 2, id="in Armenia the press tells of it"),
    ],
)
def test_service_missed_as_a_citizen_outlives_the_citizenship(
    nationality: str, country: str, level: int, ended: str
) -> None:
    evader = a_former_citizen(nationality, country, ended, a_man_of(27), service_status="evader")
    evader.told_at(ANSWERS_FOR_SERVICE, level).shows(military_penalty=level)
    evader.never_shows(*AS_ITS_CITIZEN)
    other = a_former_citizen(nationality, country, ended, a_man_of(27))
    other.is_not_told(ANSWERS_FOR_SERVICE).never_shows("military_penalty")


@pytest.mark.parametrize("ended", ["released", "lost"])
@pytest.mark.parametrize("country", ["TR", "AZ"])
def test_turkey_and_azerbaijan_ask_former_citizens_for_no_service(country: str, ended: str) -> None:
    told = a_former_citizen("DE", country, ended, a_man_of(27), service_status="evader")
    told.is_not_told(ANSWERS_FOR_SERVICE).never_shows("military_penalty", *AS_ITS_CITIZEN)

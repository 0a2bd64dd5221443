"""Travellers who may have missed a call-up."""

import pytest

from tests.stories.telling import traveller

IN_WARTIME = "missed-call-up-while-mobilising"
MISSED = "missed-call-up"


@pytest.mark.parametrize(
    ("country", "other", "age", "sex"),
    [
        pytest.param("RU", "KZ", 27, "m", id="a Russian Kazakh who left in September 2022"),
        pytest.param("UA", "DE", 33, "m", id="a Ukrainian German who did not go back"),
        pytest.param("ER", "CH", 25, "f", id="an Eritrean Swiss who fled her service"),
    ],
)
def test_a_missed_call_up_while_a_country_mobilises_is_a_reason_not_to_travel(
    country: str, other: str, age: int, sex: str
) -> None:
    told = traveller(country, other, to=country, age=age, sex=sex, service_status="evader")
    told.told_at(IN_WARTIME, 4).shows(military_penalty=4).is_not_told(MISSED)


@pytest.mark.parametrize(
    ("country", "other", "age", "level"),
    [
        pytest.param("KR", "US", 29, 3, id="a Korean American, where service is compulsory"),
        pytest.param("IR", "GB", 41, 3, id="an Iranian Briton, where service is compulsory"),
        pytest.param("EG", "IT", 33, 3, id="an Egyptian Italian, where service is compulsory"),
        pytest.param("IL", "US", 24, 3, id="an Israeli American, where service is compulsory"),
        pytest.param("BR", "JP", 30, 2, id="a Brazilian Japanese: the reference book alone"),
    ],
)
def test_a_missed_call_up_in_peace_can_mean_arrest(
    country: str, other: str, age: int, level: int
) -> None:
    told = traveller(country, other, to=country, age=age, sex="m", service_status="evader")
    told.told_at(MISSED, level).shows(military_penalty=level)


def test_a_swiss_who_left_without_leave_and_is_still_registered_can_be_stopped() -> None:
    told = traveller(
        "CH", "BR", to="CH", age=29, sex="m", service_status="evader", registered_there="yes"
    )
    told.told_at(MISSED, 3)


@pytest.mark.parametrize(
    ("country", "status"),
    [
        pytest.param("KR", "never", id="a Korean who was never called"),
        pytest.param("KR", "deferred", id="a Korean who was given leave to wait"),
        pytest.param("KR", "unsure", id="a Korean who is not sure"),
        pytest.param("KR", "exempt", id="a Korean with an exemption"),
        pytest.param("KR", "active", id="a Korean on leave"),
        pytest.param("DE", "evader", id="a German: call-up was suspended"),
        pytest.param("FR", "evader", id="a Frenchman: there is no service"),
    ],
)
def test_no_missed_call_up_is_told_where_there_was_none(country: str, status: str) -> None:
    told = traveller(country, "US", to=country, age=29, sex="m", service_status=status)
    told.is_not_told(MISSED)


def test_a_slovak_american_missed_nothing_where_nobody_is_called_or_recalled() -> None:
    told = traveller("SK", "US", to="SK", age=29, sex="m", service_status="evader")
    told.is_not_told(IN_WARTIME, MISSED)


@pytest.mark.parametrize("status", ["never", "deferred", "served", "reserve", "unsure"])
def test_a_russian_who_missed_no_call_up_is_not_told_of_an_arrest_over_one(status: str) -> None:
    told = traveller("RU", "US", to="RU", age=29, sex="m", service_status=status)
    told.is_not_told(IN_WARTIME, MISSED)


def test_changing_planes_in_seoul_over_a_missed_call_up_is_told_one_level_less() -> None:
    answers = {"to": "KR", "age": 29, "sex": "m", "service_status": "evader"}
    traveller("KR", "US", role="transit_air", **answers).told_at(MISSED, 2)

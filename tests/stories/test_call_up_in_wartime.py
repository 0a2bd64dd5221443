"""A first call-up while a country mobilises, or with no end in sight."""

import pytest

from tests.stories.telling import traveller

WHILE_MOBILISING = "call-up-while-mobilising"


@pytest.mark.parametrize(
    ("country", "other", "age", "sex"),
    [
        pytest.param("RU", "DE", 18, "m", id="a Russian German of 18"),
        pytest.param("RU", "IL", 30, "m", id="a Russian Israeli of 30"),
        pytest.param("UA", "PL", 25, "m", id="a Ukrainian Pole of 25"),
        pytest.param("UA", "US", 59, "m", id="a Ukrainian American of 59"),
        pytest.param("ER", "SE", 18, "f", id="an Eritrean Swede of 18, a woman"),
        pytest.param("ER", "IT", 40, "f", id="an Eritrean Italian of 40, a woman"),
        pytest.param("ER", "NO", 40, "m", id="an Eritrean Norwegian of 40"),
    ],
)
def test_a_call_up_during_a_mobilisation_is_a_reason_not_to_travel(
    country: str, other: str, age: int, sex: str
) -> None:
    told = traveller(country, other, to=country, age=age, sex=sex, service_status="never")
    told.told_at(WHILE_MOBILISING, 4).shows(conscription=4).is_level(4)
    told.is_not_told("call-up", "call-up-without-end")


@pytest.mark.parametrize(
    ("country", "age", "sex"),
    [
        pytest.param("RU", 17, "m", id="a Russian boy of 17"),
        pytest.param("RU", 31, "m", id="a Russian of 31"),
        pytest.param("RU", 22, "f", id="a Russian woman of 22"),
        pytest.param("UA", 24, "m", id="a Ukrainian of 24, a year too young"),
        pytest.param("UA", 60, "m", id="a Ukrainian of 60"),
        pytest.param("UA", 30, "f", id="a Ukrainian woman of 30"),
        pytest.param("ER", 17, "f", id="an Eritrean girl of 17"),
        pytest.param("ER", 41, "f", id="an Eritrean woman of 41"),
    ],
)
def test_outside_the_ages_or_the_sex_of_the_law_there_is_no_first_call_up(
    country: str, age: int, sex: str
) -> None:
    told = traveller(country, "CA", to=country, age=age, sex=sex, service_status="never")
    told.is_not_told(WHILE_MOBILISING, "call-up-without-end", "call-up")


@pytest.mark.parametrize("status", ["exempt", "served", "reserve", "active"])
def test_an_eritrean_woman_who_is_done_with_service_is_not_called_up_anew(status: str) -> None:
    told = traveller("ER", "SE", to="ER", age=28, sex="f", service_status=status)
    told.is_not_told(WHILE_MOBILISING, "call-up-without-end", "call-up")


def test_a_russian_student_who_changes_planes_in_moscow_is_told_one_level_less() -> None:
    answers = {"age": 21, "sex": "m", "service_status": "deferred", "to": "RU"}
    traveller("RU", "FR", **answers).told_at(WHILE_MOBILISING, 4)
    traveller("RU", "FR", role="transit_air", **answers).told_at(WHILE_MOBILISING, 3)


def test_a_singaporean_recruit_is_not_called_to_a_war() -> None:
    told = traveller("SG", "AU", to="SG", age=19, sex="m", service_status="never")
    told.told_at("call-up", 3).is_not_told(WHILE_MOBILISING)


@pytest.mark.parametrize("country", ["BY", "MM"])
def test_where_no_source_speaks_of_mobilisation_one_could_not_tell_of_the_graver_form(
    country: str,
) -> None:
    told = traveller(country, "US", to=country, age=20, sex="m", service_status="never")
    told.told_at("call-up", 3).could_be_told_at(WHILE_MOBILISING, 4)


def test_how_long_a_congolese_recruit_would_serve_is_something_we_could_not_tell() -> None:
    """That men must serve is said by the reference book alone: level 2."""
    told = traveller("CD", "BE", to="CD", age=22, sex="m", service_status="never")
    told.told_at("call-up", 2).could_be_told_at("call-up-without-end", 4)


def test_the_son_of_a_congolese_is_told_that_we_could_not_tell_either() -> None:
    told = traveller("FR", to="CD", ties=["parent"], age=22, sex="m", service_status="never")
    told.could_be_told_at("call-up-without-end", 3)


def test_an_eritrean_woman_who_gives_no_age_could_be_told_of_both() -> None:
    told = traveller("ER", "SE", to="ER", sex="f", service_status="never")
    told.could_be_told_at(WHILE_MOBILISING, 4).could_be_told_at("call-up-without-end", 4)


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("IR", 22, "m", "never", id="in Iran it lasts 21 months at most"),
        pytest.param("IL", 19, "f", "never", id="in Israel it lasts three years at most"),
        pytest.param(
            "LA", 22, "m", "never", id="in Laos no end is stated, but the country is calm"
        ),
        pytest.param("CD", 46, "m", "never", id="a Congolese of 46 is too old"),
        pytest.param("CD", 22, "f", "never", id="in the Congo women do not serve"),
        pytest.param("CD", 22, "m", "served", id="a Congolese who has served"),
    ],
)
def test_service_without_end_is_not_told_where_it_ends_or_is_not_owed(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, "FR", to=country, age=age, sex=sex, service_status=status)
    told.is_not_told("call-up-without-end")


def test_a_laotian_frenchman_of_22_is_told_of_the_call_up_all_the_same() -> None:
    told = traveller("LA", "FR", to="LA", age=22, sex="m", service_status="never")
    told.told_at("call-up", 2)

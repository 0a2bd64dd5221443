"""Travellers who have served: recalled, trained, or only on a list."""

import pytest

from tests.stories.telling import traveller

WARTIME = "reservist-wartime-recall"
RECALL = "reservist-recall"
TRAINING = "reservist-training"
LIST_ONLY = "reserve-list-only"
EVERY = (WARTIME, RECALL, TRAINING, LIST_ONLY)


@pytest.mark.parametrize(
    ("country", "other", "age", "sex", "status"),
    [
        pytest.param("RU", "US", 32, "m", "reserve", id="a Russian American reservist of 32"),
        pytest.param("RU", "FI", 55, "m", "served", id="a Russian Finn of 55 who served"),
        pytest.param("RU", "DE", 29, "f", "reserve", id="a Russian German woman in the reserve"),
        pytest.param("RU", "RS", 21, "m", "active", id="a Russian Serb on leave from the army"),
        pytest.param("RU", "GE", 44, "m", "unsure", id="a Russian Georgian who is not sure"),
        pytest.param("UA", "US", 59, "m", "served", id="a Ukrainian American of 59 who served"),
        pytest.param("UA", "CZ", 37, "f", "reserve", id="a Ukrainian Czech medic in the reserve"),
    ],
)
def test_a_recall_to_a_war_is_a_reason_not_to_travel(
    country: str, other: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, other, to=country, age=age, sex=sex, service_status=status)
    told.told_at(WARTIME, 4).shows(mobilisation=4).is_not_told(RECALL, TRAINING, LIST_ONLY)


@pytest.mark.parametrize(("country", "limit"), [("RU", 55), ("UA", 59)])
def test_who_served_long_ago_is_past_recall_unless_still_on_the_list(
    country: str, limit: int
) -> None:
    answers = {"to": country, "age": limit + 1, "sex": "m"}
    traveller(country, "US", service_status="served", **answers).is_not_told(*EVERY)
    traveller(country, "US", service_status="unsure", **answers).is_not_told(*EVERY)
    traveller(country, "US", service_status="reserve", **answers).told_at(WARTIME, 4)
    traveller(country, "US", service_status="active", **answers).told_at(WARTIME, 4)


@pytest.mark.parametrize("status", ["never", "deferred", "exempt", "evader", "not_applicable"])
def test_who_never_served_in_russia_is_no_reservist(status: str) -> None:
    told = traveller("RU", "US", to="RU", age=35, sex="m", service_status=status)
    told.is_not_told(*EVERY)


@pytest.mark.parametrize(
    ("age", "status"),
    [
        pytest.param(45, "served", id="a driver of 45 who served"),
        pytest.param(59, "unsure", id="a farmer of 59 who is not sure"),
        pytest.param(63, "reserve", id="a teacher of 63 in the reserve"),
        pytest.param(24, "active", id="a recruit of 24 on leave"),
    ],
)
def test_an_eritrean_reservist_could_be_recalled_though_few_advise_against_travel(
    age: int, status: str
) -> None:
    told = traveller("ER", "SE", to="ER", age=age, sex="m", service_status=status)
    told.told_at(RECALL, 3).shows(mobilisation=3).is_not_told(WARTIME, TRAINING)


def test_an_eritrean_who_served_is_past_recall_at_60() -> None:
    told = traveller("ER", "SE", to="ER", age=60, sex="m", service_status="served")
    told.is_not_told(*EVERY)


@pytest.mark.parametrize(
    ("country", "other", "age", "status"),
    [
        pytest.param("SG", "US", 30, "served", id="a Singaporean American of 30"),
        pytest.param("SG", "US", 40, "served", id="a Singaporean American of 40"),
        pytest.param("PT", "BR", 35, "served", id="a Portuguese Brazilian of 35"),
        pytest.param("IL", "US", 48, "reserve", id="an Israeli American of 48"),
        pytest.param("EE", "FI", 60, "served", id="an Estonian Finn of 60"),
        pytest.param("FI", "SE", 58, "unsure", id="a Finnish Swede who is not sure"),
        pytest.param("MX", "US", 19, "active", id="a Mexican American on leave"),
        pytest.param("SG", "US", 52, "reserve", id="a Singaporean officer of 52"),
        pytest.param("TD", "FR", 45, "served", id="a Chadian Frenchman, advised not to travel"),
    ],
)
def test_in_peace_who_served_may_have_reserve_duties(
    country: str, other: str, age: int, status: str
) -> None:
    told = traveller(country, other, to=country, age=age, sex="m", service_status=status)
    told.told_at(TRAINING, 2).shows(mobilisation=2)
    told.is_not_told(WARTIME, RECALL, LIST_ONLY)


@pytest.mark.parametrize(
    ("country", "age", "status"),
    [
        pytest.param("SG", 41, "served", id="a Singaporean of 41 who served"),
        pytest.param("PT", 36, "served", id="a Portuguese of 36 who served"),
        pytest.param("SG", 25, "exempt", id="a Singaporean who is exempt"),
        pytest.param("SG", 19, "deferred", id="a Singaporean whose service is put off"),
        pytest.param("ES", 30, "served", id="a Spaniard who served: no reserve duty there"),
    ],
)
def test_reserve_duties_end_with_the_age_and_the_service(
    country: str, age: int, status: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex="m", service_status=status)
    told.is_not_told(*EVERY)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("ES", "AR", id="a Spanish Argentine"),
        pytest.param("SK", "CZ", id="a Slovak Czech"),
        pytest.param("MU", "FR", id="a Mauritian Frenchman"),
    ],
)
def test_a_reservist_where_none_are_recalled_is_told_what_a_declaration_would_mean(
    country: str, other: str
) -> None:
    told = traveller(country, other, to=country, age=35, sex="m", service_status="reserve")
    told.told_at(LIST_ONLY, 1).shows(mobilisation=1).is_not_told(WARTIME, RECALL, TRAINING)


def test_whether_an_indian_canadian_reservist_is_recalled_is_something_we_could_not_tell() -> None:
    told = traveller("IN", "CA", to="IN", age=35, sex="m", service_status="reserve")
    told.could_not_tell(*EVERY).never_shows("mobilisation")


@pytest.mark.parametrize("tie", ["father", "mother", "parent"])
def test_the_child_of_a_spaniard_is_spanish_and_told_of_the_list(tie: str) -> None:
    told = traveller("AR", to="ES", ties=[tie], age=35, sex="m", service_status="reserve")
    told.told_at(LIST_ONLY, 1)


def test_whether_spain_counts_a_spaniards_grandson_on_a_list_is_something_we_could_not_tell() -> (
    None
):
    told = traveller("AR", to="ES", ties=["grandparent"], age=35, sex="m", service_status="reserve")
    told.could_be_told_at(LIST_ONLY, 1)


def test_a_reservist_who_changes_planes_in_helsinki_is_told_one_level_less() -> None:
    answers = {"to": "FI", "age": 35, "sex": "m", "service_status": "reserve"}
    traveller("FI", "US", **answers).told_at(TRAINING, 2)
    traveller("FI", "US", role="transit_air", **answers).told_at(TRAINING, 1)
    traveller("FI", "US", role="transit_land", **answers).told_at(TRAINING, 2)

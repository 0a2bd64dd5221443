"""Held back because of military age, or of a call-up."""

import pytest

from tests.stories.telling import traveller

BARRED = "wartime-exit-bar"
BARRED_BY_ALL = "ukraine-men-of-23-to-60"
EXEMPT = "exempt-under-wartime-exit-bar"
CALLED = "call-up-bars-exit"


@pytest.mark.parametrize(
    ("age", "status", "rule"),
    [
        pytest.param(23, "deferred", BARRED_BY_ALL, id="23, a student"),
        pytest.param(24, "never", BARRED_BY_ALL, id="24, too young to be called up"),
        pytest.param(40, "served", BARRED_BY_ALL, id="40, has served"),
        pytest.param(59, "not_applicable", BARRED_BY_ALL, id="59, thinks it does not apply to him"),
    ],
)
def test_a_ukrainian_american_man_of_an_age_held_back_may_not_get_out(
    age: int, status: str, rule: str
) -> None:
    told = traveller("UA", "US", to="UA", age=age, sex="m", service_status=status, open_notice="no")
    told.told_at(rule, 4).shows(exit_ban=4).is_not_told(EXEMPT, CALLED)


@pytest.mark.parametrize("age", [18, 20])
def test_a_ukrainian_canadian_below_23_may_leave_with_his_papers(age: int) -> None:
    """An order of August 2025; it can change while he is there."""
    told = traveller(
        "UA", "CA", to="UA", age=age, sex="m", service_status="never", open_notice="no"
    )
    told.told_at("ukraine-men-of-18-to-22", 2).shows(exit_ban=2)
    told.is_not_told(BARRED, BARRED_BY_ALL, EXEMPT, CALLED)


@pytest.mark.parametrize("age", [17, 60])
def test_a_ukrainian_american_boy_and_his_grandfather_may_leave(age: int) -> None:
    told = traveller(
        "UA", "US", to="UA", age=age, sex="m", service_status="never", open_notice="no"
    )
    told.is_not_told(BARRED, EXEMPT, CALLED)


@pytest.mark.parametrize("age", [23, 44])
def test_an_exemption_may_be_all_that_lets_a_ukrainian_leave(age: int) -> None:
    told = traveller("UA", "PL", to="UA", age=age, sex="m", service_status="exempt")
    told.told_at(EXEMPT, 3).is_not_told(BARRED, CALLED)


def test_an_exempt_ukrainian_of_60_needs_no_exemption_to_leave() -> None:
    told = traveller(
        "UA", "PL", to="UA", age=60, sex="m", service_status="exempt", open_notice="no"
    )
    told.is_not_told(EXEMPT, BARRED)


@pytest.mark.parametrize(
    ("age", "sex"),
    [
        pytest.param(18, "m", id="a man of 18"),
        pytest.param(35, "m", id="a man of 35"),
        pytest.param(18, "f", id="a woman of 18"),
        pytest.param(27, "f", id="a woman of 27"),
        pytest.param(20, "x", id="someone whose papers name no sex"),
    ],
)
def test_of_myanmar_the_us_says_that_people_of_service_age_may_be_held_back(
    age: int, sex: str
) -> None:
    answers = {"to": "MM", "age": age, "sex": sex}
    traveller("MM", "US", service_status="never", **answers).told_at(BARRED, 3)
    traveller("MM", "US", service_status="exempt", **answers).told_at(EXEMPT, 2)


@pytest.mark.parametrize("sex", ["m", "f"])
def test_a_burmese_child_of_17_is_not_of_service_age(sex: str) -> None:
    answers = {"to": "MM", "age": 17, "sex": sex, "open_notice": "no"}
    told = traveller("MM", "US", service_status="never", **answers)
    assert BARRED not in told.rules
    told = traveller("MM", "US", service_status="exempt", **answers)
    assert EXEMPT not in told.rules


@pytest.mark.parametrize(
    ("country", "other", "age", "sex", "status", "level"),
    [
        pytest.param("RU", "US", 25, "m", "never", 3, id="a Russian American of 25"),
        pytest.param("RU", "DE", 18, "m", "deferred", 3, id="a Russian German student"),
        pytest.param("RU", "KZ", 30, "m", "served", 3, id="a Russian Kazakh of 30 who served"),
        pytest.param("RU", "IL", 40, "f", "reserve", 3, id="a Russian Israeli medic, a reservist"),
        pytest.param("RU", "FI", 47, "m", "active", 3, id="a Russian Finn who is serving"),
        pytest.param("RU", "GE", 38, "m", "evader", 3, id="a Russian Georgian who left"),
        pytest.param("RU", "AM", 50, "f", "unsure", 3, id="a Russian Armenian who is not sure"),
        pytest.param("BY", "PL", 20, "m", "never", 2, id="a Belarusian Pole of 20, perhaps"),
        pytest.param("GR", "US", 30, "m", "evader", 2, id="a Greek American, perhaps"),
        pytest.param("LT", "GB", 20, "m", "never", 2, id="a Lithuanian Briton, perhaps"),
        pytest.param("UA", "DE", 35, "f", "reserve", 3, id="a Ukrainian medic, a reservist"),
    ],
)
def test_a_call_up_can_stop_who_is_liable_for_service(
    country: str, other: str, age: int, sex: str, status: str, level: int
) -> None:
    told = traveller(
        country, other, to=country, age=age, sex=sex, service_status=status, open_notice="no"
    )
    told.told_at(CALLED, level)


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("RU", 25, "m", "exempt", id="a Russian with an exemption"),
        pytest.param("RU", 25, "f", "not_applicable", id="a Russian woman"),
        pytest.param("RU", 25, "f", "never", id="a Russian woman who never served"),
        pytest.param("BY", 28, "m", "never", id="a Belarusian of 28, past call-up age"),
        pytest.param("BY", 17, "m", "never", id="a Belarusian boy"),
        pytest.param("EG", 25, "m", "never", id="an Egyptian: there it is a matter of papers"),
    ],
)
def test_a_call_up_stops_nobody_who_cannot_get_one(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(
        country, "US", to=country, age=age, sex=sex, service_status=status, open_notice="no"
    )
    told.is_not_told(CALLED)
    assert not {BARRED, EXEMPT} & told.rules


def test_changing_planes_in_moscow_a_conscript_is_told_one_level_less() -> None:
    answers = {"to": "RU", "age": 25, "sex": "m", "service_status": "never"}
    traveller("RU", "US", role="transit_air", **answers).told_at(CALLED, 2)

"""Shortly before call-up age, and after it."""

import pytest

from tests.stories.telling import traveller

SOON = "soon-of-call-up-age"
UNSETTLED = "service-never-settled"
NO_LONGER = "no-longer-called-at-your-age"
OLDER_IN_RUSSIA = "russia-forces-older-dual-nationals"


@pytest.mark.parametrize(
    ("country", "age", "sex", "level"),
    [
        pytest.param("KR", 16, "m", 2, id="a Korean boy of 16"),
        pytest.param("KR", 17, "m", 2, id="a Korean boy of 17"),
        pytest.param("SG", 15, "m", 2, id="a Singaporean boy of 15, where it begins at 16"),
        pytest.param("UA", 24, "m", 2, id="a Ukrainian of 24, where it begins at 25"),
        pytest.param("ER", 17, "f", 2, id="an Eritrean girl of 17"),
        pytest.param("MM", 16, "f", 2, id="a Burmese girl of 16"),
        pytest.param("IL", 17, "f", 2, id="an Israeli girl of 17, as its embassy states the duty"),
        pytest.param(
            "EG", 16, "m", 2, id="an Egyptian boy of 16: a cautious word is no doubt of law"
        ),
    ],
)
def test_in_the_two_years_before_call_up_age_one_is_told_in_time(
    country: str, age: int, sex: str, level: int
) -> None:
    told = traveller(country, "US", to=country, age=age, sex=sex, service_status="never")
    told.told_at(SOON, level).is_not_told("call-up")


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("KR", 15, "m", "never", id="a Korean boy of 15 has time"),
        pytest.param("SG", 14, "m", "never", id="nobody under 15 is told of the army as of today"),
        pytest.param("KR", 18, "m", "never", id="a Korean of 18 is of age, not close to it"),
        pytest.param("KR", 17, "f", "never", id="a Korean girl does not serve"),
        pytest.param("RU", 17, "f", "never", id="a Russian girl does not serve"),
        pytest.param("ER", 15, "f", "never", id="an Eritrean girl of 15 has time"),
        pytest.param("ER", 18, "f", "never", id="an Eritrean woman of 18 is of age"),
        pytest.param("KR", 17, "m", "exempt", id="a Korean boy of 17 with his exemption"),
        pytest.param("BR", 17, "m", "never", id="in Brazil a lot decides"),
        pytest.param("CI", 17, "m", "never", id="in Ivory Coast call-up sleeps"),
    ],
)
def test_no_early_deadline_is_told_where_none_is_near(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex=sex, service_status=status)
    told.is_not_told(SOON)


def test_a_girl_of_17_whose_papers_name_no_sex_is_told_of_the_deadlines_of_women() -> None:
    told = traveller("ER", "SE", to="ER", age=17, sex="x", service_status="never")
    told.told_at(SOON, 2)


@pytest.mark.parametrize(
    ("country", "age", "status"),
    [
        pytest.param("KR", 38, "never", id="a Korean the year after"),
        pytest.param("KR", 52, "unsure", id="a Korean fifteen years after"),
        pytest.param("IR", 35, "deferred", id="an Iranian student whose service was put off"),
        pytest.param("IL", 30, "never", id="an Israeli of 30"),
        pytest.param("BY", 40, "unsure", id="a Belarusian of 40 who is not sure"),
    ],
)
def test_past_call_up_age_service_that_was_never_settled_can_come_up(
    country: str, age: int, status: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex="m", service_status=status)
    told.told_at(UNSETTLED, 2).is_not_told("call-up")
    assert NO_LONGER not in told.rules


@pytest.mark.parametrize(
    ("country", "age", "status"),
    [
        pytest.param("GR", 50, "never", id="a Greek of 50"),
        pytest.param("FI", 50, "never", id="a Finn of 50"),
        pytest.param("AM", 50, "unsure", id="an Armenian of 50 who is not sure"),
    ],
)
def test_who_lives_abroad_is_told_of_the_age_at_which_sources_say_it_ends(
    country: str, age: int, status: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex="m", service_status=status)
    told.told_at(NO_LONGER, 1).shows(conscription=1).is_not_told("call-up", UNSETTLED)


def test_an_armenian_of_40_who_lives_in_yerevan_and_never_served_is_still_to_settle_it() -> None:
    answers = {"to": "AM", "age": 40, "sex": "m", "service_status": "never"}
    told = traveller("AM", "US", role="live", **answers)
    told.told_at(UNSETTLED, 2).is_not_told(NO_LONGER)
    traveller("AM", "US", **answers).told_at(NO_LONGER, 1).is_not_told(UNSETTLED)


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("KR", 37, "m", "never", id="a Korean of 37 can still be called"),
        pytest.param("KR", 53, "m", "never", id="after fifteen years it rests"),
        pytest.param("KR", 40, "f", "never", id="a Korean woman owed none"),
        pytest.param("KR", 40, "m", "served", id="he has served"),
        pytest.param("KR", 40, "m", "exempt", id="he is exempt"),
        pytest.param("KR", 40, "m", "reserve", id="he is a reservist"),
        pytest.param("KR", 40, "m", "active", id="he is an officer"),
        pytest.param("KR", 40, "m", "not_applicable", id="he became Korean at 39"),
        pytest.param("CL", 30, "m", "never", id="in Chile a lot decided"),
        pytest.param("CI", 30, "m", "never", id="in Ivory Coast call-up sleeps"),
    ],
)
def test_nothing_unsettled_is_told_where_nothing_was_owed(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, "US", to=country, age=age, sex=sex, service_status=status)
    told.is_not_told(UNSETTLED)


@pytest.mark.parametrize("age", [31, 45, 65])
def test_a_russian_american_past_call_up_age_reads_what_the_us_says(age: int) -> None:
    told = traveller("US", "RU", to="RU", age=age, sex="m", service_status="never")
    told.told_at(OLDER_IN_RUSSIA, 3).is_not_told("call-up-while-mobilising")


@pytest.mark.parametrize(
    ("age", "sex", "status"),
    [
        pytest.param(30, "m", "never", id="at 30 he is within the ages of the law"),
        pytest.param(66, "m", "never", id="at 66 he is older than the warning reaches"),
        pytest.param(40, "f", "never", id="she is a woman"),
        pytest.param(40, "m", "exempt", id="he is exempt"),
    ],
)
def test_that_warning_is_not_for_everyone_in_russia(age: int, sex: str, status: str) -> None:
    told = traveller("US", "RU", to="RU", age=age, sex=sex, service_status=status)
    told.is_not_told(OLDER_IN_RUSSIA)


def test_the_russian_warning_does_not_follow_a_belarusian_to_minsk() -> None:
    told = traveller("US", "BY", to="BY", age=40, sex="m", service_status="never")
    told.told_at(UNSETTLED, 2).is_not_told(OLDER_IN_RUSSIA)


def test_a_russian_of_40_whose_service_was_put_off_is_told_both() -> None:
    told = traveller("RU", "DE", to="RU", age=40, sex="m", service_status="deferred")
    told.told_at(OLDER_IN_RUSSIA, 3).told_at(UNSETTLED, 2).shows(conscription=3)

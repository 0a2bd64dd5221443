"""Call-ups, court letters and debts that were not dealt with, some of them online only."""

import pytest

from tests.stories.telling import traveller

AT_THE_BORDER = "open-notice-under-exit-control"
PERHAPS = "notice-perhaps-open"
NOT_DEALT_WITH = "matter-not-dealt-with"
OVER_A_DEBT = "stopped-over-debt-or-case"
ONLINE = "russia-online-call-up"

A_WOMAN = {"age": 36, "sex": "f", "service_status": "not_applicable"}


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("RU", "US", 4, id="a Russian American"),
        pytest.param("UA", "US", 4, id="a Ukrainian American"),
        pytest.param("GR", "AU", 3, id="a Greek Australian, perhaps"),
        pytest.param("LT", "GB", 3, id="a Lithuanian Briton, perhaps"),
        pytest.param("BY", "DE", 3, id="a Belarusian German, perhaps"),
        pytest.param("KR", "CA", 3, id="a Korean Canadian, perhaps"),
    ],
)
def test_an_open_notice_can_stop_her_where_a_call_up_bars_the_exit(
    country: str, other: str, level: int
) -> None:
    told = traveller(country, other, to=country, open_notice="yes", **A_WOMAN)
    told.told_at(AT_THE_BORDER, level).is_not_told(PERHAPS, NOT_DEALT_WITH)


@pytest.mark.parametrize(
    ("country", "other", "notice", "level"),
    [
        pytest.param("RU", "US", "unsure", 3, id="a Russian American who is not sure"),
        pytest.param("UA", "US", "unsure", 3, id="a Ukrainian American who is not sure"),
        pytest.param("EG", "FR", "unsure", 3, id="an Egyptian Frenchwoman who is not sure"),
        pytest.param("EG", "FR", "yes", 3, id="an Egyptian Frenchwoman with a court letter"),
        pytest.param("SG", "AU", "yes", 3, id="a Singaporean Australian with a tax bill"),
        pytest.param("GR", "AU", "unsure", 2, id="a Greek Australian who is not sure, perhaps"),
        pytest.param("JO", "US", "yes", 2, id="a Jordanian American with a fine, perhaps"),
    ],
)
def test_a_notice_that_may_be_open_should_be_checked_first(
    country: str, other: str, notice: str, level: int
) -> None:
    told = traveller(country, other, to=country, open_notice=notice, **A_WOMAN)
    told.told_at(PERHAPS, level).is_not_told(AT_THE_BORDER, NOT_DEALT_WITH)


@pytest.mark.parametrize("notice", ["yes", "unsure"])
@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("ES", "US", id="a Spanish American"),
        pytest.param("FR", "MA", id="a French Moroccan"),
        pytest.param("BR", "JP", id="a Brazilian Japanese"),
    ],
)
def test_where_no_source_speaks_of_exit_control_it_is_still_a_matter_to_prepare(
    country: str, other: str, notice: str
) -> None:
    told = traveller(country, other, to=country, open_notice=notice, **A_WOMAN)
    told.told_at(NOT_DEALT_WITH, 2)
    assert not {AT_THE_BORDER, PERHAPS} & told.rules


@pytest.mark.parametrize("country", ["RU", "UA", "EG", "GR", "ES"])
def test_who_has_no_open_notice_is_told_of_none(country: str) -> None:
    told = traveller(country, "US", to=country, open_notice="no", **A_WOMAN)
    told.is_not_told(AT_THE_BORDER, PERHAPS, NOT_DEALT_WITH)


def test_a_frenchwoman_without_a_link_is_told_of_a_notice_of_russia_by_its_kind() -> None:
    notice = {"to": "RU", "ties": ["none"], "open_notice": "yes", **A_WOMAN}
    debt = traveller("FR", notice_kind=["debt"], **notice)
    debt.told_at(OVER_A_DEBT, 3).told_at(NOT_DEALT_WITH, 2).is_not_told(AT_THE_BORDER, PERHAPS)
    no_soldier = traveller("FR", notice_kind=["military"], **notice)
    no_soldier.is_not_told(AT_THE_BORDER, PERHAPS, NOT_DEALT_WITH, OVER_A_DEBT)
    traveller("FR", **notice).could_not_tell(NOT_DEALT_WITH).is_not_told(AT_THE_BORDER, PERHAPS)


@pytest.mark.parametrize(
    ("age", "sex", "status"),
    [
        pytest.param(33, "m", "reserve", id="a reservist"),
        pytest.param(41, "m", "served", id="a man who served"),
        pytest.param(20, "m", "deferred", id="a student whose service was put off"),
        pytest.param(28, "m", "evader", id="a man who left in 2022"),
        pytest.param(30, "f", "unsure", id="a pharmacist who is not sure"),
    ],
)
def test_in_russia_a_call_up_they_never_saw_can_count_as_served_as_two_papers_report(
    age: int, sex: str, status: str
) -> None:
    told = traveller("RU", "US", to="RU", age=age, sex=sex, service_status=status)
    told.told_at(ONLINE, 3)


@pytest.mark.parametrize(
    ("country", "status"),
    [
        pytest.param("RU", "exempt", id="a Russian with an exemption"),
        pytest.param("RU", "not_applicable", id="a Russian to whom service does not apply"),
        pytest.param("UA", "reserve", id="a Ukrainian reservist"),
        pytest.param("BY", "reserve", id="a Belarusian reservist"),
    ],
)
def test_the_online_call_up_reaches_nobody_else(country: str, status: str) -> None:
    told = traveller(country, "US", to=country, age=33, sex="m", service_status=status)
    told.is_not_told(ONLINE)


def test_a_russian_turk_who_says_nothing_of_service_could_be_in_the_online_register() -> None:
    told = traveller("RU", "TR", to="RU", age=30, sex="m")
    told.could_be_told_at(ONLINE, 3)


def test_changing_planes_in_cairo_with_a_court_letter_is_told_one_level_less() -> None:
    told = traveller("EG", "FR", to="EG", role="transit_air", open_notice="yes", **A_WOMAN)
    told.told_at(PERHAPS, 2)

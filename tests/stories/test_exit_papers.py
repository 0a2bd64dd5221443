"""Men of service age who need a paper to leave."""

import pytest

from tests.stories.telling import traveller

PAPER = "exit-paper-for-service-age"


@pytest.mark.parametrize(
    ("country", "other", "age", "level"),
    [
        pytest.param("EG", "US", 25, 2, id="an Egyptian American of 25"),
        pytest.param("EG", "US", 40, 2, id="an Egyptian American of 40"),
        pytest.param("SG", "AU", 13, 2, id="a Singaporean Australian boy of 13"),
        pytest.param("IR", "SE", 17, 2, id="an Iranian Swede of 17"),
        pytest.param("CY", "GB", 16, 2, id="a Cypriot Briton of 16"),
        pytest.param("TW", "CA", 36, 2, id="a Taiwanese Canadian of 36"),
        pytest.param("AZ", "TR", 30, 2, id="an Azerbaijani Turk of 30"),
        pytest.param("DZ", "FR", 22, 1, id="an Algerian Frenchman of 22, perhaps"),
        pytest.param("JO", "US", 39, 1, id="a Jordanian American of 39, perhaps"),
    ],
)
def test_a_man_with_service_ahead_may_need_a_paper_to_leave(
    country: str, other: str, age: int, level: int
) -> None:
    told = traveller(country, other, to=country, age=age, sex="m", service_status="never")
    told.told_at(PAPER, level)


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("EG", 41, "m", "never", id="an Egyptian of 41"),
        pytest.param("EG", 17, "m", "never", id="an Egyptian of 17"),
        pytest.param("SG", 12, "m", "never", id="a Singaporean boy of 12"),
        pytest.param("EG", 25, "f", "never", id="an Egyptian woman"),
        pytest.param("EG", 25, "m", "served", id="an Egyptian who served"),
        pytest.param("EG", 25, "m", "exempt", id="an Egyptian who is exempt"),
        pytest.param("TW", 30, "m", "reserve", id="a Taiwanese reservist"),
        pytest.param("RU", 25, "m", "never", id="a Russian: there a call-up bars the exit"),
        pytest.param("UA", 35, "m", "never", id="a Ukrainian: there the war does"),
    ],
)
def test_no_paper_is_needed_without_service_ahead_or_where_none_is_issued(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(
        country, "US", to=country, age=age, sex=sex, service_status=status, open_notice="no"
    )
    told.is_not_told(PAPER)


@pytest.mark.parametrize("status", ["never", "deferred", "evader", "unsure", "not_applicable"])
def test_any_unfinished_service_brings_the_paper_in_cairo(status: str) -> None:
    told = traveller("EG", "CA", to="EG", age=23, sex="m", service_status=status)
    told.told_at(PAPER, 2)


def test_an_egyptian_whose_papers_name_no_sex_is_told_of_the_paper_of_men() -> None:
    told = traveller("EG", "CA", to="EG", age=23, sex="x", service_status="never")
    told.told_at(PAPER, 2)


def test_of_turkey_a_report_says_that_men_who_have_not_served_are_let_go() -> None:
    told = traveller("TR", "DE", to="TR", age=25, sex="m", service_status="never")
    told.is_not_told(PAPER)


def test_whether_a_brazilian_german_needs_a_paper_is_something_we_could_not_tell() -> None:
    told = traveller("BR", "DE", to="BR", age=25, sex="m", service_status="never")
    told.could_not_tell(PAPER)


def test_who_is_there_already_is_told_to_get_the_paper_where_he_is() -> None:
    told = traveller("EG", "US", to="EG", role="there", age=25, sex="m", service_status="never")
    keys = [action.key for action in told.assessment.actions]
    assert "permit-now" in keys
    assert "permit-first" not in keys

"""People of service age: who could be called up, and who could not."""

import pytest

from tests.stories.telling import Told, traveller

AN_IRANIAN_OF_24 = {"age": 24, "sex": "m", "open_notice": "no"}
ANY_CALL_UP = (
    "call-up-while-mobilising",
    "call-up-without-end",
    "call-up",
    "call-up-by-selection",
    "call-up-of-residents",
)


@pytest.mark.parametrize(
    ("country", "other", "age", "level"),
    [
        pytest.param("IR", "DE", 26, 3, id="an Iranian German of 26"),
        pytest.param("KR", "US", 24, 3, id="a Korean American of 24"),
        pytest.param("AM", "FR", 19, 3, id="an Armenian Frenchman of 19"),
        pytest.param("TJ", "RU", 22, 3, id="a Tajik Russian of 22"),
        pytest.param("SG", "GB", 18, 3, id="a Singaporean Briton of 18"),
        pytest.param("BY", "PL", 20, 3, id="a Belarusian Pole of 20"),
        pytest.param("EG", "IT", 22, 3, id="an Egyptian Italian of 22"),
        pytest.param("VN", "US", 19, 3, id="a Vietnamese American of 19"),
        pytest.param("CO", "US", 23, 3, id="a Colombian American of 23"),
    ],
)
def test_a_man_who_never_served_where_service_is_compulsory_could_be_called_up(
    country: str, other: str, age: int, level: int
) -> None:
    told = traveller(country, other, to=country, age=age, sex="m", service_status="never")
    told.told_at("call-up", level).shows(conscription=level)
    told.is_not_told("call-up-by-selection", "call-up-of-residents", "service-in-law-only")


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [
        pytest.param("KZ", "DE", 20, id="a Kazakh German of 20"),
        pytest.param("AT", "CA", 20, id="an Austrian Canadian of 20"),
        pytest.param("MX", "US", 19, id="a Mexican American of 19"),
        pytest.param("MA", "BE", 22, id="a Moroccan Belgian of 22"),
    ],
)
def test_where_the_law_spares_people_settled_abroad_a_man_should_carry_proof_of_it(
    country: str, other: str, age: int
) -> None:
    """He has not said whether he is on a register there."""
    told = traveller(country, other, to=country, age=age, sex="m", service_status="never")
    told.told_at("call-up-of-residents", 2).shows(conscription=2)
    told.is_not_told("call-up", "call-up-by-selection", "service-in-law-only")


@pytest.mark.parametrize("status", ["never", "evader", "unsure", "not_applicable"])
def test_an_iranian_german_who_has_not_done_his_service_could_be_called_up(status: str) -> None:
    told = traveller("IR", "DE", to="IR", service_status=status, **AN_IRANIAN_OF_24)
    told.told_at("call-up", 3)


def test_an_iranian_german_whose_service_was_put_off_should_carry_the_paper() -> None:
    told = traveller("IR", "DE", to="IR", service_status="deferred", **AN_IRANIAN_OF_24)
    told.told_at("put-off-while-living-abroad", 1).told_at("exit-paper-for-service-age", 2)
    told.is_not_told("call-up")


@pytest.mark.parametrize("status", ["exempt", "served", "reserve", "active"])
def test_an_iranian_german_who_is_done_with_service_is_not_called_up(status: str) -> None:
    told = traveller("IR", "DE", to="IR", service_status=status, **AN_IRANIAN_OF_24)
    told.is_not_told(*ANY_CALL_UP).never_shows("conscription")


@pytest.mark.parametrize(
    ("country", "first", "last"),
    [
        pytest.param("KR", 18, 37, id="Korea"),
        pytest.param("IR", 18, 34, id="Iran"),
        pytest.param("IL", 18, 29, id="Israel"),
        pytest.param("TJ", 18, 27, id="Tajikistan"),
    ],
)
def test_call_up_begins_and_ends_with_the_ages_of_the_law(
    country: str, first: int, last: int
) -> None:
    def a_man_of(age: int) -> Told:
        return traveller(country, "US", to=country, age=age, sex="m", service_status="never")

    a_man_of(first).is_told("call-up")
    a_man_of(last).is_told("call-up")
    a_man_of(first - 1).is_not_told(*ANY_CALL_UP)
    a_man_of(last + 1).is_not_told(*ANY_CALL_UP)


@pytest.mark.parametrize("country", ["KR", "IR", "GR", "KZ", "EG"])
def test_his_sister_is_not_called_up_where_only_men_serve(country: str) -> None:
    told = traveller(country, "US", to=country, age=22, sex="f", service_status="never")
    told.is_not_told(*ANY_CALL_UP).never_shows("conscription")


@pytest.mark.parametrize(
    ("country", "other", "age", "level"),
    [
        pytest.param("IL", "FR", 20, 3, id="an Israeli Frenchwoman of 20"),
        pytest.param("MM", "SG", 27, 3, id="a Burmese Singaporean of 27"),
        pytest.param("SD", "GB", 30, 2, id="a Sudanese Briton of 30: the reference book alone"),
    ],
)
def test_a_woman_could_be_called_up_where_women_serve_too(
    country: str, other: str, age: int, level: int
) -> None:
    told = traveller(country, other, to=country, age=age, sex="f", service_status="never")
    told.told_at("call-up", level)


def test_a_timorese_woman_of_19_is_told_of_a_duty_that_is_not_used_yet() -> None:
    told = traveller("TL", "AU", to="TL", age=19, sex="f", service_status="never")
    told.told_at("service-in-law-only", 1).is_not_told(*ANY_CALL_UP)


def test_a_burmese_woman_of_28_is_past_the_age_of_women_and_her_brother_is_not() -> None:
    answers = {"to": "MM", "age": 28, "service_status": "never"}
    traveller("MM", "SG", sex="f", **answers).is_not_told(*ANY_CALL_UP)
    traveller("MM", "SG", sex="m", **answers).told_at("call-up", 3)


def test_a_moroccan_woman_may_serve_if_she_likes_and_her_brother_if_he_lives_there() -> None:
    answers = {"to": "MA", "age": 22, "service_status": "never"}
    traveller("MA", "BE", sex="f", **answers).is_not_told(*ANY_CALL_UP)
    traveller("MA", "BE", sex="m", role="live", **answers).told_at("call-up", 3)
    traveller("MA", "BE", sex="m", **answers).told_at("call-up-of-residents", 2)
    abroad = traveller("MA", "BE", sex="m", registered_there="no", **answers)
    abroad.told_at("not-called-from-abroad", 1).is_not_told(*ANY_CALL_UP)


def test_papers_that_do_not_say_the_sex_bring_the_call_up_of_women_too() -> None:
    told = traveller("MM", "AU", to="MM", age=20, sex="x", service_status="never")
    told.told_at("call-up", 3)


def test_changing_planes_in_tehran_makes_a_call_up_less_likely() -> None:
    told = traveller(
        "IR", "DE", to="IR", role="transit_air", service_status="never", **AN_IRANIAN_OF_24
    )
    told.told_at("call-up", 2)


@pytest.mark.parametrize(
    ("country", "other", "age", "sex", "level"),
    [
        pytest.param("BR", "PT", 45, "m", 2, id="a Brazilian Portuguese of 45"),
        pytest.param("CL", "SE", 24, "m", 2, id="a Chilean Swede of 24"),
        pytest.param("CN", "CA", 20, "f", 2, id="a Chinese Canadian woman of 20"),
        pytest.param("NO", "GB", 22, "m", 2, id="a Norwegian Briton of 22"),
        pytest.param("NO", "GB", 22, "f", 2, id="a Norwegian woman of 22"),
    ],
)
def test_where_some_are_chosen_by_lot_one_may_be_selected(
    country: str, other: str, age: int, sex: str, level: int
) -> None:
    told = traveller(country, other, to=country, age=age, sex=sex, service_status="never")
    told.told_at("call-up-by-selection", level)
    told.is_not_told("call-up", "call-up-of-residents", "service-in-law-only")


@pytest.mark.parametrize("sex", ["m", "f"])
def test_a_norwegian_of_25_whom_nobody_ever_tested_is_no_longer_called(sex: str) -> None:
    """A rule of 2019, for women as for men: from 24 nobody is tested as a rule."""
    told = traveller("NO", "GB", to="NO", age=25, sex=sex, service_status="never")
    told.told_at("no-longer-called-at-your-age", 1).is_not_told(*ANY_CALL_UP)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"age": 25, "sex": "m", "service_status": "never"}, id="he is 25"),
        pytest.param({"age": 20, "sex": "f", "service_status": "never"}, id="she is a woman"),
        pytest.param({"age": 20, "sex": "m", "service_status": "served"}, id="he has served"),
    ],
)
def test_the_chilean_lot_does_not_fall_on_everyone(answers: dict[str, object]) -> None:
    traveller("CL", "SE", to="CL", **answers).is_not_told(*ANY_CALL_UP)


def test_a_french_algerian_is_called_up_in_algeria_and_not_in_france() -> None:
    answers = {"age": 24, "sex": "m", "service_status": "never"}
    traveller("FR", "DZ", to="DZ", **answers).told_at("call-up", 3)
    traveller("FR", "DZ", to="FR", **answers).is_not_told(*ANY_CALL_UP)

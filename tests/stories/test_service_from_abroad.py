"""Service of citizens who live abroad: who is left in peace, who needs a paper, who is called."""

import pytest

from tests.stories.circumstances import FROM_ABROAD, ON_ITS_PASSPORT, a_man_of, a_woman_of
from tests.stories.telling import Told, traveller

NOT_CALLED = "not-called-from-abroad"
NO_LONGER = "no-longer-called-at-your-age"
BORN_TOO_EARLY = "born-before-the-first-year-called"
PAPER = "paper-for-people-settled-abroad"
PUT_OFF = "put-off-while-living-abroad"
NOT_SPARED = "living-abroad-does-not-spare-you"
NOT_ON_REGISTER = "not-on-its-register"
CALL_UPS = ("call-up", "call-up-by-selection", "call-up-of-residents")


def a_dual_national(country: str, other: str, person: dict[str, object], **answers: object) -> Told:
    return traveller(country, other, to=country, **FROM_ABROAD | ON_ITS_PASSPORT | person | answers)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("EE", "CA", id="an Estonian Canadian: they are not called"),
        pytest.param("HR", "AU", id="a Croatian Australian: they are not called"),
        pytest.param("MA", "NL", id="a Moroccan Dutchman: they are not called"),
        pytest.param("MX", "US", id="a Mexican American: only residents are"),
        pytest.param("CH", "CA", id="a Swiss Canadian: only residents are"),
        pytest.param("DK", "US", id="a Danish American: only residents are"),
        pytest.param("KH", "FR", id="a Cambodian Frenchman: only residents are"),
        pytest.param("KZ", "DE", id="a Kazakh German: only residents are"),
    ],
)
def test_a_man_of_22_who_never_lived_there_carries_proof_of_where_he_lives(
    country: str, other: str
) -> None:
    told = a_dual_national(country, other, a_man_of(22))
    told.told_at(NOT_CALLED, 1).is_not_told(*CALL_UPS, PAPER)
    told.shows(conscription=1).never_shows("exit_ban", "military_penalty", "mobilisation")
    assert told.level <= 2
    assert "carry-proof" in [action.key for action in told.assessment.actions]


@pytest.mark.parametrize(
    ("country", "other", "rule", "level"),
    [
        pytest.param("EE", "CA", "call-up", 3, id="on the register in Tallinn"),
        pytest.param("KR", "US", "call-up", 3, id="on the register in Seoul"),
        pytest.param("VN", "US", "call-up", 3, id="on the register in Hanoi"),
        pytest.param("LA", "US", "call-up", 2, id="in Vientiane, by the reference book alone"),
        pytest.param("MX", "US", "call-up-of-residents", 2, id="on the register in Puebla"),
        pytest.param("DK", "US", "call-up-of-residents", 2, id="on the register in Aarhus"),
    ],
)
def test_the_register_changes_it(country: str, other: str, rule: str, level: int) -> None:
    told = a_dual_national(country, other, a_man_of(22), registered_there="yes")
    told.told_at(rule, level).is_not_told(NOT_CALLED, NOT_ON_REGISTER)
    a_dual_national(country, other, a_man_of(22)).is_not_told(rule)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("KR", "CA", id="a Korean Canadian"),
        pytest.param("VN", "US", id="a Vietnamese American"),
        pytest.param("LA", "FR", id="a Lao Frenchman"),
    ],
)
def test_who_is_on_no_register_is_told_what_registering_would_do(country: str, other: str) -> None:
    told = a_dual_national(country, other, a_man_of(22))
    told.told_at(NOT_ON_REGISTER, 1).is_not_told("call-up")


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("TR", "NL", id="a Turkish Dutchman"),
        pytest.param("DZ", "BE", id="an Algerian Belgian"),
        pytest.param("CO", "ES", id="a Colombian Spaniard"),
        pytest.param("TN", "IT", id="a Tunisian Italian"),
        pytest.param("BR", "US", id="a Brazilian American"),
    ],
)
def test_where_one_has_to_ask_the_paper_comes_before_the_trip(country: str, other: str) -> None:
    never = a_dual_national(country, other, a_man_of(24))
    never.shows(conscription=2).told_at(PAPER, 2).is_not_told("call-up", NOT_CALLED, PUT_OFF)
    has_it = a_dual_national(country, other, a_man_of(24), service_status="deferred")
    has_it.is_not_told(*CALL_UPS, PAPER)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("TR", "DE", id="a Turkish German"),
        pytest.param("KR", "US", id="a Korean American"),
        pytest.param("BR", "US", id="a Brazilian American"),
    ],
)
def test_whose_service_is_put_off_carries_the_paper(country: str, other: str) -> None:
    told = a_dual_national(country, other, a_man_of(24), service_status="deferred")
    told.told_at(PUT_OFF, 1).is_not_told("call-up", "call-up-by-selection", "call-up-bars-exit")


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [
        pytest.param("AM", "US", 40, id="an Armenian American of 40"),
        pytest.param("AZ", "DE", 31, id="an Azerbaijani German of 31"),
        pytest.param("GR", "AU", 46, id="a Greek Australian of 46"),
        pytest.param("KZ", "DE", 28, id="a Kazakh German of 28"),
        pytest.param("IR", "DE", 51, id="an Iranian German of 51"),
    ],
)
@pytest.mark.parametrize("registered", ["yes", "no"])
def test_a_man_above_the_last_age_is_told_so_and_nothing_else_of_service(
    country: str, other: str, age: int, registered: str
) -> None:
    told = a_dual_national(country, other, a_man_of(age), registered_there=registered)
    told.shows(conscription=1).told_at(NO_LONGER, 1)
    told.is_not_told(*CALL_UPS, PAPER, "service-never-settled")


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [
        pytest.param("KZ", "DE", 26, id="a Kazakh German of 26"),
        pytest.param("GR", "AU", 44, id="a Greek Australian of 44"),
    ],
)
def test_a_man_below_the_last_age_is_not_told_that_it_is_over(
    country: str, other: str, age: int
) -> None:
    a_dual_national(country, other, a_man_of(age)).is_not_told(NO_LONGER)


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [
        pytest.param("TN", "FR", 27, id="a Tunisian Frenchman born in 1999"),
        pytest.param("KW", "US", 20, id="a Kuwaiti American born in 2006"),
        pytest.param("JO", "GB", 30, id="a Jordanian Briton born in 1996"),
        pytest.param("BT", "AU", 21, id="a Bhutanese Australian born in 2005"),
    ],
)
@pytest.mark.parametrize("registered", ["yes", "no"])
def test_who_was_born_before_the_first_year_is_not_called(
    country: str, other: str, age: int, registered: str
) -> None:
    told = a_dual_national(country, other, a_man_of(age), registered_there=registered)
    told.told_at(BORN_TOO_EARLY, 2).shows(conscription=2).is_not_told(*CALL_UPS)
    assert NOT_SPARED not in told.rules


def test_a_latvian_briton_born_in_2003_is_told_so_only_if_he_is_on_the_register() -> None:
    on_it = a_dual_national("LV", "GB", a_man_of(23), registered_there="yes")
    on_it.told_at(BORN_TOO_EARLY, 2).is_not_told(*CALL_UPS, NOT_CALLED)
    a_dual_national("LV", "GB", a_man_of(23)).told_at(NOT_CALLED, 1).shows(conscription=1)


@pytest.mark.parametrize(
    ("country", "other", "age"),
    [
        pytest.param("LV", "GB", 21, id="a Latvian Briton born in 2005"),
        pytest.param("TN", "FR", 25, id="a Tunisian Frenchman born in 2001"),
        pytest.param("BT", "AU", 20, id="a Bhutanese Australian born in 2006"),
    ],
)
def test_who_was_born_after_it_can_be_called(country: str, other: str, age: int) -> None:
    told = a_dual_national(country, other, a_man_of(age), registered_there="yes")
    told.is_not_told(BORN_TOO_EARLY)
    assert {"call-up", "call-up-of-residents"} & told.rules


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("IL", "US", id="an Israeli American"),
        pytest.param("SG", "GB", id="a Singaporean Briton"),
    ],
)
@pytest.mark.parametrize("registered", ["yes", "no"])
def test_israel_and_singapore_call_men_from_abroad_too(
    country: str, other: str, registered: str
) -> None:
    told = a_dual_national(country, other, a_man_of(20), registered_there=registered)
    told.told_at(NOT_SPARED, 3).shows(conscription=3).is_not_told(NOT_CALLED, PAPER)


@pytest.mark.parametrize("country", ["HR", "CH", "MX", "EE"])
def test_who_lives_there_is_called_like_everybody(country: str) -> None:
    told = a_dual_national(
        country, "CA", a_man_of(22), role="live", registered_there="yes", stay_days=300
    )
    told.is_not_told(NOT_CALLED, PAPER, NO_LONGER)
    told.told_at("call-up", 2 if country == "HR" else 3)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("HR", "AU", id="a Croatian Australian"),
        pytest.param("CH", "CA", id="a Swiss Canadian"),
        pytest.param("TR", "NL", id="a Turkish Dutchwoman"),
        pytest.param("GR", "US", id="a Greek American"),
    ],
)
def test_a_woman_of_24_is_told_nothing_of_service_where_men_serve(country: str, other: str) -> None:
    told = a_dual_national(country, other, a_woman_of(24))
    told.never_shows("conscription", "mobilisation", "military_penalty")
    told.is_not_told("exit-paper-for-service-age", "call-up-bars-exit")
    assert told.level <= 2

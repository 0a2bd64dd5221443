"""Citizens settled abroad: how long they may visit, and what the register changes."""

import pytest

from tests.stories.telling import traveller

TOO_LONG = "stay-longer-than-a-visit"
NOT_REGISTERED = "not-on-its-register"
NOT_CALLED = "not-called-from-abroad"
RESIDENTS = "call-up-of-residents"
IN_LAW_ONLY = "service-in-law-only"
OFF_ALL_REGISTERS = "off-its-registers-and-living-abroad"
CERTIFICATE = "certificate-before-the-trip"
AT_A_CONSULATE = "registration-at-a-consulate"
ANNOUNCED = "a-change-of-service-is-announced"
COVERS_RESIDENTS = "service-covers-residents"


@pytest.mark.parametrize(
    ("country", "limit"),
    [
        pytest.param("GR", 180, id="a Greek American may stay 180 days"),
        pytest.param("IR", 90, id="an Iranian American may stay 90 days"),
        pytest.param("TW", 183, id="a Taiwanese American may stay 183 days"),
        pytest.param("EG", 180, id="an Egyptian American may stay 180 days"),
        pytest.param("CY", 90, id="a Cypriot American may stay 90 days"),
        pytest.param("TR", 181, id="a Turkish American has to spend 184 elsewhere"),
    ],
)
def test_a_man_settled_abroad_who_stays_a_day_too_long_is_told(country: str, limit: int) -> None:
    answers = {"to": country, "age": 27, "sex": "m", "service_status": "never"}
    traveller(country, "US", stay_days=limit + 1, **answers).told_at(TOO_LONG, 3)
    traveller(country, "US", stay_days=limit, **answers).is_not_told(TOO_LONG)


@pytest.mark.parametrize(
    ("country", "answers"),
    [
        pytest.param("GR", {"age": 27, "sex": "f", "service_status": "never"}, id="a woman"),
        pytest.param("GR", {"age": 46, "sex": "m", "service_status": "never"}, id="a man of 46"),
        pytest.param("GR", {"age": 27, "sex": "m", "service_status": "served"}, id="has served"),
        pytest.param(
            "AR", {"age": 20, "sex": "m", "service_status": "never"}, id="Argentina calls up nobody"
        ),
    ],
)
def test_half_a_year_and_more_is_no_matter_for_who_owes_no_service(
    country: str, answers: dict[str, object]
) -> None:
    traveller(country, "US", to=country, stay_days=300, **answers).is_not_told(TOO_LONG)


@pytest.mark.parametrize(
    ("country", "age", "sex"),
    [
        pytest.param("GE", 25, "m", id="a Georgian German"),
        pytest.param("ER", 25, "f", id="an Eritrean German, who serves as her brothers do"),
    ],
)
def test_how_long_the_visit_may_be_is_at_times_something_we_could_not_tell(
    country: str, age: int, sex: str
) -> None:
    answers = {"to": country, "age": age, "sex": sex, "stay_days": 200}
    traveller(country, "DE", service_status="never", **answers).could_be_told_at(TOO_LONG, 3)
    traveller(country, "DE", service_status="served", **answers).is_not_told(TOO_LONG)


@pytest.mark.parametrize(
    ("country", "other", "sex"),
    [
        pytest.param("TW", "US", "m", id="a Taiwanese American without a household register"),
        pytest.param("KR", "CA", "m", id="a Korean Canadian outside the resident register"),
        pytest.param("LA", "US", "m", id="a Lao American outside the family book"),
        pytest.param("VN", "AU", "m", id="a Vietnamese Australian outside the register"),
    ],
)
def test_who_is_not_on_the_register_is_told_that_registering_could_change_it(
    country: str, other: str, sex: str
) -> None:
    answers = {"to": country, "age": 22, "sex": sex, "service_status": "never"}
    traveller(country, other, registered_there="no", **answers).told_at(NOT_REGISTERED, 1)
    traveller(country, other, registered_there="yes", **answers).is_not_told(NOT_REGISTERED)
    traveller(country, other, registered_there="unsure", **answers).is_not_told(NOT_REGISTERED)


@pytest.mark.parametrize(
    ("country", "other", "sex"),
    [
        pytest.param("FI", "AU", "m", id="a Finnish Australian who lives in Perth"),
        pytest.param("SE", "US", "m", id="a Swedish American who lives in Minnesota"),
        pytest.param("SE", "US", "f", id="his sister"),
        pytest.param("DK", "GB", "m", id="a Danish Briton who lives in Leeds"),
    ],
)
def test_where_sources_call_residents_only_who_is_off_the_register_is_not_called(
    country: str, other: str, sex: str
) -> None:
    answers = {"to": country, "age": 22, "sex": sex, "service_status": "never"}
    told = traveller(country, other, registered_there="no", **answers).told_at(NOT_CALLED, 1)
    told.is_not_told(NOT_REGISTERED, RESIDENTS, "call-up", "call-up-by-selection")
    told.shows(conscription=1)
    for answer in ("yes", "unsure"):
        told = traveller(country, other, registered_there=answer, **answers)
        told.is_not_told(NOT_REGISTERED, NOT_CALLED)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"age": 37, "sex": "m", "service_status": "never"}, id="a man of 37"),
        pytest.param({"age": 22, "sex": "f", "service_status": "never"}, id="a woman"),
        pytest.param(
            {"age": 22, "sex": "m", "service_status": "served"}, id="a man who has served"
        ),
    ],
)
def test_the_register_in_taipei_is_no_matter_for_who_owes_no_service(
    answers: dict[str, object],
) -> None:
    told = traveller("TW", "US", to="TW", registered_there="no", **answers)
    told.is_not_told(NOT_REGISTERED, NOT_CALLED)


def test_without_a_propiska_a_russian_is_called_up_all_the_same() -> None:
    told = traveller(
        "RU", "DE", to="RU", age=20, sex="m", service_status="never", registered_there="no"
    )
    told.told_at("call-up-while-mobilising", 4).is_not_told(NOT_REGISTERED, NOT_CALLED)
    told.told_at("exit-asked-of-people-settled-abroad", 2)


def test_whether_the_register_matters_in_georgia_is_something_we_could_not_tell() -> None:
    told = traveller(
        "GE", "DE", to="GE", age=20, sex="m", service_status="never", registered_there="no"
    )
    told.could_be_told_at(NOT_REGISTERED, 1)


@pytest.mark.parametrize(
    "country", [pytest.param("CH", id="Switzerland"), pytest.param("DK", id="Denmark")]
)
def test_who_moved_away_but_may_still_be_registered_should_prove_to_live_abroad(
    country: str,
) -> None:
    answers = {"age": 25, "sex": "m", "service_status": "never", "registered_there": "unsure"}
    told = traveller(country, "US", to=country, **answers)
    told.told_at(RESIDENTS, 2).is_not_told("call-up", "call-up-by-selection", IN_LAW_ONLY)
    assert "carry-proof" in [action.key for action in told.assessment.actions]


def test_a_swedish_mother_passes_it_on_to_a_daughter_who_is_registered_in_malmo() -> None:
    told = traveller(
        "FR",
        to="SE",
        ties=["parent"],
        age=20,
        sex="f",
        service_status="not_applicable",
        registered_there="yes",
    )
    told.told_at(RESIDENTS, 1)


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"age": 31, "sex": "m", "service_status": "never"}, id="he is 31"),
        pytest.param({"age": 25, "sex": "f", "service_status": "never"}, id="she is a woman"),
        pytest.param({"age": 25, "sex": "m", "service_status": "exempt"}, id="he is exempt"),
    ],
)
def test_a_swiss_american_who_owes_no_service_need_prove_nothing(
    answers: dict[str, object],
) -> None:
    told = traveller("CH", "US", to="CH", registered_there="unsure", **answers)
    told.is_not_told(RESIDENTS, "call-up")


@pytest.mark.parametrize(
    ("country", "other", "age", "sex"),
    [
        pytest.param("DE", "TR", 25, "m", id="a German Turk of 25"),
        pytest.param("CI", "FR", 20, "f", id="an Ivorian Frenchwoman of 20"),
        pytest.param("US", "GB", 19, "m", id="an American Briton of 19"),
        pytest.param("HU", "CA", 40, "m", id="a Hungarian Canadian of 40"),
    ],
)
def test_where_call_up_sleeps_in_the_law_one_is_told_just_that(
    country: str, other: str, age: int, sex: str
) -> None:
    told = traveller(country, other, to=country, age=age, sex=sex, service_status="never")
    told.told_at(IN_LAW_ONLY, 1).shows(conscription=1).is_not_told("call-up")


@pytest.mark.parametrize(
    ("country", "age", "sex", "status"),
    [
        pytest.param("CI", 27, "f", "never", id="an Ivorian woman of 27"),
        pytest.param("DE", 25, "f", "never", id="a German woman"),
        pytest.param("DE", 30, "m", "served", id="a German who served before it was suspended"),
        pytest.param("IR", 20, "m", "never", id="in Iran it does not sleep"),
        pytest.param("FR", 20, "m", "never", id="in France there is none"),
    ],
)
def test_a_sleeping_call_up_is_not_told_to_those_it_would_not_wake_for(
    country: str, age: int, sex: str, status: str
) -> None:
    told = traveller(country, "BE", to=country, age=age, sex=sex, service_status=status)
    told.is_not_told(IN_LAW_ONLY)


@pytest.mark.parametrize(("country", "other"), [("GE", "CA"), ("BO", "ES"), ("EG", "IT")])
def test_who_is_off_the_register_of_a_state_that_says_nothing_of_it_is_told_less(
    country: str, other: str
) -> None:
    answers = {"to": country, "age": 22, "sex": "m", "service_status": "never"}
    told = traveller(country, other, registered_there="no", **answers)
    told.told_at(OFF_ALL_REGISTERS, 2).shows(conscription=2).is_not_told("call-up")
    told = traveller(country, other, registered_there="yes", **answers)
    told.told_at("call-up", 3).is_not_told(OFF_ALL_REGISTERS)


@pytest.mark.parametrize("country", ["CY", "IR"])
def test_where_the_paper_has_to_be_got_before_the_trip_one_is_told_so(country: str) -> None:
    answers = {"to": country, "age": 22, "sex": "m"}
    traveller(country, "CA", service_status="never", **answers).told_at(CERTIFICATE, 2)
    traveller(country, "CA", service_status="served", **answers).is_not_told(CERTIFICATE)
    at_home = traveller(country, "CA", role="live", service_status="never", **answers)
    at_home.is_not_told(CERTIFICATE)


@pytest.mark.parametrize("country", ["AT", "BR", "MX"])
def test_a_young_man_abroad_is_told_of_the_duty_to_register_at_a_consulate(country: str) -> None:
    answers = {"to": country, "age": 22, "service_status": "never"}
    traveller(country, "US", sex="m", **answers).told_at(AT_A_CONSULATE, 1)
    traveller(country, "US", sex="f", **answers).is_not_told(AT_A_CONSULATE)
    traveller(country, "US", sex="m", role="live", **answers).is_not_told(AT_A_CONSULATE)


def test_a_young_serb_is_told_that_a_return_of_service_has_been_announced() -> None:
    answers = {"to": "RS", "age": 22, "service_status": "never"}
    told = traveller("RS", "AT", sex="m", **answers).told_at(ANNOUNCED, 1)
    told.shows(conscription=1)
    traveller("AT", sex="m", ties=["none"], **answers).is_not_told(ANNOUNCED)


A_BRITON_WHO_LIVES_THERE = {
    "ties": ["none"],
    "role": "live",
    "age": 20,
    "sex": "m",
    "service_status": "never",
}


@pytest.mark.parametrize(
    "country",
    [
        pytest.param("SG", id="Singapore: sons of residents serve"),
        pytest.param("IL", id="Israel: permanent residents serve"),
    ],
)
def test_service_can_cover_a_young_man_who_lives_there_and_is_no_citizen(country: str) -> None:
    told = traveller("GB", to=country, **A_BRITON_WHO_LIVES_THERE).told_at(COVERS_RESIDENTS, 2)
    told.shows(conscription=2).is_not_told("call-up", RESIDENTS)


def test_in_norway_which_selects_few_a_resident_is_told_no_more_than_a_norwegian() -> None:
    """The law lets foreigners with firm ties be made liable, where no treaty forbids it."""
    answers = {"to": "NO", "role": "live", "age": 20, "sex": "m", "service_status": "never"}
    traveller("NO", "GB", registered_there="yes", **answers).shows(conscription=2)
    told = traveller("GB", ties=["none"], **answers).shows(conscription=2)
    told.told_at(COVERS_RESIDENTS, 2)


@pytest.mark.parametrize("country", ["SG", "IL", "NO"])
@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"role": "visit"}, id="he visits"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"age": 15}, id="he is 15"),
        pytest.param({"age": 41}, id="he is 41"),
        pytest.param({"service_status": "served"}, id="he has served there"),
        pytest.param({"service_status": "exempt"}, id="he is exempt"),
    ],
)
def test_the_service_of_residents_is_no_matter_for_a_briton_if(
    country: str, one_change: dict[str, object]
) -> None:
    told = traveller("GB", to=country, **{**A_BRITON_WHO_LIVES_THERE, **one_change})
    told.is_not_told(COVERS_RESIDENTS).never_shows("conscription")


@pytest.mark.parametrize("country", ["FR", "KR", "GR"])
def test_of_other_countries_no_source_says_that_residents_serve(country: str) -> None:
    told = traveller("GB", to=country, **A_BRITON_WHO_LIVES_THERE)
    told.could_not_tell(COVERS_RESIDENTS).never_shows("conscription")

"""Travellers to Russia and Belarus."""

from riskcheck.engine.conditions.base import Reason
from riskcheck.engine.model.facts import Standing
from tests.stories.telling import Told, traveller

A_RESERVIST = {
    "age": 32,
    "sex": "m",
    "service_status": "reserve",
    "passport_shown": "destination",
    "holds_destination_passport": "yes",
    "registered_there": "yes",
    "work": ["business"],
    "stay_days": 21,
}

A_TEACHER = {"age": 45, "sex": "f", "service_status": "not_applicable"}

TEN_RISKS = (
    "non_recognition",
    "consular_access",
    "conscription",
    "mobilisation",
    "exit_ban",
    "wrongful_detention",
    "harassment",
    "prosecution",
    "device_search",
    "advisory",
)


def dated_government_source(reason: Reason) -> bool:
    if reason.advice:
        return any(advice.dated for advice in reason.advice)
    return reason.finding is not None and any(
        s.source.dated and s.source.standing is Standing.GOVERNMENT_ADVICE
        for s in reason.finding.deciding
    )


def cites_a_government(told: Told, risk: str) -> bool:
    return any(dated_government_source(r) for a in told.of(risk) for r in a.because)


def test_a_us_russian_reservist_of_32_is_told_every_risk_of_the_article() -> None:
    told = traveller("US", "RU", to="RU", **A_RESERVIST)
    told.shows(non_recognition=4, consular_access=4, conscription=3, mobilisation=4, exit_ban=3)
    told.though_lawyers_expect("a reservist is held by a call-up, and he named none", exit_ban=4)
    told.shows(wrongful_detention=4, harassment=3, prosecution=3, device_search=3, advisory=4)
    told.is_level(4).never_shows("family", "lgbt")
    assert told.headline == "Do not travel"


def test_each_of_the_ten_risks_cites_a_dated_government_page() -> None:
    told = traveller("US", "RU", to="RU", **A_RESERVIST)
    assert [risk for risk in TEN_RISKS if not cites_a_government(told, risk)] == []


def test_a_us_russian_teacher_already_in_kazan_is_not_told_of_a_call_up() -> None:
    told = traveller(
        "US",
        "RU",
        to="RU",
        role="there",
        **A_TEACHER,
        passport_shown="destination",
        holds_destination_passport="yes",
        stay_days=14,
    )
    told.shows(non_recognition=4, consular_access=4, exit_ban=3, wrongful_detention=4)
    told.shows(device_search=3, advisory=4).is_level(4)
    told.never_shows("conscription", "mobilisation", "military_penalty")


def test_someone_already_there_is_told_to_leave_lawfully_first_and_not_to_stay_at_home() -> None:
    told = traveller("US", "RU", to="RU", role="there", **A_TEACHER)
    assert told.headline == "Leave when it is lawful and safe"
    keys = [action.key for action in told.assessment.actions]
    assert keys[0] == "leave-lawfully"
    assert "do-not-go" not in keys


def test_a_reservist_who_only_changes_planes_in_moscow_is_told_the_stop_itself_is_a_risk() -> None:
    visiting = traveller("US", "RU", to="RU", **A_RESERVIST)
    changing = traveller("US", "RU", to="RU", **{**A_RESERVIST, "role": "transit_air"})
    changing.is_level(4).shows(third_country=3)
    assert changing.risks["mobilisation"] == visiting.risks["mobilisation"] - 1
    assert changing.risks["wrongful_detention"] == visiting.risks["wrongful_detention"]


def test_a_us_citizen_with_no_link_is_warned_of_detention_and_not_of_a_call_up() -> None:
    told = traveller("US", to="RU", age=25, sex="m", ties=["none"])
    told.is_level(4).shows(wrongful_detention=3, third_country=3, advisory=4)
    told.never_shows("conscription", "mobilisation", "exit_ban", "hidden_nationality")


def test_a_gift_to_a_group_it_opposes_is_a_grave_matter_in_russia() -> None:
    told = traveller("US", "RU", to="RU", **A_TEACHER, activities=["donation"])
    assert "gave-or-joined-under-severe-laws" in told.rules
    told.shows(prosecution=4)


def test_not_sure_about_service_is_read_as_the_riskier_case() -> None:
    unsure = traveller("US", "RU", to="RU", age=40, sex="m", service_status="unsure")
    sure = traveller("US", "RU", to="RU", age=40, sex="m", service_status="exempt")
    unsure.shows(mobilisation=4)
    sure.never_shows("conscription")
    sure.shows(mobilisation=2)


def test_preferring_not_to_say_is_read_as_no_activity() -> None:
    silent = traveller("US", "RU", to="RU", **A_TEACHER, activities=["prefer_not_to_say"])
    nothing = traveller("US", "RU", to="RU", **A_TEACHER, activities=["none"])
    assert silent.risks == nothing.risks
    assert silent.undecided == nothing.undecided


def test_a_russian_with_no_other_citizenship_is_told_no_embassy_can_act() -> None:
    told = traveller("RU", to="RU", **A_TEACHER)
    assert "only-its-citizen" in told.rules
    told.never_shows("non_recognition")


def test_a_russian_ukrainian_in_minsk_could_be_handed_over_and_is_no_belarusian_conscript() -> None:
    told = traveller(
        "RU",
        "UA",
        to="BY",
        age=30,
        sex="m",
        service_status="reserve",
        passport_shown="other",
        open_notice="unsure",
        activities=["posts"],
        stay_days=4,
    )
    told.though_lawyers_expect("one government says that it may happen", third_country=4)
    told.shows(third_country=3, prosecution=3, device_search=3, advisory=4).is_level(4)
    told.never_shows("conscription", "non_recognition", "exit_ban")

"""Where a stronger form of a rule is told, its milder form stands back."""

from tests.stories.telling import traveller


def test_a_finn_who_lives_there_reads_of_the_call_up_and_not_of_putting_it_off() -> None:
    told = traveller("FI", "US", to="FI", role="live", age=22, sex="m", service_status="never")
    told.is_told("call-up")
    assert "call-up-of-residents" not in told.rules


def test_a_korean_boy_of_17_on_a_long_stay_reads_that_the_age_is_near_once() -> None:
    told = traveller(
        "KR", "US", to="KR", age=17, sex="m", service_status="never", stay_days=200
    ).is_told("turns-of-call-up-age-there")
    assert "soon-of-call-up-age" not in told.rules


def test_a_visitor_to_russia_reads_once_that_phones_are_watched() -> None:
    told = traveller("JP", to="RU", ties=["none"], work=["none"], activities=["none"])
    told.is_told("devices-watched")
    assert "devices-may-be-looked-at" not in told.rules


def test_an_indian_briton_without_an_indian_passport_has_none_to_hand_in() -> None:
    rule = "india-passport-after-naturalising"
    keeps_none = {"holds_destination_passport": "no", "passport_shown": "other"}
    traveller("IN", "GB", to="IN", **keeps_none).is_not_told(rule)
    traveller("IN", "GB", to="IN", **keeps_none | {"holds_destination_passport": "yes"}).told_at(
        rule, 2
    )
    traveller("IN", "GB", to="IN", **keeps_none | {"passport_shown": "destination"}).told_at(
        rule, 2
    )


def test_an_australian_with_an_albanian_father_may_be_asked_for_service_too() -> None:
    man = {"age": 30, "sex": "m", "service_status": "never"}
    traveller("AU", to="AL", ties=["parent"], **man).told_at(
        "service-said-to-cover-dual-nationals", 1
    )

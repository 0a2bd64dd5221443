"""Travellers to Ukraine."""

from tests.stories.telling import traveller

LIMITED_NOW = "since 2026 its law allows a second passport of five states, but gives it no weight"
MAY_LEAVE = (
    "an order of August 2025 lets men of 18 to 22 leave with a paper, whatever one page says"
)


def test_a_ukrainian_american_of_35_at_a_funeral_may_not_get_out() -> None:
    told = traveller(
        "UA",
        "US",
        to="UA",
        age=35,
        sex="m",
        service_status="never",
        passport_shown="other",
        stay_days=14,
    )
    told.shows(exit_ban=4, mobilisation=4, consular_access=3, conflict=4, advisory=4)
    told.is_level(4).never_shows("lgbt")
    told.shows(non_recognition=2).though_lawyers_expect(LIMITED_NOW, non_recognition=3)


def test_a_ukrainian_canadian_student_of_20_may_leave_with_a_paper() -> None:
    told = traveller(
        "UA",
        "CA",
        to="UA",
        age=20,
        sex="m",
        service_status="deferred",
        passport_shown="destination",
        stay_days=10,
    )
    told.shows(exit_ban=2, conflict=4, advisory=4).is_level(4)
    told.though_lawyers_expect(MAY_LEAVE, exit_ban=3)
    told.shows(non_recognition=2).though_lawyers_expect(LIMITED_NOW, non_recognition=3)


def test_a_ukrainian_german_accountant_is_not_called_up() -> None:
    told = traveller(
        "UA",
        "DE",
        to="UA",
        age=29,
        sex="f",
        service_status="not_applicable",
        passport_shown="destination",
        stay_days=10,
    )
    told.shows(consular_access=3, conflict=4, advisory=4).is_level(4)
    told.never_shows("conscription", "mobilisation")
    told.shows(non_recognition=2).though_lawyers_expect(LIMITED_NOW, non_recognition=3)


def test_a_man_of_24_below_call_up_age_is_still_of_an_age_held_back() -> None:
    told = traveller("UA", "US", to="UA", age=24, sex="m", service_status="never", open_notice="no")
    told.shows(exit_ban=4)


def test_a_missed_call_up_in_wartime_is_level_4_of_its_own() -> None:
    told = traveller("UA", "US", to="UA", age=40, sex="m", service_status="evader")
    told.shows(military_penalty=4, exit_ban=4)


def test_papers_that_exempt_make_the_call_up_milder_and_leave_the_war() -> None:
    told = traveller(
        "UA", "US", to="UA", age=40, sex="m", service_status="exempt", open_notice="no"
    )
    told.never_shows("conscription").shows(conflict=4, advisory=4)
    told.shows(mobilisation=2)

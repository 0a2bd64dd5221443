"""Travellers to Israel, Türkiye, Lebanon and Egypt."""

from tests.stories.telling import traveller

A_MOTHER = {"age": 36, "sex": "f", "service_status": "not_applicable"}


def test_an_israeli_american_of_19_from_boston_is_told_that_women_serve() -> None:
    told = traveller(
        "IL",
        "US",
        to="IL",
        age=19,
        sex="f",
        service_status="never",
        passport_shown="other",
        stay_days=60,
    )
    told.shows(conscription=3, passport_rule=2, conflict=3, consular_access=2).is_level(3)
    told.though_lawyers_expect(
        "its law binds women who live abroad too, and a home abroad spares none of them",
        conscription=2,
    )
    told.never_shows("wrongful_detention")


def test_a_turkish_german_who_posted_criticism_could_be_tried() -> None:
    told = traveller(
        "TR",
        "DE",
        to="TR",
        age=34,
        sex="m",
        service_status="never",
        passport_shown="destination",
        holds_destination_passport="yes",
        activities=["posts"],
        stay_days=28,
    )
    told.shows(conscription=3, prosecution=3, consular_access=2, exit_ban=3).is_level(3)
    told.never_shows("advisory")


def test_a_lebanese_british_mother_is_told_the_father_may_keep_the_children() -> None:
    told = traveller(
        "LB",
        "GB",
        to="LB",
        passport_shown="other",
        family=["minor", "spouse_national"],
        stay_days=21,
        **A_MOTHER,
    )
    told.shows(family=3, exit_ban=3, conflict=4, consular_access=3, advisory=4).is_level(4)
    told.never_shows("conscription", "mobilisation", "military_penalty", "wrongful_detention")


def test_a_dispute_about_a_child_is_told_of_without_any_fact() -> None:
    told = traveller("EG", "DE", to="EG", family=["minor", "custody"], **A_MOTHER)
    told.shows(family=3)
    assert "custody-dispute" in told.rules

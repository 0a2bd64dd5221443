"""Travellers to Africa, the Americas, and where nothing is known."""

import pytest

from riskcheck.rulebook.names import RISKS
from tests.stories.telling import traveller

NO_SOLDIER = {"sex": "f", "service_status": "not_applicable"}


def test_an_eritrean_swede_at_a_wedding_in_asmara_may_not_come_home() -> None:
    told = traveller(
        "ER",
        "SE",
        to="ER",
        age=28,
        sex="f",
        service_status="never",
        passport_shown="destination",
        stay_days=30,
    )
    told.shows(conscription=4, exit_ban=3, consular_access=4, non_recognition=3, money=2)
    told.though_lawyers_expect(
        "an exit visa can be got; whether service age alone bars is not said", exit_ban=4
    )
    told.is_level(4)


def test_a_venezuelan_american_visiting_her_mother_could_be_detained() -> None:
    told = traveller(
        "VE",
        "US",
        to="VE",
        age=40,
        passport_shown="destination",
        holds_destination_passport="yes",
        stay_days=21,
        **NO_SOLDIER,
    )
    told.shows(wrongful_detention=4, consular_access=3, advisory=4).is_level(4)
    told.though_lawyers_expect("no source says that embassies are kept away", consular_access=4)
    told.never_shows("conscription", "mobilisation", "military_penalty")


@pytest.mark.parametrize("nationalities", [("US", "FR"), ("RU",), ("CN", "IR")])
def test_where_nothing_is_known_nobody_reads_that_no_risk_was_found(
    nationalities: tuple[str, ...],
) -> None:
    told = traveller(*nationalities, to="AQ", age=30, ties=["none"], **NO_SOLDIER)
    told.is_level(1)
    assert "no-source-speaks-of-it" in told.rules


def test_where_nothing_is_known_every_risk_is_one_we_could_not_tell() -> None:
    told = traveller("US", "FR", to="AQ", age=30, ties=["none"], **NO_SOLDIER)
    untold = {open_rule.rule.risk for open_rule in told.assessment.undecided}
    spoken = {advisory.rule.risk for advisory in told.assessment.advisories}
    assert untold | spoken == set(RISKS)


def test_information_for_lgbt_travellers_is_shown_only_on_request() -> None:
    asked = traveller("US", "FR", to="UG", age=36, lgbt_information="yes", **NO_SOLDIER)
    declined = traveller("US", "FR", to="UG", age=36, lgbt_information="no", **NO_SOLDIER)
    asked.shows(lgbt=3)
    declined.never_shows("lgbt")
    assert not any("same-sex" in key for key in declined.undecided)


def test_what_was_not_asked_is_named_and_never_read_as_no() -> None:
    told = traveller("ER", "SE", to="ER")
    missing = {key for open_rule in told.assessment.undecided for key in open_rule.missing}
    assert {"age", "sex", "service_status"} <= missing
    told.never_shows("conscription")


def test_a_visitor_who_gave_to_a_banned_group_is_told_even_without_a_tie() -> None:
    told = traveller("US", "FR", to="TH", ties=["none"], activities=["opposition"])
    told.shows(prosecution=3)


def test_a_russian_who_goes_to_armenia_is_told_of_its_ties_to_russia_and_no_more() -> None:
    told = traveller("RU", "US", to="AM", ties=["none"], activities=["none"], open_notice="no")
    told.shows(third_country=1)


def test_a_russian_with_an_open_matter_may_be_handed_over_in_belarus() -> None:
    told = traveller("RU", "US", to="BY", ties=["none"], open_notice="yes", activities=["none"])
    told.shows(third_country=3)


def test_an_open_notice_is_spoken_of_even_in_a_calm_country() -> None:
    told = traveller("ES", "US", to="ES", open_notice="yes", age=45, sex="f")
    told.shows(exit_ban=2)


def test_a_hong_konger_active_in_opposition_is_told_of_hand_over_to_the_mainland() -> None:
    told = traveller("CN", "GB", to="HK", activities=["banned_group"], open_notice="no")
    assert "third_country" in told.risks

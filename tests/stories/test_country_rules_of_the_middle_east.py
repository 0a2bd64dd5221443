"""Who is told of Iran's, Israel's and Egypt's own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

AN_ISRAELI_OF_17 = {"age": 17, "sex": "f", "service_status": "never"}
AN_ENGINEER_OF_25 = {"age": 25, "sex": "m", "service_status": "never", "stay_days": 200}


@pytest.mark.parametrize(
    "ties",
    [
        pytest.param(["parent"], id="her father is Iranian"),
        pytest.param(["spouse"], id="her husband is Iranian"),
    ],
)
def test_a_swede_may_be_iranian_by_father_or_husband(ties: list[str]) -> None:
    told = traveller("SE", to="IR", ties=ties, sex="f")
    told.told_at("iran-father-or-husband", 3)


@pytest.mark.parametrize("ties", [["grandparent"], ["born"], ["none"]])
def test_no_other_link_makes_her_iranian_that_way_and_who_says_she_is_one_knows(
    ties: list[str],
) -> None:
    traveller("SE", to="IR", ties=ties, sex="f").is_not_told("iran-father-or-husband")
    traveller("SE", "IR", to="IR", sex="f").is_not_told("iran-father-or-husband")


@pytest.mark.parametrize("passport", ["other", "undecided"])
@pytest.mark.parametrize("other", ["US", "GB", "CA"])
def test_three_governments_say_their_passport_alone_may_bring_detention(
    other: str, passport: str
) -> None:
    """Each says "may" of its own passport: one level lower than a fact stated."""
    told = traveller("IR", other, to="IR", passport_shown=passport)
    told.told_at("iran-foreign-passport-draws-danger", 2)


def test_of_links_with_israel_it_is_said_without_a_may() -> None:
    told = traveller("IR", "IL", to="IR", passport_shown="other")
    told.told_at("iran-foreign-passport-draws-danger", 3)


def test_on_her_iranian_passport_she_keeps_to_its_passport_rule() -> None:
    told = traveller("IR", "GB", to="IR", passport_shown="destination")
    told.is_not_told("iran-foreign-passport-draws-danger")


def test_no_source_says_it_of_a_swedish_passport() -> None:
    told = traveller("IR", "SE", to="IR", passport_shown="other")
    told.could_not_tell("iran-foreign-passport-draws-danger")


def test_whether_a_briton_with_an_iranian_father_must_show_its_passport_no_source_says() -> None:
    told = traveller("GB", to="IR", ties=["parent"], passport_shown="other")
    told.could_be_told_at("iran-foreign-passport-draws-danger", 3)


def test_a_british_tourist_with_no_link_owes_no_iranian_passport() -> None:
    told = traveller("GB", to="IR", ties=["none"], passport_shown="other", role="there")
    told.is_not_told("iran-foreign-passport-draws-danger", "iran-leaving-on-its-passport")


@pytest.mark.parametrize("role", ["there", "live"])
def test_an_iranian_american_in_shiraz_is_told_how_to_get_out(role: str) -> None:
    told = traveller("IR", "US", to="IR", role=role)
    told.told_at("iran-leaving-on-its-passport", 3)


def test_before_she_goes_the_way_out_is_not_yet_her_question() -> None:
    traveller("IR", "US", to="IR").is_not_told("iran-leaving-on-its-passport")


def test_for_an_american_in_shiraz_with_an_iranian_father_we_could_not_tell() -> None:
    """Iran does not let go of its citizens, so a link counts in full."""
    told = traveller("US", to="IR", ties=["parent"], role="there")
    told.could_be_told_at("iran-leaving-on-its-passport", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a woman of 17"),
        pytest.param({"sex": "m"}, id="a man of 17"),
        pytest.param({"age": 16}, id="from sixteen"),
        pytest.param({"age": 26}, id="up to 26"),
        pytest.param({"service_status": "deferred"}, id="it was put off"),
    ],
)
def test_a_young_israeli_american_must_settle_with_the_army(one_change: dict[str, object]) -> None:
    told = traveller("IL", "US", to="IL", **{**AN_ISRAELI_OF_17, **one_change})
    told.told_at("israel-status-from-sixteen", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 15}, id="at 15 it is too early"),
        pytest.param({"age": 27}, id="at 27 it is past"),
        pytest.param({"service_status": "served"}, id="she has served"),
        pytest.param({"service_status": "exempt"}, id="she is exempt and has the papers"),
    ],
)
def test_an_israeli_american_with_nothing_to_settle(one_change: dict[str, object]) -> None:
    told = traveller("IL", "US", to="IL", **{**AN_ISRAELI_OF_17, **one_change})
    told.is_not_told("israel-status-from-sixteen")


def test_an_american_of_17_with_an_israeli_mother_is_told_one_level_lower() -> None:
    linked = traveller("US", to="IL", ties=["parent"], **AN_ISRAELI_OF_17)
    tourist = traveller("US", to="IL", ties=["none"], **AN_ISRAELI_OF_17)
    linked.told_at("israel-status-from-sixteen", 1)
    tourist.is_not_told("israel-status-from-sixteen")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="an engineer of 25"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 40}, id="up to 40, as the US says"),
        pytest.param({"stay_days": 181}, id="one day over six months"),
    ],
)
def test_an_egyptian_american_who_stays_long_needs_army_papers(
    one_change: dict[str, object],
) -> None:
    told = traveller("EG", "US", to="EG", **{**AN_ENGINEER_OF_25, **one_change})
    told.told_at("egypt-after-six-months", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"stay_days": 180}, id="he leaves on the last day"),
        pytest.param({"age": 41}, id="at 41 he is past the ages"),
        pytest.param({"age": 17}, id="at 17 he is below them"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_may_stay_long_in_egypt_without_army_papers(one_change: dict[str, object]) -> None:
    told = traveller("EG", "US", to="EG", **{**AN_ENGINEER_OF_25, **one_change})
    told.is_not_told("egypt-after-six-months")


def test_an_american_with_an_egyptian_father_is_told_of_six_months_one_level_lower() -> None:
    linked = traveller("US", to="EG", ties=["parent"], **AN_ENGINEER_OF_25)
    tourist = traveller("US", to="EG", ties=["none"], **AN_ENGINEER_OF_25)
    linked.told_at("egypt-after-six-months", 2)
    tourist.is_not_told("egypt-after-six-months")

"""Who is told of Afghanistan's, Turkmenistan's, Azerbaijan's and Armenia's own rules."""

import pytest

from tests.stories.telling import traveller

A_DRIVER_OF_25 = {"age": 25, "sex": "m", "service_status": "never"}
A_CLERK_OF_35 = {"age": 35, "sex": "m", "service_status": "never"}


@pytest.mark.parametrize("sex", [pytest.param("f", id="woman"), pytest.param("x", id="not sure")])
def test_a_doctor_is_told_what_afghanistan_does_to_women_with_a_link_or_without(sex: str) -> None:
    tourist = traveller("NO", to="AF", ties=["none"], sex=sex)
    citizen = traveller("AF", "NO", to="AF", sex=sex)
    tourist.told_at("afghanistan-women", 3)
    citizen.told_at("afghanistan-women", 3)


def test_her_brother_is_not_told_of_rules_for_women() -> None:
    traveller("AF", "NO", to="AF", sex="m").is_not_told("afghanistan-women")


def test_a_turkmen_american_may_have_to_give_up_citizenship_to_get_out() -> None:
    """People have been stopped, but no government holds the country at more than level 2."""
    told = traveller("TM", "US", to="TM")
    told.told_at("turkmenistan-give-up-citizenship-first", 2)


def test_of_an_american_with_a_turkmen_mother_no_source_says_it() -> None:
    told = traveller("US", to="TM", ties=["parent"])
    told.could_be_told_at("turkmenistan-give-up-citizenship-first", 1)


def test_who_has_only_turkmen_citizenship_or_none_has_none_to_give_up() -> None:
    only = traveller("TM", to="TM")
    neither = traveller("US", to="TM", ties=["none"])
    only.is_not_told("turkmenistan-give-up-citizenship-first")
    neither.is_not_told("turkmenistan-give-up-citizenship-first")


@pytest.mark.parametrize("age", [18, 25, 30])
def test_an_azerbaijani_american_who_has_not_served_may_be_kept(age: int) -> None:
    told = traveller("AZ", "US", to="AZ", **{**A_DRIVER_OF_25, "age": age})
    told.told_at("azerbaijan-men-held-back", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 17}, id="at 17 he is below the ages"),
        pytest.param({"age": 31}, id="at 31 he is past them, since 35 became 30"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_whom_azerbaijan_has_not_kept(one_change: dict[str, object]) -> None:
    told = traveller("AZ", "US", to="AZ", **{**A_DRIVER_OF_25, **one_change})
    told.is_not_told("azerbaijan-men-held-back")


def test_an_american_with_an_azerbaijani_father_is_told_one_level_lower() -> None:
    linked = traveller("US", to="AZ", ties=["parent"], **A_DRIVER_OF_25)
    tourist = traveller("US", to="AZ", ties=["none"], **A_DRIVER_OF_25)
    linked.told_at("azerbaijan-men-held-back", 2)
    tourist.is_not_told("azerbaijan-men-held-back")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="he never served"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"age": 27}, id="from 27"),
        pytest.param({"age": 50}, id="up to 50"),
    ],
)
def test_an_armenian_frenchman_is_on_its_reserve_register(one_change: dict[str, object]) -> None:
    told = traveller("AM", "FR", to="AM", **{**A_CLERK_OF_35, **one_change})
    told.told_at("armenia-reserve-from-27-to-50", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 26}, id="at 26 he is below the ages"),
        pytest.param({"age": 51}, id="at 51 he is past them"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
        pytest.param({"service_status": "not_applicable"}, id="service does not apply"),
    ],
)
def test_who_is_not_on_the_armenian_register(one_change: dict[str, object]) -> None:
    told = traveller("AM", "FR", to="AM", **{**A_CLERK_OF_35, **one_change})
    told.is_not_told("armenia-reserve-from-27-to-50")


def test_of_a_frenchman_with_an_armenian_grandfather_no_source_says_it() -> None:
    linked = traveller("FR", to="AM", ties=["grandparent"], **A_CLERK_OF_35)
    tourist = traveller("FR", to="AM", ties=["none"], **A_CLERK_OF_35)
    linked.could_be_told_at("armenia-reserve-from-27-to-50", 1)
    tourist.is_not_told("armenia-reserve-from-27-to-50")

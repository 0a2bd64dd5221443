"""Who is told of Russia’s own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_SALESMAN_OF_40 = {"age": 40, "sex": "m", "service_status": "never"}

A_WELDER_OF_34 = {"age": 34, "sex": "m"}

A_NURSE_OF_29 = {"age": 29, "sex": "f"}

NOTHING_POLITICAL = {"activities": ["none"]}

NO_SUCH_WORK = {"work": ["none"]}


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="he is 40 and never served"),
        pytest.param({"service_status": "served"}, id="he has served"),
        pytest.param({"age": 31}, id="the first year past the usual call-up"),
        pytest.param({"age": 65}, id="the last year lawyers count"),
    ],
)
def test_a_russian_american_is_told_that_his_age_may_not_spare_him(
    one_change: dict[str, object],
) -> None:
    told = traveller("RU", "US", to="RU", **{**A_SALESMAN_OF_40, **one_change})
    told.told_at("russia-forces-older-dual-nationals", 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 30}, id="at 30 he is called up like anyone"),
        pytest.param({"age": 66}, id="at 66 he is too old"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "exempt"}, id="he is exempt and has the papers"),
    ],
)
def test_who_is_not_told_that_his_age_may_not_spare_him(one_change: dict[str, object]) -> None:
    told = traveller("RU", "US", to="RU", **{**A_SALESMAN_OF_40, **one_change})
    told.is_not_told("russia-forces-older-dual-nationals")


def test_an_american_with_a_russian_father_is_told_of_older_men_one_level_lower() -> None:
    """Russia’s law does not make him its citizen outright, but all travel is advised against."""
    told = traveller("US", to="RU", ties=["father"], **A_SALESMAN_OF_40)
    told.told_at("russia-forces-older-dual-nationals", 2)


def test_an_american_with_no_link_need_not_think_of_its_army() -> None:
    told = traveller("US", to="RU", ties=["none"], **A_SALESMAN_OF_40)
    told.is_not_told("russia-forces-older-dual-nationals", "russia-online-call-up")


@pytest.mark.parametrize("status", ["reserve", "served", "deferred", "evader", "unsure"])
def test_a_man_on_its_military_register_is_told_of_notices_online(status: str) -> None:
    """Two papers write of the register, each for itself: together they carry level 3."""
    told = traveller("RU", "US", to="RU", service_status=status, **A_WELDER_OF_34)
    told.told_at("russia-online-call-up", 3)


def test_a_nurse_in_the_russian_reserve_is_told_of_notices_online_too() -> None:
    told = traveller("RU", "DE", to="RU", service_status="reserve", **A_NURSE_OF_29)
    told.told_at("russia-online-call-up", 3)


@pytest.mark.parametrize("status", ["exempt", "not_applicable"])
def test_a_nurse_who_owes_no_service_is_not_told_of_notices_online(status: str) -> None:
    told = traveller("RU", "DE", to="RU", service_status=status, **A_NURSE_OF_29)
    told.is_not_told("russia-online-call-up")


def test_a_former_russian_who_served_there_is_told_of_notices_online_one_level_lower() -> None:
    told = traveller("DE", to="RU", ties=["former"], service_status="served", **A_WELDER_OF_34)
    told.told_at("russia-online-call-up", 2)


def test_of_a_veteran_of_60_no_source_says_that_the_online_register_holds_him() -> None:
    told = traveller("RU", "US", to="RU", age=60, sex="m", service_status="served")
    told.could_not_tell("russia-online-call-up")


def test_until_he_speaks_of_his_service_the_online_register_stays_open() -> None:
    told = traveller("RU", "US", to="RU", **A_WELDER_OF_34)
    told.could_be_told_at("russia-online-call-up", 3)


@pytest.mark.parametrize(
    "work",
    ["government_or_military", "business", "journalist", "ngo", "academic", "religious"],
)
def test_an_american_without_any_link_is_told_that_ties_to_listed_groups_count(work: str) -> None:
    told = traveller("US", to="RU", ties=["none"], work=[work], **NOTHING_POLITICAL)
    told.told_at("russia-undesirable-organisations", 3)
    told.is_not_told("russia-undesirable-organisations-law")


@pytest.mark.parametrize("activity", ["posts", "protest", "donation", "banned_group", "opposition"])
def test_a_baker_who_was_active_abroad_is_told_of_both_laws_on_listed_groups(activity: str) -> None:
    """The list itself is known from the press only, which carries level 2."""
    told = traveller("FR", to="RU", ties=["none"], activities=[activity], **NO_SUCH_WORK)
    told.told_at("russia-undesirable-organisations", 3)
    told.told_at("russia-undesirable-organisations-law", 2)


@pytest.mark.parametrize("answer", ["none", "prefer_not_to_say"])
def test_a_baker_who_names_no_activity_is_told_of_neither(answer: str) -> None:
    told = traveller("FR", to="RU", ties=["none"], activities=[answer], **NO_SUCH_WORK)
    told.is_not_told("russia-undesirable-organisations", "russia-undesirable-organisations-law")


def test_until_a_baker_speaks_of_activities_both_laws_stay_open() -> None:
    told = traveller("FR", to="RU", ties=["none"], **NO_SUCH_WORK)
    told.could_be_told_at("russia-undesirable-organisations", 3)
    told.could_be_told_at("russia-undesirable-organisations-law", 2)


def test_russian_laws_on_listed_groups_do_not_follow_a_reporter_to_armenia() -> None:
    told = traveller("FR", to="AM", ties=["none"], work=["journalist"], activities=["donation"])
    told.is_not_told("russia-undesirable-organisations", "russia-undesirable-organisations-law")

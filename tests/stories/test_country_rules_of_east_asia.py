"""Who is told of China's, Hong Kong's, Macao's, Korea's and Taiwan's own rules, and who is not."""

import pytest

from tests.stories.telling import traveller

A_BOY_OF_17 = {"age": 17, "sex": "m"}
A_COOK_OF_25 = {"age": 25, "sex": "m", "service_status": "never"}
NEW_IN_TAIWAN = {**A_COOK_OF_25, "registered_there": "no"}
A_LONG_STAY_IN_TAIWAN = {**A_COOK_OF_25, "registered_there": "yes", "stay_days": 184}
QUIET = {"activities": ["none"], "work": ["none"], "open_notice": "no"}


@pytest.mark.parametrize("passport", ["destination", "undecided"])
def test_chinese_papers_may_cost_a_chinese_australian_his_consul(passport: str) -> None:
    declared = traveller("CN", "AU", to="CN", passport_shown=passport)
    perhaps = traveller("AU", to="CN", ties=["born"], passport_shown=passport)
    declared.is_told("china-entry-on-its-papers")
    perhaps.is_told("china-entry-on-its-papers")


def test_until_he_says_what_he_will_show_it_could_be_as_grave_as_level_3() -> None:
    declared = traveller("CN", "AU", to="CN")
    declared.could_be_told_at("china-entry-on-its-papers", 3)


def test_who_enters_on_an_australian_passport_is_not_told_of_chinese_papers() -> None:
    told = traveller("CN", "AU", to="CN", passport_shown="other")
    told.is_not_told("china-entry-on-its-papers", "hong-kong-and-macao-chinese-only")
    told.is_not_told("british-nationals-overseas")


def test_who_has_no_other_embassy_has_none_to_lose() -> None:
    mainland = traveller("CN", to="CN", passport_shown="destination")
    harbour = traveller("CN", to="HK", passport_shown="destination")
    mainland.is_not_told("china-entry-on-its-papers", "british-nationals-overseas")
    harbour.is_not_told("hong-kong-and-macao-chinese-only", "british-nationals-overseas")


@pytest.mark.parametrize(
    ("place", "level"),
    [
        pytest.param("HK", 2, id="in Hong Kong consuls are refused, Australia states"),
        pytest.param("MO", 1, id="in Macao they may be, which is one level lower"),
    ],
)
def test_a_chinese_canadian_is_seen_as_chinese_whatever_he_shows(place: str, level: int) -> None:
    told = traveller("CN", "CA", to=place, passport_shown="other")
    told.told_at("hong-kong-and-macao-chinese-only", level)


def test_a_canadian_born_in_hong_kong_may_be_seen_as_chinese_and_with_no_link_is_not() -> None:
    linked = traveller("CA", to="HK", ties=["born"])
    tourist = traveller("CA", to="HK", ties=["none"])
    linked.told_at("hong-kong-and-macao-chinese-only", 1)
    tourist.is_not_told("hong-kong-and-macao-chinese-only")


def test_a_hong_konger_who_protested_is_told_what_british_status_brings() -> None:
    told = traveller("CN", "GB", to="HK", activities=["protest"])
    told.told_at("british-nationals-overseas", 2)


@pytest.mark.parametrize("place", ["CN", "MO"])
def test_where_help_may_be_refused_british_status_counts_one_level_less(place: str) -> None:
    traveller("CN", "GB", to=place, **QUIET).told_at("british-nationals-overseas", 2)


def test_a_briton_born_in_hong_kong_is_told_of_british_status_one_level_lower() -> None:
    linked = traveller("GB", to="HK", ties=["born"], activities=["protest"])
    tourist = traveller("GB", to="HK", ties=["none"], activities=["protest"])
    linked.told_at("british-nationals-overseas", 1)
    tourist.is_not_told("british-nationals-overseas")


@pytest.mark.parametrize("age", [12, 17, 18])
def test_a_korean_american_boy_is_told_of_31_march_in_time(age: int) -> None:
    traveller("KR", "US", to="KR", age=age, sex="m").told_at("korea-31-march", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"age": 11}, id="at 11 it is too early"),
        pytest.param({"age": 19}, id="at 19 it is too late to choose"),
        pytest.param({"sex": "f"}, id="she is a girl"),
    ],
)
def test_for_whom_31_march_is_a_day_like_any_other(one_change: dict[str, object]) -> None:
    told = traveller("KR", "US", to="KR", **{**A_BOY_OF_17, **one_change})
    told.is_not_told("korea-31-march")


def test_an_american_boy_with_a_korean_mother_is_told_of_31_march_one_level_lower() -> None:
    linked = traveller("US", to="KR", ties=["parent"], **A_BOY_OF_17)
    tourist = traveller("US", to="KR", ties=["none"], **A_BOY_OF_17)
    linked.told_at("korea-31-march", 1)
    tourist.is_not_told("korea-31-march", "korea-parent-was-a-citizen")


def test_an_american_cook_with_a_korean_mother_may_be_korean_and_owe_service() -> None:
    told = traveller("US", to="KR", ties=["parent"], **A_COOK_OF_25)
    told.told_at("korea-parent-was-a-citizen", 3)


def test_her_daughter_may_be_korean_but_owes_no_service() -> None:
    told = traveller("US", to="KR", ties=["parent"], age=25, sex="f")
    told.is_not_told("korea-parent-was-a-citizen").is_told("citizen-by-descent")


@pytest.mark.parametrize("tie", ["grandparent", "spouse", "born"])
def test_no_other_link_makes_a_cook_korean_at_birth_and_who_says_he_is_one_knows(tie: str) -> None:
    linked = traveller("US", to="KR", ties=[tie], **A_COOK_OF_25)
    declared = traveller("KR", "US", to="KR", **A_COOK_OF_25)
    linked.is_not_told("korea-parent-was-a-citizen")
    declared.is_not_told("korea-parent-was-a-citizen")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a cook of 25"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 36}, id="up to 36"),
        pytest.param({"registered_there": "unsure"}, id="he is not sure"),
    ],
)
def test_a_first_household_registration_starts_the_clock(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**NEW_IN_TAIWAN, **one_change})
    told.told_at("taiwan-first-household-registration", 2)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"registered_there": "yes"}, id="he registered long ago"),
        pytest.param({"age": 17}, id="at 17 he is below service age"),
        pytest.param({"age": 37}, id="at 37 he is above it"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_for_whom_no_clock_starts_in_taiwan(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**NEW_IN_TAIWAN, **one_change})
    told.is_not_told("taiwan-first-household-registration")


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({}, id="a day too long"),
        pytest.param({"age": 18}, id="from 18"),
        pytest.param({"age": 36}, id="up to 36"),
        pytest.param({"registered_there": "unsure"}, id="he may be registered"),
    ],
)
def test_after_183_days_he_may_need_a_permit_to_go(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**A_LONG_STAY_IN_TAIWAN, **one_change})
    told.is_told("taiwan-over-183-days").is_level(2, 3)


@pytest.mark.parametrize(
    "one_change",
    [
        pytest.param({"stay_days": 183}, id="he leaves on the last day"),
        pytest.param({"registered_there": "no"}, id="his days are not counted yet"),
        pytest.param({"age": 37}, id="at 37 he is above service age"),
        pytest.param({"sex": "f"}, id="she is a woman"),
        pytest.param({"service_status": "served"}, id="he has served"),
    ],
)
def test_who_may_stay_in_taiwan_and_go(one_change: dict[str, object]) -> None:
    told = traveller("TW", "US", to="TW", **{**A_LONG_STAY_IN_TAIWAN, **one_change})
    told.is_not_told("taiwan-over-183-days")


@pytest.mark.parametrize(
    ("man", "rule"),
    [
        pytest.param(NEW_IN_TAIWAN, "taiwan-first-household-registration", id="not registered"),
        pytest.param(A_LONG_STAY_IN_TAIWAN, "taiwan-over-183-days", id="registered"),
    ],
)
def test_an_american_with_a_taiwanese_father_is_told_too_and_with_no_link_nothing(
    man: dict[str, object], rule: str
) -> None:
    traveller("US", to="TW", ties=["parent"], **man).is_told(rule)
    traveller("US", to="TW", ties=["none"], **man).is_not_told(rule)

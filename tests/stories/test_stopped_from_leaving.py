"""Stopped from leaving without warning, over business, a debt, or by a relative."""

import pytest

from tests.stories.telling import traveller

WITHOUT_WARNING = "stopped-without-warning"
CALM = "stopped-in-a-calm-country"
BUSINESS = "stopped-over-business"
DEBT = "stopped-over-debt-or-case"
RELATIVE = "relative-can-ban-exit"

A_TEACHER = {"age": 45, "sex": "f", "service_status": "not_applicable"}
NO_BUSINESS = (
    "government_or_military",
    "journalist",
    "ngo",
    "academic",
    "religious",
    "none",
    "prefer_not_to_say",
)
NOTHING_OPEN = {"open_notice": "no", "activities": ["none"], "family": ["none"]}


def notice(kind: str) -> dict[str, object]:
    return {"open_notice": "yes", "notice_kind": [kind]}


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("RU", "US", 3, id="a Russian American: it has happened"),
        pytest.param("IR", "GB", 3, id="an Iranian Briton: it has happened"),
        pytest.param("ER", "SE", 3, id="an Eritrean Swede: leave must be asked"),
        pytest.param("NI", "US", 3, id="a Nicaraguan American: it has happened"),
        pytest.param("SY", "DE", 2, id="a Syrian German: it may happen"),
    ],
)
def test_a_teacher_could_be_stopped_without_warning(country: str, other: str, level: int) -> None:
    told = traveller(country, other, to=country, **A_TEACHER, **NOTHING_OPEN)
    told.told_at(WITHOUT_WARNING, level).is_not_told(CALM)


def test_a_yemeni_woman_needs_leave_to_go_and_her_brother_may_be_stopped() -> None:
    her = traveller("YE", "GB", to="YE", age=30, sex="f", service_status="not_applicable")
    her.told_at(WITHOUT_WARNING, 3)
    him = traveller("YE", "GB", to="YE", age=30, sex="m", service_status="never")
    him.told_at(WITHOUT_WARNING, 2)


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("TM", "RU", 3, id="a Turkmen Russian, as a government and a rights body say"),
        pytest.param(
            "CN", "CA", 3, id="a Chinese Canadian, as a government says of dual nationals"
        ),
        pytest.param("TR", "DE", 2, id="a Turkish German, as the press reports"),
    ],
)
def test_in_a_calm_country_what_happened_to_people_like_her_counts_in_full(
    country: str, other: str, level: int
) -> None:
    told = traveller(country, other, to=country, **A_TEACHER, **NOTHING_OPEN)
    told.told_at(WITHOUT_WARNING, level).is_not_told(CALM)


def test_in_a_calm_country_where_it_may_happen_she_should_find_out_whether_it_covers_her() -> None:
    told = traveller("MY", "AU", to="MY", **A_TEACHER, **NOTHING_OPEN)
    told.told_at(CALM, 2).is_not_told(WITHOUT_WARNING)


def test_a_turk_with_no_other_citizenship_is_not_among_the_foreigners_stopped() -> None:
    traveller("TR", to="TR", **A_TEACHER, **NOTHING_OPEN).told_at(CALM, 2)


def test_whether_spain_stops_a_teacher_is_something_we_could_not_tell() -> None:
    told = traveller("ES", "US", to="ES", **A_TEACHER, **NOTHING_OPEN)
    told.could_not_tell(CALM).is_not_told(WITHOUT_WARNING)


@pytest.mark.parametrize(
    ("country", "other", "level"),
    [
        pytest.param("CN", "US", 3, id="a Chinese American trader"),
        pytest.param("RU", "CY", 3, id="a Russian Cypriot broker"),
        pytest.param("TM", "TR", 3, id="a Turkmen Turk who builds roads"),
        pytest.param("SY", "CA", 2, id="a Syrian Canadian grocer, perhaps"),
    ],
)
def test_business_can_keep_its_owner_there(country: str, other: str, level: int) -> None:
    answers = {"to": country, **A_TEACHER, **NOTHING_OPEN}
    traveller(country, other, work=["business"], **answers).told_at(BUSINESS, level)
    for work in NO_BUSINESS:
        traveller(country, other, work=[work], **answers).is_not_told(BUSINESS)


@pytest.mark.parametrize(
    ("country", "other", "matter", "level"),
    [
        pytest.param("AE", "IN", notice("debt"), 3, id="an unpaid loan in Dubai"),
        pytest.param("SG", "MY", notice("criminal"), 3, id="a police inquiry in Singapore"),
        pytest.param("LB", "FR", {"open_notice": "unsure"}, 3, id="a case, perhaps, in Beirut"),
        pytest.param("MU", "GB", notice("criminal"), 3, id="a police inquiry in Mauritius"),
        pytest.param("JP", "BR", notice("tax"), 2, id="a tax bill in Japan, perhaps"),
        pytest.param("IN", "US", notice("family"), 2, id="a complaint over a marriage in India"),
        pytest.param("IN", "US", {"family": ["custody"]}, 2, id="a child in dispute in India"),
    ],
)
def test_a_debt_a_case_or_a_child_in_dispute_can_stop_her_at_the_border(
    country: str, other: str, matter: dict[str, object], level: int
) -> None:
    told = traveller(country, other, to=country, **A_TEACHER, **{**NOTHING_OPEN, **matter})
    told.told_at(DEBT, level)


@pytest.mark.parametrize("country", ["AE", "SG", "LB", "JP"])
def test_who_owes_nothing_and_disputes_nothing_is_not_stopped_over_it(country: str) -> None:
    told = traveller(country, "US", to=country, **A_TEACHER, **NOTHING_OPEN)
    told.is_not_told(DEBT)
    family = {"open_notice": "no", "family": ["minor", "spouse_national"]}
    traveller(country, "US", to=country, **A_TEACHER, **family).is_not_told(DEBT)


def test_a_post_against_the_government_is_not_a_debt() -> None:
    told = traveller("AE", "EG", to="AE", **A_TEACHER, **{**NOTHING_OPEN, "activities": ["posts"]})
    told.is_not_told(DEBT)


@pytest.mark.parametrize(
    ("country", "other", "family", "level"),
    [
        pytest.param("LB", "GB", "minor", 3, id="a Lebanese British mother"),
        pytest.param("IR", "DE", "spouse_national", 3, id="an Iranian German wife"),
        pytest.param("SA", "US", "minor", 3, id="a Saudi American mother"),
        pytest.param("JO", "CA", "spouse_national", 3, id="a Jordanian Canadian wife"),
        pytest.param("QA", "FR", "minor", 3, id="a Qatari French mother, as a rights body finds"),
    ],
)
def test_a_husband_or_father_may_have_her_or_the_child_stopped(
    country: str, other: str, family: str, level: int
) -> None:
    answers = {"to": country, "age": 36, "family": [family], "open_notice": "no"}
    traveller(country, other, sex="f", **answers).told_at(RELATIVE, level)
    traveller(country, other, sex="x", **answers).told_at(RELATIVE, level)
    traveller(country, other, sex="m", **answers).is_not_told(RELATIVE)


@pytest.mark.parametrize("family", ["custody", "none"])
def test_a_lebanese_woman_who_travels_alone_and_unmarried_is_told_of_no_guardian(
    family: str,
) -> None:
    told = traveller("LB", "GB", to="LB", age=36, sex="f", family=[family], open_notice="no")
    told.is_not_told(RELATIVE)


def test_whether_a_husband_in_tunisia_could_is_something_we_could_not_tell() -> None:
    told = traveller("TN", "FR", to="TN", age=36, sex="f", family=["minor"], open_notice="no")
    told.could_not_tell(RELATIVE)


def test_a_chinese_trader_who_changes_planes_in_shanghai_is_told_one_level_less() -> None:
    told = traveller("CN", "US", to="CN", role="transit_air", work=["business"], **A_TEACHER)
    told.told_at(BUSINESS, 2)

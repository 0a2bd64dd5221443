"""Visitors without any link: no duty of a citizen, and no border that closes behind one."""

import pytest

from riskcheck.rulebook.rules.topics import (
    call_up_in_wartime,
    conscription,
    leaving_service,
    penalties,
    reserve,
    settled_abroad,
)
from tests.stories.telling import traveller

DEBT = "stopped-over-debt-or-case"
NOT_DEALT_WITH = "matter-not-dealt-with"
DUTIES_AND_BORDERS = [
    rule.key
    for family in (
        reserve,
        conscription,
        call_up_in_wartime,
        settled_abroad,
        penalties,
        leaving_service,
    )
    for rule in family.RULES
] + [
    "stopped-without-warning",
    "stopped-in-a-calm-country",
    "stopped-over-business",
    DEBT,
    "relative-can-ban-exit",
]

A_VETERAN = {"age": 28, "sex": "m", "other_army": "adversary", "military_skill": "yes"}
A_FRIEND = {
    "ties": ["none"],
    "open_notice": "yes",
    "notice_kind": ["military"],
    "work": ["business"],
    "activities": ["posts"],
    "family": ["minor", "custody", "spouse_national"],
    "registered_there": "no",
    "stay_days": 300,
}


@pytest.mark.parametrize("country", ["RU", "UA", "ER", "IR", "SG", "KR", "CN", "LB", "GR", "CD"])
@pytest.mark.parametrize("status", ["never", "reserve", "evader", "exempt"])
def test_a_friend_without_a_link_owes_no_duty_and_meets_no_closed_border(
    country: str, status: str
) -> None:
    told = traveller("CA", to=country, service_status=status, **A_VETERAN, **A_FRIEND)
    told.is_not_told(*DUTIES_AND_BORDERS)


@pytest.mark.parametrize("country", ["IL", "ER", "MM", "SE", "IR", "YE"])
def test_nor_does_his_wife_where_women_serve_or_need_leave(country: str) -> None:
    told = traveller("CA", to=country, age=22, sex="f", service_status="never", **A_FRIEND)
    told.is_not_told(*DUTIES_AND_BORDERS)


@pytest.mark.parametrize("country", ["RU", "UA", "IR"])
def test_another_citizenship_does_not_carry_its_duties_there(country: str) -> None:
    told = traveller("KR", "ER", to=country, service_status="never", **A_VETERAN, **A_FRIEND)
    told.is_not_told(*DUTIES_AND_BORDERS)


@pytest.mark.parametrize(
    ("country", "kind"), [("AE", "debt"), ("CN", "criminal"), ("QA", "tax"), ("SG", "family")]
)
def test_a_debt_or_case_there_holds_him_as_it_holds_anybody(country: str, kind: str) -> None:
    matter = {**A_FRIEND, "notice_kind": [kind]}
    told = traveller("CA", to=country, service_status="never", **A_VETERAN, **matter)
    told.told_at(DEBT, 3)


def test_what_kind_of_notice_it_is_decides_whether_it_can_hold_him() -> None:
    notice = {key: answer for key, answer in A_FRIEND.items() if key != "notice_kind"}
    told = traveller("CA", to="AE", service_status="never", **A_VETERAN, **notice)
    told.could_be_told_at(DEBT, 3).could_be_told_at(NOT_DEALT_WITH, 2)

"""One traveller, each of the nine answers on military service: which rules follow."""

import pytest

from tests.stories.telling import Told, traveller

UNFINISHED = ("never", "deferred", "evader", "unsure", "not_applicable")
DONE_OR_SPARED = ("exempt", "served", "reserve", "active")


@pytest.mark.parametrize(
    ("rule", "country", "person"),
    [
        pytest.param("call-up", "VN", {"age": 20, "sex": "m"}, id="a Vietnamese of 20"),
        pytest.param(
            "call-up-while-mobilising", "ER", {"age": 28, "sex": "f"}, id="an Eritrean woman"
        ),
        pytest.param("call-up-by-selection", "CL", {"age": 20, "sex": "m"}, id="a Chilean of 20"),
        pytest.param(
            "stay-longer-than-a-visit",
            "GR",
            {"age": 27, "sex": "m", "stay_days": 200},
            id="a Greek for 200 days",
        ),
        pytest.param(
            "not-called-from-abroad",
            "SE",
            {"age": 22, "sex": "f", "registered_there": "no"},
            id="a Swedish woman, not registered",
        ),
        pytest.param(
            "not-on-its-register",
            "TH",
            {"age": 22, "sex": "m", "registered_there": "no"},
            id="a Thai of 22, not registered",
        ),
        pytest.param("soon-of-call-up-age", "KR", {"age": 16, "sex": "m"}, id="a Korean of 16"),
        pytest.param("service-in-law-only", "CI", {"age": 20, "sex": "m"}, id="an Ivorian of 20"),
        pytest.param("exit-paper-for-service-age", "EG", {"age": 25, "sex": "m"}, id="an Egyptian"),
    ],
)
def test_service_ahead_counts_until_it_is_done_or_spared(
    rule: str, country: str, person: dict[str, object]
) -> None:
    for status in UNFINISHED:
        traveller(country, "CA", to=country, service_status=status, **person).is_told(rule)
    for status in DONE_OR_SPARED:
        traveller(country, "CA", to=country, service_status=status, **person).is_not_told(rule)


def test_a_swiss_who_may_be_registered_is_called_unless_it_was_put_off_or_does_not_apply() -> None:
    person = {"age": 25, "sex": "m", "registered_there": "unsure"}
    for status in ("never", "evader", "unsure"):
        told = traveller("CH", "CA", to="CH", service_status=status, **person)
        told.is_told("call-up-of-residents").is_not_told("not-called-from-abroad")
    for status in ("deferred", "not_applicable"):
        told = traveller("CH", "CA", to="CH", service_status=status, **person)
        told.told_at("not-called-from-abroad", 1).is_not_told("call-up-of-residents")
    for status in DONE_OR_SPARED:
        told = traveller("CH", "CA", to="CH", service_status=status, **person)
        told.is_not_told("call-up-of-residents", "not-called-from-abroad")


RECALLED = {"reservist-wartime-recall": 4}
CALLED_UP = {"call-up-while-mobilising": 4}
OVER_30 = {"russia-forces-older-dual-nationals": 3}
UNSETTLED = {"service-never-settled": 2}
STOPPED = {"call-up-bars-exit": 3}
ONLINE = {"russia-online-call-up": 3}
MISSED = {"missed-call-up-while-mobilising": 4}
CHECKED_AGAIN = {"exempt-while-mobilising": 2}

A_RUSSIAN_OF_25 = {
    "never": CALLED_UP | STOPPED | ONLINE,
    "deferred": CALLED_UP | STOPPED | ONLINE,
    "exempt": CHECKED_AGAIN,
    "served": RECALLED | STOPPED | ONLINE,
    "reserve": RECALLED | STOPPED | ONLINE,
    "active": RECALLED | STOPPED,
    "evader": CALLED_UP | MISSED | STOPPED | ONLINE,
    "unsure": RECALLED | CALLED_UP | STOPPED | ONLINE,
    "not_applicable": CALLED_UP | STOPPED | ONLINE,
}

A_RUSSIAN_OF_40 = {
    "never": OVER_30 | UNSETTLED,
    "deferred": OVER_30 | UNSETTLED | ONLINE,
    "exempt": CHECKED_AGAIN,
    "served": RECALLED | OVER_30 | ONLINE,
    "reserve": RECALLED | OVER_30 | STOPPED | ONLINE,
    "active": RECALLED | OVER_30 | STOPPED,
    "evader": OVER_30 | MISSED | STOPPED | ONLINE,
    "unsure": RECALLED | OVER_30 | UNSETTLED | STOPPED | ONLINE,
    "not_applicable": OVER_30,
}

MOBILISED = {"never-served-wartime-call-up": 4}
BARRED = {"ukraine-men-of-23-to-60": 4}

A_UKRAINIAN_OF_40 = {
    "never": MOBILISED | CALLED_UP | BARRED,
    "deferred": MOBILISED | CALLED_UP | BARRED,
    "exempt": CHECKED_AGAIN | {"exempt-under-wartime-exit-bar": 3},
    "served": RECALLED | BARRED,
    "reserve": RECALLED | BARRED,
    "active": RECALLED | BARRED,
    "evader": MOBILISED | CALLED_UP | MISSED | BARRED,
    "unsure": RECALLED | CALLED_UP | BARRED,
    "not_applicable": MOBILISED | CALLED_UP | BARRED,
}

CONSCRIPT = {"call-up": 3, "exit-paper-for-service-age": 2}
AWAY = {"singapore-away-without-permit": 3}
TRAINED = {"reservist-training": 2}

A_SINGAPOREAN_OF_30 = {
    "never": CONSCRIPT | AWAY,
    "deferred": CONSCRIPT,
    "exempt": {},
    "served": TRAINED,
    "reserve": TRAINED,
    "active": TRAINED,
    "evader": CONSCRIPT | AWAY | {"missed-call-up": 3},
    "unsure": CONSCRIPT | AWAY | TRAINED,
    "not_applicable": CONSCRIPT,
}

A_SPANIARD_OF_40 = {
    status: {"reserve-list-only": 1} if status == "reserve" else {}
    for status in (*UNFINISHED, *DONE_OR_SPARED)
}

TABLES = {
    "RU": {25: A_RUSSIAN_OF_25, 40: A_RUSSIAN_OF_40},
    "UA": {40: A_UKRAINIAN_OF_40},
    "SG": {30: A_SINGAPOREAN_OF_30},
    "ES": {40: A_SPANIARD_OF_40},
}
NAMED = {
    rule
    for ages in TABLES.values()
    for table in ages.values()
    for rules in table.values()
    for rule in rules
}


def levels(told: Told) -> dict[str, int]:
    advisories = told.assessment.advisories
    return {a.rule.key: int(a.level) for a in advisories if a.rule.key in NAMED}


@pytest.mark.parametrize("status", [*UNFINISHED, *DONE_OR_SPARED])
@pytest.mark.parametrize(
    ("country", "age"), [(country, age) for country, ages in TABLES.items() for age in ages]
)
def test_what_follows_from_each_answer_of_an_american_who_is_a_citizen_there_too(
    country: str, age: int, status: str
) -> None:
    told = traveller(
        country, "US", to=country, age=age, sex="m", service_status=status, open_notice="no"
    )
    assert levels(told) == TABLES[country][age][status]

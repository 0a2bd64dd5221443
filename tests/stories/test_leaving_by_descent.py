"""Leaving a country whose citizenship the traveller did not declare, but may have by a link."""

import pytest

from tests.stories.telling import traveller

SON_OF_25 = {"ties": ["father"], "age": 25, "sex": "m", "service_status": "never"}
SON_OF_40 = {**SON_OF_25, "age": 40}
EXEMPT = {"ties": ["former"], "age": 40, "sex": "m", "service_status": "exempt"}
SERVED = {"ties": ["former"], "age": 40, "sex": "m", "service_status": "served"}
DAUGHTER = {"ties": ["father"], "age": 45, "sex": "f", "service_status": "not_applicable"}
TRADER = {**DAUGHTER, "work": ["business"]}
NOTIFIED = {**DAUGHTER, "open_notice": "yes"}
UNSURE = {**DAUGHTER, "open_notice": "unsure"}
MOTHER = {**DAUGHTER, "family": ["minor"]}


@pytest.mark.parametrize(
    ("country", "person", "rule", "level"),
    [
        pytest.param("UA", SON_OF_40, "ukraine-men-of-23-to-60", 3, id="a Ukrainian's son"),
        pytest.param("UA", EXEMPT, "exempt-under-wartime-exit-bar", 2, id="exempt in Ukraine"),
        pytest.param("RU", SON_OF_25, "call-up-bars-exit", 2, id="a Russian's son"),
        pytest.param("RU", NOTIFIED, "open-notice-under-exit-control", 3, id="a notice in Russia"),
        pytest.param("RU", UNSURE, "notice-perhaps-open", 2, id="perhaps a notice in Russia"),
        pytest.param("ES", NOTIFIED, "matter-not-dealt-with", 2, id="a tax bill in Spain"),
        pytest.param("RU", SERVED, "russia-online-call-up", 2, id="served in Russia"),
        pytest.param("EG", SON_OF_25, "exit-paper-for-service-age", 1, id="an Egyptian's son"),
        pytest.param("ER", DAUGHTER, "stopped-without-warning", 2, id="an Eritrean's daughter"),
        pytest.param("IR", DAUGHTER, "stopped-without-warning", 2, id="an Iranian's daughter"),
        pytest.param("CN", DAUGHTER, "stopped-without-warning", 2, id="a Chinese daughter"),
        pytest.param("CN", TRADER, "stopped-over-business", 2, id="a trader born of Chinese"),
        pytest.param("AE", NOTIFIED, "stopped-over-debt-or-case", 2, id="a debt in Dubai"),
        pytest.param("LB", MOTHER, "relative-can-ban-exit", 3, id="a mother born of Lebanese"),
    ],
)
def test_a_link_brings_the_same_rule_mostly_at_a_lower_level(
    country: str, person: dict[str, object], rule: str, level: int
) -> None:
    traveller("CA", to=country, **person).told_at(rule, level)


def test_what_is_said_of_russian_citizens_leaves_it_open_for_the_daughter_of_one() -> None:
    traveller("CA", to="RU", **DAUGHTER).could_be_told_at("stopped-without-warning", 2)

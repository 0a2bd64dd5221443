"""Service in a country whose citizenship the traveller did not declare, but may have by a link."""

import pytest

from tests.stories.telling import traveller

EMIGRATED = {"ties": ["born", "former"], "sex": "m"}
SERVED = {**EMIGRATED, "age": 35, "service_status": "served"}
EXEMPT = {**EMIGRATED, "age": 35, "service_status": "exempt"}
LEFT = {**EMIGRATED, "age": 28, "service_status": "evader"}
HIS_SON = {"ties": ["father"], "sex": "m", "service_status": "never"}
OF_16, OF_22, OF_40 = ({**HIS_SON, "age": age} for age in (16, 22, 40))
NURSE = {"ties": ["mother"], "age": 38, "sex": "f", "service_status": "not_applicable"}
DAUGHTER = {"ties": ["grandparent"], "age": 22, "sex": "f", "service_status": "never"}
GRANDSON = {**OF_22, "ties": ["grandparent"]}


@pytest.mark.parametrize(
    ("country", "person", "rule", "level"),
    [
        pytest.param("RU", SERVED, "reservist-wartime-recall", 3, id="served in Russia"),
        pytest.param("ER", SERVED, "reservist-recall", 2, id="served in Eritrea"),
        pytest.param("SG", SERVED, "reservist-training", 1, id="served in Singapore"),
        pytest.param("UA", OF_40, "never-served-wartime-call-up", 3, id="a Ukrainian's son"),
        pytest.param("RU", EXEMPT, "exempt-while-mobilising", 1, id="found unfit in Russia"),
        pytest.param("RU", OF_22, "call-up-while-mobilising", 3, id="a Russian's son"),
        pytest.param("KR", OF_22, "call-up", 2, id="a Korean's son"),
        pytest.param("IR", OF_22, "call-up", 2, id="an Iranian's son: Iranian by its law"),
        pytest.param("NO", DAUGHTER, "call-up-by-selection", 1, id="a Norwegian's granddaughter"),
        pytest.param("KR", OF_16, "soon-of-call-up-age", 1, id="a Korean's son of 16"),
        pytest.param("DE", OF_22, "service-in-law-only", 1, id="a German's son"),
        pytest.param("KR", OF_40, "service-never-settled", 1, id="a Korean's son of 40"),
        pytest.param("AM", OF_40, "no-longer-called-at-your-age", 1, id="an Armenian's, of 40"),
        pytest.param("RU", OF_40, "russia-forces-older-dual-nationals", 2, id="a Russian's, of 40"),
        pytest.param("RU", LEFT, "missed-call-up-while-mobilising", 3, id="left Russia in time"),
        pytest.param("KR", LEFT, "missed-call-up", 2, id="left Korea in time"),
        pytest.param("SG", OF_22, "singapore-away-without-permit", 1, id="a Singaporean's son"),
    ],
)
def test_a_link_brings_the_same_rule_mostly_at_a_lower_level(
    country: str, person: dict[str, object], rule: str, level: int
) -> None:
    traveller("CA", to=country, **person).told_at(rule, level)


def test_the_daughter_of_a_russian_is_a_nurse_and_could_be_called_for_that() -> None:
    traveller("CA", to="RU", military_skill="yes", **NURSE).told_at("skill-armies-look-for", 2)


def test_the_son_of_a_swiss_may_still_stand_on_a_register_in_basel() -> None:
    told = traveller("CA", to="CH", registered_there="unsure", **OF_22)
    told.told_at("call-up-of-residents", 1)


def test_the_son_of_a_greek_can_stay_too_long_on_his_island() -> None:
    traveller("CA", to="GR", stay_days=200, **OF_22).told_at("stay-longer-than-a-visit", 2)
    traveller("CA", to="GR", stay_days=100, **OF_22).is_not_told("stay-longer-than-a-visit")


def test_the_son_of_a_taiwanese_is_told_what_registering_could_change() -> None:
    traveller("CA", to="TW", registered_there="no", **OF_22).told_at("not-on-its-register", 1)


def test_the_son_of_a_finn_is_told_that_it_calls_nobody_who_lives_abroad() -> None:
    traveller("CA", to="FI", registered_there="no", **OF_22).told_at("not-called-from-abroad", 1)


@pytest.mark.parametrize(
    ("army", "country", "rule", "level"),
    [
        pytest.param("adversary", "RU", "served-its-adversary", 3, id="fought for Ukraine"),
        pytest.param("other", "UA", "served-elsewhere", 1, id="served the United States"),
        pytest.param("irgc", "AZ", "served-elsewhere", 1, id="was a conscript in Iran"),
    ],
)
def test_an_emigrant_of_40_served_another_army(
    army: str, country: str, rule: str, level: int
) -> None:
    told = traveller("US", to=country, age=40, other_army=army, **EMIGRATED)
    told.told_at(rule, level)


@pytest.mark.parametrize("country", ["TL", "CD"])
def test_where_sources_speak_of_citizens_only_a_grandfather_leaves_it_open(country: str) -> None:
    told = traveller("CA", to=country, **GRANDSON)
    told.never_shows("conscription").could_not_tell("call-up", "call-up-by-selection")


@pytest.mark.parametrize(
    ("country", "rule"),
    [
        pytest.param("MX", "call-up-of-residents", id="a Mexican's son"),
        pytest.param("TL", "service-in-law-only", id="a Timorese man's son"),
        pytest.param("CD", "call-up", id="a Congolese man's son, as the reference book says"),
    ],
)
def test_they_reach_the_son_whom_its_law_makes_a_citizen(country: str, rule: str) -> None:
    told = traveller("CA", to=country, **OF_22).told_at(rule, 1).shows(conscription=1)
    told.never_shows("mobilisation", "military_penalty")


@pytest.mark.parametrize(
    "tie", ["born", "father", "mother", "parent", "grandparent", "former", "spouse", "unsure"]
)
def test_any_link_counts_and_so_does_not_being_sure(tie: str) -> None:
    told = traveller("CA", to="RU", **{**OF_22, "ties": [tie]})
    told.told_at("call-up-while-mobilising", 3).told_at("call-up-bars-exit", 2)

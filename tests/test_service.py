"""The result that other systems read: its shape, its sources and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

import pytest

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast
from riskcheck.engine.declarations.rules import ALREADY_THERE, HEADLINES, Risk, Rule
from riskcheck.engine.judging.levels import MAKE_OTHERS_WORSE
from riskcheck.engine.judging.report import make_report
from riskcheck.engine.model.questions import BadAnswer
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.reports.calibration import ADDS_NO_RISK, TRAVELLERS, make_dual_citizen
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.publishers import EXPECTED
from riskcheck.service import assess_answers, check_answers

DAY = date(2026, 11, 22)

EXPOSED: Mapping[str, object] = {
    "role": "there",
    "age": 30,
    "sex": "x",
    "service_status": "evader",
    "military_skill": "yes",
    "other_army": "adversary",
    "passport_shown": "undecided",
    "holds_destination_passport": "yes",
    "registered_there": "unsure",
    "open_notice": "yes",
    "stay_days": 366,
    "work": ["government_or_military", "business", "journalist", "ngo", "academic", "religious"],
    "activities": ["posts", "protest", "donation", "banned_group", "opposition"],
    "family": ["minor", "custody", "spouse_national"],
    "lgbt_information": "yes",
    "citizenship_gained": "naturalised",
    "origin": ["IL", "IR", "RU"],
    "protection": "refugee",
    "notice_kind": ["military", "criminal", "debt", "tax", "family"],
    "critic_of": ["CN", "RU", "TR"],
    "wanted_elsewhere": "yes",
}

PRESUMED: Mapping[str, object] = {
    "nationalities": ["US"],
    "role": "visit",
    "ties": ["father", "born", "former"],
    "citizenship_ended": "never_ended",
    "age": 24,
    "sex": "m",
    "service_status": "never",
    "registered_there": "no",
}

STATELESS: Mapping[str, object] = {
    "nationalities": [],
    "protection": "stateless",
    "role": "visit",
    "ties": ["none"],
    "origin": [],
    "critic_of": [],
}

WITH_LINKS: Mapping[str, object] = {
    "nationalities": ["CU", "ZW"],
    "role": "transit_air",
    "ties": ["unsure"],
    "age": 19,
    "sex": "m",
    "service_status": "unsure",
    "work": ["prefer_not_to_say"],
}

PEOPLE: Mapping[str, Mapping[str, object]] = {
    **{who: {**ADDS_NO_RISK, **answers} for who, answers in TRAVELLERS.items()},
    "someone exposed in every way": EXPOSED,
    "someone whom law may count as a citizen": PRESUMED,
    "someone stateless": STATELESS,
    "someone with links who changes planes": WITH_LINKS,
    "someone of whom nothing is asked yet": {"role": "live"},
}

Result = dict[str, Any]

ON_GENERAL_ADVICE = {
    rule.key
    for rule in RULEBOOK.rules
    if any(isinstance(leaf, AdviceAtLeast) for leaf in rule.applies_when.leaves())
}
"""Open where a government we read is silent, which is neither an answer nor a fact."""

NEVER_SAID = re.compile(
    r"(?<!lawful and )\bsafe\b|\bcleared\b|you will be fine|\bguaranteed\b|\byour embassy will\b",
    re.IGNORECASE,
)
"""No promise. (The headline for those already there is the one use of "safe".)"""


everyone = pytest.mark.parametrize("who", PEOPLE, scope="module")
"""All tests of one traveller follow each other, and their results are made once."""


def make_results(who: str) -> Iterator[tuple[str, Result]]:
    """What one traveller is told of every destination."""
    for code, place in COUNTRIES.items():
        held = list(make_dual_citizen(place))
        answers = {"nationalities": held, **PEOPLE[who], "destination": code}
        yield code, make_report(assess_answers(check_answers(answers), DAY), VERSION)


@lru_cache(maxsize=1)
def results(who: str) -> tuple[tuple[str, Result], ...]:
    return tuple(make_results(who))


def has(given: Mapping[str, object], **kinds: type | tuple[type, ...]) -> None:
    """Exactly these keys, each of its type; true and false are not numbers."""
    assert list(given) == list(kinds)
    for key, kind in kinds.items():
        assert isinstance(given[key], kind), key
        assert not isinstance(given[key], bool), key


def is_a_fact(reason: Result) -> None:
    has(reason, sentence=str, kind=str, fact=str, value=(str, int), sources=list)
    assert reason["fact"] in RULEBOOK.kinds or reason["fact"] == "advice_level"
    assert reason["sources"]
    for source in reason["sources"]:
        has(source, title=str, url=str, dated=(str, type(None)))
        assert source["url"].startswith("https://")
        assert source["dated"] is None or date.fromisoformat(source["dated"]) <= DAY


def is_an_advisory(advisory: Result) -> None:
    has(
        advisory,
        rule=str,
        risk=str,
        level=int,
        title=str,
        advice=str,
        because=list,
        what_to_do=list,
    )
    assert 1 <= advisory["level"] <= 4
    assert Risk(advisory["risk"])
    assert advisory["because"], advisory["rule"]
    assert all(isinstance(action, str) and action for action in advisory["what_to_do"])
    for reason in advisory["because"]:
        assert reason["sentence"]
        assert "%" not in reason["sentence"]
        if reason["kind"] == "fact":
            is_a_fact(reason)
        else:
            has(reason, sentence=str, kind=str)
            assert reason["kind"] == "answer"


@everyone
def test_the_result_has_the_shape_other_systems_rely_on(who: str) -> None:
    for code, result in results(who):
        has(
            result,
            level=int,
            headline=str,
            destination=str,
            advisories=list,
            undecided=list,
            not_checked=list,
            versions=dict,
        )
        assert result["destination"] == code
        assert result["versions"] == {
            "rulebook": RULEBOOK.version,
            "facts": VERSION,
            "assessed_on": "2026-11-22",
        }
        for advisory in result["advisories"]:
            is_an_advisory(advisory)
        for open_rule in result["undecided"]:
            has(open_rule, rule=str, risk=str, could_be=int, missing=list, unknown_facts=list)
            assert set(open_rule["missing"]) <= set(RULEBOOK.questions)
            assert set(open_rule["unknown_facts"]) <= {*RULEBOOK.kinds, "advice_level"}
            assert 1 <= open_rule["could_be"] <= 4


@everyone
def test_the_level_is_the_highest_that_may_stand_alone_and_comes_first(who: str) -> None:
    milder = {risk.value for risk in MAKE_OTHERS_WORSE}
    for _code, result in results(who):
        levels = [advisory["level"] for advisory in result["advisories"]]
        assert levels == sorted(levels, reverse=True)
        alone = [min(a["level"], 3 if a["risk"] in milder else 4) for a in result["advisories"]]
        assert result["level"] == max(alone, default=0)


@everyone
def test_the_headline_is_that_of_the_level_and_of_where_they_are(who: str) -> None:
    there = PEOPLE[who]["role"] in ("there", "live")
    for _code, result in results(who):
        stays = result["level"] == 4 and there
        expected = ALREADY_THERE if stays else list(HEADLINES.values())[result["level"]]
        assert result["headline"] == expected


@everyone
def test_nothing_is_said_twice_and_every_open_rule_says_what_it_lacks(who: str) -> None:
    for code, result in results(who):
        told = [a["rule"] for a in result["advisories"]]
        still_open = [u["rule"] for u in result["undecided"]]
        assert len(set(told + still_open)) == len(told + still_open)
        lacking = {u["rule"] for u in result["undecided"] if u["missing"] or u["unknown_facts"]}
        if len(COUNTRIES[code].advice) < len(EXPECTED):
            lacking |= ON_GENERAL_ADVICE
        if COUNTRIES[code].is_spoken_of:
            assert set(still_open) <= lacking


def texts(rule: Rule) -> list[str]:
    return [rule.title, rule.advice, *(action.text for action in rule.what_to_do)]


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_every_rule_tells_something_short_and_promises_nothing(rule: Rule) -> None:
    assert rule.what_to_do
    assert all(text.strip() for text in texts(rule))
    assert len(rule.advice.split()) <= 60
    assert len(rule.title.split()) <= 14
    assert [text for text in texts(rule) if NEVER_SAID.search(text)] == []


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.key)
def test_every_rule_speaks_to_the_reader_and_not_about_them(rule: Rule) -> None:
    about = re.compile(r"\bthe (traveller|user|applicant|person|dual national)\b", re.IGNORECASE)
    assert [text for text in texts(rule) if about.search(text)] == []
    if rule.level == 4:
        assert re.search(r"\byou(r|rs)?\b", f"{rule.title} {rule.advice}", re.IGNORECASE)


@everyone
def test_no_sentence_of_a_result_promises_anything(who: str) -> None:
    for code, result in results(who):
        said = [result["headline"], *result["not_checked"]]
        for a in result["advisories"]:
            said += [
                a["title"],
                a["advice"],
                *a["what_to_do"],
                *(b["sentence"] for b in a["because"]),
            ]
        assert [text for text in said if NEVER_SAID.search(text)] == [], code


@pytest.mark.parametrize("none", [[], ()])
def test_only_who_says_they_are_stateless_may_name_no_nationality(none: object) -> None:
    given = {"nationalities": none, "destination": "RU"}
    assert check_answers({**given, "protection": "stateless"})["nationalities"] == ()
    for protection in ({}, {"protection": "refugee"}, {"protection": "none"}):
        with pytest.raises(BadAnswer) as refused:
            check_answers({**given, **protection})
        assert refused.value.key == "nationalities"


@pytest.mark.parametrize("given", ["", None, "RU", ["RU", "RU"], ["XX"]])
def test_who_is_stateless_names_countries_as_everybody_does(given: object) -> None:
    with pytest.raises(BadAnswer) as refused:
        check_answers({"nationalities": given, "destination": "RU", "protection": "stateless"})
    assert refused.value.key == "nationalities"


def test_who_is_stateless_is_no_citizen_and_holds_no_other_nationality() -> None:
    case = assess_answers(check_answers({**STATELESS, "destination": "RU"}), DAY).case
    assert not case.is_national
    assert case.nationalities == frozenset()
    assert case.other_nationalities == ()

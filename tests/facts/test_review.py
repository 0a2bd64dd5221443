"""How long facts may stand unchecked, and what is past that on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from riskcheck.engine.model.facts import (
    AdviceLevel,
    Country,
    Fact,
    FactKind,
    Source,
    Standing,
    Statement,
    Strength,
)
from riskcheck.engine.model.text import CountryName
from riskcheck.engine.model.weighing import weigh
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.facts.review import (
    LONG,
    SHORT,
    find_newest_day,
    find_review,
    find_review_period,
    list_reviewed_facts,
    review_country,
)
from riskcheck.rulebook.facts.conflict import ARMED_CONFLICT
from riskcheck.rulebook.facts.detention import (
    SPONSOR_OF_WRONGFUL_DETENTION,
    US_WRONGFUL_DETENTION_INDICATOR,
)
from riskcheck.rulebook.facts.service import CONSCRIPTION

DAY = date(2026, 11, 22)
ZED = CountryName("ZZ", "Zed")


def statement(value: str, reviewed: date = DAY, set_aside: str = "") -> Statement:
    source = Source(
        "t", "https://x.example/", DAY, Standing.GOVERNMENT_ADVICE, "US", reviewed=reviewed
    )
    return Statement(value, Strength.MAY, "region", source, set_aside=set_aside)


def a_country(*levels: int, **stated: tuple[FactKind, Statement]) -> Country:
    issuers = ("US", "GB", "CA", "AU")
    advice = tuple(
        AdviceLevel(issuer, level, "w", DAY, DAY, "https://x.example/", reviewed=DAY)
        for issuer, level in zip(issuers, levels, strict=False)
    )
    facts = {kind.key: Fact(kind, (said,), ZED) for kind, said in stated.values()}
    return Country("ZZ", "Zed", ZED, "ZZ", facts, advice, reviewed=DAY)


@pytest.mark.parametrize(
    ("country", "days"),
    [
        (a_country(), 90),
        (a_country(3, 3, 3, 3), 90),
        (a_country(1, 4, 1, 1), 30),
        (a_country(fact=(ARMED_CONFLICT, statement("regional"))), 90),
        (a_country(fact=(ARMED_CONFLICT, statement("war"))), 30),
        (a_country(fact=(ARMED_CONFLICT, statement("war", set_aside="wrong"))), 90),
        (a_country(fact=(US_WRONGFUL_DETENTION_INDICATOR, statement("yes"))), 30),
        (a_country(fact=(US_WRONGFUL_DETENTION_INDICATOR, statement("no"))), 90),
        (a_country(fact=(SPONSOR_OF_WRONGFUL_DETENTION, statement("yes"))), 30),
        (a_country(fact=(CONSCRIPTION, statement("compulsory"))), 90),
    ],
)
def test_pressing_facts_are_checked_every_thirty_days_others_every_ninety(
    country: Country, days: int
) -> None:
    assert find_review_period(country) == timedelta(days=days)


@pytest.mark.parametrize(
    ("code", "expected"), [("RU", SHORT), ("UA", SHORT), ("CN", SHORT), ("ES", LONG), ("TR", LONG)]
)
def test_real_countries_have_the_period_they_should(code: str, expected: timedelta) -> None:
    assert find_review_period(COUNTRIES[code]) == expected


def test_the_last_day_of_the_period_is_not_past_review_and_the_next_is() -> None:
    calm, pressing = find_review(a_country(), DAY), find_review(a_country(4), DAY)
    assert (calm.checked, calm.due) == (DAY, date(2027, 2, 20))
    assert pressing.due == date(2026, 12, 22)
    assert not pressing.is_past(date(2026, 12, 22))
    assert pressing.is_past(date(2026, 12, 23))


def test_a_finding_is_as_fresh_as_the_newest_check_of_what_decides_it() -> None:
    older = statement("war", reviewed=date(2026, 1, 1))
    fact = Fact(ARMED_CONFLICT, (older, statement("war")), ZED)
    finding = weigh(fact, frozenset({"region"}))
    assert finding is not None
    assert review_country(finding, a_country()).checked == DAY
    alone = weigh(Fact(ARMED_CONFLICT, (older,), ZED), frozenset({"region"}))
    assert alone is not None
    assert review_country(alone, a_country(4)).due == date(2026, 1, 31)


def test_all_that_is_held_is_listed_once_and_borrowed_facts_with_their_state() -> None:
    listed = list(list_reviewed_facts(COUNTRIES))
    statements = {
        (code, statement.source.title, kind.key)
        for code, country in COUNTRIES.items()
        if not country.facts_from
        for kind, statement in country.statements()
    }
    assert {
        (one.country.code, one.source.title, key)
        for one in listed
        if isinstance(one.source, Source)
        for key in one.kinds
    } == statements
    advice = [one for one in listed if not isinstance(one.source, Source)]
    assert len(advice) == sum(len(country.advice) for country in COUNTRIES.values())
    assert "GL" not in {one.country.code for one in listed if isinstance(one.source, Source)}


def test_the_version_is_the_newest_day_on_which_anything_was_read_or_reviewed() -> None:
    assert date.fromisoformat(VERSION) == find_newest_day(COUNTRIES)
    assert all(country.reviewed <= date.fromisoformat(VERSION) for country in COUNTRIES.values())
    later = replace(COUNTRIES["AX"], reviewed=date(2027, 1, 1))
    assert find_newest_day({**COUNTRIES, "AX": later}) == date(2027, 1, 1)

"""What any citizen of a country is told: held against what each of the made-up people is told."""

import pytest

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.facts import COUNTRIES
from riskcheck.reports.calibration import ADDS_NO_RISK
from riskcheck.reports.plain_citizens import (
    ANY_CITIZEN,
    MOST_LINES,
    OTHER_NATIONALITIES,
    Whom,
    choose_lines,
    find_least_level,
    find_violence,
)
from riskcheck.service import assess_answers, check_answers
from riskcheck.web.library.country_lines import WHOM


def told_levels(code: str, said: dict[str, object]) -> dict[str, int]:
    """The level at which somebody is told each risk, the gravest of it."""
    answers = {**ADDS_NO_RISK, **said, "destination": code}
    found: dict[str, int] = {}
    for advisory in assess_answers(check_answers(answers)).advisories:
        found[advisory.rule.risk.value] = max(
            int(advisory.level), found.get(advisory.rule.risk.value, 0)
        )
    return found


@pytest.mark.parametrize("code", ["IR", "RU", "UA", "ER", "FR", "DZ", "HK", "PR", "SG"])
def test_a_line_for_citizens_holds_for_each_of_them(code: str) -> None:
    place = COUNTRIES[code]
    lines = [line for line in choose_lines(place) if line.whom is Whom.CITIZEN]
    assert lines
    for said in ANY_CITIZEN:
        for other in OTHER_NATIONALITIES:
            if other != place.nationality:
                told = told_levels(code, {**said, "nationalities": [place.nationality, other]})
                assert all(told[line.rule.risk.value] >= line.level for line in lines), (
                    said,
                    other,
                )


@pytest.mark.slow
def test_there_are_at_most_five_lines_each_of_another_risk_the_gravest_first() -> None:
    for code, place in COUNTRIES.items():
        lines = choose_lines(place)
        assert len(lines) <= MOST_LINES, code
        citizens = [line for line in lines if line.whom is Whom.CITIZEN]
        assert len({line.rule.risk for line in citizens}) == len(citizens), code
        levels = [line.level for line in citizens]
        assert levels == sorted(levels, reverse=True), code
        assert {line.whom for line in lines} <= set(WHOM), code
        assert not {Risk.CONFLICT, Risk.ADVISORY} & {line.rule.risk for line in citizens}, code


def test_iran_as_the_rules_tell_it() -> None:
    told = {line.rule.key: (line.whom, line.level) for line in choose_lines(COUNTRIES["IR"])}
    assert told == {
        "wrongful-detention-marked-dual": (Whom.CITIZEN, Level.DO_NOT_TRAVEL),
        "embassy-kept-away-where-detention-is-feared": (Whom.CITIZEN, Level.DO_NOT_TRAVEL),
        "other-passport-ignored-as-policy": (Whom.CITIZEN, Level.DO_NOT_TRAVEL),
        "exit-paper-for-service-age": (Whom.YOUNG_MAN, Level.PREPARE),
        "its-law-makes-you-a-citizen-with-duties": (Whom.CHILD_OF_FATHER, Level.GET_ADVICE),
    }


def test_service_that_takes_women_too_is_told_to_both() -> None:
    whom = {
        code: {line.whom for line in choose_lines(COUNTRIES[code])} for code in ("ER", "RU", "FR")
    }
    assert Whom.YOUNG in whom["ER"]
    assert Whom.YOUNG_MAN in whom["RU"]
    assert not {Whom.YOUNG, Whom.YOUNG_MAN} & whom["FR"]


@pytest.mark.slow
def test_only_what_is_worth_knowing_is_told_where_nothing_is_worth_preparing_for() -> None:
    for place in COUNTRIES.values():
        levels = {line.level for line in choose_lines(place) if line.whom is Whom.CITIZEN}
        assert min(levels, default=Level.PREPARE) >= Level.PREPARE or levels == {Level.KNOW_THIS}


def test_war_is_told_to_anybody_where_it_is_grave() -> None:
    violence = {code: find_violence(COUNTRIES[code]) for code in ("UA", "RU", "FR", "TR")}
    assert violence["UA"] is not None
    assert violence["UA"].key == "war"
    assert violence["RU"] is not None
    assert violence["FR"] is violence["TR"] is None


@pytest.mark.slow
def test_no_citizen_of_them_all_gets_less_than_the_least_level() -> None:
    for code, place in COUNTRIES.items():
        levels = [
            assess_answers(
                check_answers(
                    {
                        **ADDS_NO_RISK,
                        **said,
                        "nationalities": [place.nationality, other],
                        "destination": code,
                    }
                )
            ).level
            for said in ANY_CITIZEN
            for other in OTHER_NATIONALITIES
            if other != place.nationality
        ]
        assert min(levels) == find_least_level(place), code

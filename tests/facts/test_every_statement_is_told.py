"""Every statement on citizenship, embassies, service, recall, leaving and passports reaches someone.

For each of them, some traveller to whom it applies is shown an advisory that cites its source. The
exceptions are named, with their reasons; no other is allowed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from riskcheck.engine.conditions.citizen_leaves import AS_A_CITIZEN
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country, FactKind, Form, Statement, Window
from riskcheck.engine.model.weighing import weigh
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.rulebook.facts import (
    citizenship,
    embassies,
    leaving,
    passports,
    recall,
    service,
    service_abroad,
)
from riskcheck.rulebook.publishers import EXPECTED
from riskcheck.service import assess_answers, check_answers

CONCERNED = {
    kind
    for kinds in (citizenship, embassies, leaving, passports, recall, service, service_abroad)
    for kind in kinds.KINDS
}

PLACES = [place for place in COUNTRIES.values() if place.facts and not place.facts_from]

AFTER_EXIT_RULES = 366

OPEN_TO_ALL = {
    "military_skill": "no",
    "other_army": "none",
    "open_notice": "yes",
    "stay_days": AFTER_EXIT_RULES,
    "work": ["business", "journalist"],
    "activities": ["posts"],
    "family": ["minor", "spouse_national"],
    "lgbt_information": "no",
}


def ages(place: Country) -> list[int]:
    """Usual ages, and both sides of every limit that a source of this place names."""
    found = {16, 19, 24, 35, 45}
    for kind, statement in place.statements():
        value = statement.value
        if isinstance(value, Window):
            found |= {value.low - 1, value.low}
            found |= {value.high, value.high + 1} if value.high is not None else set()
        elif isinstance(value, int) and kind.key != "visit_day_limit":
            found |= {value - 1, value, value + 1}
    return sorted(age for age in found if 0 <= age <= 120)


def travellers(place: Country) -> Iterator[dict[str, object]]:
    others = [code for code in (*EXPECTED, "FR", "IL") if code != place.nationality]
    base = {**OPEN_TO_ALL, "destination": place.code}
    for age in ages(place):
        for sex in ("m", "f"):
            for status in ("never", "reserve", "evader"):
                yield base | {
                    "nationalities": [place.nationality, *others[:4]],
                    "role": "visit",
                    "age": age,
                    "sex": sex,
                    "service_status": status,
                    "passport_shown": "destination",
                    "holds_destination_passport": "no",
                    "registered_there": "yes",
                }
    of_19 = {"age": 19, "sex": "m", "service_status": "never", "holds_destination_passport": "yes"}
    for held in ([place.nationality, *others[:4]], *([place.nationality, o] for o in others)):
        for shown in ("other", "destination"):
            for role in ("visit", "live"):
                for registered in ("yes", "no"):
                    yield (
                        base
                        | of_19
                        | {
                            "nationalities": held,
                            "role": role,
                            "passport_shown": shown,
                            "registered_there": registered,
                        }
                    )
    for ties in (["parent"], ["born", "former"]):
        yield (
            base
            | of_19
            | {
                "nationalities": others[:4],
                "role": "visit",
                "ties": ties,
                "passport_shown": "other",
                "registered_there": "no",
            }
        )


def shown(assessment: Assessment) -> Iterator[Statement]:
    """What stands under "you are told this because": what decides, agrees, or says otherwise."""
    for advisory in assessment.advisories:
        for reason in advisory.because:
            if reason.finding:
                finding = reason.finding
                yield from finding.deciding + finding.supporting + finding.older
                yield from finding.said_otherwise


WHY_NOT = {
    "not for someone we can tell": "only_for or set_aside, with its reason in the file, and nothing else of its kind reaches anyone",
    "nothing to warn of": "it says the mildest thing there is to say, and no rule tells that",
    "replaced": "another source on the same people is newer or weighs more, and is the one told",
    "no ages known": "it speaks of an unused service whose ages no source states",
    "not in use": "it gives the length of a service that is not in use",
    "of a part only": "it speaks of part of the country, and another source of the whole",
}


def why_not(kind: FactKind, statement: Statement, place: Country) -> str:
    """The reason why nobody is shown a statement, or "" where there is none."""
    if not statement.decides:
        return "not for someone we can tell"
    if statement.scope == "region":
        return "of a part only"
    if kind.form is Form.CHOICE and kind.caution(statement.value) == 0:
        return "nothing to warn of"
    if (
        kind is service.CONSCRIPTION_AGES_WOMEN
        and decided(place, service.CONSCRIPTION_SEX) != "women_and_men"
    ):
        return "replaced"
    if kind is service.SERVICE_MONTHS and decided(place, service.CONSCRIPTION) == "suspended":
        return "not in use"
    if statement.value == "suspended" and service.CONSCRIPTION_AGES_MEN.key not in place.facts:
        return "no ages known"
    fact = place.facts[kind.key]
    rivals = [s for s in fact.statements if s is not statement and s.value != statement.value]
    return "replaced" if rivals else ""


def decided(place: Country, kind: FactKind) -> object:
    finding = weigh(place.facts[kind.key], AS_A_CITIZEN)
    return finding and finding.value


@pytest.fixture(scope="module")
def unseen() -> list[tuple[Country, FactKind, Statement]]:
    left = []
    for place in PLACES:
        seen: set[Statement] = set()
        for answers in travellers(place):
            seen.update(shown(assess_answers(check_answers(answers), date.fromisoformat(VERSION))))
        left += [
            (place, kind, statement)
            for kind, statement in place.statements()
            if kind in CONCERNED and statement not in seen
        ]
    return left


@pytest.mark.slow
def test_every_statement_that_concerns_dual_nationals_is_shown_to_someone(
    unseen: list[tuple[Country, FactKind, Statement]],
) -> None:
    without_reason = [
        f"{place.code} {kind.key}: {statement.value} ({statement.source.title})"
        for place, kind, statement in unseen
        if not why_not(kind, statement, place)
    ]
    assert without_reason == []


@pytest.mark.slow
def test_the_exceptions_are_few_and_mostly_have_nothing_to_warn_of(
    unseen: list[tuple[Country, FactKind, Statement]],
) -> None:
    concerned = [k for place in PLACES for k, _s in place.statements() if k in CONCERNED]
    reasons = Counter(why_not(kind, statement, place) for place, kind, statement in unseen)
    assert set(reasons) <= set(WHY_NOT)
    assert len(concerned) > 2_800
    warnings = sum(reasons.values()) - reasons["nothing to warn of"]
    assert warnings < 0.05 * len(concerned), reasons

"""Every statement on citizenship, embassies, service, recall, leaving, passports and other states reaches someone.

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
    other_countries,
    passports,
    recall,
    service,
    service_abroad,
)
from riskcheck.rulebook.publishers import EXPECTED
from riskcheck.service import assess_answers, check_answers

CONCERNED = {
    kind
    for kinds in (
        citizenship,
        embassies,
        leaving,
        other_countries,
        passports,
        recall,
        service,
        service_abroad,
    )
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


def list_others(place: Country) -> list[str]:
    """Nationalities to hold besides that of the place, and those that a statement there speaks of."""
    named = {code for _kind, statement in place.statements() for code in statement.only_if_also}
    codes = dict.fromkeys((*EXPECTED, "FR", "IL", *sorted(named)))
    return [code for code in codes if code != place.nationality]


OF_19 = {"age": 19, "sex": "m", "service_status": "never", "holds_destination_passport": "yes"}


def travellers(place: Country) -> Iterator[dict[str, object]]:
    others = list_others(place)
    base = {**OPEN_TO_ALL, "destination": place.code}
    yield from (base | one for one in citizens(place, others))
    yield from (base | one for one in citizens_of_any_status(place, others))
    yield from (base | OF_19 | one for one in people_with_a_tie(others))
    yield from (base | OF_19 | one for one in people_without_a_tie(place, others))


def citizens(place: Country, others: list[str]) -> Iterator[dict[str, object]]:
    for age in ages(place):
        for sex in ("m", "f"):
            for status in ("never", "reserve", "evader"):
                yield {
                    "nationalities": [place.nationality, *others[:4]],
                    "role": "visit",
                    "age": age,
                    "sex": sex,
                    "service_status": status,
                    "passport_shown": "destination",
                    "holds_destination_passport": "no",
                    "registered_there": "yes",
                }
    for held in ([place.nationality, *others[:4]], *([place.nationality, o] for o in others)):
        for shown in ("other", "destination"):
            for role in ("visit", "live"):
                for registered in ("yes", "no"):
                    yield OF_19 | {
                        "nationalities": held,
                        "role": role,
                        "passport_shown": shown,
                        "registered_there": registered,
                    }


def citizens_of_any_status(place: Country, others: list[str]) -> Iterator[dict[str, object]]:
    """They served elsewhere, and nothing is open against them."""
    for age in ages(place):
        for status in ("never", "deferred", "served", "unsure"):
            for registered in ("yes", "no"):
                yield OF_19 | {
                    "nationalities": [place.nationality, others[0]],
                    "role": "visit",
                    "age": age,
                    "service_status": status,
                    "other_army": "other",
                    "open_notice": "no",
                    "passport_shown": "other",
                    "registered_there": registered,
                }


def people_with_a_tie(others: list[str]) -> Iterator[dict[str, object]]:
    base = {
        "nationalities": others[:4],
        "role": "visit",
        "passport_shown": "other",
        "registered_there": "no",
    }
    for tie in ("father", "mother", "parent", "grandparent", "born", "spouse"):
        for sex in ("m", "f"):
            for holds in ("yes", "no"):
                yield base | {"ties": [tie], "sex": sex, "holds_destination_passport": holds}
    for ended in ("released", "lost", "never_ended", "taken", "unsure"):
        for status in ("never", "served", "evader"):
            yield base | {
                "ties": ["born", "former"],
                "citizenship_ended": ended,
                "service_status": status,
            }


def people_without_a_tie(place: Country, others: list[str]) -> Iterator[dict[str, object]]:
    """Who lives there, and who has to do with each country that sources name there."""
    base = {"ties": ["none"], "role": "visit"}
    yield base | {"nationalities": others[:2], "role": "live", "registered_there": "yes"}
    for code in sorted(named_there(place)):
        yield base | {"nationalities": others[:1], "origin": [code], "critic_of": [code]}
        yield base | {"nationalities": others[:1], "origin": [code], "ties": ["father"]}
        yield base | {
            "nationalities": list(dict.fromkeys((place.nationality, code))),
            "other_army": "other",
        }
        for held in ([code], [code, others[0]]):
            for army in ("other", "irgc"):
                for wanted in ("no", "unsure"):
                    yield base | {
                        "nationalities": list(dict.fromkeys(held)),
                        "origin": [code],
                        "critic_of": [code],
                        "wanted_elsewhere": wanted,
                        "other_army": army,
                    }


def named_there(place: Country) -> set[str]:
    """The countries that facts on others name, the place itself among them."""
    facts = [place.facts.get(kind.key) for kind in other_countries.KINDS]
    named = (fact for fact in facts if fact and fact.kind.form is Form.NATIONALITIES)
    return {code for fact in named for code in fact.by_nationality}


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
    "asks for more": "it says what the law asks before a tie makes a citizen; who has the tie is told that they may be one",
    "replaced": "another source on the same people is newer or weighs more, and is the one told",
    "no ages known": "it speaks of an unused service whose ages no source states",
    "outweighed": "it eases a duty, and a graver rule on that duty is told to everybody there",
    "not in use": "it gives the length or the terms of a service that is not in use",
    "no recall known": "it gives the age of reservists where no source states a recall",
    "another ground is given": "the rule it stands for is told with another ground, or not at the level of a call-up by lot",
    "of a part only": "it speaks of part of the country, and another source of the whole",
}


ASKS_FOR_MORE = {
    citizenship.DESCENT_THROUGH: {"both-parents-or-conditions", "father"},
    citizenship.DESCENT_GENERATIONS: {"1"},
    citizenship.NATIONALITY_BY_MARRIAGE: {"on_request"},
}

OUTWEIGHED = {("ER", service_abroad.DEFERMENT_FOR_RESIDENTS_ABROAD)}

ANOTHER_GROUND = {
    ("BT", service_abroad.POSTPONEMENT_ABROAD),
    ("LT", service_abroad.DEFERMENT_FOR_RESIDENTS_ABROAD),
    ("LT", service_abroad.POSTPONEMENT_ABROAD),
    ("SG", service_abroad.POSTPONEMENT_ABROAD),
}

OF_A_SERVICE = {
    service.CONSCRIPTION_COVERS_DUAL_NATIONALS,
    service.SERVICE_MONTHS,
    service_abroad.CONSULAR_REGISTRATION_DUTY,
    service_abroad.NOT_CALLED_AFTER_AGE,
}


def why_not(kind: FactKind, statement: Statement, place: Country) -> str:
    """The reason why nobody is shown a statement, or "" where there is none."""
    if not statement.decides:
        return "not for someone we can tell"
    if statement.scope == "region":
        return "of a part only"
    if kind.form is Form.CHOICE and kind.caution(statement.value) == 0:
        return "nothing to warn of"
    if statement.value in ASKS_FOR_MORE.get(kind, ()):
        return "asks for more"
    if reason := why_not_of_a_service(kind, place):
        return reason
    if statement.value == "suspended" and service.CONSCRIPTION_AGES_MEN.key not in place.facts:
        return "no ages known"
    fact = place.facts[kind.key]
    rivals = [s for s in fact.statements if s is not statement and s.value != statement.value]
    return "replaced" if rivals else ""


def why_not_of_a_service(kind: FactKind, place: Country) -> str:
    """The same, where what the service there is like is the reason."""
    if (place.code, kind) in OUTWEIGHED:
        return "outweighed"
    if (place.code, kind) in ANOTHER_GROUND:
        return "another ground is given"
    if kind is recall.RESERVE_MAX_AGE and recall.MOBILISATION.key not in place.facts:
        return "no recall known"
    if kind in OF_A_SERVICE and decided(place, service.CONSCRIPTION) == "suspended":
        return "not in use"
    only_men = decided(place, service.CONSCRIPTION_SEX) != "women_and_men"
    return "replaced" if kind is service.CONSCRIPTION_AGES_WOMEN and only_men else ""


def decided(place: Country, kind: FactKind) -> object:
    fact = place.facts.get(kind.key)
    finding = weigh(fact, AS_A_CITIZEN) if fact else None
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

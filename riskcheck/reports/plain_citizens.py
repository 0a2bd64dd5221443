"""What the rules tell people of whom little is known: any citizen of a country, a young one, a child of one.

Made-up people whose other answers add no risk, each with several other nationalities. What all of a group are
told holds for the group; its level is the lowest that any of them gets. No Django.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from riskcheck.engine.declarations.rules import Level, Risk, Rule
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.facts import Country
from riskcheck.facts import VERSION
from riskcheck.reports.calibration import ADDS_NO_RISK, MAN_WHO_NEVER_SERVED, WOMAN, Said
from riskcheck.rulebook.risk_groups import TOLD_FIRST
from riskcheck.service import assess_answers, check_answers

OTHER_NATIONALITIES = ("US", "FR", "BR")

AGES_OF_SERVICE = (24, 19)

A_WOMAN: Said = {**WOMAN, "age": 45}

ON_EITHER_PASSPORT: Sequence[Said] = (
    A_WOMAN,
    {**A_WOMAN, "passport_shown": "destination", "holds_destination_passport": "yes"},
)

ANY_CITIZEN: Sequence[Said] = (
    *ON_EITHER_PASSPORT,
    *({**WOMAN, "age": age} for age in (24, 70)),
    *({**MAN_WHO_NEVER_SERVED, "age": age} for age in (24, 45)),
    {"sex": "m", "service_status": "served", "age": 45},
    {**A_WOMAN, "role": "live", "registered_there": "yes", "stay_days": 366},
    {**A_WOMAN, "ties": ["father"], "citizenship_gained": "birth"},
)
"""Women and men, young and old, on either passport, there for two weeks or to live."""

OF_SERVICE = (Risk.EXIT_BAN, Risk.MOBILISATION, Risk.CONSCRIPTION, Risk.MILITARY_PENALTY)
"""Of equally grave ones, the first is told: whether one gets out again."""

OF_THE_PLACE = frozenset({Risk.CONFLICT, Risk.ADVISORY})
"""What a place is, whoever goes there."""

MOST_LINES = 5


class Whom(Enum):
    """Whom a line is for. All but the children of citizens are citizens themselves."""

    CITIZEN = "citizen"
    YOUNG_MAN = "young man"
    YOUNG = "young man or woman"
    CHILD_OF_FATHER = "child of a father"
    CHILD_OF_MOTHER = "child of a mother"
    CHILD = "child of either"


class ToldLine(NamedTuple):
    """`age` is that of the young; 0 where the line is for any age."""

    whom: Whom
    rule: Rule
    level: Level
    age: int = 0


Told = Mapping[Rule, Level]


def find_least_level(place: Country) -> Level:
    """The level that any citizen of it gets at least."""
    citizens = _assess(place, ON_EITHER_PASSPORT, is_citizen=True)
    return min(assessment.level for assessment in citizens)


def choose_lines(place: Country) -> tuple[ToldLine, ...]:
    """The gravest matters for any citizen; then one of service and one of descent, if there are any.

    For a citizen, what is worth preparing for; where nothing is, what is worth knowing."""
    told = _find_told_to_all(place, ANY_CITIZEN, is_citizen=True)
    own = {rule: level for rule, level in told.items() if rule.risk not in OF_THE_PLACE}
    least = Level.PREPARE if max(own.values(), default=0) >= Level.PREPARE else Level.KNOW_THIS
    citizens = [
        ToldLine(Whom.CITIZEN, rule, own[rule])
        for rule in _sort_one_of_each_risk(own)
        if own[rule] >= least
    ]
    others = [*_choose_of_service(place, told), *_choose_of_descent(place)]
    return (*citizens[: MOST_LINES - len(others)], *others)


def find_violence(place: Country) -> Rule | None:
    """The rule on war or the like that anybody who goes there is told, if it is grave."""
    told = _find_told_to_all(place, ON_EITHER_PASSPORT[:1], is_citizen=False)
    grave = [r for r in told if r.risk is Risk.CONFLICT and told[r] >= Level.GET_ADVICE]
    return max(grave, key=lambda rule: told[rule], default=None)


def _choose_of_service(place: Country, told: Told) -> list[ToldLine]:
    """The gravest that is told of service to the young and not to everyone, at the age where it is so grave."""
    lines: list[ToldLine] = []
    for age in AGES_OF_SERVICE:
        young = {"service_status": "never", "age": age}
        men = _find_told_to_all(place, [{**young, "sex": "m"}], is_citizen=True)
        women = _find_told_to_all(place, [{**young, "sex": "f"}], is_citizen=True)
        lines += [
            ToldLine(Whom.YOUNG if rule in women else Whom.YOUNG_MAN, rule, level, age)
            for rule, level in men.items()
            if rule.risk in OF_SERVICE and rule not in told and level >= Level.PREPARE
        ]
    lines.sort(key=lambda line: (*_rank_line(line)[:2], OF_SERVICE.index(line.rule.risk)))
    return lines[:1]


def _choose_of_descent(place: Country) -> list[ToldLine]:
    """What is told of a father or mother who is a citizen: of both where it is the same, else of the graver."""
    lines: list[ToldLine] = []
    for whom, tie in ((Whom.CHILD_OF_FATHER, "father"), (Whom.CHILD_OF_MOTHER, "mother")):
        told = _find_told_to_all(place, [{**A_WOMAN, "ties": [tie]}], is_citizen=False)
        lines += [
            ToldLine(whom, rule, told[rule])
            for rule in _sort_one_of_each_risk(told)
            if rule.risk is Risk.HIDDEN_NATIONALITY
        ]
    lines.sort(key=_rank_line)
    if [line.rule for line in lines] == [lines[0].rule] * 2:
        return [lines[0]._replace(whom=Whom.CHILD)]
    return lines[:1]


def _sort_one_of_each_risk(told: Told) -> list[Rule]:
    """The gravest first; of each risk one."""
    lines = sorted((ToldLine(Whom.CITIZEN, r, told[r]) for r in told), key=_rank_line)
    of_risk: dict[Risk, Rule] = {}
    for line in lines:
        of_risk.setdefault(line.rule.risk, line.rule)
    return list(of_risk.values())


def _rank_line(line: ToldLine) -> tuple[int, bool, int]:
    """The gravest first; of those, what is said in a sentence of its own; then in the order told."""
    return (-line.level, not line.rule.in_short, TOLD_FIRST.index(line.rule.risk))


def _find_told_to_all(place: Country, people: Iterable[Said], *, is_citizen: bool) -> Told:
    """Each rule that all of them are told, itself or in a form that stands in its place."""
    each = [
        {advisory.rule: advisory.level for advisory in assessment.advisories}
        for assessment in _assess(place, people, is_citizen=is_citizen)
    ]
    found: dict[Rule, Level] = {}
    for rule in dict.fromkeys(rule for told in each for rule in told):
        level = min(_find_level(rule, told) for told in each)
        if level:
            found[rule] = level
    return {
        rule: level
        for rule, level in found.items()
        if all(found.get(form, 0) < level for form in _list_other_forms(rule))
    }


def _find_level(rule: Rule, told: Told) -> Level:
    forms = (rule, *_list_other_forms(rule))
    return max((told[form] for form in forms if form in told), default=Level.NONE_FOUND)


def _list_other_forms(rule: Rule) -> tuple[Rule, ...]:
    return (*rule.stronger_forms, *rule.gives_way_to)


def _assess(place: Country, people: Iterable[Said], *, is_citizen: bool) -> list[Assessment]:
    """Each of them with each other nationality."""
    own = [place.nationality] if is_citizen else []
    return [
        _assess_one({**said, "nationalities": [*own, other], "destination": place.code})
        for said in people
        for other in OTHER_NATIONALITIES
        if other != place.nationality
    ]


def _assess_one(said: Said) -> Assessment:
    answers = check_answers({**ADDS_NO_RISK, **said})
    return assess_answers(answers, date.fromisoformat(VERSION))

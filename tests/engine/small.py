"""A rulebook small enough to read at once, and a made-up country to hold it against."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.dsl import (
    all_of,
    answered,
    any_of,
    anyone,
    destination,
    national_of_destination,
    unless,
)
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.conditions.scopes import NarrowedScopes
from riskcheck.engine.declarations.choices import Choice
from riskcheck.engine.declarations.rules import Action, Level, Moment, Risk, Rule, Rulebook, Screen
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import AdviceLevel, Country, Fact, FactKind, Form, Statement
from riskcheck.engine.model.questions import Answer, OnPaper, Option, Question, Shape
from riskcheck.engine.model.text import CountryName
from tests.engine.sources import NAMED, PRACTICE

ZED = CountryName("ZZ", "Zed")

DAY = date(2026, 11, 22)
ADVISERS = ("US", "GB", "CA", "AU")
CALM = dict.fromkeys(ADVISERS, 1)
DO_NOT_TRAVEL = dict.fromkeys(ADVISERS, 4)


def question(key: str, *values: str, shape: Shape = Shape.ONE) -> Question:
    options = tuple(Option(v, v, said=f"You said {v}.", alone=v == "none") for v in values)
    return Question(
        key,
        shape,
        f"{key}?",
        key,
        "why",
        f"Choose {key}.",
        options=options,
        on_paper=OnPaper.SHOWN,
        no_risk=None,
    )


ROLE = question("role", "visit", "there", "live", "transit_air")
TIES = question("ties", "parent", "none", shape=Shape.MANY)
NOTICE = question("notice", "yes", "no")
WORK = question("work", "press", "trade", "none", shape=Shape.MANY)
ORIGIN = Question(
    "origin",
    Shape.SOME_COUNTRIES,
    "origin?",
    "origin",
    "why",
    "Choose origin.",
    named_by=(NAMED,),
    or_itself=True,
    on_paper=OnPaper.SHOWN,
    no_risk=(),
)
AGE = Question(
    "age",
    Shape.NUMBER,
    "age?",
    "age",
    "why",
    "Enter age.",
    highest=120,
    said="%(answer)s",
    on_paper=OnPaper.SHOWN,
    no_risk=None,
)

HARD = FactKind("hard", Form.CHOICE, {"no": "n", "yes": "y"}, "w", about_law=True)
LANDING = FactKind("landing", Form.CHOICE, {"no": "n", "yes": "y"}, "w", about_law=False)

tie = answered(TIES, "parent")
national_or_possible = any_of(national_of_destination, all_of(unless(national_of_destination), tie))
notice = answered(NOTICE, "yes")
of_the_press = answered(WORK, "press")
bad = destination(PRACTICE, "bad")

SCOPES = NarrowedScopes(
    {
        "everyone": anyone,
        "region": anyone,
        "nationals": national_of_destination,
        "claimed": national_or_possible,
        "noticed": notice,
    }
)

GO = Action("go", "Go home.", (Moment.ALREADY_THERE,), before_travel=False)
STAY = Action("stay", "Stay at home.", (Moment.BEFORE_BOOKING,), when_there=False, urgent=True)
READ = Action("read", "Read.", (Moment.BEFORE_BOOKING, Moment.ALREADY_THERE))


def rule(
    applies_when: Condition,
    level: int = 4,
    risk: Risk = Risk.EXIT_BAN,
    key: str = "it-happens",
    milder_form_of: Rule | None = None,
    **more: Any,
) -> Rule:
    actions = (READ, GO, STAY)
    return Rule(key, risk, Level(level), "t", applies_when, "a", actions, milder_form_of, **more)


def rulebook(*rules: Rule, choices: tuple[Choice, ...] = ()) -> Rulebook:
    questions = (ROLE, TIES, NOTICE, AGE, WORK, ORIGIN)
    return Rulebook(
        version="1",
        questions={q.key: q for q in questions},
        screens=(Screen("link", "l", (TIES,)), Screen("you", "y", (NOTICE, AGE, WORK, ORIGIN))),
        kinds={k.key: k for k in (PRACTICE, HARD, LANDING, NAMED)},
        scopes=SCOPES,
        rules=rules,
        choices=choices,
        not_checked=("Weather.",),
        nearly_citizen=all_of(tie, destination(HARD, "yes")),
        without_a_tie=all_of(unless(national_of_destination), answered(TIES, "none")),
        meets_the_border=destination(LANDING, "yes"),
        exposing=frozenset({WORK.key}),
    )


def case(
    *statements: Statement,
    hard: Statement | None = None,
    landing: Statement | None = None,
    named: tuple[Statement, ...] = (),
    elsewhere: Mapping[str, tuple[Statement, ...]] | None = None,
    advice: Mapping[str, int] | None = None,
    held: tuple[str, ...] = ("ZZ",),
    **answers: Answer,
) -> Case:
    """Someone goes to ZZ, of which these statements on the practice there are held; `elsewhere`, of other states."""
    facts = {PRACTICE.key: Fact(PRACTICE, statements, ZED)} if statements else {}
    for kind, statement in ((HARD, hard), (LANDING, landing)):
        if statement:
            facts[kind.key] = Fact(kind, (statement,), ZED)
    if named:
        facts[NAMED.key] = Fact(NAMED, named, ZED)
    levels = tuple(
        AdviceLevel(issuer, level, "", DAY, DAY, "https://x.example/", reviewed=DAY)
        for issuer, level in (advice or {}).items()
    )
    of_others = {
        code: {PRACTICE.key: Fact(PRACTICE, what, CountryName(code, code))}
        for code, what in (elsewhere or {}).items()
    }
    countries = {
        code: Country(
            code, code, CountryName(code, code), code, of_others.get(code, {}), reviewed=DAY
        )
        for code in (*ADVISERS, *held, *of_others)
    }
    countries["ZZ"] = Country(
        "ZZ", "Zed", ZED, "ZZ", facts, levels, advisers=ADVISERS, reviewed=DAY
    )
    given = {"destination": "ZZ", "nationalities": held, "role": "visit", **answers}
    return Case(given, countries, DAY)


def judge(told: Case) -> CaseJudgement:
    return CaseJudgement(told, SCOPES)

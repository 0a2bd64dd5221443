"""Made-up travellers to real destinations: the same ones every time."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from riskcheck.engine.judging.assess import Assessment, assess
from riskcheck.engine.judging.next_questions import find_open_questions
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Countries, Country, Fact
from riskcheck.engine.model.questions import Answer, Question, Shape
from riskcheck.facts import COUNTRIES
from riskcheck.register.sample import DRAWN_FIRST
from riskcheck.rulebook import RULEBOOK
from riskcheck.service import assess_answers, check_answers

TODAY = date(2026, 11, 22)
AGES = (0, 15, 17, 18, 24, 27, 30, 31, 36, 40, 41, 45, 50, 60, 61, 66, 120)
DAYS = (1, 21, 90, 120, 183, 366)
HELD = ("US", "GB", "CA", "AU", "DE", "IL", "IR", "RU", "TR")
NAMED = ("AM", "EG", "RU")
"""Countries chosen where some may be named."""
ASKED = tuple(question for screen in RULEBOOK.screens for question in screen.questions)

Said = dict[str, Answer]


def told(answers: Mapping[str, Answer], countries: Countries = COUNTRIES) -> Assessment:
    return assess(Case(answers, countries, TODAY), RULEBOOK)


def advice(assessment: Assessment) -> set[tuple[str, int]]:
    return {(advisory.rule.key, int(advisory.level)) for advisory in assessment.advisories}


def answers_to(question: Question) -> list[Answer]:
    """Every answer where that can be done; each option and all together of several."""
    if question.shape is Shape.NUMBER:
        common = AGES if question.key == "age" else DAYS
        return [n for n in common if question.lowest <= n <= question.highest]
    if question.shape is Shape.ONE:
        return list(question.values)
    if question.shape is Shape.SOME_COUNTRIES:
        return [(), *((code,) for code in NAMED), NAMED]
    together = tuple(v for v in question.values if v not in question.stand_alone)
    return [*((value,) for value in question.values), together]


def travellers(number: int, seed: int | str) -> Iterator[Said]:
    """Travellers who have answered everything, each destination in its turn."""
    chance = random.Random(seed)  # noqa: S311
    codes = sorted(COUNTRIES)
    chance.shuffle(codes)
    for turn in range(number):
        destination = codes[turn % len(codes)]
        others = [code for code in HELD if code != destination]
        held = tuple(chance.sample(others, chance.choice((1, 1, 2))))
        if chance.random() < 0.6:
            held = (COUNTRIES[destination].nationality, *held[: chance.choice((0, 1, 1, 2))])
        held = tuple(dict.fromkeys(held))
        answers: Said = {"nationalities": held, "destination": destination}
        answers["role"] = chance.choice(RULEBOOK.questions["role"].values)
        for question in ASKED:
            drawn = chance_of(question.key, chance, f"{seed} {turn}")
            answers[question.key] = drawn.choice(answers_to(question))
        yield answers


def chance_of(key: str, chance: random.Random, person: str) -> random.Random:
    """A question that came later has a chance of its own, and changes nobody else's answers."""
    return chance if key in DRAWN_FIRST else random.Random(f"{person} {key}")  # noqa: S311


def complete(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The same, with whatever else would still be asked answered in the way that adds no risk."""
    told = check_answers(answers)
    while still_open := find_open_questions(assess_answers(told)):
        more = {key: RULEBOOK.questions[key].no_risk for key in still_open}
        assert None not in more.values(), f"no answer adds no risk: {sorted(more)}"
        told |= {key: answer for key, answer in more.items() if answer is not None}
    added = {key: told[key] for key in RULEBOOK.questions if key in told.keys() - answers.keys()}
    return {**answers, **{k: list(a) if isinstance(a, tuple) else a for k, a in added.items()}}


def half_told(number: int, seed: int) -> Iterator[Said]:
    """Travellers who have answered some questions only: by screens, or here and there."""
    chance = random.Random(seed)  # noqa: S311
    keys = [question.key for question in ASKED]
    first = [key for key in keys if key in DRAWN_FIRST]
    for turn, answers in enumerate(travellers(number, seed)):
        if chance.random() < 0.5:
            last = first[chance.randrange(len(first))]
            keep = set(keys[: keys.index(last)])
        else:
            keep = {key for key in keys if chance_of(key, chance, f"{seed} {turn}").random() < 0.5}
        yield {k: v for k, v in answers.items() if k not in keys or k in keep}


def not_open(answers: Said) -> list[Question]:
    still_open = find_open_questions(told(answers))
    return [q for q in ASKED if q.key not in answers and q.key not in still_open]


def with_fact(destination: str, fact: Fact) -> Countries:
    """The real countries, one of them with another fact."""
    country: Country = COUNTRIES[destination]
    return {
        **COUNTRIES,
        destination: replace(country, facts={**country.facts, fact.kind.key: fact}),
    }

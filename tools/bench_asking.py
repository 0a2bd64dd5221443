"""How long answering takes at reading pace, for every traveller of the stories and for four cases by name.

Words that a screen shows (its title, each question, its hint, its options), at 200 a minute, and four seconds for
each answer. What is folded away is not read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "riskcheck.settings")

import django  # noqa: E402

django.setup()

from riskcheck.engine.model.facts import Country  # noqa: E402
from riskcheck.engine.model.questions import Answer, Question, Shape  # noqa: E402
from riskcheck.facts import COUNTRIES  # noqa: E402
from riskcheck.service import assess_answers, check_answers  # noqa: E402
from riskcheck.web.check.places import find_place, list_screens_to_come  # noqa: E402
from riskcheck.web.check.questions import ON_FIRST_PAGE  # noqa: E402
from riskcheck.web.shared.forms import AnswerField  # noqa: E402
from riskcheck.web.shared.kept_answers import keep_answers  # noqa: E402
from tools.mutation.stories import stories  # noqa: E402

WORDS_A_MINUTE = 200
SECONDS_AN_ANSWER = 4
LONGEST = 180

NOT_SAID: Mapping[str, Answer] = {"role": "visit", "age": 30, "sex": "m", "service_status": "never"}
"""Answers of somebody whose story does not give them, where none adds no risk."""

NAMED: Mapping[str, Mapping[str, Any]] = {
    "reservist": {
        "nationalities": ["US", "RU"], "destination": "RU", "age": 32, "sex": "m", "service_status": "reserve",
        "passport_shown": "destination", "holds_destination_passport": "yes", "registered_there": "yes",
        "work": ["business"], "stay_days": 21,
    },
    "mother": {
        "nationalities": ["FR", "DZ"], "destination": "DZ", "age": 38, "sex": "f", "family": ["minor"],
        "passport_shown": "destination", "holds_destination_passport": "yes",
    },
    "Iranian parent": {
        "nationalities": ["US"], "destination": "IR", "ties": ["father"], "age": 29, "sex": "f",
        "passport_shown": "other", "holds_destination_passport": "no",
    },
    "level 0": {"nationalities": ["US", "FR"], "destination": "ES", "ties": ["none"]},
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """One screen that somebody meets: its step, how many steps it says there will be, and what it takes."""

    key: str
    number: int
    about: int
    is_last: bool
    questions: tuple[Question, ...]
    words: int


@dataclass(frozen=True)
class Walk:
    """Somebody's way from the first page to the advice, the first page left out."""

    screens: tuple[Asked, ...]
    first_words: int

    @property
    def steps(self) -> int:
        return len(self.screens) + 1

    @property
    def answers(self) -> int:
        return 2 + sum(len(screen.questions) for screen in self.screens)

    @property
    def seconds(self) -> float:
        words = self.first_words + sum(screen.words for screen in self.screens)
        return words / WORDS_A_MINUTE * 60 + self.answers * SECONDS_AN_ANSWER


def walk(answers: Mapping[str, Any]) -> Walk:
    """Every screen in turn, answered as the answers say, or else in the way that adds no risk."""
    told = check_answers(answers)
    given = {key: told[key] for key in ("nationalities", "destination")}
    place = COUNTRIES[str(given["destination"])]
    return Walk(tuple(_list_screens(told, given, place)), _count_first_words())


def _list_screens(
    told: Mapping[str, Answer], given: dict[str, Answer], place: Country
) -> Iterator[Asked]:
    while to_come := list_screens_to_come(assessment := assess_answers(given)):
        screen, questions = to_come[0]
        at = find_place(assessment, screen)
        words = sum(_count_words(question, place) for question in questions)
        yield Asked(screen.key, at.number, at.about, at.is_last, questions, words)
        for question in questions:
            given[question.key] = answer_as_told(question, told)
        given = keep_answers(given)


def answer_as_told(question: Question, told: Mapping[str, Answer]) -> Answer:
    answer = told.get(question.key, NOT_SAID.get(question.key, question.no_risk))
    if answer is None:
        raise ValueError(f"no answer to {question.key} is given, and none adds no risk")
    return answer


def _count_words(question: Question, place: Country) -> int:
    """A country chosen from a list is not read in it."""
    field = AnswerField(question, place)
    texts = [str(field.label), str(field.help_text)]
    if question.shape not in (Shape.COUNTRY, Shape.COUNTRIES):
        texts += [f"{option.label} {option.hint}" for option in field.list_options(())]
    return sum(len(text.split()) for text in texts)


def _count_first_words() -> int:
    place = COUNTRIES["ES"]
    return sum(_count_words(question, place) for question in ON_FIRST_PAGE)


def list_story_answers() -> list[Mapping[str, Any]]:
    """What every traveller of the stories says, each once."""
    found: dict[str, Mapping[str, Any]] = {}
    for story in stories():
        story.listen()
        for case in story.cases:
            found[repr(sorted(case.answers.items()))] = dict(case.answers)
    return list(found.values())


def main() -> None:
    walks = sorted((walk(answers) for answers in list_story_answers()), key=lambda one: one.seconds)
    longest = walks[-1]
    print(f"asking, {len(walks)} travellers of the stories, at {WORDS_A_MINUTE} words a minute")
    print(f"  longest {longest.seconds:.0f} s: {longest.answers} answers on {longest.steps} steps")
    middle = walks[len(walks) // 2]
    print(f"  half of them {middle.seconds:.0f} s or less")
    for name, answers in NAMED.items():
        named = walk(answers)
        print(f"  {name:15} {named.seconds:.0f} s: {named.answers} answers on {named.steps} steps")
    off = [one.screens[0].about - one.steps for one in walks]
    near = sum(abs(wrong) <= 2 for wrong in off)
    print(f"  steps first said: within 2 of the truth for {near / len(off):.0%}")
    if longest.seconds > LONGEST:
        sys.exit(f"asking takes more than {LONGEST} seconds")


if __name__ == "__main__":
    main()

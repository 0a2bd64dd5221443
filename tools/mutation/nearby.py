"""Real travellers near what a rule reads: the same ones every time.

They are drawn by chance: to places of which sources state what the rule reads, with answers to what
it asks. Those for whom its leaves come out in a way not seen before are kept and varied further.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.questions import MOST_NATIONALITIES, Answer, Shape
from riskcheck.facts import COUNTRIES
from tools.mutation.differences import make_case

TRIES = 6_000
HELD = ("US", "GB", "CA", "AU", "DE", "FR", "IL", "IR", "RU", "TR")
AGES = (1, 15, 17, 18, 20, 24, 27, 30, 35, 40, 45, 55, 66)
DAYS = (1, 21, 90, 120, 183, 366)
ALIKE = 3
"""How many travellers are kept for whom the leaves come out alike."""

Said = dict[str, Answer]


class Nearby:
    """Travellers near one rule: the same ones every time."""

    def __init__(self, rule: Rule, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.chance = random.Random(rule.key)  # noqa: S311
        forms = (rule, *rule.stronger_forms)
        self.leaves = list(dict.fromkeys(x for form in forms for x in form.applies_when.leaves()))
        self.kinds = list(dict.fromkeys(kind for leaf in self.leaves for kind in leaf.reads))
        self.questions = self._questions()
        named = {code for x in self.leaves for code in x.nationalities}
        self.held = (*sorted(named), *HELD)
        self.likely, self.possible = self._places()

    def _questions(self) -> list[str]:
        """What the rule asks, and what the scopes of the facts it reads ask."""
        scopes = {
            scope
            for place in COUNTRIES.values()
            for kind in self.kinds
            if kind.key in place.facts
            for scope in place.facts[kind.key].scopes
        }
        leaves: list[Leaf] = list(self.leaves)
        for scope in sorted(scopes):
            leaves += self.rulebook.scopes[scope].leaves()
        asked = dict.fromkeys(key for leaf in leaves for key in leaf.asks)
        return [key for key in asked if key != "role"]

    def _places(self) -> tuple[list[str], list[str]]:
        """The destinations of which most is stated, and those of which something is."""
        named = {code for x in self.leaves for code in x.destinations}
        stated = {
            code: sum(kind.key in place.facts for kind in self.kinds)
            for code, place in COUNTRIES.items()
        }
        most = max(stated.values())
        likely = sorted(named) or [code for code, number in stated.items() if number == most]
        return likely, [code for code, number in stated.items() if number] or sorted(COUNTRIES)

    def travellers(self) -> Iterator[Said]:
        kept: list[Said] = []
        met: dict[tuple[object, ...], int] = {}
        for _ in range(TRIES):
            vary = kept and self.chance.random() < 0.7
            answers = self._varied(self.chance.choice(kept)) if vary else self._drawn()
            judgement = CaseJudgement(make_case(answers), self.rulebook.scopes)
            came_out = tuple(judgement.truth(leaf) for leaf in self.leaves)
            if met.setdefault(came_out, 0) < ALIKE:
                met[came_out] += 1
                kept.append(answers)
            yield answers

    def _drawn(self) -> Said:
        place = self._place()
        held = [COUNTRIES[place].nationality] if self.chance.random() < 0.6 else []
        answers: Said = {
            "nationalities": tuple(held) or (self._another(place),),
            "destination": place,
            "role": "visit",
        }
        if self.chance.random() < 0.8:
            answers["nationalities"] = self._with_another(answers)
        if self.chance.random() < 0.3:
            answers["role"] = self.chance.choice(self.rulebook.questions["role"].values)
        for key in self.questions:
            if self.chance.random() < 0.9:
                answers[key] = self._answer(key, place)
        return answers

    def _varied(self, answers: Said) -> Said:
        changed = dict(answers)
        for _ in range(self.chance.choice((1, 1, 2))):
            key = self.chance.choice(("nationalities", "destination", "role", *self.questions))
            if key == "destination":
                changed = self._moved(changed)
            elif key == "nationalities":
                held = self._with_another(changed)
                few = tuple(self.chance.sample(held, self.chance.randint(1, len(held))))
                changed[key] = few
            elif key == "role":
                changed[key] = self.chance.choice(self.rulebook.questions[key].values)
            elif key in changed and self.chance.random() < 0.2:
                del changed[key]
            else:
                changed[key] = self._answer(key, str(changed["destination"]))
        return changed

    def _moved(self, answers: Said) -> Said:
        """The same traveller to another place; a citizen of the one becomes one of the other."""
        before = COUNTRIES[str(answers["destination"])].nationality
        place = self._place()
        held = answers["nationalities"]
        assert isinstance(held, tuple)
        here = COUNTRIES[place].nationality
        moved = dict.fromkeys(here if code == before else code for code in held)
        return {**answers, "destination": place, "nationalities": tuple(moved)}

    def _place(self) -> str:
        draw = self.chance.random()
        if draw < 0.6:
            return self.chance.choice(self.likely)
        return self.chance.choice(self.possible if draw < 0.9 else sorted(COUNTRIES))

    def _another(self, place: str) -> str:
        """A nationality that a fact of the place names, that the rule names, or any."""
        facts = [COUNTRIES[place].facts.get(k.key) for k in self.kinds if _names(k)]
        named = [code for fact in facts if fact for code in fact.by_nationality]
        codes = named if named and self.chance.random() < 0.5 else self.held
        return self.chance.choice(codes if self.chance.random() < 0.9 else sorted(COUNTRIES))

    def _with_another(self, answers: Said) -> tuple[str, ...]:
        held = answers["nationalities"]
        assert isinstance(held, tuple)
        more = dict.fromkeys((*held, self._another(str(answers["destination"]))))
        return tuple(more)[:MOST_NATIONALITIES]

    def _answer(self, key: str, place: str) -> Answer:
        question = self.rulebook.questions[key]
        if question.shape is Shape.NUMBER:
            common = AGES if key == "age" else DAYS
            numbers = [*self._edges(key, place), *common]
            allowed: list[int] = [n for n in numbers if question.lowest <= n <= question.highest]
            return self.chance.choice(allowed)
        if question.shape is Shape.SOME_COUNTRIES:
            named = question.list_countries(COUNTRIES[place])
            return (self.chance.choice(named),) if named and self.chance.random() < 0.7 else ()
        value = self.chance.choice(question.values)
        if question.shape is Shape.ONE:
            return value
        if value not in question.stand_alone and self.chance.random() < 0.2:
            joinable = [v for v in question.values if v not in question.stand_alone]
            return tuple(dict.fromkeys((value, self.chance.choice(joinable))))
        return (value,)

    def _edges(self, key: str, place: str) -> Iterator[int]:
        """Numbers at the edges of what the place's sources state, and of what the rule names."""
        for leaf in self.leaves:
            if key in leaf.asks:
                facts = (COUNTRIES[place].facts.get(kind.key) for kind in leaf.reads)
                stated = [s.value for fact in facts if fact for s in fact.statements]
                for edge in leaf.list_edges(stated):
                    yield from (edge - 1, edge)


def _names(kind: FactKind) -> bool:
    return kind.form is Form.NATIONALITIES

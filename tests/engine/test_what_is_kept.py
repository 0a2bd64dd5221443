"""What judging keeps to be quick says of facts and rules what holds for everybody, and nothing of anybody."""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Iterator

from riskcheck.engine.conditions.judgement import weigh_possibilities
from riskcheck.engine.model.facts import Fact
from riskcheck.engine.model.truth import Truth
from riskcheck.facts import COUNTRIES
from riskcheck.service import assess_answers
from tests.rulebook.travellers import TODAY, half_told, travellers


def find_keepers() -> Iterator[functools._lru_cache_wrapper[object]]:
    """Whatever a module of the engine keeps what it found with."""
    for name in [name for name in sys.modules if name.startswith("riskcheck.engine.")]:
        for thing in vars(sys.modules[name]).values():
            for held in (thing, *(vars(thing).values() if isinstance(thing, type) else ())):
                if isinstance(held, functools._lru_cache_wrapper):
                    yield held


def find_keys() -> Iterator[tuple[str, object]]:
    """By what all that is kept is found again, part by part, with the name of what keeps it."""
    for keeper in find_keepers():
        for held in gc.get_referents(keeper):
            if type(held) is dict and not held.keys() & {"__wrapped__"}:
                for key in held:
                    yield from ((keeper.__qualname__, part) for part in flatten(key))


def flatten(key: object) -> Iterator[object]:
    yield key
    if isinstance(key, list | tuple):
        for part in key:
            yield from flatten(part)


def test_no_answers_find_anything_again() -> None:
    said = [dict(one) for one in (*travellers(150, seed=1), *half_told(150, seed=1))]
    for answers in said:
        assessment = assess_answers(answers, TODAY)
        for advisory in assessment.advisories:
            _ = advisory.because
        _ = assessment.undecided, assessment.actions, assessment.findings
    together = {a for answers in said for a in answers.values() if type(a) is tuple and a}
    keys = list(find_keys())
    assert {"_list_possibilities", "_weigh_every_way"} <= {name for name, _part in keys}
    telling = {
        name
        for name, part in keys
        if isinstance(part, Truth) or (type(part) is tuple and part in together)
    }
    assert telling == set()


def test_a_fact_is_weighed_for_everybody_once_anybody_asks() -> None:
    fact: Fact = COUNTRIES["RU"].facts["mobilisation"]
    some, others = ((truth,) * len(fact.scopes) for truth in list(Truth)[:2])
    assert weigh_possibilities(fact, some)
    before = sum(1 for _ in find_keys())
    assert weigh_possibilities(fact, others)
    assert sum(1 for _ in find_keys()) == before

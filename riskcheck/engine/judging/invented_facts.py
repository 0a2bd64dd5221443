"""Made-up sources, and what they can say of a fact, as far as leaves tell it apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import product

from riskcheck.engine.conditions.age_leaves import YEAR_OF_INVENTED_CASES
from riskcheck.engine.conditions.base import Leaf
from riskcheck.engine.model.facts import (
    AdviceLevel,
    Country,
    Fact,
    FactKind,
    Form,
    Source,
    Standing,
    Statement,
    Strength,
    Value,
    Window,
)
from riskcheck.engine.model.questions import Answer
from riskcheck.engine.model.text import CountryName

DAY = date(YEAR_OF_INVENTED_CASES, 1, 1)
"""The day of every made-up case and statement; nothing depends on which day it is."""

SOMEWHERE = "ZZ"
"""A made-up destination."""

ADVISERS = ("US", "GB", "CA", "AU")
"""Who is expected to advise on a made-up destination."""

HOME = "CA"
"""The other nationality held: one of the four whose general advice is read."""

NAMED_BUT_NOT_HELD = "GB"


@dataclass(frozen=True, eq=False)
class Possibility:
    """One thing that can be so along a dimension. `known` is False where nothing was said."""

    label: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    elsewhere: tuple[Fact, ...] = ()
    advice: tuple[AdviceLevel, ...] = ()
    known: bool = True


def list_advice_possibilities() -> Iterator[Possibility]:
    yield Possibility("no government's", known=False)
    calm = dict.fromkeys(ADVISERS, 1)
    levels: dict[str, dict[str, int]] = {
        "all four at 1": calm,
        "two at 1, the others silent": {"CA": 1, "AU": 1},
        "the traveller's own at 2": calm | {"CA": 2},
        "the traveller's own at 3": calm | {"CA": 3},
        "the traveller's own at 4": calm | {"CA": 4},
        "another one at 4": calm | {"GB": 4},
        "two at 3": calm | {"US": 3, "GB": 3},
        "two at 4": calm | {"US": 4, "GB": 4},
    }
    for label, given in levels.items():
        advice = [
            AdviceLevel(i, n, "", DAY, DAY, _invent_url(i), reviewed=DAY) for i, n in given.items()
        ]
        yield Possibility(label, advice=tuple(advice))


def list_fact_possibilities(
    kind: FactKind, leaves: list[Leaf], place: int
) -> Iterator[Possibility]:
    """What sources can say of a fact, as far as the leaves tell it apart.

    Every window and number of one rule is its own, so that their edges differ.
    """
    if kind.form is Form.WINDOW:
        for window in (Window(16 + place, 30 + 3 * place), Window(16 + place, None)):
            yield Possibility(str(window), facts=(invent_fact(kind, window),))
    elif kind.form is Form.NUMBER:
        number = DAY.year - 20 - 7 * place if kind.is_year else 20 + 7 * place
        yield Possibility(str(number), facts=(invent_fact(kind, number),))
    elif kind.form is Form.NATIONALITIES:
        among = {code for leaf in leaves for code in leaf.nationalities}
        yield Possibility(
            "names one held", facts=(invent_nationality_fact(kind, (HOME, *sorted(among))),)
        )
        yield Possibility("names one not held", facts=(invent_fact(kind, NAMED_BUT_NOT_HELD),))
    else:
        yield from _list_of_both(kind, [leaf for leaf in leaves if kind in leaf.reads])


def _list_of_both(kind: FactKind, readers: list[Leaf]) -> Iterator[Possibility]:
    """What is said of the destination, of another state of the traveller's, or of both."""
    elsewhere = [leaf for leaf in readers if leaf.reads_other_states]
    here = [leaf for leaf in readers if leaf not in elsewhere]
    if not here or not elsewhere:
        yield from _list_of_one(kind, readers)
        return
    of_it = [Possibility("no source", known=False), *_list_of_one(kind, here)]
    of_another = [Possibility("no source", known=False), *_list_of_one(kind, elsewhere)]
    for one, other in product(of_it, of_another):
        if one.known or other.known:
            label = f"{one.label}; elsewhere {other.label}"
            yield Possibility(label, facts=one.facts, elsewhere=other.elsewhere)


def _list_of_one(kind: FactKind, readers: Sequence[Leaf]) -> Iterator[Possibility]:
    told_apart = [leaf.values_told_apart for leaf in readers if leaf.values_told_apart]
    counted = any(leaf.counts_governments for leaf in readers)
    of_another = any(leaf.reads_other_states for leaf in readers)
    alike: dict[tuple[bool, ...], list[str]] = {}
    for value in kind.sentences:
        alike.setdefault(tuple(value in values for values in told_apart), []).append(value)
    for matters, group in alike.items():
        label, value = " or ".join(group), group[-1]
        facts = {label: invent_fact(kind, value)}
        if True in matters:
            facts[f"{label}, perhaps"] = invent_fact(kind, value, Strength.MAY)
            if counted:
                facts[f"{label}, by two governments"] = invent_fact(
                    kind, value, issuers=ADVISERS[:2]
                )
        for said, fact in facts.items():
            if of_another:
                yield Possibility(said, elsewhere=(fact,))
            else:
                yield Possibility(said, facts=(fact,))


@cache
def invent_country_name(code: str) -> CountryName:
    return CountryName(code, code)


def invent_country(
    code: str, facts: Iterable[Fact] = (), advice: Iterable[AdviceLevel] = ()
) -> Country:
    return Country(
        code,
        code,
        invent_country_name(code),
        code,
        {fact.kind.key: fact for fact in facts},
        tuple(advice),
        advisers=tuple(adviser for adviser in ADVISERS if adviser != code),
        reviewed=DAY,
    )


def invent_fact(
    kind: FactKind,
    value: Value | None = None,
    strength: Strength = Strength.STATES,
    issuers: Iterable[str] = (HOME,),
) -> Fact:
    value = next(iter(kind.sentences)) if value is None else value
    statements = [
        Statement(value, strength, "everyone", _invent_source(issuer)) for issuer in issuers
    ]
    return Fact(kind, tuple(statements), invent_country_name(SOMEWHERE))


def invent_nationality_fact(kind: FactKind, nationalities: Iterable[str]) -> Fact:
    """A fact that names each of these nationalities."""
    source = _invent_source(HOME)
    statements = [Statement(n, Strength.STATES, "everyone", source) for n in nationalities]
    return Fact(kind, tuple(statements), invent_country_name(SOMEWHERE))


def _invent_source(issuer: str) -> Source:
    return Source(
        "Made up", _invent_url(issuer), DAY, Standing.GOVERNMENT_ADVICE, issuer, reviewed=DAY
    )


def _invent_url(issuer: str) -> str:
    return f"https://{issuer.lower()}.example/"

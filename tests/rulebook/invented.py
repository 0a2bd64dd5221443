"""The real countries, with sources that say what nobody has said of one of them yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import strategies as st

from riskcheck.engine.model.facts import (
    AdviceLevel,
    Countries,
    Fact,
    FactKind,
    Form,
    Strength,
    Value,
    Window,
)
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.publishers import EXPECTED
from tests.rulebook.riskier import statement
from tests.rulebook.travellers import HELD, TODAY

WINDOWS = st.builds(Window, st.sampled_from((16, 18, 21, 27)), st.sampled_from((None, 30, 45, 60)))
NUMBERS = st.sampled_from((17, 18, 30, 45, 60, 90, 183))


def values(kind: FactKind) -> st.SearchStrategy[Value]:
    if kind.form is Form.CHOICE:
        return st.sampled_from(tuple(kind.sentences))
    if kind.form is Form.NATIONALITIES:
        return st.sampled_from(HELD)
    return WINDOWS if kind.form is Form.WINDOW else NUMBERS


@st.composite
def invented(draw: st.DrawFn, code: str, kinds: Iterable[FactKind]) -> Countries:
    """What one or two governments state of everyone, for each kind or for some, and their advice."""
    place = COUNTRIES[code]
    facts = dict(place.facts)
    for kind in kinds:
        issuers = draw(st.sets(st.sampled_from(EXPECTED), max_size=2))
        stated = [
            statement(draw(values(kind)), issuer, strength=draw(st.sampled_from(Strength)))
            for issuer in sorted(issuers)
        ]
        if stated:
            facts[kind.key] = Fact(kind, tuple(stated), place.spoken)
    levels = draw(st.dictionaries(st.sampled_from(EXPECTED), st.integers(1, 4)))
    advice = tuple(
        AdviceLevel(issuer, level, "", TODAY, TODAY, "https://x.example/", reviewed=TODAY)
        for issuer, level in sorted(levels.items())
    )
    return {**COUNTRIES, code: replace(place, facts=facts, advice=advice)}

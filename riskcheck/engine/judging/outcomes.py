"""What becomes of each statement on a fact, for a citizen of whom nothing else is known."""

from __future__ import annotations

from enum import Enum

from riskcheck.engine.conditions.fact_leaves import AS_A_CITIZEN
from riskcheck.engine.model.facts import Fact, Form, Statement
from riskcheck.engine.model.weighing import Finding, weigh

AS_SUCH = AS_A_CITIZEN | {"region"}
"""The scopes that reach any citizen; of a part of the country too."""


class Outcome(Enum):
    """In the order of weight: what decides comes first."""

    DECIDES = "decides"
    AGREES = "agrees"
    DISAGREES = "disagrees"
    OUTRANKED = "outranked"
    OLDER = "older"
    OF_A_PART = "of a part"
    FOR_A_GROUP = "for a group"
    SHOWN_ONLY = "shown only"
    SET_ASIDE = "set aside"


def found_as_such(fact: Fact) -> Finding | None:
    """What is known of a fact for such a citizen."""
    return weigh(fact, AS_SUCH)


def apart(fact: Fact) -> tuple[Fact, ...]:
    """A fact in the parts that are weighed apart: for each nationality it names, or whole."""
    if fact.kind.form is Form.NATIONALITIES:
        return tuple(fact.by_nationality.values())
    return (fact,)


def outcome_of(statement: Statement, fact: Fact) -> Outcome:
    finding = found_as_such(fact)
    if statement.set_aside:
        return Outcome.SET_ASIDE
    if statement.only_for:
        return Outcome.SHOWN_ONLY
    if finding is None or fact.kind.scope_of(statement) not in AS_SUCH:
        return Outcome.FOR_A_GROUP
    if statement in finding.deciding:
        return Outcome.DECIDES
    if statement in finding.supporting:
        return Outcome.AGREES
    if statement in finding.older:
        return Outcome.OLDER
    if statement in finding.dissenting:
        return Outcome.DISAGREES
    return Outcome.OF_A_PART if statement.scope == "region" else Outcome.OUTRANKED

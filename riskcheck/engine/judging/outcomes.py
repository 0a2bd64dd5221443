"""What becomes of each statement on a fact, for a citizen of whom nothing else is known."""

from __future__ import annotations

from enum import Enum

from riskcheck.engine.conditions.citizen_leaves import AS_A_CITIZEN
from riskcheck.engine.model.facts import Fact, Form, Statement
from riskcheck.engine.model.weighing import Finding, find_scopes_of, weigh

AS_SUCH = AS_A_CITIZEN | {"region"}
"""The scopes that reach any citizen; of a part of the country too."""


class StatementOutcome(Enum):
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


def weigh_for_any_citizen(fact: Fact) -> Finding | None:
    """What is known of a fact for such a citizen."""
    return weigh(fact, find_scopes_of(fact, AS_SUCH))


def split_by_nationality(fact: Fact) -> tuple[Fact, ...]:
    """A fact in the parts that are weighed apart: for each nationality it names, or whole."""
    if fact.kind.form is Form.NATIONALITIES:
        return tuple(fact.by_nationality.values())
    return (fact,)


def find_outcome(statement: Statement, fact: Fact) -> StatementOutcome:
    finding = weigh_for_any_citizen(fact)
    if statement.set_aside:
        return StatementOutcome.SET_ASIDE
    if statement.only_for:
        return StatementOutcome.SHOWN_ONLY
    if finding is None or (fact.kind.scope_of(statement) not in find_scopes_of(fact, AS_SUCH)):
        return StatementOutcome.FOR_A_GROUP
    if statement in finding.deciding:
        return StatementOutcome.DECIDES
    if statement in finding.supporting:
        return StatementOutcome.AGREES
    if statement in finding.older:
        return StatementOutcome.OLDER
    if statement in finding.dissenting:
        return StatementOutcome.DISAGREES
    return StatementOutcome.OF_A_PART if statement.scope == "region" else StatementOutcome.OUTRANKED

"""How statements that do not all say the same are weighed. The test reads like this text.

1. A statement counts for the people of its scope. One limited to a group that no question of
   ours can tell (`only_for`), or set aside with a reason, is shown and does not decide.
2. What is said of part of the country decides only when nothing is said of the whole.
3. For what the law is, a dated law outranks travel advice; for what happens to travellers,
   travel advice outranks. Both outrank press reports, and those outrank the reference book.
   An undated statement never outranks a dated one: it counts like the reference book.
4. A newer statement of one government replaces its older ones about the same people. A statement
   more than two years older than the newest one of its rank is shown as older and does not decide.
5. Where governments differ, the more cautious value decides and the others are shown. Of age
   windows the widest decides. A window without a stated end is closed by the highest end that
   any other source gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

from riskcheck.engine.model.facts import Fact, FactKind, Form, Standing, Statement, Strength, Window

TOO_OLD = timedelta(days=731)
"""Two years, a leap day included."""

HIGHEST = 4

LAW_AND_ADVICE = (0, 1)
REPORTED = 2
REFERENCE = 3


@dataclass(frozen=True, eq=False)
class Finding:
    """What the statements that reach a traveller come to, and how."""

    fact: Fact
    value: str | int | Window
    deciding: tuple[Statement, ...]
    supporting: tuple[Statement, ...]
    dissenting: tuple[Statement, ...]
    older: tuple[Statement, ...]
    not_deciding: tuple[Statement, ...]
    strength: Strength
    part_of_country: bool
    reported_only: bool

    @property
    def kind(self) -> FactKind:
        return self.fact.kind

    @cached_property
    def governments(self) -> frozenset[str]:
        """The governments whose travel advice says so."""
        return frozenset(
            s.source.issuer
            for s in self.deciding
            if s.source.standing is Standing.GOVERNMENT_ADVICE
        )

    @cached_property
    def firmness(self) -> tuple[int, int]:
        """By how much it lowers a rule's level, and the highest level it can carry.

        "May" is one level lower than the same fact stated; "rare" is level 1. What is said of
        part of the country, or in press reports only, carries level 2 at most.
        """
        if not self.kind.sets_level:
            return 0, HIGHEST
        if self.strength is Strength.RARE:
            return 0, 1
        weak = self.part_of_country or self.reported_only
        return int(self.strength is Strength.MAY), 2 if weak else HIGHEST

    @cached_property
    def said_otherwise(self) -> tuple[Statement, ...]:
        """What else sources say that reaches the traveller, and does not decide."""
        older = tuple(s for s in self.older if s.value != self.value)
        return self.dissenting + self.not_deciding + older

    @cached_property
    def signature(self) -> tuple[object, ...]:
        """All that a verdict or a level can depend on."""
        return (
            str(self.value),
            self.strength,
            self.part_of_country,
            self.reported_only,
            self.governments,
        )


@cache
def weigh(fact: Fact, reached: frozenset[str]) -> Finding | None:
    """What is known of `fact` for someone whom the scopes `reached` cover; None is unknown."""
    heard = [s for s in fact.statements if fact.kind.scope_of(s) in reached]
    current = [s for s in heard if s.decides]
    part_of_country = bool(current) and all(s.scope == "region" for s in current)
    if not part_of_country:
        current = [s for s in current if s.scope != "region"]
    if not current:
        return None
    current, older = _drop_outdated(fact.kind, current)
    best = min(_rank(fact.kind, s) for s in current)
    together = LAW_AND_ADVICE if best in LAW_AND_ADVICE and fact.kind.is_range else (best,)
    leading = [s for s in current if _rank(fact.kind, s) in together]
    value, deciding = _decide(fact.kind, leading, [s for s in heard if s.decides])
    agreeing = [s for s in current if s not in leading and s.value == value]
    return Finding(
        fact=fact,
        value=value,
        deciding=_sort_newest_first(deciding),
        supporting=_sort_newest_first(agreeing),
        dissenting=_sort_newest_first(s for s in leading if s not in deciding),
        older=_sort_newest_first(older),
        not_deciding=_sort_newest_first(
            s for s in heard if s not in leading and s not in older and s not in agreeing
        ),
        strength=max(s.strength for s in deciding),
        part_of_country=part_of_country,
        reported_only=best == REPORTED,
    )


@cache
def select_statements(fact: Fact, values: frozenset[str]) -> Fact:
    """The part of a fact that current statements with one of these values make."""
    deciding = [s for s in fact.statements if s.decides]
    current, _older = _drop_outdated(fact.kind, deciding)
    return Fact(fact.kind, tuple(s for s in current if s.value in values), fact.country)


def _rank(kind: FactKind, statement: Statement) -> int:
    standing = statement.source.standing
    if standing is Standing.REFERENCE or statement.source.dated is None:
        return REFERENCE
    if standing is Standing.REPORTED:
        return REPORTED
    return 0 if (standing is Standing.LAW) == kind.about_law else 1


def _drop_outdated(
    kind: FactKind, statements: list[Statement]
) -> tuple[list[Statement], list[Statement]]:
    """Split off what a newer statement has replaced."""
    current: list[Statement] = []
    older: list[Statement] = []
    for statement in statements:
        rivals = [_get_date(s) for s in statements if _share_bench(kind, s, statement)]
        issuers_own = [
            _get_date(s)
            for s in statements
            if s.source.issuer == statement.source.issuer != "" and s.scope == statement.scope
        ]
        replaced = _get_date(statement) < max(issuers_own, default=date.min)
        outdated = bool(rivals) and max(rivals) - _get_date(statement) > TOO_OLD
        (older if replaced or outdated else current).append(statement)
    return current, older


def _share_bench(kind: FactKind, one: Statement, other: Statement) -> bool:
    """Whether two dated statements compete by age: law with advice, press with press."""
    ranks = {_rank(kind, one), _rank(kind, other)}
    return ranks <= set(LAW_AND_ADVICE) or ranks == {REPORTED}


def _get_date(statement: Statement) -> date:
    return statement.source.dated or date.min


def _decide(
    kind: FactKind, leading: list[Statement], heard: list[Statement]
) -> tuple[str | int | Window, list[Statement]]:
    if kind.form is Form.WINDOW:
        return _find_widest(leading, heard), leading
    if kind.form is Form.NUMBER:
        numbers = [s.value for s in leading if isinstance(s.value, int)]
        number = min(numbers) if kind.lower_is_cautious else max(numbers)
        return number, [s for s in leading if s.value == number]
    if kind.form is Form.NATIONALITIES:
        return leading[0].value, leading
    value = max((s.value for s in leading), key=kind.caution)
    return value, [s for s in leading if s.value == value]


def _find_widest(leading: list[Statement], heard: list[Statement]) -> Window:
    windows = [s.value for s in leading if isinstance(s.value, Window)]
    ends = [w.high for w in windows]
    if None in ends:
        ends = [s.value.high for s in heard if isinstance(s.value, Window)]
    return Window(
        low=min(w.low for w in windows),
        high=max((end for end in ends if end is not None), default=None),
    )


def _sort_newest_first(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    return tuple(
        sorted(statements, key=lambda s: (s.source.standing is Standing.REFERENCE, -_get_day(s)))
    )


def _get_day(statement: Statement) -> int:
    return _get_date(statement).toordinal()

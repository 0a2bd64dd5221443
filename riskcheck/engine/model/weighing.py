"""How statements that do not all say the same are weighed. The test reads like this text.

1. A statement counts for the people of its scope. One limited to a group that no question of
   ours can tell (`only_for`), or set aside with a reason, is shown and does not decide.
2. What is said of part of the country decides only when nothing is said of the whole. What is said of people who
   also hold one of some nationalities decides for them before what is said of all.
3. For what the law is, a law outranks travel advice, and a dated one an undated one; for what happens to
   travellers, travel advice outranks. Both outrank findings of courts, UN bodies and rights organisations, those
   press reports, and those the reference book. Anything else without a date counts like the reference book.
4. A newer statement of one government replaces its older ones about the same people. A statement more than two
   years older than the newest one of its bench is shown as older and does not decide: of what the law is, laws
   compete with laws and the rest with the rest; of what happens, laws compete with travel advice.
5. Where governments differ on what happens, the more cautious value decides and the others are shown. On what the
   law is, one cautious source does not decide against several that agree. Of age windows the widest decides. A
   window without a stated end is closed by the highest end that any other source gives.
6. "May" lowers only where every source that reaches the traveller hedges, and never what the law is. Press alone
   carries level 2, and so does the reference book; a finding, or press of two publishers, 3.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import chain, combinations

from riskcheck.engine.model.facts import (
    Fact,
    FactKind,
    Form,
    Standing,
    Statement,
    Strength,
    Value,
    Window,
    read_reach,
)

TOO_OLD = timedelta(days=731)
"""Two years, a leap day included."""

HIGHEST = 4

UNDATED_LAW = 1
ADVICE_ON_THE_LAW = 2
FOUND = 3
REPORTED = 4
REFERENCE = 5
"""Ranks: the lowest decides."""

TOGETHER = (0, UNDATED_LAW)
"""Ranks whose windows and numbers are read together: laws, or what governments and laws say of what happens."""

CARRIED_BY_ONE_REPORT = 2
CARRIED_BY_FINDINGS = 3


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
    rank: int

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

    @property
    def reported_only(self) -> bool:
        """Whether only press says so."""
        return self.rank == REPORTED

    @cached_property
    def firmness(self) -> tuple[int, int]:
        """By how much it lowers a rule's level, and the highest level it can carry.

        "May" is one level lower than the same fact stated; "rare" is level 1. What is said of part of the
        country, by one publisher of press, or by the reference book alone, carries level 2 at most.
        """
        if not self.kind.sets_level:
            return 0, HIGHEST
        if self.strength is Strength.RARE:
            return 0, 1
        hedged = self.strength is Strength.MAY and not self.kind.about_law
        return int(hedged), self._carried

    @property
    def _carried(self) -> int:
        if self.part_of_country or (self.rank == REFERENCE and not self._is_undated_law):
            return CARRIED_BY_ONE_REPORT
        if self.rank < FOUND or self.rank == REFERENCE:
            return HIGHEST
        publishers = {
            s.source.issuer
            for s in self.deciding + self.supporting + self.older
            if s.value == self.value and _rank(self.kind, s) in (FOUND, REPORTED)
        }
        if self.rank == FOUND or len(publishers) > 1:
            return CARRIED_BY_FINDINGS
        return CARRIED_BY_ONE_REPORT

    @property
    def _is_undated_law(self) -> bool:
        return any(s.source.standing is Standing.LAW for s in self.deciding)

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
            self.firmness,
            self.governments,
        )


def weigh(fact: Fact, reached: frozenset[str]) -> Finding | None:
    """What is known of `fact` for someone whom the scopes `reached` cover; None is unknown."""
    return _weigh_every_way(fact)[reached.intersection(fact.scopes)]


@cache
def _weigh_every_way(fact: Fact) -> Mapping[frozenset[str], Finding | None]:
    """For everybody there may be: what is kept tells of no traveller whom it covers."""
    sizes = range(len(fact.scopes) + 1)
    subsets = chain.from_iterable(combinations(fact.scopes, size) for size in sizes)
    return {reached: _weigh(fact, reached) for reached in map(frozenset, subsets)}


def _weigh(fact: Fact, reached: frozenset[str]) -> Finding | None:
    heard = [s for s in fact.statements if fact.kind.scope_of(s) in reached]
    current = [s for s in heard if s.decides]
    part_of_country = bool(current) and all(s.scope == "region" for s in current)
    if not part_of_country:
        current = [s for s in current if s.scope != "region"]
    if not current:
        return None
    current = _prefer_special(fact.kind, current, heard)
    current, older = _drop_outdated(fact.kind, current)
    best = min(_rank(fact.kind, s) for s in current)
    together = TOGETHER if best in TOGETHER and fact.kind.is_range else (best,)
    leading = [s for s in current if _rank(fact.kind, s) in together]
    value, deciding = _decide(fact.kind, leading, current, [s for s in heard if s.decides])
    agreeing = [s for s in current if s not in deciding and s.value == value]
    return Finding(
        fact=fact,
        value=value,
        deciding=_sort_newest_first(deciding),
        supporting=_sort_newest_first(agreeing),
        dissenting=_sort_newest_first(s for s in leading if s not in deciding + agreeing),
        older=_sort_newest_first(older),
        not_deciding=_sort_newest_first(
            s for s in heard if s not in leading and s not in older and s not in agreeing
        ),
        strength=max(s.strength for s in deciding + agreeing),
        part_of_country=part_of_country,
        rank=best,
    )


def _prefer_special(
    kind: FactKind, current: list[Statement], heard: list[Statement]
) -> list[Statement]:
    """What is said of people with another nationality too, where it differs and a law does not outrank it."""
    special = [s for s in current if s.only_if_also]
    general = [s for s in current if not s.only_if_also]
    if not special or not general:
        return current
    if _decide_between(kind, special, heard) == _decide_between(kind, general, heard):
        return current
    ranks = [min(_rank(kind, s) for s in some) for some in (special, general)]
    is_overruled = kind.about_law and ranks[1] <= UNDATED_LAW < ranks[0]
    return general if is_overruled else special


def _decide_between(
    kind: FactKind, statements: list[Statement], heard: list[Statement]
) -> str | int | Window:
    current, _older = _drop_outdated(kind, statements)
    best = min(_rank(kind, s) for s in current)
    leading = [s for s in current if _rank(kind, s) == best]
    return _decide(kind, leading, current, [s for s in heard if s.decides])[0]


def find_scopes_of(
    fact: Fact, scopes: frozenset[str], held: Collection[str] = ()
) -> frozenset[str]:
    """The scopes of a fact's statements that these cover, for someone who also holds some nationalities."""
    return frozenset(s for s in fact.scopes if _covers(s, scopes, held))


def weigh_for_some(
    fact: Fact, scopes: frozenset[str], held: tuple[str, ...] = ()
) -> Finding | None:
    """What is known of `fact` for people of these scopes who also hold some nationalities."""
    if held and fact.is_narrowed:  # not kept: it would tell of a traveller
        return weigh(fact, find_scopes_of(fact, scopes, held))
    return _weigh_for_all(fact, scopes)


@cache
def _weigh_for_all(fact: Fact, scopes: frozenset[str]) -> Finding | None:
    return weigh(fact, find_scopes_of(fact, scopes))


def _covers(scope: str, scopes: frozenset[str], held: Collection[str]) -> bool:
    reach = read_reach(scope)
    if reach.group not in scopes or not set(held).isdisjoint(reach.unless):
        return False
    return not reach.only or not set(held).isdisjoint(reach.only)


@cache
def select_statements(fact: Fact, values: frozenset[str]) -> Fact:
    """The part of a fact that current statements with one of these values make."""
    deciding = [s for s in fact.statements if s.decides]
    current, _older = _drop_outdated(fact.kind, deciding)
    return Fact(fact.kind, tuple(s for s in current if s.value in values), fact.country)


OF_EVERYBODY = frozenset({"everyone", "region", "foreigners"})
"""Scopes that speak of no group in particular."""


@cache
def select_statements_of_some(fact: Fact, values: frozenset[str]) -> Fact:
    """Of such a part, what is firmly said of some people and not of everybody."""
    part = select_statements(fact, values)
    firm = (s for s in part.statements if s.strength >= Strength.REPORTED)
    return Fact(fact.kind, tuple(s for s in firm if s.scope not in OF_EVERYBODY), fact.country)


def _rank(kind: FactKind, statement: Statement) -> int:
    standing, is_dated = statement.source.standing, statement.source.dated is not None
    if standing is Standing.LAW and kind.about_law:
        return 0 if is_dated else UNDATED_LAW
    if standing is Standing.REFERENCE or not is_dated:
        return REFERENCE
    if standing is Standing.GOVERNMENT_ADVICE:
        return ADVICE_ON_THE_LAW if kind.about_law else 0
    return {Standing.LAW: 1, Standing.FINDING: FOUND}.get(standing, REPORTED)


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
    """Whether two dated statements compete by age."""
    benches = {_get_bench(kind, one), _get_bench(kind, other)}
    return len(benches) == 1 and None not in benches


def _get_bench(kind: FactKind, statement: Statement) -> str | None:
    if statement.source.dated is None or statement.source.standing is Standing.REFERENCE:
        return None
    if statement.source.standing is Standing.LAW:
        return "law" if kind.about_law else "official"
    return "official" if statement.source.standing is Standing.GOVERNMENT_ADVICE else "reports"


def _get_date(statement: Statement) -> date:
    return statement.source.dated or date.min


def _decide(
    kind: FactKind, leading: list[Statement], current: list[Statement], heard: list[Statement]
) -> tuple[str | int | Window, list[Statement]]:
    if kind.form is Form.WINDOW:
        return _find_widest(leading, heard), leading
    if kind.form is Form.NUMBER:
        numbers = [s.value for s in leading if isinstance(s.value, int)]
        number = min(numbers) if kind.lower_is_cautious else max(numbers)
        return number, [s for s in leading if s.value == number]
    if kind.form is Form.NATIONALITIES:
        return leading[0].value, leading
    value = max({s.value for s in leading}, key=kind.caution)
    if kind.about_law and not kind.by_degree and leading[0].source.standing is not Standing.LAW:
        value = _follow_majority(kind, value, leading, current)
    return value, [s for s in leading if s.value == value]


def _follow_majority(
    kind: FactKind, cautious: Value, leading: list[Statement], current: list[Statement]
) -> Value:
    """One publisher's cautious word gives way to a value on which two others agree, one of them leading."""
    said_by: dict[Value, set[str]] = {s.value: set() for s in leading}
    for statement in current:
        if statement.value in said_by:
            said_by[statement.value].add(statement.source.issuer or statement.source.url)
    if len(said_by[cautious]) > 1:
        return cautious
    agreed = [value for value, publishers in said_by.items() if len(publishers) > 1]
    return max(agreed, key=kind.caution, default=cautious)


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

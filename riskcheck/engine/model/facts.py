"""What sources state about a country: kinds of fact, statements, sources, a country's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum
from functools import cached_property
from typing import NamedTuple

from riskcheck.engine.model.changes import RuleChange
from riskcheck.engine.model.text import CountryName


class Form(Enum):
    CHOICE = "one of the values"
    WINDOW = "an age window such as 18-30, or 18- where no end is stated"
    NUMBER = "a whole number"
    NATIONALITIES = "a country code; one statement for each nationality"


class Standing(Enum):
    """What a source is. See weighing.py for which outranks which."""

    LAW = "law"
    GOVERNMENT_ADVICE = "government_advice"
    FINDING = "finding"
    REPORTED = "reported"
    REFERENCE = "reference"


class Strength(IntEnum):
    """How firmly a source says it; the lowest is the weakest."""

    RARE = 0
    MAY = 1
    REPORTED = 2
    STATES = 3


@dataclass(frozen=True)
class Window:
    """Ages from `low` to `high` inclusive, in whole years; `high` is None where none is stated."""

    low: int
    high: int | None

    def __str__(self) -> str:
        if self.high is None:
            return f"{self.low} and over"
        return f"{self.low} to {self.high}" if self.high > self.low else f"{self.low}"


Value = str | int | Window


ONLY_IF_ALSO = " only "
UNLESS_ALSO = " unless "


def name_scope(
    scope: str, only_if_also: Iterable[str] = (), unless_also: Iterable[str] = ()
) -> str:
    """The name of a scope narrowed by other nationalities, such as "nationals unless IE"."""
    for word, codes in ((ONLY_IF_ALSO, only_if_also), (UNLESS_ALSO, unless_also)):
        if codes:
            scope += word + ",".join(sorted(codes))
    return scope


class Reach(NamedTuple):
    """A scope read: the group, and the other nationalities that people of it must hold or must not."""

    group: str
    only: tuple[str, ...]
    unless: tuple[str, ...]


def read_reach(scope: str) -> Reach:
    """What `name_scope` put into the name of a scope."""
    rest, _word, unless = scope.partition(UNLESS_ALSO)
    group, _word, only = rest.partition(ONLY_IF_ALSO)
    return Reach(group, _split(only), _split(unless))


def _split(codes: str) -> tuple[str, ...]:
    return tuple(codes.split(",")) if codes else ()


@dataclass(frozen=True, eq=False)
class FactKind:
    """One thing that sources state about countries.

    `sentences` gives the sentence for each value, mildest first: the order is also the order of
    caution. A window or number has one sentence, under "*". `whether` completes "We could not
    tell ...". `about_law` says whether the fact is what the law is (a statute outranks travel
    advice) or what happens to travellers (travel advice outranks). `sets_level` is False for
    facts that only say whom a duty covers: their firmness does not move a level.
    `lower_is_cautious` says which of two numbers is the more cautious one; `is_year`, that it is a year.
    `by_degree` says that a milder value is less said, and no word against a more cautious one.
    `restates` names the scopes that only repeat what this fact is about, so that the rule's own
    questions decide whom it reaches: declared nationals and possible ones; anyone where `restates_anyone`.
    """

    key: str
    form: Form
    sentences: Mapping[str, str]
    whether: str
    about_law: bool
    sets_level: bool = True
    lower_is_cautious: bool = False
    is_year: bool = False
    by_degree: bool = False
    restates: frozenset[str] = frozenset()
    restates_anyone: bool = False

    def __repr__(self) -> str:
        return self.key.upper()

    @property
    def is_range(self) -> bool:
        return self.form in (Form.WINDOW, Form.NUMBER)

    def caution(self, value: Value) -> int:
        """How cautious a value is: its place in the list of values, mildest first."""
        return tuple(self.sentences).index(str(value))

    def scope_of(self, statement: Statement) -> str:
        """Whom a statement covers, a scope that only restates the subject left out."""
        scope = statement.scope
        if scope in self.restates:
            anyone = self.restates_anyone or self.form is Form.NATIONALITIES
            scope = "everyone" if anyone else "claimed"
        return name_scope(scope, statement.only_if_also, statement.unless_also)

    def sentence(self, value: Value) -> str:
        return self.sentences.get(str(value)) or self.sentences["*"]


@dataclass(frozen=True, eq=False)
class Topic:
    """Kinds of fact that a reader looks for together."""

    key: str
    title: str
    kinds: tuple[FactKind, ...]


@dataclass(frozen=True, eq=False)
class Source:
    """Where a statement stands: a page, its address, its date (None where it bears none).

    `issuer` is the government whose travel advice it is; of anything else, who first published it, as far as
    that is told. `reviewed` is the day on which what is held of it was last checked against it.
    """

    title: str
    url: str
    dated: date | None
    standing: Standing
    issuer: str
    precision: str = "day"
    reviewed: date = field(kw_only=True)


@dataclass(frozen=True, eq=False)
class Statement:
    """One fact about one country as one source states it.

    `only_if_also` and `unless_also` are nationalities held besides the destination's: it reaches only, or
    all but, people with one of them.
    """

    value: Value
    strength: Strength
    scope: str
    source: Source
    applies_to: str = ""
    note: str = ""
    only_for: str = ""
    set_aside: str = ""
    only_if_also: tuple[str, ...] = ()
    unless_also: tuple[str, ...] = ()

    @property
    def reach(self) -> str:
        """Its scope, narrowed by those nationalities."""
        return name_scope(self.scope, self.only_if_also, self.unless_also)

    @property
    def decides(self) -> bool:
        return not self.only_for and not self.set_aside


@dataclass(frozen=True, eq=False)
class AdviceLevel:
    """The general travel advice one government gives for one destination, 1 to 4."""

    issuer: str
    level: int
    wording: str
    dated: date | None
    seen: date
    url: str
    reviewed: date = field(kw_only=True)


@dataclass(frozen=True, eq=False)
class Fact:
    """All statements on one kind of fact about one country, the one whose file they stand in."""

    kind: FactKind
    statements: tuple[Statement, ...]
    country: CountryName

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """Whom the statements cover, each scope once, as weighing reads it."""
        return tuple(dict.fromkeys(self.kind.scope_of(s) for s in self.statements))

    @cached_property
    def is_narrowed(self) -> bool:
        """Whether some statement hangs on another nationality that is held."""
        return any(s.only_if_also or s.unless_also for s in self.statements)

    @cached_property
    def by_nationality(self) -> Mapping[str, Fact]:
        """For facts with a statement for each nationality: one fact for each."""
        codes = dict.fromkeys(str(s.value) for s in self.statements)
        return {code: self._about(code) for code in codes}

    def _about(self, nationality: str) -> Fact:
        return Fact(
            self.kind,
            tuple(s for s in self.statements if s.value == nationality),
            self.country,
        )


@dataclass(frozen=True, eq=False)
class Country:
    """One destination. `spoken` is its name in a sentence; `nationality` is whose citizenship
    counts there (China's in Hong Kong); `advisers` are the governments whose general advice on it is to
    be expected, so that the silence of one is unknown; `reviewed` is the day its facts were last checked;
    `changes` say who is told something different because these facts changed."""

    code: str
    name: str
    spoken: CountryName
    nationality: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    advice: tuple[AdviceLevel, ...] = ()
    facts_from: str = ""
    changes: tuple[RuleChange, ...] = ()
    advisers: tuple[str, ...] = ()
    reviewed: date = field(kw_only=True)

    @cached_property
    def levels_by_issuer(self) -> Mapping[str, int]:
        """The level of general travel advice each government gives."""
        return {advice.issuer: advice.level for advice in self.advice}

    @property
    def is_spoken_of(self) -> bool:
        return bool(self.facts)

    def statements(self) -> Iterable[tuple[FactKind, Statement]]:
        for fact in self.facts.values():
            for statement in fact.statements:
                yield fact.kind, statement


Countries = Mapping[str, Country]

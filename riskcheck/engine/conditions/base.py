"""What a condition is, and what it may ask while a case is judged.

Conditions are compared by identity and made only through dsl.py, which gives the same object for the
same words; so a judgement judges each distinct condition once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from riskcheck.engine.conditions.writer import Writer
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import AdviceLevel, Country, Fact, FactKind, Value
from riskcheck.engine.model.questions import Answers
from riskcheck.engine.model.text import Sentence
from riskcheck.engine.model.truth import NO, UNKNOWN, YES, Truth
from riskcheck.engine.model.weighing import Finding

Findings = tuple[Finding | None, ...]

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False, slots=True)
class Reason:
    """One thing a verdict rests on: an answer, or a fact with what sources say of it."""

    sentence: Sentence
    finding: Finding | None = None
    advice: tuple[AdviceLevel, ...] = ()


class Judgement(Protocol):
    """What is worked out about one case; everything at most once.

    `scopes` says by condition whom a statement's scope covers; `truths` holds what was found so far.
    """

    case: Case
    answers: Answers
    scopes: Mapping[str, Condition]
    truths: dict[Condition, Truth]

    def truth(self, condition: Condition, /) -> Truth: ...

    def settled_by(self, condition: Condition, level: int, /) -> tuple[Leaf, ...]:
        """The leaves that settle a condition that is not UNKNOWN, as written."""

    def can_become(self, condition: Condition, wanted: Truth, /) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""

    def waits_for(self, condition: Condition, wanted: Truth, /) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""

    def carried(self, leaves: tuple[Leaf, ...], level: int, /) -> int:
        """What is left of a rule's level where these leaves settle it."""

    def findings(self, kind: FactKind, /) -> Findings:
        """What is known of a fact of the destination.

        One finding where the answers settle which statements reach this traveller; several where
        an answer still missing could change it. None stands for "no source says".
        """

    def findings_of(self, fact: Fact, /) -> Findings: ...

    def open_scopes(self, fact: Fact, /) -> tuple[str, ...]:
        """Scopes of the fact's statements that hang on an answer still missing."""


class Place(Protocol):
    """A destination before anybody is judged, for its citizens or for others."""

    country: Country
    is_national: bool

    def truth(self, condition: Condition, /) -> Truth:
        """What it is for everybody bound there; UNKNOWN where that differs, or nothing tells."""

    def simplify(self, condition: Condition, /) -> Condition:
        """What is left of it there."""

    def findings_of(self, fact: Fact, /) -> Findings:
        """All that could be known of a fact, whoever asks."""

    def knows_reach(self, scope: str, /) -> bool:
        """Whether a scope reaches all who are bound there, or none of them."""


class Condition(ABC):
    """Something that is true, false or unknown of a case."""

    __slots__ = ()

    is_leaf: ClassVar[bool] = False

    @abstractmethod
    def judge(self, judgement: Judgement) -> Truth: ...

    @abstractmethod
    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        """The leaves that settle a verdict that is not UNKNOWN, in the order written.

        Where several would do, those that leave a rule of this level the highest.
        """

    @abstractmethod
    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        """Whether answers still missing could make it `wanted`; facts stay as they are."""

    @abstractmethod
    def waits_for(self, wanted: Truth, judgement: Judgement) -> frozenset[str]:
        """Keys of missing answers that could still help to make it `wanted`."""

    @abstractmethod
    def judge_at(self, place: Place) -> Truth:
        """What it is for everybody bound for a place, whatever they answer; UNKNOWN where that differs."""

    @abstractmethod
    def simplify(self, place: Place) -> Condition:
        """What is left of it where the facts of a place are known: the same verdict on everybody
        bound there, and the same answers to wait for."""

    @abstractmethod
    def is_possible(self, wanted: Truth) -> bool:
        """Of what is left of it at a place: whether some answers could make it `wanted`; it may say
        so where none do."""

    @abstractmethod
    def leaves(self) -> Iterator[Leaf]: ...

    def leaves_wanted(self) -> Iterator[Leaf]:
        """The leaves that help when they hold: those not under an `unless`."""
        yield from self.leaves()

    def open_leaves(self, judgement: Judgement) -> Sequence[Leaf]:
        """The leaves that keep a condition UNKNOWN; none where it is settled."""
        return self.open_parts(judgement) if judgement.truth(self) is UNKNOWN else ()

    @abstractmethod
    def open_parts(self, judgement: Judgement) -> Sequence[Leaf]:
        """The same of a condition that is UNKNOWN."""

    def __bool__(self) -> bool:
        raise TypeError("Write all_of(...), any_of(...) or unless(...) instead of and, or, not.")


class Leaf(Condition):
    """A condition without parts. It judges itself against a case, names the answers that are still
    missing and the facts that no source states, and says in a sentence what it found.

    `is_a_tie`: it speaks of a link that may make a citizen without being declared.
    `sets_level`: the firmness of what it finds moves the level.
    `reads_advice`: it reads the general travel advice of governments. `reads_other_states`: it reads facts
    of states whose nationality the traveller holds. `reads_silence`: it holds where no source says anything.
    `counts_governments`: how many say so makes a difference. `names_people`: it holds where sources name people
    by a nationality, origin or service of theirs. `tells_one_from_several`: whether a second nationality is held
    matters to it.
    """

    __slots__ = ()

    is_leaf: ClassVar[bool] = True
    is_a_tie: ClassVar[bool] = False
    sets_level: ClassVar[bool] = False
    reads_advice: ClassVar[bool] = False
    reads_other_states: ClassVar[bool] = False
    reads_silence: ClassVar[bool] = False
    counts_governments: ClassVar[bool] = False
    names_people: ClassVar[bool] = False
    tells_one_from_several: ClassVar[bool] = False

    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        return (self,)

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        truth = judgement.truth(self)
        if truth is UNKNOWN:
            return bool(self.missing(judgement)) and not self.unknown_facts(judgement)
        return truth is wanted

    def waits_for(self, wanted: Truth, judgement: Judgement) -> frozenset[str]:
        missing = self.missing(judgement)
        return frozenset(missing) if missing and self.can_become(wanted, judgement) else NOTHING

    def judge_at(self, place: Place) -> Truth:
        return UNKNOWN

    def simplify(self, place: Place) -> Condition:
        truth = place.truth(self)
        if truth is UNKNOWN and not self.is_silent_at(place):
            return self
        return SETTLED[truth]

    def is_silent_at(self, place: Place) -> bool:
        """Whether it stays UNKNOWN there whatever is answered."""
        return False

    def is_fixed_at(self, place: Place) -> bool:
        """Whether what it finds, and how it says so, is the same there for everybody."""
        return False

    def is_possible(self, wanted: Truth) -> bool:
        return True

    def leaves(self) -> Iterator[Leaf]:
        yield self

    def open_parts(self, judgement: Judgement) -> Sequence[Leaf]:
        return (self,)

    @property
    def asks(self) -> tuple[str, ...]:
        """Keys of the questions it reads directly."""
        return ()

    @property
    def reads(self) -> tuple[FactKind, ...]:
        """Kinds of fact it reads."""
        return ()

    @property
    def destinations(self) -> frozenset[str]:
        """Codes of the destinations it names."""
        return NOTHING

    @property
    def nationalities(self) -> frozenset[str]:
        """Codes of nationalities it looks for, one of which is enough."""
        return NOTHING

    @property
    def other_nationalities_than(self) -> frozenset[str]:
        """Codes of nationalities besides which it looks for another."""
        return NOTHING

    @property
    def options_told_apart(self) -> frozenset[str]:
        """The options of its question that it tells from the others."""
        return NOTHING

    @property
    def values_told_apart(self) -> frozenset[str]:
        """The values of its fact that it tells from the others."""
        return NOTHING

    def list_edges(self, stated: Iterable[Value]) -> tuple[int, ...]:
        """The numbers from which on it may find something else than just below them, where sources
        state these values of its fact."""
        return ()

    def can_be(self, truth: Truth) -> bool:
        """Whether some case could give it this truth."""
        return True

    def missing(self, judgement: Judgement) -> tuple[str, ...]:
        """Keys of answers not given that could change what it finds."""
        answers = judgement.answers
        return tuple([key for key in self.asks if key not in answers])

    def scopes_at(self, country: Country) -> tuple[str, ...]:
        """The scopes of the statements of a destination on whose reach it hangs."""
        return ()

    def unknown_facts(self, judgement: Judgement) -> tuple[FactKind, ...]:
        """Facts it needs that no source states for this traveller, whatever they answer."""
        return ()

    @abstractmethod
    def describe(self, holds: bool, writer: Writer) -> str:
        """What it says of a traveller of whom it holds, or fails."""

    def found(self, judgement: Judgement) -> Sequence[Finding]:
        """What sources say that it rests on."""
        return ()

    def reason(self, judgement: Judgement) -> Reason | None:
        """What it found, as a sentence; None where there is nothing to tell the traveller."""
        return None


class Settled(Condition):
    """What is left of a condition that a place settles, or on which its sources are silent (UNKNOWN)."""

    __slots__ = ("verdict",)

    def __init__(self, verdict: Truth) -> None:
        self.verdict = verdict

    def judge(self, judgement: Judgement) -> Truth:
        return self.verdict

    def settled_by(self, judgement: Judgement, level: int) -> tuple[Leaf, ...]:
        return ()

    def can_become(self, wanted: Truth, judgement: Judgement) -> bool:
        return self.verdict is wanted

    def waits_for(self, wanted: Truth, judgement: Judgement) -> frozenset[str]:
        return NOTHING

    def judge_at(self, place: Place) -> Truth:
        return self.verdict

    def simplify(self, place: Place) -> Condition:
        return self

    def is_possible(self, wanted: Truth) -> bool:
        return self.verdict is wanted

    def leaves(self) -> Iterator[Leaf]:
        return iter(())

    def open_parts(self, judgement: Judgement) -> Sequence[Leaf]:
        return ()


SETTLED: Mapping[Truth, Settled] = {truth: Settled(truth) for truth in (YES, NO, UNKNOWN)}

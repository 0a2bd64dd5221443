"""What we may ask, what may be answered, and what to say when an answer cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, combinations

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.facts import Country, FactKind
from riskcheck.engine.model.text import Sentence, _

Answer = str | int | tuple[str, ...]
Answers = Mapping[str, Answer]


class BadAnswer(ValueError):
    """An answer that cannot be used. `key` names the question; the text says what to do."""

    def __init__(self, key: str, text: str, /, **gaps: object) -> None:
        super().__init__(text % gaps if gaps else text)
        self.key = key
        self.text = text
        self.gaps = gaps

    @property
    def sentence(self) -> Sentence:
        return Sentence(self.text, self.gaps)


class Shape(Enum):
    ONE = "one of the options"
    MANY = "one or more of the options"
    NUMBER = "a whole number"
    COUNTRY = "one country code"
    COUNTRIES = "one to five country codes"
    SOME_COUNTRIES = "up to three country codes, or none"


class OnPaper(Enum):
    """How a sheet that others may see gives an answer."""

    SHOWN = "as it was given"
    IF_IT_MATTERED = "only where something told rests on it"
    IN_A_BAND = "five years wide"
    IN_THE_HEADING = "there, and not among the answers"
    WITHHELD = "only while its box is ticked, and so is what rests on it"
    NEVER_NAMED = "likewise; while it is open, no paper names the question either"


@dataclass(frozen=True)
class Option:
    """`said` completes "You are told this because ...", with %(country)s for the destination.

    `unsure` marks the answer of someone who does not know, judged no milder than the mildest other.
    `offered` is False for one that is still taken and no longer shown.
    """

    value: str
    label: str
    said: str
    hint: str = ""
    alone: bool = False
    unsure: bool = False
    offered: bool = True


@dataclass(frozen=True, eq=False)
class Question:
    """All that is known of a question, for whoever asks, judges, prints, hands over or invents answers.

    `hint` is read by everybody; `more` says what counts, to whoever unfolds it together with `why`. `short` names it where there is little room; `said` speaks of a number that was given; `officer_hint`
    stands for `hint` at the desk. `no_risk` is the answer that adds no risk, None where each may.
    `never_milder` are pairs of answers: a test holds that the second is never judged milder than the
    first; and where `each_box_adds_risk`, that one box more is never judged milder. Made-up registers answer it with a chance of `in_samples`,
    as often with each answer as `likely` says; with all alike where it says nothing. `unanswered` is how no
    answer is read, where that is not "unknown": a question that came later keeps the caution there was before it.
    `named_by` are the kinds of fact whose countries may be chosen; of the destination itself too where `or_itself`.
    """

    key: str
    shape: Shape
    wording: str
    short: str
    why: str
    missing: str
    hint: str = ""
    more: str = ""
    options: tuple[Option, ...] = ()
    lowest: int = 0
    highest: int = 0
    said: str = ""
    sensitive: bool = False
    on_paper: OnPaper = field(kw_only=True)
    no_risk: Answer | None = field(kw_only=True)
    never_milder: tuple[tuple[str, str], ...] = ()
    each_box_adds_risk: bool = False
    in_samples: float = 0.5
    likely: Mapping[str, int] = field(default_factory=dict)
    officer_hint: str = ""
    unanswered: Answer | None = None
    named_by: tuple[FactKind, ...] = ()
    or_itself: bool = False

    def __post_init__(self) -> None:
        for reason in chain(_find_fault(self), _find_fault_of_answers(self)):
            raise BadDeclaration("question", self.key, reason)

    def option(self, value: str) -> Option:
        return next(option for option in self.options if option.value == value)

    @property
    def names_destination(self) -> bool:
        """Whether it asks about one destination, so that its answer says nothing of another."""
        texts = [self.wording, self.hint, self.more, *(o.label for o in self.options)]
        return any("%(country)s" in text for text in texts)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)

    @property
    def most(self) -> int:
        """How many countries may be given."""
        return {Shape.COUNTRIES: MOST_NATIONALITIES, Shape.SOME_COUNTRIES: MOST_NAMED}.get(
            self.shape, 1
        )

    def list_countries(self, destination: Country) -> tuple[str, ...]:
        """The codes of the countries worth choosing for someone bound there."""
        named = (destination.facts.get(kind.key) for kind in self.named_by)
        codes = {code for fact in named if fact for code in fact.by_nationality}
        return (
            *([destination.code] if self.or_itself else ()),
            *sorted(codes - {destination.code}),
        )

    @property
    def stand_alone(self) -> frozenset[str]:
        return frozenset(option.value for option in self.options if option.alone)

    @property
    def boxes(self) -> tuple[str, ...]:
        """Of several that may be ticked, those that may be ticked together."""
        several = self.options if self.shape is Shape.MANY else ()
        return tuple(option.value for option in several if not option.alone)

    @property
    def unsure(self) -> Answer | None:
        """The answer of someone who does not know."""
        value = next((option.value for option in self.options if option.unsure), None)
        return (value,) if value and self.shape is Shape.MANY else value

    @property
    def is_withheld(self) -> bool:
        return self.on_paper in (OnPaper.WITHHELD, OnPaper.NEVER_NAMED)

    def list_answers(self, countries: Iterable[str]) -> tuple[Answer, ...]:
        """Every answer there can be; of several countries, each one."""
        if self.shape is Shape.NUMBER:
            return tuple(range(self.lowest, self.highest + 1))
        if self.shape in NAMING_COUNTRIES:
            return tuple(sorted(countries))
        return self.values if self.shape is Shape.ONE else tuple(self._ticked())

    def _ticked(self) -> Iterator[tuple[str, ...]]:
        """Every way to tick boxes: what stands alone by itself, of the rest any that are not none."""
        together = (combinations(self.boxes, size) for size in range(1, len(self.boxes) + 1))
        return chain(((value,) for value in sorted(self.stand_alone)), *together)


def _find_fault(question: Question) -> Iterator[str]:
    """What is wrong with a declaration."""
    shape, values = question.shape, question.values
    if not question.key.replace("_", "").isalpha() or question.key != question.key.lower():
        yield "its key must be small letters and _"
    if not all((question.wording, question.short, question.why, question.missing)):
        yield "wording, short, why and missing must say something"
    if bool(values) != (shape in (Shape.ONE, Shape.MANY)) or len(set(values)) < len(values):
        yield "one or more of the options needs options, each once; anything else has none"
    if shape is Shape.NUMBER and not (question.said and question.lowest < question.highest):
        yield "a number needs what is said of it, a lowest and a highest"
    if question.is_withheld and (question.no_risk is None or not question.sensitive):
        yield "what paper withholds is sensitive, and says which answer adds no risk"
    if question.on_paper is OnPaper.IN_A_BAND and shape is not Shape.NUMBER:
        yield "only a number is printed in a band"
    if not set(chain(question.likely, *question.never_milder)) <= set(values):
        yield "never_milder and likely name its options"
    if not 0 <= question.in_samples <= 1:
        yield "in_samples is a share from 0 to 1"


def _find_fault_of_answers(question: Question) -> Iterator[str]:
    """What is wrong with the answers it names."""
    possible: tuple[Answer, ...] = ((),)
    if question.shape is not Shape.SOME_COUNTRIES:
        possible = question.list_answers(())
    for name, answer in (("no_risk", question.no_risk), ("unanswered", question.unanswered)):
        if answer is not None and answer not in possible:
            yield f"{name} is {answer!r}, which is none of its answers"
    if bool(question.named_by) != (question.shape is Shape.SOME_COUNTRIES):
        yield "some countries, and nothing else, are named by kinds of fact"


MOST_NATIONALITIES = 5
STATELESS = "stateless"
"""Of the question `protection`: only who says so may name no nationality."""
MOST_NAMED = 3
NAMING_COUNTRIES = frozenset({Shape.COUNTRY, Shape.COUNTRIES, Shape.SOME_COUNTRIES})
SEVERAL_COUNTRIES = frozenset({Shape.COUNTRIES, Shape.SOME_COUNTRIES})


def check_answer(question: Question, given: object, countries: frozenset[str]) -> Answer:
    """The answer in the form the engine uses, or BadAnswer saying what to do."""
    if question.shape is Shape.NUMBER:
        return _check_number(question, given)
    if question.shape in (Shape.ONE, Shape.COUNTRY):
        return _check_one(question, given, countries)
    return _check_many(question, given, countries)


def _check_number(question: Question, given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise BadAnswer(
            question.key, _("Enter %(key)s as a whole number, like 32."), key=question.key
        )
    if not question.lowest <= given <= question.highest:
        raise BadAnswer(
            question.key,
            _("Enter a whole number from %(lowest)s to %(highest)s."),
            lowest=question.lowest,
            highest=question.highest,
        )
    return given


def _check_one(question: Question, given: object, countries: frozenset[str]) -> str:
    if question.shape is Shape.COUNTRY:
        return _check_country(question, given, countries)
    if not isinstance(given, str) or given not in question.values:
        raise BadAnswer(question.key, _("Choose one of the options listed."))
    return given


def _check_many(question: Question, given: object, countries: frozenset[str]) -> tuple[str, ...]:
    may_be_none = question.shape is Shape.SOME_COUNTRIES
    if not isinstance(given, list | tuple) or not (given or may_be_none):
        raise BadAnswer(question.key, question.missing)
    chosen: list[str] = []
    for value in given:
        if question.shape in SEVERAL_COUNTRIES:
            value = _check_country(question, value, countries)
        elif not isinstance(value, str) or value not in question.values:
            raise BadAnswer(question.key, _("Choose from the options listed."))
        if value in chosen:
            raise BadAnswer(question.key, _("You chose the same answer twice. Remove one."))
        chosen.append(value)
    if question.shape in SEVERAL_COUNTRIES and len(chosen) > question.most:
        raise BadAnswer(question.key, _("Choose up to %(most)s countries."), most=question.most)
    alone = question.stand_alone.intersection(chosen)
    if alone and len(chosen) > 1:
        raise BadAnswer(
            question.key,
            _("“%(option)s” cannot be chosen together with another answer. Keep one or the other."),
            option=question.option(next(iter(sorted(alone)))).label,
        )
    return tuple(chosen)


def _check_country(question: Question, given: object, countries: frozenset[str]) -> str:
    if not isinstance(given, str) or given not in countries:
        raise BadAnswer(
            question.key,
            _("Choose a country from the list (a code of two capital letters, like US)."),
        )
    return given

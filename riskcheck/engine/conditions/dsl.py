"""The words a rule may use. The same words give the same object, so each is judged once a case."""

from __future__ import annotations

from functools import cache

from riskcheck.engine.conditions.advice_leaves import AdviceAtLeast, CalmCountry
from riskcheck.engine.conditions.age_leaves import (
    BornBefore,
    Comparison,
    NumberAgainstFact,
    WindowIsOpenEnded,
)
from riskcheck.engine.conditions.answer_leaves import (
    AnswerGiven,
    AnswerIs,
    NumberIs,
    TieIs,
)
from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.conditions.citizen_leaves import (
    IsSaidByLawOrAdvice,
    IsSaidOfEverybody,
    IsSaidOfItsPapers,
    IsSaidOfNationals,
)
from riskcheck.engine.conditions.combined import AllOf, AnyOf, combine, negate_condition
from riskcheck.engine.conditions.fact_leaves import (
    FactIs,
    IsStated,
    SomeSourceStates,
    SomeSourceStatesOfThem,
    StatedByGovernments,
)
from riskcheck.engine.conditions.leaves import (
    Anyone,
    DestinationIs,
    HoldsAnother,
    NationalOfDestination,
    NothingIsKnown,
)
from riskcheck.engine.conditions.other_state_leaves import (
    AnotherStateSays,
    NamesChosenCountry,
    NamesChosenCountryOfTheirs,
    NamesCountry,
    NamesItself,
    NamesNationality,
    NamesOneOfTheirs,
    NamesOnlyNationalities,
    SomeStateSays,
)
from riskcheck.engine.model.facts import FactKind, Form
from riskcheck.engine.model.questions import Question, Shape

national_of_destination = NationalOfDestination()
anyone = Anyone()
calm_country = CalmCountry()
nothing_is_known = NothingIsKnown()
nobody_we_can_tell = Anyone(holds=False)


def all_of(*parts: Condition) -> Condition:
    return combine(AllOf, parts)


def any_of(*parts: Condition) -> Condition:
    return combine(AnyOf, parts)


def unless(part: Condition) -> Condition:
    return negate_condition(part)


def answered(question: Question, *values: str) -> Condition:
    """The traveller gave one of these answers."""
    unknown = set(values) - set(question.values)
    if unknown or not values or question.shape not in (Shape.ONE, Shape.MANY):
        raise ValueError(f"{question.key} has no answers {sorted(unknown)}")
    return _said(question.key, frozenset(values), question)


_SAID: dict[tuple[str, frozenset[str]], AnswerIs] = {}


def _said(key: str, values: frozenset[str], question: Question) -> AnswerIs:
    leaf = TieIs if key == "ties" and "none" not in values else AnswerIs
    return _SAID.setdefault((key, values), leaf(question, values))


@cache
def said_in_so_many_words(question: Question, *values: str) -> Condition:
    """The traveller gave one of these answers, and to say nothing is not read as one."""
    if not values or not set(values) <= set(question.values):
        raise ValueError(f"{question.key} has no answers {sorted(values)}")
    return AnswerGiven(question, frozenset(values))


def answered_anything_but(question: Question, *values: str) -> Condition:
    """The traveller gave one of the other answers."""
    return answered(question, *(value for value in question.values if value not in values))


ReadsValues = type[FactIs] | type[IsSaidOfNationals] | type[SomeSourceStates]


def _reads(leaf: ReadsValues, kind: FactKind, values: tuple[str, ...]) -> Condition:
    """The leaf that looks for some of the values a fact can have."""
    if kind.form is not Form.CHOICE or not set(values) <= set(kind.sentences):
        raise ValueError(f"{kind.key} has no values {values}")
    return _made(leaf, kind, frozenset(values))


@cache
def _made(leaf: ReadsValues, kind: FactKind, values: frozenset[str]) -> Condition:
    return leaf(kind, values)


def destination(kind: FactKind, *values: str) -> Condition:
    """Sources state one of these values of the destination."""
    return _reads(FactIs, kind, values)


def of_its_citizens(kind: FactKind, *values: str) -> Condition:
    """Sources state one of these values of the destination's citizens, whoever asks."""
    return _reads(IsSaidOfNationals, kind, values)


def of_everybody(kind: FactKind, *values: str) -> Condition:
    """Sources state one of these values of everybody, or of all foreigners there, whoever asks."""
    return _reads(IsSaidOfEverybody, kind, values)


@cache
def stated_by_governments(kind: FactKind, value: str, least: int) -> Condition:
    return StatedByGovernments(kind, value, least)


def some_source_states(kind: FactKind, *values: str) -> Condition:
    """A source states one of these values, even where another source's value decides."""
    return _reads(SomeSourceStates, kind, values)


def some_source_states_of_them(kind: FactKind, *values: str) -> Condition:
    """A source firmly states one of these values of people like the traveller, not of everybody."""
    return _reads(SomeSourceStatesOfThem, kind, values)


def firmly_of_its_citizens(kind: FactKind, *values: str) -> Condition:
    """Law, advice or reports firmly state one of these values of the destination's citizens."""
    return _reads(IsSaidByLawOrAdvice, kind, values)


def of_its_papers(kind: FactKind, *values: str) -> Condition:
    """A source states one of these values of citizens who use the destination's papers."""
    return _reads(IsSaidOfItsPapers, kind, values)


@cache
def stated(kind: FactKind) -> Condition:
    """Sources state something of this fact, whatever it is."""
    return IsStated(kind)


@cache
def names_a_nationality_of_yours(kind: FactKind) -> Condition:
    if kind.form is not Form.NATIONALITIES:
        raise ValueError(f"{kind.key} does not name nationalities")
    return NamesNationality(kind)


@cache
def names_only_nationalities_of_yours(kind: FactKind) -> Condition:
    """Every nationality held is named, so that no other passport is left to use."""
    return NamesOnlyNationalities(kind)


@cache
def names_a_country_chosen(kind: FactKind, question: Question) -> Condition:
    """A fact names a country that the traveller chose in answer to a question."""
    if kind not in question.named_by:
        raise ValueError(f"{question.key} does not let choose what {kind.key} names")
    return NamesChosenCountry(kind, question)


@cache
def names_a_country_of_yours_chosen(
    kind: FactKind, question: Question, origin: Question
) -> Condition:
    """The same, of a country that the traveller is a citizen of too, or has an origin in."""
    return NamesChosenCountryOfTheirs(kind, question, origin)


@cache
def chose_a_country_of_yours(question: Question) -> Condition:
    """Another country of the traveller's is among those chosen; no answer is read as yes."""
    return NamesOneOfTheirs(question)


@cache
def chose_the_destination(question: Question) -> Condition:
    """The destination is among the countries chosen; no answer is read as yes."""
    return NamesItself(question)


@cache
def destination_names(kind: FactKind, code: str) -> Condition:
    """A fact of the destination names this country, whatever nationality is held."""
    return NamesCountry(kind, code)


@cache
def another_state_says(kind: FactKind, value: str) -> Condition:
    return AnotherStateSays(kind, value)


@cache
def some_state_says(kind: FactKind, value: str) -> Condition:
    """Sources say it of some state, whichever the traveller lives in."""
    return SomeStateSays(kind, value)


@cache
def another_nationality(*codes: str) -> Condition:
    return HoldsAnother(frozenset(codes))


@cache
def another_nationality_but(*codes: str) -> Condition:
    """The traveller holds a nationality besides the destination's that is none of these."""
    return HoldsAnother(but=frozenset(codes))


@cache
def destination_is(*codes: str) -> Condition:
    return DestinationIs(frozenset(codes))


@cache
def between(question: Question, low: int, high: int) -> Condition:
    return NumberIs(question, low, high)


@cache
def inside(question: Question, window: FactKind) -> Condition:
    return NumberAgainstFact(question, window, Comparison.INSIDE)


@cache
def just_below(question: Question, limit: FactKind, years: int) -> Condition:
    """Up to so many years below the start of a window, or below a limit."""
    return NumberAgainstFact(question, limit, Comparison.JUST_BELOW, years)


@cache
def just_above(question: Question, window: FactKind, years: int) -> Condition:
    return NumberAgainstFact(question, window, Comparison.JUST_ABOVE, years)


@cache
def up_to(question: Question, limit: FactKind) -> Condition:
    return NumberAgainstFact(question, limit, Comparison.UP_TO)


@cache
def at_least(question: Question, limit: FactKind) -> Condition:
    return NumberAgainstFact(question, limit, Comparison.FROM)


@cache
def more_than(question: Question, limit: FactKind) -> Condition:
    return NumberAgainstFact(question, limit, Comparison.OVER)


@cache
def born_before(question: Question, year: FactKind) -> Condition:
    """By an age, certainly born before the year that sources state."""
    return BornBefore(question, year, Comparison.OVER)


@cache
def advice_level(level: int) -> Condition:
    return AdviceAtLeast(level)


@cache
def open_ended(window: FactKind) -> Condition:
    return WindowIsOpenEnded(window)

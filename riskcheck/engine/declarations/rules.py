"""What a rule is: a risk, a level, a condition, and what to tell and advise when it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import cached_property

from riskcheck.engine.conditions.base import Condition
from riskcheck.engine.declarations.choices import Choice
from riskcheck.engine.model.changes import Edition, RuleChange
from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.engine.model.facts import FactKind
from riskcheck.engine.model.questions import Question
from riskcheck.engine.model.text import _


class Level(IntEnum):
    NONE_FOUND = 0
    KNOW_THIS = 1
    PREPARE = 2
    GET_ADVICE = 3
    DO_NOT_TRAVEL = 4


HEADLINES: Mapping[Level, str] = {
    Level.NONE_FOUND: _("Our sources name no special risk"),
    Level.KNOW_THIS: _("Know this"),
    Level.PREPARE: _("Prepare"),
    Level.GET_ADVICE: _("Get advice before you book"),
    Level.DO_NOT_TRAVEL: _("Do not travel"),
}

ALREADY_THERE = _("Leave when it is lawful and safe")


class Risk(Enum):
    """The nineteen risks. The value is the public name; the order is the order printed."""

    __hash__ = object.__hash__  # members are compared by identity; this one is quick

    MOBILISATION = "mobilisation"
    CONSCRIPTION = "conscription"
    MILITARY_PENALTY = "military_penalty"
    EXIT_BAN = "exit_ban"
    WRONGFUL_DETENTION = "wrongful_detention"
    PROSECUTION = "prosecution"
    CONSULAR_ACCESS = "consular_access"
    NON_RECOGNITION = "non_recognition"
    HARASSMENT = "harassment"
    DEVICE_SEARCH = "device_search"
    CONFLICT = "conflict"
    THIRD_COUNTRY = "third_country"
    FAMILY = "family"
    PASSPORT_RULE = "passport_rule"
    HIDDEN_NATIONALITY = "hidden_nationality"
    NATIONALITY_LOSS = "nationality_loss"
    MONEY = "money"
    LGBT = "lgbt"
    ADVISORY = "advisory"


class Moment(Enum):
    """When a step of the advice is to be taken; the order is that of time."""

    BEFORE_BOOKING = "before_booking"
    BEFORE_LEAVING = "before_leaving"
    AT_THE_BORDER = "at_the_border"
    WHILE_THERE = "while_there"
    IF_HELD = "if_held"
    ALREADY_THERE = "already_there"


@dataclass(frozen=True, eq=False)
class Action:
    """One thing to do, and at which moments. `when_there` and `before_travel` say for whom it
    makes sense."""

    key: str
    text: str
    moments: tuple[Moment, ...]
    when_there: bool = True
    before_travel: bool = True
    urgent: bool = False


@dataclass(frozen=True, eq=False)
class Rule:
    """`milder_form_of` names the rule that says the same more strongly and, where it applies,
    stands instead of this one. `in_short` says it in one sentence that names the country, for the first thing read;
    empty where the title does. `allows_for_may` says that the level is low enough already where
    sources only say that it may happen. `gives_way_to` are rules for particular people: where one of them
    applies, it is told instead of this general one; while that is open, this one stands. `same_by_a_tie` says that
    the level is that of people with a tie already. `since` is the edition it came in, and `told_to` says who
    has been told by it since when."""

    key: str
    risk: Risk
    level: Level
    title: str
    applies_when: Condition
    advice: str
    what_to_do: tuple[Action, ...]
    milder_form_of: Rule | None = None
    allows_for_may: bool = False
    gives_way_to: tuple[Rule, ...] = ()
    same_by_a_tie: bool = False
    since: Edition | None = None
    told_to: tuple[RuleChange, ...] = ()
    in_short: str = ""

    @cached_property
    def stronger_forms(self) -> tuple[Rule, ...]:
        stronger = self.milder_form_of
        return () if stronger is None else (stronger, *stronger.stronger_forms)

    @cached_property
    def facts(self) -> tuple[FactKind, ...]:
        return tuple(dict.fromkeys(k for leaf in self.applies_when.leaves() for k in leaf.reads))

    @cached_property
    def needs_a_tie(self) -> bool:
        """Whether someone who did not declare the nationality meets it only by a tie to it."""
        return any(leaf.is_a_tie for leaf in self.applies_when.leaves_wanted())


@dataclass(frozen=True, eq=False)
class Screen:
    """Questions asked together. `is_follow_up`: asked only after particular answers on an earlier screen, which few
    give."""

    key: str
    title: str
    questions: tuple[Question, ...]
    is_follow_up: bool = False


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All that lawyers declare: questions, kinds of fact, scopes, rules, choices, the screens."""

    version: str
    questions: Mapping[str, Question]
    screens: tuple[Screen, ...]
    kinds: Mapping[str, FactKind]
    scopes: Mapping[str, Condition]
    rules: tuple[Rule, ...]
    choices: tuple[Choice, ...]
    not_checked: tuple[str, ...]
    nearly_citizen: Condition
    """Of someone who did not declare the nationality: law makes them its citizen, or it may never have ended."""
    without_a_tie: Condition
    """No citizen, and no tie that could make them one."""
    meets_the_border: Condition
    """Of someone who only changes planes: they pass the border all the same, or can be reached there."""
    exposing: frozenset[str]
    """Keys of the questions whose answers can draw a state's attention."""

    def __post_init__(self) -> None:
        known: dict[str, Rule] = {}
        for rule in self.rules:
            if known.setdefault(rule.key, rule) is not rule:
                raise BadDeclaration("rule", rule.key, "another rule has this key")
            if rule.milder_form_of not in (None, *known.values()):
                raise BadDeclaration("rule", rule.key, "its stronger form must stand before it")
        placed: set[str] = set()
        for question in (question for screen in self.screens for question in screen.questions):
            if question.key in placed or self.questions.get(question.key) is not question:
                raise BadDeclaration(
                    "question", question.key, "its key, or its place, stands twice"
                )
            placed.add(question.key)

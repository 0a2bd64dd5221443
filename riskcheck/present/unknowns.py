"""What we could not tell: for want of an answer, or since no source says."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment, Undecided
from riskcheck.engine.model.facts import Country, FactKind
from riskcheck.engine.model.text import _
from riskcheck.present.levels import write_level_word
from riskcheck.present.phrases import capitalise, join_with_or, translate
from riskcheck.present.rulebook_addresses import make_rule_address
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator

MOST_NAMED = 3
SILENT_ON = _("Our sources do not say %(matters)s.")
SILENT_ON_MORE = _("Among other things, our sources do not say %(matters)s.")


@dataclass(frozen=True)
class WaitingRule:
    """A rule that hangs on answers not given, and the questions that were left open."""

    title: str
    could_be: int
    could_be_word: str
    missing: tuple[str, ...]
    address: str


@dataclass(frozen=True)
class UnknownFact:
    """What no source says, and where what is held on the country stands."""

    text: str
    address: str


@dataclass(frozen=True)
class UnknownFacts:
    """Apart: what could be grave, and what could only be smaller. Without the first, all stand first."""

    first: tuple[UnknownFact, ...]
    smaller: tuple[UnknownFact, ...]


def list_waiting_rules(assessment: Assessment, translator: Translator) -> tuple[WaitingRule, ...]:
    """The strongest for each title."""
    strongest: dict[str, Undecided] = {}
    for undecided in assessment.undecided:
        if undecided.missing and not undecided.unknown_facts:
            strongest.setdefault(undecided.rule.title, undecided)
    case = assessment.case
    country = case.destination.spoken
    questions = assessment.rulebook.questions
    return tuple(
        WaitingRule(
            title=translator.about(undecided.rule.title, country),
            could_be=int(undecided.could_be),
            could_be_word=write_level_word(undecided.could_be, case.is_there, translator),
            missing=tuple(
                translator.about(questions[key].wording, country) for key in undecided.missing
            ),
            address=make_rule_address(undecided.rule),
        )
        for undecided in strongest.values()
    )


def list_unknown_facts(assessment: Assessment, translator: Translator) -> UnknownFacts:
    country = assessment.case.destination
    grave, smaller = (
        tuple(
            UnknownFact(
                explain_silence(kind, country, translator),
                make_country_address(country.code, kind.key),
            )
            for kind in kinds
        )
        for kinds in list_kinds_without_source(assessment)
    )
    return UnknownFacts(grave, smaller) if grave else UnknownFacts(smaller, ())


def write_silence(assessment: Assessment, translator: Translator) -> str:
    """At level 0, what no source speaks of, the gravest first: it is not known to be free of risk."""
    if assessment.level is not Level.NONE_FOUND:
        return ""
    grave, smaller = list_kinds_without_source(assessment)
    country = assessment.case.destination.spoken
    matters = [translator.about(kind.whether, country) for kind in grave + smaller]
    if not matters:
        return ""
    text = SILENT_ON_MORE if len(matters) > MOST_NAMED else SILENT_ON
    return translate(text, translator, matters=join_with_or(matters[:MOST_NAMED], translator))


def list_kinds_without_source(assessment: Assessment) -> tuple[list[FactKind], list[FactKind]]:
    """Those that could make something grave, and those that could only make something smaller."""
    grave: dict[FactKind, None] = {}
    smaller: dict[FactKind, None] = {}
    for undecided in assessment.undecided:
        found = grave if undecided.could_be >= Level.GET_ADVICE else smaller
        found.update(dict.fromkeys(undecided.unknown_facts))
    return list(grave), [kind for kind in smaller if kind not in grave]


def explain_silence(kind: FactKind, country: Country, translator: Translator) -> str:
    """Where sources speak of others only, that is said."""
    text = translator.about(kind.whether, country.spoken)
    if kind.key in country.facts:
        others = _("(sources speak of others, not of someone with your answers)")
        text = translator.join_sentences([text, translator.text(others)])
    return capitalise(text)

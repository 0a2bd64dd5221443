"""What we could not tell: for want of an answer, or since no source says."""

from __future__ import annotations

from functools import lru_cache

from riskcheck.engine.declarations.rules import Level, Rule
from riskcheck.engine.judging.assess import Assessment, Undecided
from riskcheck.engine.model.facts import Country, FactKind
from riskcheck.engine.model.text import _
from riskcheck.present.fragments import Context, escape, fragment
from riskcheck.present.levels import write_level_word
from riskcheck.present.phrases import capitalise
from riskcheck.present.sources import make_country_address
from riskcheck.present.translator import Translator


def draw_waiting(assessment: Assessment, translator: Translator) -> list[str]:
    """Rules that hang on answers not given: the strongest for each title."""
    strongest: dict[str, Undecided] = {}
    for undecided in assessment.undecided:
        if undecided.missing and not undecided.unknown_facts:
            strongest.setdefault(undecided.rule.title, undecided)
    country = assessment.case.destination
    questions = assessment.rulebook.questions
    return [
        _waiting(
            undecided.rule,
            undecided.could_be,
            tuple(questions[key].wording for key in undecided.missing),
            country,
            assessment.case.is_there,
            translator,
        )
        for undecided in strongest.values()
    ]


@fragment("includes/undecided.html")
def _waiting(
    rule: Rule,
    could_be: Level,
    wordings: tuple[str, ...],
    country: Country,
    there: bool,
    translator: Translator,
) -> Context:
    return {
        "rule": rule.key,
        "text": translator.about(rule.title, country.spoken),
        "could_be": int(could_be),
        "could_be_word": write_level_word(could_be, there, translator),
        "missing": [translator.about(wording, country.spoken) for wording in wordings],
    }


def draw_without_source(
    assessment: Assessment, translator: Translator
) -> tuple[list[str], list[str]]:
    """What no source says, as items that lead to what is held on the country.

    Apart: what could be grave, and what could only be smaller. Without the first, all stand open.
    """
    country = assessment.case.destination
    grave, smaller = list_kinds_without_source(assessment)
    of_grave = [_no_source(kind, country, translator) for kind in grave]
    others = [_no_source(kind, country, translator) for kind in smaller]
    return (of_grave, others) if of_grave else (others, [])


def list_kinds_without_source(assessment: Assessment) -> tuple[list[FactKind], list[FactKind]]:
    """Those that could make something grave, and those that could only make something smaller."""
    grave: dict[FactKind, None] = {}
    smaller: dict[FactKind, None] = {}
    for undecided in assessment.undecided:
        found = grave if undecided.could_be >= Level.GET_ADVICE else smaller
        found.update(dict.fromkeys(undecided.unknown_facts))
    return list(grave), [kind for kind in smaller if kind not in grave]


@lru_cache(maxsize=16384)
def _no_source(kind: FactKind, country: Country, translator: Translator) -> str:
    text = escape(explain_silence(kind, country, translator))
    return f'<li><a href="{make_country_address(country.code, kind.key)}">{text}</a></li>\n'


def explain_silence(kind: FactKind, country: Country, translator: Translator) -> str:
    """Where sources speak of others only, that is said."""
    text = translator.about(kind.whether, country.spoken)
    if kind.key in country.facts:
        others = _("(sources speak of others, not of someone with your answers)")
        text = f"{text} {translator.text(others)}"
    return capitalise(text)

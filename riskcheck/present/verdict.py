"""The verdict: what is read in the first five seconds. Never a bare level while a higher one is open."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import ngettext

from riskcheck.engine.declarations.rules import Level, Risk
from riskcheck.engine.judging.assess import Advisory, Assessment
from riskcheck.engine.judging.next_questions import find_highest_level, find_open_questions
from riskcheck.engine.model.text import _
from riskcheck.facts import COUNTRIES
from riskcheck.present.levels import write_level_word
from riskcheck.present.phrases import join_with_or, translate
from riskcheck.present.reasons import list_telling_answers
from riskcheck.present.translator import Translator
from riskcheck.rulebook.risk_groups import TOLD_FIRST

MOST_SENTENCES = 3

AT_LEAST = _("At least level %(level)s. Could be %(could_be)s.")


@dataclass(frozen=True)
class Verdict:
    """`could_be` is above `level` where an open question could raise it; then `at_least` says so, and stands
    in place of the level's word. `still_open` counts the questions that are open, in words."""

    level: int
    level_word: str
    could_be: int
    at_least: str
    still_open: str
    sentences: tuple[str, ...]


def make_verdict(assessment: Assessment, translator: Translator) -> Verdict:
    level, could_be = assessment.level, find_highest_level(assessment)
    return Verdict(
        level=int(level),
        level_word=write_level_word(level, assessment.case.is_there, translator),
        could_be=int(could_be),
        at_least=write_at_least(level, could_be, translator),
        still_open=_count_open(len(find_open_questions(assessment))),
        sentences=write_worst(assessment, translator),
    )


def write_at_least(level: Level, could_be: Level, translator: Translator) -> str:
    """Nothing where no open question could raise the level."""
    if could_be <= level:
        return ""
    return translate(AT_LEAST, translator, level=int(level), could_be=int(could_be))


def _count_open(number: int) -> str:
    """Nothing where none is."""
    if not number:
        return ""
    text = ngettext("%(number)s question open", "%(number)s questions open", number)
    return text % {"number": number}


def write_worst(assessment: Assessment, translator: Translator) -> tuple[str, ...]:
    """The two or three worst things as whole sentences, one of each risk."""
    worst: dict[Risk, str] = {}
    for advisory in sorted(assessment.advisories, key=_rank):
        if len(worst) == MOST_SENTENCES:
            break
        if advisory.rule.risk not in worst and _is_worth_naming(advisory, assessment, len(worst)):
            sentence = write_in_short(advisory, translator)
            if sentence not in worst.values():
                worst[advisory.rule.risk] = sentence
    return tuple(worst.values())


def _is_worth_naming(advisory: Advisory, assessment: Assessment, named: int) -> bool:
    """What is only worth knowing is not, beside something graver."""
    return not named or advisory.level > Level.KNOW_THIS or assessment.level == Level.KNOW_THIS


def _rank(advisory: Advisory) -> tuple[bool, int, bool, int]:
    """The gravest first; of those, what hangs on answers of this traveller; then in the order told."""
    risk = advisory.rule.risk
    is_general = not list_telling_answers(advisory)
    return (risk is Risk.ADVISORY, -advisory.level, is_general, TOLD_FIRST.index(risk))


def write_in_short(advisory: Advisory, translator: Translator) -> str:
    rule, case = advisory.rule, advisory.case
    if not rule.in_short:
        return translator.close(translator.about(rule.title, case.destination.spoken))
    gaps: dict[str, object] = {"country": case.destination.spoken}
    if "%(others)s" in rule.in_short:
        names = [translator.name(COUNTRIES[code].spoken) for code in case.other_nationalities]
        if not names:
            return translator.close(translator.about(rule.title, case.destination.spoken))
        gaps["others"] = join_with_or(names, translator)
    return translate(rule.in_short, translator, **gaps)

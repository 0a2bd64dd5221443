"""What would change this: a row for each choice that is open to the traveller."""

from __future__ import annotations

from dataclasses import dataclass

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.whatif import Alternative, LevelChange, list_alternatives
from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import RISKS

AS_NOW = _("Level %(then)s, as now")
OTHERWISE = _("Level %(then)s instead of %(now)s")
PERHAPS = _("Level %(then)s, perhaps %(could_be)s")

DIFFERS = _("%(risk)s: level %(then)s instead of %(now)s")
NEW = _("%(risk)s: new, at level %(then)s")
GONE = _("%(risk)s: none found, instead of level %(now)s")
COULD_NOT_TELL = _("%(risk)s: we could not tell, perhaps level %(could_be)s instead of %(now)s")
MAY_STAY = _("%(risk)s: we could not tell, it may stay at level %(now)s")
COULD_NOT_TELL_NEW = _("%(risk)s: we could not tell, perhaps new at level %(could_be)s")


@dataclass(frozen=True)
class DifferenceLine:
    """What would become of one risk."""

    text: str
    is_worse: bool


@dataclass(frozen=True)
class AlternativeRow:
    """One choice and what would differ. Without a level, it is one that no level can be given to."""

    name: str
    caution: str
    level: int | None = None
    level_text: str = ""
    differences: tuple[DifferenceLine, ...] = ()


@dataclass(frozen=True)
class AlternativeTable:
    """`alike` names the choices that change nothing."""

    rows: tuple[AlternativeRow, ...]
    alike: tuple[str, ...]


def make_alternative_table(assessment: Assessment, translator: Translator) -> AlternativeTable:
    found = list_alternatives(assessment)
    telling = [one for one in found if one.changes or one.answer is None]
    return AlternativeTable(
        rows=tuple(_make_row(one, assessment, translator) for one in telling),
        alike=tuple(
            _write_name(one, assessment, translator) for one in found if one not in telling
        ),
    )


def _make_row(one: Alternative, assessment: Assessment, translator: Translator) -> AlternativeRow:
    name = _write_name(one, assessment, translator)
    caution = translator.about(one.choice.caution, assessment.case.destination.spoken)
    if one.answer is None:
        return AlternativeRow(name, caution)
    worst_first = sorted(one.changes, key=_is_worse, reverse=True)
    return AlternativeRow(
        name,
        caution,
        int(one.level),
        _write_level(one, assessment.level, translator),
        tuple(DifferenceLine(_write_change(c, translator), _is_worse(c)) for c in worst_first),
    )


def _write_name(one: Alternative, assessment: Assessment, translator: Translator) -> str:
    gaps = {"country": assessment.case.destination.spoken, "days": one.answer}
    return translator.sentence(Sentence(one.choice.wording, gaps))


def _write_level(one: Alternative, now: Level, translator: Translator) -> str:
    text = AS_NOW if one.level == now else OTHERWISE
    if one.could_be > one.level:
        text = PERHAPS
    levels = {"now": int(now), "then": int(one.level), "could_be": int(one.could_be)}
    return translator.sentence(Sentence(text, levels))


def _write_change(change: LevelChange, translator: Translator) -> str:
    if change.could_be > change.then:
        text = COULD_NOT_TELL if change.now else COULD_NOT_TELL_NEW
        text = MAY_STAY if change.could_be == change.now else text
    elif not change.now:
        text = NEW
    else:
        text = DIFFERS if change.then else GONE
    gaps = {
        "risk": translator.text(RISKS[change.risk]),
        "now": int(change.now),
        "then": int(change.then),
        "could_be": int(change.could_be),
    }
    return translator.sentence(Sentence(text, gaps))


def _is_worse(change: LevelChange) -> bool:
    return change.could_be > change.now

"""What would change this: a row for each choice that is open to the traveller.

Python, not a template: every row differs from one traveller to the next, and none is kept.
"""

from __future__ import annotations

from riskcheck.engine.declarations.rules import Level
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.judging.whatif import Alternative, LevelChange, list_alternatives
from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.fragments import escape, join_fragments
from riskcheck.present.translator import Translator
from riskcheck.rulebook.names import RISKS

ABOUT = _("Each line is judged again with that one thing changed. It is not a promise.")
NOTHING = _(
    "Nothing that we can judge, and that you could choose about this trip, changes a level."
)
NO_LEVEL = _("These change no level:")
HEADINGS = (_("You could choose"), _("Level"), _("What would differ"))

AS_NOW = _("Level %(then)s, as now")
OTHERWISE = _("Level %(then)s instead of %(now)s")
PERHAPS = _("Level %(then)s, perhaps %(could_be)s")

DIFFERS = _("%(risk)s: level %(then)s instead of %(now)s")
NEW = _("%(risk)s: new, at level %(then)s")
GONE = _("%(risk)s: none found, instead of level %(now)s")
COULD_NOT_TELL = _("%(risk)s: we could not tell, perhaps level %(could_be)s instead of %(now)s")
MAY_STAY = _("%(risk)s: we could not tell, it may stay at level %(now)s")
COULD_NOT_TELL_NEW = _("%(risk)s: we could not tell, perhaps new at level %(could_be)s")


def draw_alternatives(assessment: Assessment, translator: Translator) -> str:
    found = list_alternatives(assessment)
    telling = [one for one in found if one.changes or one.answer is None]
    alike = [one for one in found if one not in telling]
    if not telling:
        return join_fragments([f"<p>{escape(translator.text(NOTHING))}</p>\n"])
    heads = "".join([f'<th scope="col">{escape(translator.text(text))}</th>' for text in HEADINGS])
    rows = "".join([_row(one, assessment, translator) for one in telling])
    table = f'<table class="instead">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n'
    names = "; ".join([_named(one, assessment, translator) for one in alike])
    rest = (
        f'<p class="hint">{escape(translator.text(NO_LEVEL))} {escape(names)}.</p>\n'
        if alike
        else ""
    )
    return join_fragments([f'<p class="hint">{escape(translator.text(ABOUT))}</p>\n', table, rest])


def _row(one: Alternative, assessment: Assessment, translator: Translator) -> str:
    caution = escape(translator.about(one.choice.caution, assessment.case.destination.spoken))
    name = escape(_named(one, assessment, translator))
    if one.answer is None:
        return f'<tr><th scope="row">{name}</th><td class="away">—</td><td>{caution}</td></tr>\n'
    level = f'<b class="mark level-{int(one.level)}" aria-hidden="true">{int(one.level)}</b> '
    changes = "".join(
        [_change(change, translator) for change in sorted(one.changes, key=_is_worse, reverse=True)]
    )
    return (
        f'<tr><th scope="row">{name}<span class="hint">{caution}</span></th>'
        f"<td>{level}{escape(_level(one, assessment.level, translator))}</td><td><ul>{changes}</ul></td></tr>\n"
    )


def _named(one: Alternative, assessment: Assessment, translator: Translator) -> str:
    gaps = {"country": assessment.case.destination.spoken, "days": one.answer}
    return translator.sentence(Sentence(one.choice.wording, gaps))


def _level(one: Alternative, now: Level, translator: Translator) -> str:
    text = AS_NOW if one.level == now else OTHERWISE
    if one.could_be > one.level:
        text = PERHAPS
    levels = {"now": int(now), "then": int(one.level), "could_be": int(one.could_be)}
    return translator.sentence(Sentence(text, levels))


def _change(change: LevelChange, translator: Translator) -> str:
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
    way = "worse" if _is_worse(change) else "better"
    return f'<li class="{way}">{escape(translator.sentence(Sentence(text, gaps)))}</li>'


def _is_worse(change: LevelChange) -> bool:
    return change.could_be > change.now

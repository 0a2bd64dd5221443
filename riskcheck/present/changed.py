"""What a changed answer did to the advice, in one or two short sentences."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import ngettext

from riskcheck.engine.declarations.rules import Risk
from riskcheck.engine.judging.assess import Assessment
from riskcheck.engine.model.text import _
from riskcheck.present.country_names import get_country_name
from riskcheck.present.phrases import capitalise, translate
from riskcheck.present.translator import Translator
from riskcheck.present.withheld import keep_strongest_by_risk
from riskcheck.rulebook.names import RISKS

MOST_RISKS = 4

AS_BEFORE = _("Level %(level)s, as before.")
IS_NOW = _("Level %(level)s now, was %(before)s.")
ELSEWHERE = _("Level %(level)s for %(country)s. It was %(before)s for %(other)s.")
RISK_MOVED = _("%(risk)s: %(level)s, was %(before)s.")
RISK_IS_NEW = _("%(risk)s: %(level)s, new.")
RISK_IS_GONE = _("%(risk)s: no longer, was %(before)s.")


def write_change(before: Assessment, after: Assessment, translator: Translator) -> str:
    """The level, then each risk whose level moved, the gravest first. Of another country only the level."""
    levels = {"level": int(after.level), "before": int(before.level)}
    place, other = after.case.destination.code, before.case.destination.code
    if place != other:
        names = [get_country_name(code, translator.language) for code in (place, other)]
        return translate(ELSEWHERE, translator, country=names[0], other=names[1], **levels)
    text = AS_BEFORE if before.level == after.level else IS_NOW
    moved = list(_write_moved(_list_levels(before), _list_levels(after), translator))
    told = [translate(text, translator, **levels), *moved[:MOST_RISKS]]
    if len(moved) > MOST_RISKS:
        told.append(_count_more(len(moved) - MOST_RISKS))
    return translator.join_sentences(told)


def _list_levels(assessment: Assessment) -> dict[Risk, int]:
    """Of each risk the highest level told."""
    return {one.rule.risk: int(one.level) for one in keep_strongest_by_risk(assessment)}


def _write_moved(
    before: dict[Risk, int], after: dict[Risk, int], translator: Translator
) -> Iterator[str]:
    moved = [r for r in Risk if before.get(r) != after.get(r)]
    for risk in sorted(moved, key=lambda r: -max(before.get(r, 0), after.get(r, 0))):
        text = RISK_IS_NEW if risk not in before else RISK_IS_GONE
        if risk in before and risk in after:
            text = RISK_MOVED
        yield translate(
            text,
            translator,
            risk=capitalise(translator.text(RISKS[risk])),
            level=after.get(risk),
            before=before.get(risk),
        )


def _count_more(number: int) -> str:
    return ngettext("And %(number)s more.", "And %(number)s more.", number) % {"number": number}

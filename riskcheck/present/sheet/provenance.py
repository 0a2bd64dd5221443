"""When the general advice on a sheet was read, and under which licences the words on it may be passed on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from riskcheck.engine.model.facts import AdviceLevel
from riskcheck.engine.model.text import Sentence, _
from riskcheck.present.translator import LIST_SEMICOLON, Translator
from riskcheck.rulebook.publishers import PUBLISHERS

NOT_LIVE = _("Nothing was checked live.")
READ_ON = _("General travel advice was read on %(days)s.")
LICENCES = _("Contains public sector information: %(licences)s.")


def write_reading_days(advice: Collection[AdviceLevel], translator: Translator) -> str:
    """That nothing is live, and on which day each government's level was read."""
    days: dict[date, list[str]] = {}
    for publisher in PUBLISHERS:
        for level in advice:
            if level.issuer == publisher.code:
                days.setdefault(level.seen, []).append(translator.text(publisher.short))
    not_live = translator.text(NOT_LIVE)
    if not days:
        return not_live
    told = [
        translator.day(day) + translator.bracket(translator.join(names))
        for day, names in days.items()
    ]
    listed = translator.join(told, LIST_SEMICOLON)
    return translator.join_sentences(
        [not_live, translator.sentence(Sentence(READ_ON, {"days": listed}))]
    )


def write_licences(issuers: Collection[str], translator: Translator) -> str:
    """Of the governments whose words are on the sheet; nothing where none is."""
    licences = [
        translator.text(publisher.short) + translator.bracket(translator.text(publisher.licence))
        for publisher in PUBLISHERS
        if publisher.code in issuers
    ]
    if not licences:
        return ""
    return translator.sentence(Sentence(LICENCES, {"licences": translator.join(licences)}))

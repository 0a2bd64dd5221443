"""The card for someone who stays behind: whom to call, what to ask for, what not to do.

It is drawn from nationalities, destination and whether the traveller is there; from nothing else.
"""

from __future__ import annotations

from riskcheck.engine.conditions.judgement import CaseJudgement
from riskcheck.engine.declarations.papers import PaperSection, select_holding
from riskcheck.engine.model.case import Case
from riskcheck.engine.model.facts import Statement
from riskcheck.facts import COUNTRIES, EMERGENCY_LINES
from riskcheck.present.sources import write_date, write_short_name
from riskcheck.present.translator import Translator, get_translator
from riskcheck.rulebook.facts.embassies import EMBASSY_ABSENT_FOR
from riskcheck.rulebook.familycard import (
    AGREE,
    AGREE_NOW,
    ASK_FOR,
    CALL_DAYS,
    CALL_TIME,
    CALLS,
    CALLS_MISSED,
    DO_NOT,
    IS_JUDGED_ON,
    NO_EMBASSY,
    NO_NUMBER,
    NO_PROMISE,
    OWN_AUTHORITIES,
    SHOWS_NATIONALITIES,
    WHO_MAY_BE_LET_IN,
)
from riskcheck.service import judge_answers

FEW_NATIONALITIES = 2
"""More than these set the card closer and leave one column to their lines: it stays half a page."""


def card_page(case: Case, advice: str) -> dict[str, object]:
    speaker = get_translator()
    known = judge_answers({key: case.answers[key] for key in IS_JUDGED_ON if key in case.answers})
    dense = len(case.nationalities) > FEW_NATIONALITIES
    agree = AGREE_NOW if case.is_there else AGREE
    parts = (ASK_FOR, DO_NOT, agree) if dense else (agree, ASK_FOR, DO_NOT)
    own = [case.destination.nationality] if case.is_national else []
    return {
        "advice": advice,
        "place": speaker.name(case.destination.spoken),
        "day": speaker.day(case.day),
        "is_there": case.is_there,
        "lines": [
            *(_line(code, known, speaker) for code in case.other_nationalities),
            *(_own_line(code, speaker) for code in own),
        ],
        "let_in": _first(known, speaker),
        "parts": [_part(part, known, speaker) for part in parts],
        "no_promise": speaker.text(NO_PROMISE),
        "calls": {
            "title": speaker.text(CALLS),
            "blanks": [speaker.text(text) for text in (CALL_DAYS, CALL_TIME, CALLS_MISSED)],
        },
        "shows": speaker.text(SHOWS_NATIONALITIES),
        "dense": dense,
    }


def _first(judgement: CaseJudgement, translator: Translator) -> str:
    told, *_milder = select_holding(WHO_MAY_BE_LET_IN, judgement)
    return translator.about(told, judgement.case.destination.spoken)


def _part(
    part: PaperSection, judgement: CaseJudgement, translator: Translator
) -> dict[str, object]:
    return {
        "key": part.key,
        "title": translator.text(part.title),
        "lines": [translator.text(text) for text in select_holding(part.lines, judgement)],
    }


def _line(code: str, judgement: CaseJudgement, translator: Translator) -> dict[str, str]:
    """The line of one nationality; where its embassy is gone, what its government says of that."""
    held = EMERGENCY_LINES.get(code)
    absent = _absent(code, judgement)
    return {
        "country": COUNTRIES[code].name,
        "authority": held.authority if held else "",
        "abroad": held.abroad if held else "",
        "at_home": held.at_home if held else "",
        "unverified": "" if held and held.abroad else translator.text(NO_NUMBER),
        "absent": translator.text(NO_EMBASSY) if absent else "",
        "note": absent.note if absent else "",
        "who_says": f"{write_short_name(absent.source, translator)}, {write_date(absent.source, translator)}"
        if absent
        else "",
    }


def _own_line(code: str, translator: Translator) -> dict[str, str]:
    held = EMERGENCY_LINES.get(code)
    return {
        "country": COUNTRIES[code].name,
        "authority": translator.text(OWN_AUTHORITIES),
        "abroad": held.abroad if held else "",
    }


def _absent(code: str, judgement: CaseJudgement) -> Statement | None:
    """The statement that decides that a nationality has no working embassy there."""
    fact = judgement.case.destination.facts.get(EMBASSY_ABSENT_FOR.key)
    about = fact.by_nationality.get(code) if fact else None
    found = judgement.findings_of(about) if about else ()
    return next((finding.deciding[0] for finding in found if finding), None)

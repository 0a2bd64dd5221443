"""The printed sheet: what an officer hands over. Sensitive answers stay off it unless ticked."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext

from riskcheck.answerlist import AnswerLine
from riskcheck.citing import short_name
from riskcheck.engine.assess import Advisory, Assessment
from riskcheck.engine.facts import Standing
from riskcheck.engine.rules import Risk
from riskcheck.rulebook.names import ISSUERS_IN_SHORT, RISKS
from riskcheck.templatetags.say import day_in_words, say, say_of

WITHHELD = frozenset({"activities", "family", "lgbt_information"})
ONLY_IF_IT_MATTERED = frozenset({"sex"})
READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
MOST_ACTIONS = 12
MOST_SOURCES = 9
BAND = 5


def sheet(
    assessment: Assessment,
    answers: Sequence[AnswerLine],
    contacts: Sequence[Mapping[str, str]],
    sources: Sequence[Mapping[str, str]],
) -> dict[str, object]:
    risks = strongest_of_each_risk(assessment)
    return {
        "reference": reference(),
        "printed_at": printed_at(),
        "post": post(),
        "answers": [_answer(line, assessment) for line in answers if _prints(line, assessment)],
        "risks": [_risk(advisory) for advisory in risks],
        "more_risks": 0,
        "actions": actions(assessment)[:MOST_ACTIONS],
        "contacts": contacts,
        "sources": sources[:MOST_SOURCES],
        "not_checked": [gettext(text) for text in assessment.rulebook.not_checked],
    }


def reference() -> str:
    """Eight characters without meaning, for traveller and officer to speak of the same sheet."""
    letters = [secrets.choice(READABLE) for _ in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])


def printed_at() -> str:
    now = timezone.localtime()
    offset = now.strftime("%z")
    return f"{day_in_words(now.date())} {now:%H:%M} {offset[:3]}:{offset[3:]}"


def post() -> dict[str, str] | None:
    if not settings.POST_NAME:
        return None
    return {
        "name": settings.POST_NAME,
        "phone": settings.POST_PHONE,
        "hours": settings.POST_HOURS,
    }


def strongest_of_each_risk(assessment: Assessment) -> list[Advisory]:
    strongest: dict[Risk, Advisory] = {}
    for advisory in assessment.advisories:
        strongest.setdefault(advisory.rule.risk, advisory)
    return list(strongest.values())


def withheld_group(advisory: Advisory) -> str:
    """The sensitive answer that the advisory would give away; empty where there is none."""
    asked = {key for leaf in advisory.settled_by for key in leaf.asks}
    return next(iter(sorted(asked & WITHHELD)), "")


def actions(assessment: Assessment) -> list[str]:
    """Numbered actions, those of advisories that stay off the sheet left out."""
    open_ones = [a for a in assessment.advisories if not withheld_group(a)]
    found = dict.fromkeys(action for a in open_ones for action in a.what_to_do)
    return [gettext(a.text) for a in sorted(found, key=lambda action: not action.urgent)]


def _prints(line: AnswerLine, assessment: Assessment) -> bool:
    if line.key not in ONLY_IF_IT_MATTERED:
        return True
    return any(line.key in leaf.asks for a in assessment.advisories for leaf in a.settled_by)


def _answer(line: AnswerLine, assessment: Assessment) -> dict[str, str]:
    age = assessment.case.answer("age")
    answer = line.answer
    if line.key == "age" and isinstance(age, int):
        start = age - age % BAND
        answer = f"{start}-{start + BAND - 1}"
    return {
        "question": line.question,
        "answer": answer,
        "withheld_group": line.key if line.key in WITHHELD else "",
    }


def _risk(advisory: Advisory) -> dict[str, object]:
    return {
        "level": int(advisory.level),
        "risk": gettext(RISKS[advisory.rule.risk]),
        "title": say_of(advisory.rule.title, advisory.case.destination.spoken),
        "why": why(advisory),
        "rule": advisory.rule.key,
        "withheld_group": withheld_group(advisory),
        "never_named": advisory.rule.risk is Risk.LGBT,
    }


def why(advisory: Advisory) -> str:
    """The fact it rests on in one sentence, and who says so, with dates."""
    for reason in advisory.because:
        if reason.finding and reason.finding.kind.sets_level:
            cited = [
                f"{short_name(s.source)} {day_in_words(s.source.dated, s.source.precision)}"
                for s in reason.finding.deciding
                if s.source.standing is not Standing.REFERENCE or len(reason.finding.deciding) == 1
            ]
            return f"{say(reason.sentence)} ({'; '.join(dict.fromkeys(cited[:3]))})"
    for reason in advisory.because:
        if reason.advice:
            named = [
                f"{gettext(ISSUERS_IN_SHORT[a.issuer])} {day_in_words(a.dated)}"
                for a in reason.advice
            ]
            return f"{say(reason.sentence)} ({'; '.join(named)})"
    return say(advisory.because[0].sentence) if advisory.because else ""

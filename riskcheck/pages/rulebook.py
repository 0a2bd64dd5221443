"""The rulebook as a page: every rule, question and kind of fact in words, from the same objects."""

from __future__ import annotations

from collections import Counter

from riskcheck.engine.facts import FactKind, Standing
from riskcheck.engine.questions import Question
from riskcheck.engine.rules import HEADLINES, Rule
from riskcheck.engine.wording import Sentence, _
from riskcheck.facts import COUNTRIES, VERSION
from riskcheck.pages.drawing import Context, drawn_once
from riskcheck.pages.voice import Voice
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.names import ISSUERS, RISKS

GAPS = {"country": "[…]", "value": "[…]", "answer": "[…]", "other": "[…]"}


@drawn_once("includes/rulebook.html")
def rulebook_page(voice: Voice) -> Context:
    return {
        "version": RULEBOOK.version,
        "facts": VERSION,
        "rules": [_rule(rule, voice) for rule in RULEBOOK.rules],
        "questions": [_question(question, voice) for question in RULEBOOK.questions.values()],
        "kinds": [_kind(kind, voice) for kind in RULEBOOK.kinds.values()],
        "publishers": _publishers(voice),
    }


def _plain(text: str, voice: Voice) -> str:
    """A text with its gaps shown as gaps."""
    return voice.sentence(Sentence(text, GAPS if "%(" in text else {}))


def _rule(rule: Rule, voice: Voice) -> dict[str, object]:
    return {
        "key": rule.key,
        "risk": voice.text(RISKS[rule.risk]),
        "level": int(rule.level),
        "level_word": voice.text(HEADLINES[rule.level]),
        "title": _plain(rule.title, voice),
        "when": rule.applies_when.in_words(),
        "advice": _plain(rule.advice, voice),
        "milder_form_of": rule.milder_form_of.key if rule.milder_form_of else "",
        "what_to_do": [voice.text(action.text) for action in rule.what_to_do],
    }


def _question(question: Question, voice: Voice) -> dict[str, object]:
    return {
        "key": question.key,
        "wording": _plain(question.wording, voice),
        "why": _plain(question.why, voice),
        "options": [_plain(option.label, voice) for option in question.options],
    }


def _kind(kind: FactKind, voice: Voice) -> dict[str, object]:
    return {
        "key": kind.key,
        "sentences": [_plain(sentence, voice) for sentence in kind.sentences.values()],
    }


def _publishers(voice: Voice) -> list[dict[str, object]]:
    """Who speaks, and in how many statements."""
    others = {
        Standing.LAW: _("Laws, and official pages of the destinations"),
        Standing.REPORTED: _("Press and other reports"),
        Standing.REFERENCE: _("CIA World Factbook, January 2026"),
    }
    own_facts = (c for c in COUNTRIES.values() if not c.facts_from)
    counts = Counter(
        ISSUERS.get(statement.source.issuer) or others[statement.source.standing]
        for country in own_facts
        for _kind_of_fact, statement in country.statements()
    )
    return [{"name": voice.text(name), "number": n} for name, n in counts.most_common()]

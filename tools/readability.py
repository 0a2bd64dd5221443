"""Whether a reader of twelve can read it: sentences, reading age, and official words in brackets.

docs/decisions/0012-how-plain-english-is-measured.md says what is measured and why. Fails with the
key, the text and the measure of whatever is too hard.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import textstat

from riskcheck.engine.declarations.rules import Rule, Rulebook
from riskcheck.engine.model.questions import Question
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.terms import OFFICIAL_TERMS, WITHOUT_ITS_TERM
from tools.catalogue import catalogued

LONGEST_SENTENCE = 20
"""In words, brackets included; the name of a country is one word."""

HARDEST = 8.0
"""A passage stays below this Flesch-Kincaid grade: readers of twelve, in their seventh year, can read it."""

HARDEST_MEDIAN = 6.0
"""Half of all passages stay at or below this grade: readers of eleven can read those."""

FEWEST_WORDS = 20
"""A passage of fewer words has no grade worth the name."""

FAMILY_CARD = "riskcheck/rulebook/familycard.py"
"""Read as a page is: all of it together."""

_GAP = re.compile(r"%\(\w+\)[sd]")
_TAG = re.compile(r"<[^>]*>")
_BRACKET = re.compile(r" \([^)]*\)")
_END = re.compile(r"(?<=[.!?])[”’\"]*\s+")
_NAMES = sorted(
    {name for place in COUNTRIES.values() for name in (place.name, str(place.spoken))},
    key=len,
    reverse=True,
)
_COUNTRY = re.compile(rf"\b(?:{'|'.join(map(re.escape, _NAMES))})\b")
_NAME = re.compile(r"(?<=[^.!?] )[A-Z]\w+")


def texts(rulebook: Rulebook) -> dict[str, str]:
    """Every text with the key to find it by: from the rulebook, and whatever else is catalogued."""
    found: dict[str, str] = {}
    for key, text in _declared(rulebook):
        found.setdefault(text, key)
    for text, places in catalogued():
        found.setdefault(text, places[0])
    return found


def _declared(rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    for rule in rulebook.rules:
        yield f"rule {rule.key}: title", rule.title
        yield f"rule {rule.key}: advice", rule.advice
        for action in rule.what_to_do:
            yield f"action {action.key}", action.text
    for question in rulebook.questions.values():
        for text in _on_the_page(question):
            yield f"question {question.key}", text
        for said in (question.said, question.missing, *(o.said for o in question.options)):
            if said:
                yield f"question {question.key}", said
    for kind in rulebook.kinds.values():
        for value, sentence in kind.sentences.items():
            yield f"fact {kind.key}: {value}", sentence
        yield f"fact {kind.key}: whether", f"We could not tell {kind.whether}."
    for text in rulebook.not_checked:
        yield "what is not checked", text


def _on_the_page(question: Question) -> list[str]:
    options = [text for option in question.options for text in (option.label, option.hint)]
    shown = (question.wording, question.hint, question.more, question.why, *options)
    return [text for text in shown if text]


def passages(rulebook: Rulebook) -> dict[str, list[str]]:
    """What is read together: an advice, a question with its options, the texts of a page."""
    found = {f"rule {rule.key}": [rule.advice] for rule in rulebook.rules}
    for question in rulebook.questions.values():
        found[f"question {question.key}"] = _on_the_page(question)
    found["all actions"] = list(
        dict.fromkeys(action.text for rule in rulebook.rules for action in rule.what_to_do)
    )
    found["all facts"] = [s for kind in rulebook.kinds.values() for s in kind.sentences.values()]
    for text, places in catalogued():
        for place in places:
            if place.startswith(
                ("templates/", "riskcheck/present/", "riskcheck/web/", FAMILY_CARD)
            ):
                found.setdefault(place, []).append(text)
    return {key: read for key, read in found.items() if words(" ".join(read)) >= FEWEST_WORDS}


def plain(text: str) -> str:
    """Without marks of layout, and each country as one short word."""
    return _COUNTRY.sub("it", _GAP.sub("it", _TAG.sub("", text)))


def words(text: str) -> int:
    return len(plain(text).split())


def grade(passage: Iterable[str]) -> float:
    """The Flesch-Kincaid grade, names and official words in brackets left out."""
    read = [_NAME.sub("it", _BRACKET.sub("", plain(text))) for text in passage]
    ended = [text if text[-1] in ".!?" else f"{text}." for text in read]
    return float(textstat.flesch_kincaid_grade(" ".join(ended)))


def long_sentences(found: Mapping[str, str]) -> Iterator[str]:
    for text, key in found.items():
        for sentence in _END.split(plain(text)):
            if words(sentence) > LONGEST_SENTENCE:
                yield f"{key}: {words(sentence)} words in one sentence: {sentence}"


def hard_passages(grades: Mapping[str, float], found: Mapping[str, list[str]]) -> Iterator[str]:
    for key, measured in grades.items():
        if measured >= HARDEST:
            shown = " / ".join(found[key])
            yield f"{key}: grade {measured:.1f}, not below {HARDEST:.0f}: {shown[:240]}"
    median = statistics.median(grades.values())
    if median > HARDEST_MEDIAN:
        yield f"half of all passages are above grade {median:.1f}; the aim is {HARDEST_MEDIAN:.0f}"


def missing_terms(rules: Iterable[Rule], excused: Mapping[str, str]) -> Iterator[str]:
    """Rules without the official word of their risk, and excuses that nothing needs any more."""
    lacking = {rule.key: rule for rule in rules if not _gives_its_term(rule)}
    for key, rule in lacking.items():
        if key not in excused:
            terms = " or ".join(f"({term})" for term in OFFICIAL_TERMS[rule.risk])
            yield f"rule {key}: the advice lacks {terms}: {rule.advice}"
    for key in excused:
        if key not in lacking:
            yield f"rule {key}: excused from its official word, which it gives, or there is no such rule"


def _gives_its_term(rule: Rule) -> bool:
    terms = OFFICIAL_TERMS.get(rule.risk, ())
    return not terms or any(f"({term})" in rule.advice for term in terms)


def main() -> None:
    found = passages(RULEBOOK)
    grades = {key: grade(read) for key, read in found.items()}
    wrong = [
        *long_sentences(texts(RULEBOOK)),
        *hard_passages(grades, found),
        *missing_terms(RULEBOOK.rules, WITHOUT_ITS_TERM),
    ]
    for line in wrong:
        print(line)
    median = statistics.median(grades.values())
    print(f"{len(grades)} passages, half at or below grade {median:.1f}; {len(wrong)} to reword")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

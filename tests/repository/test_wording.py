"""What a page can say: nothing that promises, and the check of plain English can fail."""

import re
from dataclasses import replace

from riskcheck.rulebook import RULEBOOK
from riskcheck.rulebook.terms import OFFICIAL_TERMS
from tests.test_service import NEVER_SAID
from tools.catalogue import catalogued
from tools.readability import (
    grade,
    hard_passages,
    long_sentences,
    missing_terms,
    passages,
    texts,
    words,
)

GUARANTEE = re.compile(r"(?<!not )(?<!no )\bguarantee", re.IGNORECASE)

HARD = [
    (
        "Administrative authorities systematically disregard additional nationalities of returning"
        " citizens. Diplomatic representatives consequently encounter insurmountable obstructions."
    )
]
PLAIN = ["You can be called up. You may not be let out. Ask your embassy before you book a trip."]


def test_no_text_of_the_catalogue_promises_anything() -> None:
    said = [text for text, _ in catalogued()]
    assert len(said) > 500
    assert [t for t in said if NEVER_SAID.search(t) or GUARANTEE.search(t)] == []


def test_every_text_a_rule_a_question_or_a_fact_can_say_is_measured() -> None:
    measured = texts(RULEBOOK)
    for rule in RULEBOOK.rules:
        assert {rule.title, rule.advice, *(a.text for a in rule.what_to_do)} <= measured.keys()
    for question in RULEBOOK.questions.values():
        assert {question.wording, question.why, question.missing} <= measured.keys()
    for kind in RULEBOOK.kinds.values():
        assert set(kind.sentences.values()) <= measured.keys()


def test_a_sentence_of_21_words_is_named_with_its_key() -> None:
    twenty = "%(country)s " + "word " * 18 + "end."
    assert list(long_sentences({twenty: "a", f"Short. {twenty}": "b"})) == []
    assert [line.split(":")[0] for line in long_sentences({f"One {twenty}": "c"})] == ["c"]


def test_a_hard_passage_is_named_and_a_plain_one_is_not() -> None:
    found = {"hard": HARD, "plain": PLAIN, "plain too": PLAIN}
    wrong = list(hard_passages({key: grade(read) for key, read in found.items()}, found))
    assert [line.split(":")[0] for line in wrong] == ["hard"]


def test_too_many_hard_passages_raise_the_half() -> None:
    (line,) = hard_passages({"a": 6.5, "b": 7.0}, {})
    assert line.startswith("half of all passages are above grade 6.")


def test_names_and_official_words_do_not_make_a_passage_hard() -> None:
    with_names = ["You can be called up in Bosnia and Herzegovina (conscription). Ask a Bosnian."]
    without = ["You can be called up in it. Ask a it."]
    assert grade(with_names) == grade(without)


def test_every_advice_of_twenty_words_is_a_passage_of_its_own() -> None:
    measured = passages(RULEBOOK)
    for rule in RULEBOOK.rules:
        assert (f"rule {rule.key}" in measured) is (words(rule.advice) >= 20)


def test_a_rule_without_its_official_word_is_named_unless_it_is_excused() -> None:
    rule = next(r for r in RULEBOOK.rules if "(conscription)" in r.advice)
    assert rule.risk in OFFICIAL_TERMS
    silent = replace(rule, advice=rule.advice.replace(" (conscription)", ""))
    assert [line.split(":")[0] for line in missing_terms([silent], {})] == [f"rule {rule.key}"]
    assert list(missing_terms([silent], {rule.key: "a reason"})) == []


def test_an_excuse_that_no_rule_needs_is_named() -> None:
    rule = next(r for r in RULEBOOK.rules if "(conscription)" in r.advice)
    (line,) = missing_terms([rule], {rule.key: "a reason"})
    assert "excused" in line

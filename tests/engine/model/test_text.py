"""Sentences that are translated later: what they are in English, and that processes can send them."""

import pickle

from riskcheck.engine.model.text import CountryName, LargeNumber, Listed, Sentence

CELL = Sentence("“%(cell)s” cannot be used. %(reason)s", {"cell": "x", "reason": Sentence("Why.")})


def test_a_sentence_may_hold_another_and_lists_and_large_numbers() -> None:
    assert str(CELL) == "“x” cannot be used. Why."
    gaps = {"rows": LargeNumber(65536), "names": Listed(("a", Sentence("b")))}
    assert str(Sentence("%(rows)s rows: %(names)s", gaps)) == "65,536 rows: a, b"


def test_a_sentence_goes_from_one_process_to_another() -> None:
    gaps = {"country": CountryName("RU", "Russia"), "rows": LargeNumber(9), "n": Listed("ab")}
    for sentence in (CELL, Sentence("None."), Sentence("%(country)s %(rows)s %(n)s", gaps)):
        assert str(pickle.loads(pickle.dumps(sentence))) == str(sentence)  # noqa: S301


def test_a_country_begins_a_sentence_with_a_capital_letter_and_a_file_keeps_its_name() -> None:
    the_us = CountryName("US", "the United States")
    assert str(Sentence("%(country)s is far.", {"country": the_us})) == "The United States is far."
    assert str(Sentence("%(file)s is empty.", {"file": "r.csv"})) == "r.csv is empty."


def test_a_part_of_a_sentence_keeps_a_small_letter_wherever_a_language_puts_the_country() -> None:
    texts = {"whether %(country)s drafts women": "%(country)s kadınları çağırıyor mu"}
    part = Sentence("whether %(country)s drafts women", {"country": "hedef ülke"})
    assert part.said(lambda text: texts[text], str) == "hedef ülke kadınları çağırıyor mu"

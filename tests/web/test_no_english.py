"""A page of another language holds no English but names, codes and what is marked as English."""

import re
from collections.abc import Container, Iterator
from functools import cache
from itertools import product

import pytest
from django.test import Client

from riskcheck.engine.model.questions import Answers
from riskcheck.rulebook import RULEBOOK
from tests.depth import one_in
from tests.rulebook.travellers import told
from tests.web.languages import html_in
from tests.web.own_words import OwnWords, find_latin_words, is_named
from tests.web.test_every_page import AS_READ, PAGES, POSTS, UNKNOWN
from tests.web.visiting import A_RESERVIST, check
from tools.mutation.stories import stories

EVERY_PAGE = [*PAGES, *POSTS]
OF_THE_FILE = set(re.findall(r"[A-Za-z_]+", f"{AS_READ!r} {UNKNOWN!r}")) | set(RULEBOOK.questions)
"""What the registers sent here have in their own headings and cells, and the keys that a heading may be."""
OTHER_LETTERS = ("ar", "fa", "ru", "uk", "zh-hans")
SAME_LETTERS = ("es", "fr", "tr")
FEW_WORDS = 3
"""“Canada” and “passport” may be the same in two languages; whole sentences are not."""
MANY_TEXTS = 20
"""Any of the papers says more."""

FIRST = "ru"
EVERY = one_in(4)
"""Each story picked is told in Russian; every fourth in each other language, which differ in catalogues alone."""


def read(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def read_own_texts(html: str, language: str) -> list[str]:
    return OwnWords(html, language).texts


def find_english(
    texts: list[str], in_english: set[str], language: str, own: Container[str] = ()
) -> Iterator[str]:
    for text in texts:
        if language in SAME_LETTERS:
            if text in in_english and len(text.split()) > FEW_WORDS and not is_named(text):
                yield text
        elif words := [word for word in find_latin_words(text) if word not in own]:
            yield f"{words} in: {text}"


@cache
def texts_in_english(name: str) -> set[str]:
    return set(read_own_texts(html_in("en", name), "en"))


@pytest.mark.parametrize("language", [*OTHER_LETTERS, *SAME_LETTERS])
def test_no_page_holds_english_words(language: str) -> None:
    found = {
        name: english
        for name in EVERY_PAGE
        if (
            english := [
                *find_english(
                    read_own_texts(html_in(language, name), language),
                    texts_in_english(name),
                    language,
                    OF_THE_FILE if name in POSTS else (),
                )
            ]
        )
    }
    assert found == {}


@pytest.mark.parametrize("language", [*OTHER_LETTERS, *SAME_LETTERS])
def test_a_paper_printed_from_the_english_page_holds_none(client: Client, language: str) -> None:
    for address in ("sheet/", "checklist/", "family-card/"):
        in_english = set(read_own_texts(read(client, check(A_RESERVIST, address)), "en"))
        html = read(client, check(A_RESERVIST, f"{address}?language={language}"))
        texts = read_own_texts(find_printed(html, language), language)
        assert len(texts) > MANY_TEXTS, address
        assert [*find_english(texts, in_english, language)] == []


def find_printed(html: str, language: str) -> str:
    """What is printed in a language that is not the page's."""
    [start] = re.finditer(rf'<section class="(?:sheet|slip)[^>]* lang="{language}"', html)
    return html[start.start() : html.index("</main>")]


def test_each_check_finds_what_is_not_translated() -> None:
    english = '<html lang="en"><p>Do not go there at all.</p>'
    left = '<html lang="ru"><p>Do not go there at all.</p>'
    told_so = set(OwnWords(english, "en").texts)
    assert [*find_english(OwnWords(left, "ru").texts, told_so, "ru")]
    assert [*find_english(OwnWords(left.replace("ru", "fr"), "fr").texts, told_so, "fr")]
    for marked in (
        '<html lang="ru"><p lang="en">Do not go</p>',
        '<html lang="ru"><p translate="no">Do not go</p>',
        '<html lang="ru"><p>Напишите <code>do_not go</code>, как в JSON или office.toml.</p>',
    ):
        assert [*find_english(OwnWords(marked, "ru").texts, told_so, "ru")] == []
    office = '<html lang="ru"><bdi lang="{}" translate="no">{}</bdi>'
    for language, name in (
        ("en", "Department of Foreign Affairs and Trade, SOS (Duty Office)"),
        ("es", "Registro de viajeros"),
    ):
        assert OwnWords(office.format(language, name), "ru").texts == []
    no_name = OwnWords(office.format("en", "Department of State, who is on duty"), "ru").texts
    assert no_name == ["who is on duty"]
    assert [*find_english(no_name, told_so, "ru")]
    no_language = office.format("", "Department of State").replace('lang="" ', "")
    assert OwnWords(no_language, "ru").texts == ["Department of State"]
    spoken = '<html lang="ru"><input placeholder="Country"><button data-done="Copied.">ОК</button>'
    assert OwnWords(spoken, "ru").texts == ["Country", "Copied.", "ОК"]


@pytest.fixture(scope="module")
def picked() -> list[Answers]:
    """A few travellers of the stories: every rule is told to one of them, or may be."""
    told_stories = stories()
    chosen: list[Answers] = []
    seen: set[str] = set()
    for rule, near in product(RULEBOOK.rules, (0, 1)):
        for story in told_stories:
            if rule.key in seen:
                break
            if story.distance(rule.key) == near:
                story.listen()
                who = [one.answers for one in story.cases if rule.key in read_rules(one.answers)]
                chosen += who[:1]
                seen.update(*map(read_rules, who[:1]))
    assert seen >= {rule.key for rule in RULEBOOK.rules}
    return chosen


def read_rules(answers: Answers) -> set[str]:
    assessment = told(answers)
    return {one.rule.key for one in (*assessment.advisories, *assessment.undecided)}


@pytest.mark.slow
@pytest.mark.parametrize("language", [*OTHER_LETTERS, *SAME_LETTERS])
def test_nothing_that_a_traveller_of_a_story_reads_is_english(
    client: Client, picked: list[Answers], language: str
) -> None:
    for answers in picked if language == FIRST else picked[::EVERY]:
        for page in ("advice/", "evidence/"):
            address = check(answers, page)
            in_english = set()
            if language in SAME_LETTERS:
                in_english = set(read_own_texts(read(client, address), "en"))
            texts = read_own_texts(read(client, f"/{language}{address}"), language)
            assert [*find_english(texts, in_english, language)] == [], (page, answers)

"""The HTML pack: one page that asks nothing of the network, a sheet a person, every text as text."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from django.test import override_settings
from django.utils.translation import override

from riskcheck.engine.declarations.rules import Level
from riskcheck.facts import VERSION
from riskcheck.pack.files import describe_selection
from riskcheck.pack.html import write_html_pack
from riskcheck.present.open_questions import write_possible_level
from riskcheck.present.plain_text import PackPerson
from riskcheck.present.translator import get_translator
from riskcheck.present.withheld import remove_withheld
from tests.pack.packing import (
    A_RESERVIST,
    A_SYRIANS_CHILD,
    A_TOURIST,
    DAY,
    SAID_TOO_MUCH,
    html_of,
    person,
    summed,
    varied_people,
)

NEVER_CLOSED = {"meta", "br"}


class Nesting(HTMLParser):
    """Fails where a tag is closed that is not the open one."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [str(v) for key, v in attrs if key in ("href", "src", "action")]
        if tag not in NEVER_CLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [str(v) for key, v in attrs if key in ("href", "src", "action")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def sheets(html: str) -> list[str]:
    return re.findall(r'<article class="sheet .*?</article>', html, re.DOTALL)


@pytest.fixture(scope="module")
def pack() -> str:
    return html_of(varied_people(), "level 3 and above")


def test_it_is_well_formed_and_leads_nowhere_outside(pack: str) -> None:
    nesting = Nesting()
    nesting.feed(pack)
    nesting.close()
    assert nesting.open == []
    assert set(nesting.addresses) == {f"#level-{level}" for level in range(5)}
    assert "http://" not in pack
    assert "https://" not in pack
    assert "url(" not in pack
    assert "default-src 'none'; style-src 'unsafe-inline'" in pack


def test_each_person_has_a_sheet_with_the_level_of_the_printed_sheet(pack: str) -> None:
    for one, text in zip(varied_people(), sheets(pack), strict=True):
        assert f"<h2>Case {one.case_number}</h2>" in text
        public = remove_withheld(one.assessment)
        could_be = write_possible_level(public, get_translator())
        assert f"<b>{could_be or f'Level {public.level:d} of 4: '}" in text
        assert "Nothing was checked live." in text


def test_whose_citizen_somebody_is_taken_for_stands_above_the_level() -> None:
    [child, tourist] = sheets(html_of((person("1", A_SYRIANS_CHILD), person("2", A_TOURIST)), ""))
    said = "<b>The law of Syria makes you its citizen through your father. What it may do"
    assert child.index(said) < child.index("<b>Level ")
    assert "its citizen" not in tourist.split("<b>Level ")[0]


def test_the_cover_has_the_totals_and_the_chart(pack: str) -> None:
    assert f"<li><b>{len(varied_people())}</b> people judged</li>" in pack
    assert "<li><b>3</b> rows could not be judged</li>" in pack
    assert "<b>Level 3 and above</b>" in pack
    assert 'aria-label="Bar chart of people by level. Level 4 of 4: Do not travel: ' in pack
    assert f"End of the pack. Sheets: {len(varied_people())}." in pack


def test_from_right_to_left_numbers_and_codes_stay_whole() -> None:
    with override("ar"):
        pack = html_of([person("C-1", A_RESERVIST)], describe_selection((Level.DO_NOT_TRAVEL,)))
    assert '<html lang="ar" dir="rtl">' in pack
    assert f"\u2068{VERSION}\u2069" in pack
    assert "\u206830–34\u2069" in pack
    assert "only" not in pack


def test_a_case_number_is_text() -> None:
    html = html_of([person("<script>alert(1)</script>&\"'\u202e عربي 🙂", A_TOURIST)])
    assert "<script" not in html
    shown = "&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#34;&#39;[U+202E] عربي 🙂"
    assert f"<h2>Case {shown}</h2>" in html


@override_settings(POST_NAME="Embassy of <Here>", POST_PHONE="", POST_HOURS="")
def test_the_post_is_named_as_text() -> None:
    html = html_of([person("7", A_TOURIST)])
    assert html.count("Embassy of &lt;Here&gt;") == 2


def test_withheld_answers_and_what_follows_from_them_are_not_in_it() -> None:
    (text,) = sheets(html_of([person("7", SAID_TOO_MUCH)]))
    for words in ("donat", "opposition", "gave money", "same-sex", "lgbt+ travellers", "child"):
        assert words not in text.lower(), words
    assert text.count("<b>withheld</b>") == 3


@override_settings(PAPER="Letter")
def test_it_is_printed_on_the_paper_of_the_post() -> None:
    assert "@page { size: Letter;" in html_of([])


def test_it_comes_piece_by_piece_and_asks_for_people_one_at_a_time() -> None:
    asked: list[str] = []

    def people() -> Iterator[PackPerson]:
        for number in ("1", "2", "3"):
            asked.append(number)
            yield person(number, A_RESERVIST)

    pieces = write_html_pack(people(), summed([]), selection="", day=DAY)
    assert "Everyone in the register" in next(pieces)
    assert asked == []
    assert "Case 1" in next(pieces)
    assert asked == ["1"]
    assert len(list(pieces)) == 3

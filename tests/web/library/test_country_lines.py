"""The top of a country's page: for whom each line is, nothing made up, and the way into a check."""

import re
from functools import cache
from html import unescape

import pytest
from django.test import Client

from riskcheck.facts import COUNTRIES
from riskcheck.present.local_sites import is_site_in
from riskcheck.reports.plain_citizens import choose_lines
from riskcheck.rulebook import RULEBOOK
from tests.web.visiting import between

LINE = re.compile(
    r'<li class="graded"><b class="mark level-(\d)" aria-hidden="true">\1</b>'
    r'<span><span class="unseen">Level \1: [^<]+\. </span>([^<]+)</span></li>'
)
KNOWN = {
    text
    for rule in RULEBOOK.rules
    for place in COUNTRIES.values()
    for text in (
        rule.in_short.replace("%(country)s", str(place.spoken)),
        f"{rule.title.replace('%(country)s', str(place.spoken))}.",
    )
}
"""Every sentence of the rulebook, of every country."""


@cache
def page(code: str) -> str:
    response = Client().get(f"/countries/{code}/")
    assert response.status_code == 200
    return unescape(response.content.decode())


def top(code: str) -> str:
    return between(page(code), "<h1>", "</header>")


def lines_of(code: str) -> list[tuple[str, str]]:
    return LINE.findall(top(code))


@pytest.mark.slow
def test_every_line_is_a_sentence_of_the_rulebook_with_its_level() -> None:
    for code, place in COUNTRIES.items():
        lines = lines_of(code)
        told = choose_lines(place) if place.is_spoken_of else ()
        assert [int(level) for level, _said in lines] == [int(line.level) for line in told], code
        for _level, said in lines:
            assert said[0].upper() + said[1:] in {s[:1].upper() + s[1:] for s in KNOWN}, code


def test_it_is_said_for_whom_each_line_is() -> None:
    groups = re.findall("<h2>(.*?)</h2>", top("IR"))
    assert groups == [
        "If you are also a citizen of Iran",
        "And if you are a man of 24 who lives abroad and never served",
        "If your father is, or was, a citizen of Iran",
    ]
    assert "If your father or mother is, or was, a citizen of Russia" in top("RU")
    assert "And if you are 24, live abroad and never served" in top("ER")


def test_of_a_territory_the_lines_are_for_citizens_of_the_state() -> None:
    assert "If you are also a citizen of China" in top("HK")
    assert "The law of China makes you its citizen." in [said for _level, said in lines_of("HK")]


def test_where_nothing_is_grave_that_is_said_with_what_no_source_speaks_of() -> None:
    calm = top("FR")
    assert "Our sources name no special risk for its citizens." in calm
    assert "No source we hold speaks of: " in calm
    assert "Leaving the country" in calm.partition("No source we hold speaks of: ")[2]
    assert "no special risk" not in top("IR")


def test_where_no_source_speaks_no_line_is_shown() -> None:
    assert "No source we hold speaks of this place." in top("AQ")
    assert lines_of("AQ") == []


def test_the_button_starts_a_check_with_this_country() -> None:
    for code in ("IR", "HK", "AQ"):
        assert f'<a class="button" href="/?destination={code}">Check my case: ' in top(code), code


def test_war_stands_with_the_advice_of_governments() -> None:
    assert (
        "There is war or major violence in Ukraine." in page("UA").partition('id="advice_level"')[2]
    )


def test_a_government_that_says_nothing_is_named() -> None:
    code = next(c for c, p in COUNTRIES.items() if p.advice and len(p.advice) < len(p.advisers))
    assert "We hold no advice of it." in page(code)


@pytest.mark.slow
def test_a_site_in_the_country_is_marked_and_never_before_another() -> None:
    checked = 0
    for code in COUNTRIES:
        lists = re.findall(
            '<ul class="(?:statements|plainly addresses)">(.*?)</ul>', page(code), re.DOTALL
        )
        for items in lists:
            marks = []
            for item in items.split("<li")[1:]:
                [url] = re.findall('href="(.*?)"', item)
                marks.append('class="local"' in item)
                assert marks[-1] == is_site_in(url, code), (code, url)
            assert marks == sorted(marks), code
            checked += sum(marks)
    assert checked > 100
    assert "A site in Iran or of its state: it may log who visits." in page("IR")


def test_governments_stand_before_press() -> None:
    shown = between(page("IR"), '<article class="entry" id="wrongful_detention">', "</article>")
    first = shown.index("travel advice") if "travel advice" in shown else shown.index("Department")
    press = [shown.index(name) for name in ("IranWire", "CBS News") if name in shown]
    assert all(first < place for place in press)


def test_the_newest_day_is_that_of_a_statement_or_a_level() -> None:
    country = COUNTRIES["IR"]
    days = [s.source.dated for _kind, s in country.statements() if s.source.dated]
    days += [a.dated for a in country.advice if a.dated]
    newest = max(days)
    assert f"Newest statement or level: {newest.day} {newest:%B %Y}." in page("IR")


def test_evidence_is_folded_by_topic_with_the_number_of_its_statements() -> None:
    html = page("IR")
    counts = [int(n) for n in re.findall(r'<span class="count">(\d+) statements?</span>', html)]
    assert sum(counts) == sum(len(f.statements) for f in COUNTRIES["IR"].facts.values())
    assert "<details open" not in html

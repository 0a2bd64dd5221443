"""Pages: what each must hold for a reader without sight, script or time, and what none may hold."""

import gzip
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.http import QueryDict
from django.template.loader import render_to_string

from riskcheck.forms import ScreenForm, StartForm
from riskcheck.rulebook.questions import QUESTIONS, SCREENS

ROOT = Path(settings.BASE_DIR)
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
STYLE = (ROOT / "static/site.css").read_text()
SCRIPT = (ROOT / "static/site.js").read_text()
FIRST_PAGE_AT_MOST = 30 * 1024

LINE = {
    "country": "United States",
    "authority": "Department of State",
    "abroad": "+1 202 501 4444",
    "at_home": "1 888 407 4747",
    "scheme": "STEP",
}
ANSWERS = [{"question": "Where are you going?", "answer": "Russia", "change_url": "/c/"}]


def page(level=4):
    risk = {"level": level, "risk": "prosecution", "title": "You could be charged", "why": "x"}
    return {
        "level": level,
        "level_word": "Do not travel",
        "shape": f"level-{level}",
        "country": "Russia",
        "role": "visiting",
        "checked_on": "22 November 2026",
        "summary": ["<b>Escaped</b>"],
        "top_actions": ["Do not go."],
        "all_actions": ["Do not go.", "Call <your> embassy."],
        "contacts": [LINE],
        "advisories": ["An advisory drawn beforehand"],
        "disagreements": [],
        "undecided": [],
        "no_source": ["Whether it recalls reservists"],
        "read_as": [],
        "not_checked": ["Crime"],
        "answers": ANSWERS,
        "levels": [{"issuer": "US", "wording": "Level 4", "dated": "", "seen": "", "url": "/u"}],
        "sources": [{"title": "A page", "url": "/s", "dated": "2026"}],
        "versions": {"rulebook": "1", "facts": "2", "assessed_on": "3"},
        "borrowed": "",
        "sheet": {
            "reference": "K7Q2-M9XD",
            "printed_at": "22 November 2026 14:05 +03:00",
            "post": None,
            "answers": [
                {"question": "Work", "answer": "business", "withheld_group": ""},
                {"question": "Activities", "answer": "posts", "withheld_group": "activities"},
            ],
            "risks": [risk | {"rule": "charged", "withheld_group": "", "never_named": False}],
            "more_risks": 0,
            "actions": ["Do not go."],
            "contacts": [LINE],
            "sources": [{"title": "A page", "dated": "2026"}],
            "not_checked": ["Crime"],
        },
    }


def questions(form):
    return {
        "form": form,
        "screen": {"title": "You", "number": 3, "at_most_more": 2},
        "answers": ANSWERS,
        "advice_url": "/check/x/advice/",
        "minutes_left": 27,
        "token_url": "/check/x/",
    }


def start(form):
    return {"form": form, "lines": [LINE], "post": None, "here": "/"}


EVERY_QUESTION = [question for screen in SCREENS for question in screen.questions]
PAGES = {
    "start": ("start.html", start(StartForm())),
    "start with errors": ("start.html", start(StartForm(QueryDict("nationalities=US")))),
    "questions": ("questions.html", questions(ScreenForm(EVERY_QUESTION, "Russia"))),
    "questions with errors": (
        "questions.html",
        questions(ScreenForm(EVERY_QUESTION, "Russia", QueryDict("age=thirty"))),
    ),
    "advice": ("advice.html", {"page": page()}),
    "nothing found": ("advice.html", {"page": page(level=0)}),
    "ended": ("errors/ended.html", {}),
    "error": (
        "errors/error.html",
        {"title": "No such page", "message": "Try again.", "way_on": "Start a new check"},
    ),
    "privacy": ("privacy.html", {}),
    "accessibility": ("accessibility.html", {}),
    "about": ("about.html", {}),
    "exit": ("exit.html", {}),
}


def drawn(name):
    template, context = PAGES[name]
    return render_to_string(template, {"exit_url": "https://weather.example/"} | context)


class Reader(HTMLParser):
    """Keeps each element with its attributes, in the order a keyboard or a screen reader meets them."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def values(self, attribute):
        return [a[attribute] for _, a in self.elements if a.get(attribute) is not None]


@pytest.fixture(params=PAGES)
def reader(request):
    return Reader(drawn(request.param))


def test_exit_comes_first_for_the_keyboard_and_works_as_a_link(reader):
    takes_focus = [a for tag, a in reader.elements if tag in ("a", "button", "input", "select")]

    assert takes_focus[0]["id"] == "exit"
    assert takes_focus[0]["href"] == "https://weather.example/"
    assert takes_focus[1]["href"] == "#main"


def test_every_id_is_used_once_and_every_reference_leads_somewhere(reader):
    ids = Counter(reader.values("id"))
    referred = reader.values("for") + [
        part
        for attribute in ("aria-describedby", "aria-labelledby")
        for value in reader.values(attribute)
        for part in value.split()
    ]
    within = [href[1:] for href in reader.values("href") if href.startswith("#")]

    assert [name for name, times in ids.items() if times > 1] == []
    assert set(referred + within) <= set(ids)


def test_every_control_has_a_label(reader):
    labelled = set(reader.values("for"))
    controls = [a for tag, a in reader.elements if tag in ("input", "select")]

    assert {control["id"] for control in controls} <= labelled


def test_there_is_one_heading_of_the_first_rank(reader):
    assert [tag for tag, _ in reader.elements].count("h1") == 1


@pytest.mark.parametrize("name", PAGES)
def test_titles_are_neutral(name):
    title = re.search(r"<title>(.*?)</title>", drawn(name)).group(1)

    assert title in ("Travel check", "Error: Travel check")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_inline_that_the_policy_forbids(name):
    html = drawn(name)

    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?! src=)", html)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_page_promises_safety(template):
    words = template.read_text().lower()

    assert not re.search(r"\bsafe\b|\bcleared\b|you will be fine|\byour embassy will\b", words)


def test_no_page_style_or_script_asks_another_site_for_anything():
    for text in [STYLE, SCRIPT, *(path.read_text() for path in TEMPLATES)]:
        assert not re.search(r"https?://|url\(|@import|fetch\(|XMLHttpRequest|localStorage", text)


def test_the_style_sheet_reads_from_either_side():
    sided = r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[{;]\s*(?:left|right):"

    assert re.findall(sided, STYLE) == []


def test_every_sensitive_answer_can_be_kept_off_the_sheet():
    for question in QUESTIONS:
        if question.sensitive:
            assert f"#print-{question.key}:checked ~ .sheet .if-{question.key} .shown" in STYLE
            assert f"#print-{question.key}:checked ~ .sheet .if-{question.key} .held-back" in STYLE


def test_a_withheld_answer_has_a_box_before_the_sheet():
    html = drawn("advice")

    assert html.index('id="print-activities"') < html.index('class="sheet')
    assert 'id="print-work"' not in html


def test_every_error_of_a_form_leads_to_its_first_control():
    reader = Reader(drawn("questions with errors"))
    links = [
        a["href"][1:] for tag, a in reader.elements if tag == "a" and a.get("href", "")[:1] == "#"
    ]
    controls = {a["id"] for tag, a in reader.elements if tag in ("input", "select")}

    assert len(links) == len(EVERY_QUESTION) + 1
    assert set(links) - {"main"} <= controls


def test_what_was_typed_and_what_is_told_is_escaped():
    html = drawn("advice")

    assert "&lt;b&gt;Escaped" in html
    assert "Call &lt;your&gt; embassy." in html
    sent = ScreenForm(EVERY_QUESTION[1:2], "Russia", QueryDict('age="><script>'))
    assert "<script>" not in render_to_string("questions.html", questions(sent))


def test_no_risk_found_says_so_and_no_more():
    html = drawn("nothing found")

    assert "We found no risk linked to your nationalities. We did not check other dangers." in html
    assert html.index("General travel advice for Russia") < html.index("Whom to call")


def test_the_sheet_says_not_to_carry_it():
    assert drawn("advice").count("Do not carry this sheet or a photo of it on your trip.") == 2


def test_the_first_page_with_all_it_loads_is_light():
    files = [
        (ROOT / "static" / name).read_bytes() for name in ("site.css", "site.js", "favicon.svg")
    ]
    page_and_files = [drawn("start").encode(), *files]

    assert sum(len(gzip.compress(part)) for part in page_and_files) <= FIRST_PAGE_AT_MOST

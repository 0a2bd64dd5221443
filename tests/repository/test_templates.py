"""Templates, style and script as files: what none may hold, and what the first page weighs."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.http import QueryDict
from django.test import Client

from riskcheck.facts import COUNTRIES
from riskcheck.present.withheld import WITHHELD
from riskcheck.rulebook.questions import QUESTIONS, SCREENS
from riskcheck.web.check.posted_form import PostedFormPage
from riskcheck.web.shared.forms import ScreenForm
from tests.web.visiting import Reader

ROOT = Path(settings.BASE_DIR)
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
STYLE = (ROOT / "static/site.css").read_text()
EVERY_STYLE = [path.read_text() for path in sorted((ROOT / "static").glob("*.css"))]
SCRIPT = (ROOT / "static/site.js").read_text()
FIRST_PAGE_AT_MOST = 30 * 1024
EVERY_QUESTION = [question for screen in SCREENS for question in screen.questions]


def drawn(sent: str) -> str:
    """Every question at once, with what was sent."""
    form = ScreenForm(EVERY_QUESTION, COUNTRIES["RU"], QueryDict(sent))
    return PostedFormPage(form).draw()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_page_promises_safety(template: Path) -> None:
    words = template.read_text().lower()
    assert not re.search(r"\bsafe\b|\bcleared\b|you will be fine|\byour embassy will\b", words)


@pytest.mark.parametrize("text", [*EVERY_STYLE, SCRIPT, *(path.read_text() for path in TEMPLATES)])
def test_no_page_style_or_script_asks_another_site_for_anything(text: str) -> None:
    assert not re.search(r"https?://|\burl\(|@import|fetch\(|XMLHttpRequest|localStorage", text)


def test_the_style_sheets_read_from_either_side() -> None:
    sided = r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[{;]\s*(?:left|right):"
    assert [re.findall(sided, style) for style in EVERY_STYLE if re.findall(sided, style)] == []


def test_every_level_has_a_mark_of_its_own_shape() -> None:
    shapes = re.findall(
        r"^\.mark\.level-\d \{.*?(border-radius|polygon\(.*?\))", STYLE, re.MULTILINE
    )
    rings = re.findall(r"^\.mark\.level-\d \{.*?border: .*?\}", STYLE, re.MULTILINE)
    assert len(shapes) == 5
    assert len(set(shapes)) == 4  # the ring of level 0 and the disc of level 1 are both round
    assert len(rings) == 1


def test_each_withheld_answer_has_its_styles_and_no_other_has_any() -> None:
    boxed = set(re.findall(r"#print-(\w+):checked", STYLE))
    assert boxed == WITHHELD <= {question.key for question in QUESTIONS if question.sensitive}
    for key in WITHHELD:
        for shown_or_hidden in (f"if-{key} .shown", f"if-{key} .held-back", f"without-{key}"):
            assert f"#print-{key}:checked ~ .sheet .{shown_or_hidden}" in STYLE
        assert f"#print-{key}:not(:checked) ~ .sheet .with-{key}" in STYLE


def test_every_error_of_a_form_leads_to_its_first_control() -> None:
    reader = Reader(drawn("age=thirty"))
    links = {href[1:] for href in reader.values("href") if href.startswith("#")} - {"main"}
    assert len(links) == len(EVERY_QUESTION)
    assert links <= {control["id"] for control in reader.of("input", "select")}


def test_what_was_typed_is_escaped() -> None:
    assert "<script>" not in drawn('age="><script>')
    assert "&quot;&gt;&lt;script&gt;" in drawn('age="><script>')


def test_the_first_page_with_all_it_loads_is_light(client: Client) -> None:
    page = client.get("/", headers={"accept-encoding": "gzip"}).content
    files = [
        gzip.compress((ROOT / "static" / name).read_bytes())
        for name in ("site.css", "site.js", "favicon.svg")
    ]
    assert len(page) + sum(len(file) for file in files) <= FIRST_PAGE_AT_MOST

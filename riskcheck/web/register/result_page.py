"""The page of a register being judged, piece by piece: how far it is, then what was found."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator

from django.http import HttpRequest
from django.template.loader import render_to_string

from riskcheck.engine.model.text import _
from riskcheck.present.fragments import join_fragments
from riskcheck.present.translator import Translator, get_translator
from riskcheck.register.inmemory import InMemory, forget_register
from riskcheck.register.summary import EVERY_LEVEL
from riskcheck.rulebook.names import LEVELS, RISKS
from riskcheck.web.register.carried import carried
from riskcheck.web.register.form import RegisterUpload, readable
from riskcheck.web.register.sheets import MOST_HTML_SHEETS_HERE, MOST_SHEETS_HERE, choices
from riskcheck.web.register.table import NO_LEVEL, RegisterTable, Words

HERE = "<!-- judged -->"
MOST_PROBLEMS_LISTED = 50
_log = logging.getLogger(__name__)


def judged_page(request: HttpRequest, sent: RegisterUpload, held: InMemory) -> Iterator[bytes]:
    """Nothing of the result is sent before all of it is there: half a page never looks whole."""
    beginning, end = render_to_string("register-judged.html", {}, request).split(HERE)
    yield beginning.encode()
    try:
        for rows in held.judge():
            yield _how_far(rows, len(held.rows), get_translator()).encode()
        found = _found(sent, held, get_translator())
    except Exception:  # noqa: BLE001  the page has begun, so no error page can take its place
        _log.exception("A register could not be judged to its end")
        found = render_to_string("includes/register-broken.html")
    finally:
        forget_register()
    yield f"</div>\n{found}{end}".encode("utf-8", "replace")  # a register may hold what is no text


def _how_far(rows: int, all_rows: int, voiced: Translator) -> str:
    text = voiced.text(_("%(done)s of %(all)s judged"))
    told = text % {"done": f"{rows:,}", "all": f"{all_rows:,}"}
    return f'<p><label>{told} <progress max="{all_rows}" value="{rows}"></progress></label></p>\n'


def _found(sent: RegisterUpload, held: InMemory, voiced: Translator) -> str:
    words = Words(
        could_not=voiced.text(_("Could not be judged")),
        could_be=voiced.text(_("Could be level")),
        missing=voiced.text(_("Missing:")),
        line=voiced.text(_("line")),
    )
    table = RegisterTable(held, voiced, words)
    problems = held.problems
    shown = {
        "levels": list(_levels(held, words, voiced)),
        "risks": list(_risks(held, voiced)),
        "judged": f"{held.summary.judged:,}",
        "could_be_higher": f"{held.summary.could_be_higher:,}",
        "all_rows": f"{len(held.rows):,}",
        "no_level": NO_LEVEL,
        "problems": problems[:MOST_PROBLEMS_LISTED],
        "problems_left_out": f"{len(problems) - MOST_PROBLEMS_LISTED:,}",
        "has_more_problems": len(problems) > MOST_PROBLEMS_LISTED,
        "case_name": table.case_name,
        "own_names": table.own_names,
        "own_left_out": table.own_left_out,
        "people": join_fragments(table.rows()),
        "result": carried(held.result()),
        "register": carried(sent.content),
        "case": readable(sent.case),
        "keep": readable(sent.keep),
        "choices": list(choices(held.summary, voiced)),
        "most_sheets": MOST_SHEETS_HERE,
        "most_html_sheets": f"{MOST_HTML_SHEETS_HERE:,}",
        "day": voiced.day(held.job.day),
        "versions": held.job.versions,
    }
    return render_to_string("includes/register-found.html", shown)


def _levels(held: InMemory, words: Words, voiced: Translator) -> Iterator[dict[str, object]]:
    for level in EVERY_LEVEL:
        people = held.summary.levels[level]
        yield {"level": int(level), "word": voiced.text(LEVELS[level]), "people": f"{people:,}"}
    if held.problems:
        yield {"level": NO_LEVEL, "word": words.could_not, "people": f"{len(held.problems):,}"}


def _risks(held: InMemory, voiced: Translator) -> Iterable[dict[str, object]]:
    for risk, by_level in held.summary.risks_by_level():
        yield {
            "key": risk.value,
            "name": voiced.text(RISKS[risk]),
            "people": [f"{by_level.get(level, 0):,}" for level in EVERY_LEVEL[:-1]],
        }

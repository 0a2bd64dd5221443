"""A government is declared once, and what is declared wrongly is refused in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import pytest

from riskcheck.engine.model.declaring import BadDeclaration
from riskcheck.facts import COUNTRIES
from riskcheck.rulebook.publishers import BY_CODE, CANADA, EXPECTED, PUBLISHERS

ROOT = Path(__file__).parents[2]
NEEDED = ("riskcheck", "templates", "static", "collected", "locale", "manage.py")

A_FIFTH = """
NAURU = Publisher(
    code="NR",
    name=_("Made-up Office of Nauru"),
    short=_("Made-up Nauru"),
    wordings={1: ("Fine",), 2: ("Hm",), 3: ("Think",), 4: ("Stay at home",)},
    address="https://made-up.example/travel",
    licence="made up",
    may_be_shipped=True,
    is_expected=False,
)

PUBLISHERS = (NAURU, """

ITS_ADVICE = """
[[advice_level]]
issuer = "NR"
level = 4
wording = "Stay at home (the north)"
dated = 2026-01-01
seen = 2026-08-20
url = "https://made-up.example/travel/es"

[sources.made-up]
title = "Made-up travel advice"
issuer = "NR"
kind = "government_advice"
url = "https://made-up.example/travel/es"
dated = 2026-01-01

[[armed_conflict]]
value = "none"
strength = "states"
scope = "everyone"
source = "made-up"
"""

SEEN = """
import re
import django
django.setup()
from django.test import Client
from django.core.management import call_command
from riskcheck import assess
client = Client(SERVER_NAME="localhost")
def page(address):
    return client.get(address).content.decode()
name = "Made-up Office of Nauru"
sent = {"nationalities": ["NR"], "destination": "ES", "role": "visit", "ties": ["none"]}
advice = client.post("/advice/", sent).content.decode()
evidence = page(re.search('href="(/check/[^"]+/evidence/)"', advice)[1])
assert name in evidence and "Stay at home (the north)" in evidence, "page of evidence"
assert "Made-up Nauru" in advice, "sheet"
assert name in page("/countries/ES/"), "country page"
assert "Made-up Nauru" in page("/countries/"), "list of countries"
assert f"{name}: 1" in page("/rulebook/"), "publishers of the rulebook"
irish, french = (assess({**sent, "nationalities": [held]}) for held in ("NR", "FR"))
assert (irish.level, french.level) == (4, 0), "weighs for its own citizens"
call_command("stale", on="2030-01-01")
"""


def copy_with(folder: Path, place: str, old: str, new: str) -> Path:
    """A copy of the service in which one file was changed."""
    for name in NEEDED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    changed = folder / place
    text = changed.read_text()
    assert old in text
    changed.write_text(text.replace(old, new, 1))
    return folder


def run_in(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "riskcheck.settings", "RISKCHECK_ENV": ""},
        text=True,
        capture_output=True,
        check=False,
    )


@pytest.mark.slow
def test_a_government_declared_in_one_place_is_read_and_shown_everywhere(tmp_path: Path) -> None:
    folder = copy_with(tmp_path, "riskcheck/rulebook/publishers.py", "\nPUBLISHERS = (", A_FIFTH)
    spain = folder / "riskcheck/facts/data/ES.toml"
    spain.write_text(spain.read_text() + ITS_ADVICE)
    seen = run_in(folder, "-c", SEEN)
    assert seen.returncode == 0, seen.stderr
    assert "General advice of the Made-up Office of Nauru" in seen.stdout


def test_a_wrong_one_stops_the_start_in_one_line(tmp_path: Path) -> None:
    place = "riskcheck/rulebook/publishers.py"
    folder = copy_with(tmp_path, place, 'licence="CC BY 4.0"', 'licence=""')
    stopped = run_in(folder, "manage.py", "stale")
    assert stopped.returncode != 0
    said = "riskcheck cannot start: government AU: name, short and licence must say something"
    assert stopped.stderr.strip() == said


@pytest.mark.parametrize(
    ("declared", "reason"),
    [
        ({"code": "Canada"}, "two capital letters"),
        ({"name": ""}, "must say something"),
        ({"wordings": {1: ("a",), 2: ("b",), 3: ("c",)}}, "each of the levels"),
        ({"wordings": {1: ("a",), 2: ("b",), 3: ("c",), 4: ()}}, "each of the levels"),
        ({"wordings": {1: ("a",), 2: ("b",), 3: ("c",), 4: ("c",)}}, "two levels"),
        ({"address": "travel.gc.ca"}, "https://"),
    ],
)
def test_what_is_declared_wrongly_is_refused(declared: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadDeclaration, match=reason):
        replace(CANADA, **declared)


OF_EMBASSIES = ".usembassy.gov"
"""US embassies have pages of their own."""


def test_what_is_held_of_each_stands_on_its_own_pages() -> None:
    hosts = {publisher.code: urlparse(publisher.address).netloc for publisher in PUBLISHERS}
    for country in COUNTRIES.values():
        for advice in country.advice:
            assert advice.url == BY_CODE[advice.issuer].address
        for _kind, statement in country.statements():
            if statement.source.issuer in hosts:
                host = urlparse(statement.source.url).netloc
                assert host == hosts[statement.source.issuer] or host.endswith(OF_EMBASSIES)


def test_rules_and_what_they_tell_speak_of_four_governments() -> None:
    assert len(EXPECTED) == 4, "reword what speaks of four: git grep -n 'four governments'"

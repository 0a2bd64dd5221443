"""What machines that watch are told."""

from datetime import date
from pathlib import Path

import pytest
from django.test import Client, override_settings

from riskcheck.facts import VERSION
from riskcheck.rulebook import RULEBOOK
from riskcheck.web.library.health import tell_age

LONG_AGO, FAR_OFF = date(2000, 1, 1), date(2100, 1, 1)


@pytest.mark.parametrize("path", ["/readyz", "/readyz/"])
def test_it_says_under_any_host_what_it_serves(client: Client, path: str) -> None:
    answer = client.get(path, headers={"host": "10.0.0.5:8000"})
    said = answer.json()
    assert (answer.status_code, said["ready"], said["missing"]) == (200, True, [])
    assert said["versions"] == {"rulebook": RULEBOOK.version, "facts": VERSION}
    assert answer.headers["Cache-Control"] == "no-store"


def test_it_is_not_ready_without_its_files(client: Client, tmp_path: Path) -> None:
    with override_settings(STATIC_ROOT=tmp_path):
        answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["missing"] == ["collected files"]
    assert client.get("/healthz").status_code == 200


def test_it_is_not_ready_without_its_translations(client: Client, tmp_path: Path) -> None:
    with override_settings(LOCALE_PATHS=[tmp_path]):
        missing = client.get("/readyz").json()["missing"]
    assert {"catalogue fa", "catalogue zh-hans"} <= set(missing)
    assert "catalogue en" not in missing


def test_it_tells_how_old_its_facts_are() -> None:
    assert tell_age(LONG_AGO) == {"sources_past_review": 0, "oldest_past_review": None}
    late = tell_age(FAR_OFF)
    assert isinstance(late["sources_past_review"], int)
    assert late["sources_past_review"] > 1000
    assert "2020" < str(late["oldest_past_review"]) < "2100"


def test_counts_are_not_to_be_had_where_pages_are(client: Client) -> None:
    assert client.get("/metrics").status_code == 404

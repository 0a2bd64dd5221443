"""Many packs asked for at once: some are made, the others are put off, and everyone else is answered."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest

from riskcheck.web.register.carried import carry_register
from tests.browser.conftest import serving
from tests.web.register.test_register_page import GOOD, START

pytestmark = pytest.mark.slow

ANSWERED = {200, 503}


def test_of_eight_packs_asked_for_at_once_each_is_made_or_put_off(tmp_path: Path) -> None:
    register = carry_register(START + GOOD * 100)
    with serving(tmp_path / "log") as site, ThreadPoolExecutor(8) as people:

        def asks(kind: str) -> tuple[int, str]:
            fields = {"register": register, "levels": "4", "as": kind}
            return answer_of(f"{site}/desk/register/pack/", urlencode(fields).encode())

        asked = [people.submit(asks, kind) for kind in ("pdf", "html") * 4]
        answered_meanwhile = 0
        while not all(one.done() for one in asked):
            assert answer_of(f"{site}/healthz") == (200, "")
            answered_meanwhile += 1
            time.sleep(0.1)
        answers = [one.result() for one in asked]
    assert {status for status, _ in answers} == ANSWERED
    assert {after for status, after in answers if status == 503} == {"30"}
    assert answered_meanwhile > 1


def answer_of(address: str, sent: bytes | None = None) -> tuple[int, str]:
    """The status, and when to ask again."""
    try:
        with urllib.request.urlopen(address, sent, timeout=60) as response:
            response.read()
            return response.status, ""
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers["Retry-After"]

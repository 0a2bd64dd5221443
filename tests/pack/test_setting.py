"""The process that sets a PDF: it gets its pack however slow it is to start, and never stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from riskcheck.pack import setting
from riskcheck.pack.setting import NotSet, PackPart, Stopped, set_in_child, set_parts
from tests.pack.packing import pages_of, pdf_of, varied_people
from tests.register.test_ending import comes_true, is_gone

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
MORE_THAN_A_PIPE_HOLDS = 3 * 64 * 1024


@pytest.fixture
def slow_to_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "slow"
    slow.write_text(f'#!/bin/sh\nsleep {4 * setting.LOOK_EVERY}\nexec {sys.executable} "$@"\n')
    slow.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(slow))


@pytest.mark.usefixtures("slow_to_start")
def test_a_long_pack_reaches_a_child_that_starts_slowly() -> None:
    people = varied_people() * 2
    assert len(pages_of(pdf_of(people))) == 1 + len(people)


@pytest.mark.usefixtures("slow_to_start")
def test_a_child_that_takes_too_long_is_ended_with_a_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(setting, "SECONDS_AT_LEAST", 0)
    with pytest.raises(NotSet, match="was not made in time"):
        set_in_child("x" * MORE_THAN_A_PIPE_HOLDS, 0)


def test_a_child_that_reads_nothing_ends_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(NotSet, match="could not be made"):
        set_in_child("x" * MORE_THAN_A_PIPE_HOLDS, 1)


def test_a_part_that_fails_ends_the_others_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(NotSet, match="could not be made"):
        set_parts([PackPart("{}", 1)] * 5, at_once=2)


def test_parts_stop_when_asked_to() -> None:
    with pytest.raises(Stopped):
        set_parts([PackPart("{}", 1)] * 5, at_once=2, should_stop=lambda: True)


def test_no_process_to_be_had_is_a_reason_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    with pytest.raises(NotSet, match="could not be made"):
        set_in_child("{}", 1)


MANY_SHEETS = """
import django
django.setup()
from tests.pack.packing import pdf_of, varied_people
pdf_of(varied_people() * 30)
"""


def test_a_child_ends_with_the_process_that_asked_for_the_pdf() -> None:
    asker = subprocess.Popen(
        [sys.executable, "-c", MANY_SHEETS],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "riskcheck.settings"},
    )
    (child,) = typesetters_of(asker)
    asker.kill()
    asker.wait()
    assert comes_true(lambda: is_gone(child))


def typesetters_of(asker: subprocess.Popen[bytes]) -> list[int]:
    """Its children that have begun to set, once there is one."""
    threads = Path(f"/proc/{asker.pid}/task")
    while asker.poll() is None:
        listed = [children.read_text() for children in threads.glob("*/children")]
        children = [int(child) for one in listed for child in one.split()]
        if found := [child for child in children if "typst" in memory_map(child)]:
            return found
        time.sleep(0.05)
    return []


def memory_map(process: int) -> str:
    try:
        return Path(f"/proc/{process}/maps").read_text()
    except OSError:
        return ""

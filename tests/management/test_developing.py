"""`manage.py dev` and `manage.py shell`: what a developer edits is seen, what one asks for is at hand."""

import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils.autoreload import StatReloader

from riskcheck.management.commands import dev


def test_every_rule_fact_and_template_is_watched() -> None:
    reloader = StatReloader()
    dev._watch(reloader)
    watched = set(reloader.watched_files(include_globs=True))
    root = settings.BASE_DIR
    assert {root / "riskcheck/facts/data/RU.toml", root / "riskcheck/service.py"} <= watched
    for folder, pattern in dev.WATCHED.items():
        assert set((root / folder).glob(pattern)) <= watched


def test_the_reloading_server_is_for_development() -> None:
    with pytest.raises(CommandError, match="RISKCHECK_DEBUG=1"):
        call_command("dev")


@pytest.mark.slow
def test_the_shell_has_at_hand_what_one_asks_about() -> None:
    asked = 'print(assess({"nationalities": ["US"], "destination": "RU"}), COUNTRIES, RULEBOOK)'
    told = subprocess.run(
        [sys.executable, "manage.py", "shell", "-v", "0", "-c", asked],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("Assessment(")

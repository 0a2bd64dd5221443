"""The environment decides the settings, and a wrong one stops the start in one clear line."""

import os
import re
import subprocess
import sys
from ast import literal_eval
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
KEY = "q3Jx0mB7VtYw2LrKc9Zn5HsDf8GpUa1E"
PRODUCTION = {
    "RISKCHECK_ENV": "production",
    "RISKCHECK_SECRET_KEYS": KEY,
    "RISKCHECK_ALLOWED_HOSTS": "check.example.org",
}
MANAGE = [sys.executable, "manage.py"]
SERVE = [sys.executable, "-m", "riskcheck.operations.serve", "--bind", "127.0.0.1:0"]
GUNICORN = [sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:0"]


def run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    ours = ("RISKCHECK_", "DJANGO_", "SCRIPT_NAME")
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.run(
        command,
        cwd=ROOT,
        env=quiet | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def setting(name: str, **environment: str) -> str:
    show = f"from django.conf import settings; print(repr(settings.{name}))"
    done = run(
        [sys.executable, "-c", show], environment | {"DJANGO_SETTINGS_MODULE": "riskcheck.settings"}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


WRONG = {
    "no key": ({"RISKCHECK_SECRET_KEYS": ""}, "RISKCHECK_SECRET_KEYS is missing"),
    "short key": ({"RISKCHECK_SECRET_KEYS": f"{KEY}, short"}, "secret 2 is too short"),
    "regular key": ({"RISKCHECK_SECRET_KEYS": "a" * 40}, "secret 1 is too short or too regular"),
    "no host": ({"RISKCHECK_ALLOWED_HOSTS": ""}, "RISKCHECK_ALLOWED_HOSTS is missing"),
    "only a comma": ({"RISKCHECK_ALLOWED_HOSTS": ","}, "RISKCHECK_ALLOWED_HOSTS is missing"),
    "any host": ({"RISKCHECK_ALLOWED_HOSTS": "*"}, "contains '*'"),
    "scheme": ({"RISKCHECK_ALLOWED_HOSTS": "https://a.org"}, "contains 'https://a.org'"),
    "path": ({"RISKCHECK_ALLOWED_HOSTS": "a.org/check"}, "contains 'a.org/check'"),
    "port": ({"RISKCHECK_ALLOWED_HOSTS": "a.org:8000"}, "contains 'a.org:8000'"),
    "space": ({"RISKCHECK_ALLOWED_HOSTS": "a.org b.org"}, "contains 'a.org b.org'"),
    "environment": ({"RISKCHECK_ENV": "prod"}, "set it to development or production"),
    "switch": ({"RISKCHECK_HTTPS": "yes"}, "set it to 1 or 0"),
    "debug": ({"RISKCHECK_DEBUG": "1"}, "unset it in production"),
    "exit": ({"RISKCHECK_EXIT_URL": "javascript:alert(1)"}, "starts with https://"),
    "exit without host": ({"RISKCHECK_EXIT_URL": "https://[broken"}, "starts with https://"),
    "post": ({"RISKCHECK_POST_NAME": "x" * 121}, "at most 120 characters"),
    "note": ({"RISKCHECK_POST_NOTE": "x" * 301}, "at most 300 characters"),
    "note of two lines": ({"RISKCHECK_POST_NOTE": "one\ntwo"}, "give one line"),
    "short checks": ({"RISKCHECK_CHECK_SECONDS": "60"}, "unset in production"),
    "long checks": ({"RISKCHECK_CHECK_SECONDS": "1801"}, "at most 1800"),
    "checks of no time": ({"RISKCHECK_CHECK_SECONDS": "0"}, "a whole number from 1"),
    "paper": ({"RISKCHECK_PAPER": "A5"}, "set it to A4 or Letter"),
    "day to come": (
        {"RISKCHECK_ACCESSIBILITY_DATE": "2999-01-01"},
        "set it to a day that has come",
    ),
    "no day": ({"RISKCHECK_ACCESSIBILITY_DATE": "30.11.2026"}, "set it to a day that has come"),
    "no network": (
        {"RISKCHECK_OFFICE_ADDRESSES": "the office"},
        "Give networks such as 192.0.2.0/24",
    ),
    "address in a network": (
        {"RISKCHECK_OFFICE_ADDRESSES": "10.0.0.0/8, 192.0.2.1/24"},
        "192.0.2.1/24 has host bits set",
    ),
    "too many proxies": ({"RISKCHECK_PROXIES": "10"}, "RISKCHECK_PROXIES is '10'"),
    "no address to follow": (
        {"RISKCHECK_SECURITY_CONTACT": "security@example.org"},
        "set it to mailto:",
    ),
    "no way to reach": ({"RISKCHECK_ACCESSIBILITY_CONTACT": "the desk"}, "an e-mail address"),
    "complaints": ({"RISKCHECK_ACCESSIBILITY_COMPLAINTS": "http://a.org"}, "starts with https://"),
    "time zone": ({"RISKCHECK_TIME_ZONE": "Mars/Olympus"}, "such as Europe/Istanbul"),
}


@pytest.mark.slow
@pytest.mark.parametrize(("change", "told"), WRONG.values(), ids=WRONG)
def test_a_wrong_setting_stops_every_command_in_one_line(change: dict[str, str], told: str) -> None:
    done = run([*MANAGE, "check"], PRODUCTION | change)
    assert done.returncode == 1
    assert done.stderr.startswith("riskcheck cannot start: RISKCHECK_")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


WRONG_PATHS = (
    "travel-check",
    "/",
    "/travel-check/",
    "//x",
    "/a b",
    "/a?b",
    "/é",
    "https://a.org/x",
)


@pytest.mark.slow
@pytest.mark.parametrize("wrong", WRONG_PATHS)
def test_a_wrong_path_stops_the_start_in_one_line(wrong: str) -> None:
    done = run([*MANAGE, "check"], {"SCRIPT_NAME": wrong})
    assert done.returncode == 1
    told = (
        f"riskcheck cannot start: SCRIPT_NAME is {wrong!r}: set it to a path such as /travel-check"
    )
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == 1


def test_under_a_path_health_checks_are_not_led_to_https_either() -> None:
    [exempt] = literal_eval(setting("SECURE_REDIRECT_EXEMPT", SCRIPT_NAME="/travel-check"))
    assert re.match(exempt, "travel-check/healthz")
    assert not re.match(exempt, "travel-check/privacy/healthz")


@pytest.mark.slow
@pytest.mark.parametrize("wrong", ["no key", "any host"])
def test_a_wrong_setting_stops_the_server_in_one_line(wrong: str) -> None:
    change, told = WRONG[wrong]
    done = run(GUNICORN, PRODUCTION | change)
    assert done.returncode != 0
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.parametrize("wrong", ["0", "abc", "-3", "1.5", "²"])
def test_a_number_of_workers_that_is_none_stops_the_server_in_one_line(wrong: str) -> None:
    done = run(SERVE, {"WEB_CONCURRENCY": wrong})
    assert done.returncode == 1
    told = (
        f"riskcheck cannot start: WEB_CONCURRENCY is {wrong!r}: set it to a whole number from 1.\n"
    )
    assert done.stderr == told


def test_gunicorn_started_by_itself_refuses_to_have_no_worker() -> None:
    done = run(GUNICORN, {"WEB_CONCURRENCY": "0"})
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "set it to a whole number from 1" in done.stderr


def test_a_wrong_setting_is_not_shown_when_it_is_a_secret() -> None:
    assert (
        "short-secret"
        not in run([*MANAGE, "check"], {"RISKCHECK_SECRET_KEYS": "short-secret"}).stderr
    )


def test_development_needs_no_setting() -> None:
    assert setting("ALLOWED_HOSTS") == "['127.0.0.1', 'localhost', '[::1]']"
    assert setting("DEBUG") == "False"
    assert setting("HTTPS") == "False"


def test_development_makes_its_key_once_and_for_its_owner_only() -> None:
    first = setting("CHECK_LINK_SECRETS")
    assert first == setting("CHECK_LINK_SECRETS")
    assert (ROOT / ".development-key").stat().st_mode & 0o777 == 0o600


def test_production_is_https_unless_told_otherwise() -> None:
    assert setting("SECURE_SSL_REDIRECT", **PRODUCTION) == "True"
    assert setting("SECURE_SSL_REDIRECT", **PRODUCTION, RISKCHECK_HTTPS="0") == "False"


@pytest.mark.parametrize("between", [" ", ",", ", ", "\n"])
def test_secrets_are_separated_by_commas_or_spaces(between: str) -> None:
    keys = setting("CHECK_LINK_SECRETS", RISKCHECK_SECRET_KEYS=f"{KEY}{between}{KEY[::-1]}")
    assert keys == repr((KEY, KEY[::-1]))


def test_hosts_are_separated_by_commas() -> None:
    hosts = setting(
        "ALLOWED_HOSTS", RISKCHECK_ALLOWED_HOSTS="a.example.org, .b.example, [2001:db8::1]"
    )
    assert hosts == "['a.example.org', '.b.example', '[2001:db8::1]']"


def test_djangos_own_key_is_neither_the_secret_nor_short() -> None:
    key = setting("SECRET_KEY", RISKCHECK_SECRET_KEYS=KEY)
    assert KEY not in key
    assert len(key) > 50


def test_the_paper_is_a4_unless_told_otherwise() -> None:
    assert setting("PAPER") == "'A4'"
    assert setting("PAPER", RISKCHECK_PAPER="Letter") == "'Letter'"


def test_a_check_may_be_shorter_for_tests() -> None:
    assert setting("CHECK_SECONDS") == "1800"
    assert setting("CHECK_SECONDS", RISKCHECK_CHECK_SECONDS="3") == "3"

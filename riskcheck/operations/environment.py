"""Reads one setting from the environment, or says in one line what to put there."""

import os
import re
import secrets
from datetime import UTC, date, datetime, timedelta
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ImproperlyConfigured

SHORTEST_SECRET = 32
LONGEST_LINE = 120
LONGEST_NOTE = 300
MAKE_A_SECRET = "python3 -c 'import secrets; print(secrets.token_urlsafe(48))'"  # noqa: S105

_HOST = re.compile(
    r"\.?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"  # name, .name, IPv4
    r"|\[[0-9a-f:.]+\]",  # IPv6
    re.IGNORECASE,
)

WAY_TO_REACH = re.compile(
    r"https://[\w.-]+(?:[/?#][^\s\"'<>]*[\w/])?"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\+?[0-9][0-9 ()./-]{4,}[0-9]"
)
"""The first web address, e-mail address or telephone number of a line."""

_SECURITY_CONTACT = re.compile(
    r"mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https://[\w.-]+(?:[:/?#][^\s\"'<>]*)?"
)

_PREFIX = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+")

_ORIGIN = re.compile(
    r"https://[a-z0-9.-]+(:[0-9]{1,5})?|http://(localhost|127\.0\.0\.1)(:[0-9]{1,5})?"
)


def _read(name: str) -> str:
    return os.environ.get(name, "").strip()


def read_choice(name: str, default: str, options: tuple[str, ...]) -> str:
    value = _read(name) or default
    if value not in options:
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to {' or '.join(options)}.")
    return value


def read_switch(name: str, *, default: bool) -> bool:
    return read_choice(name, "1" if default else "0", ("1", "0")) == "1"


def read_count(name: str, default: int) -> int:
    value = _read(name) or str(default)
    if not (value.isascii() and value.isdecimal() and int(value)):
        raise ImproperlyConfigured(f"{name} is {value!r}: set it to a whole number from 1.")
    return int(value)


def read_line(name: str, longest: int = LONGEST_LINE) -> str:
    value = _read(name)
    if len(value) > longest or not value.isprintable():
        raise ImproperlyConfigured(f"{name}: give one line of at most {longest} characters.")
    return value


def read_time_zone(name: str) -> str:
    value = _read(name) or "UTC"
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f"{name} is {value!r}: set it to a zone such as Europe/Istanbul or UTC."
        raise ImproperlyConfigured(message) from None
    return value


def read_https_address(name: str, default: str) -> str:
    value = _read(name) or default
    try:
        parts = urlsplit(value)
        if parts.scheme == "https" and parts.hostname and not re.search(r"[\s\"'<>]", value):
            return value
    except ValueError:
        pass
    raise ImproperlyConfigured(
        f"{name} is {value!r}: set it to an address that starts with https://."
    )


def read_past_day(name: str) -> date | None:
    value = _read(name)
    try:
        day = date.fromisoformat(value) if value else None
    except ValueError:
        day = date.max
    if day and day > datetime.now(UTC).date() + timedelta(days=1):  # it may be tomorrow elsewhere
        raise ImproperlyConfigured(
            f"{name} is {value!r}: set it to a day that has come, such as 2026-11-30."
        )
    return day


def read_contact(name: str) -> str:
    """A line that says how somebody is reached."""
    value = read_line(name, LONGEST_NOTE)
    if value and not WAY_TO_REACH.search(value):
        raise ImproperlyConfigured(
            f"{name}: give a line with an e-mail address, a telephone number or an address that starts with https://."
        )
    return value


def read_security_contact(name: str) -> str:
    """An address that programs can follow: mailto: or https://."""
    value = read_line(name, LONGEST_NOTE)
    if value and not _SECURITY_CONTACT.fullmatch(value):
        raise ImproperlyConfigured(
            f"{name} is {value!r}: set it to mailto:security@example.org or an address that starts with https://."
        )
    return value


def read_hosts(name: str, default: list[str] | None) -> list[str]:
    """The host names, separated by commas. There is no default to fall back on where `default` is None."""
    value = _read(name)
    if not value and default is not None:
        return default
    names = [part.strip() for part in value.split(",") if part.strip()]
    if not names:
        raise ImproperlyConfigured(
            f"{name} is missing: set it to the host names people type, such as check.example.org."
        )
    for host in names:
        if not _HOST.fullmatch(host):
            raise ImproperlyConfigured(
                f"{name} contains {host!r}: give host names such as check.example.org, separated by "
                "commas, without *, scheme, port, path or space."
            )
    return names


def read_prefix(name: str) -> str:
    """The path under which the whole service stands, or nothing where it has a host name of its own."""
    value = _read(name)
    if value and not _PREFIX.fullmatch(value):
        raise ImproperlyConfigured(
            f"{name} is {value!r}: set it to a path such as /travel-check, with a slash before and none after."
        )
    return value


def read_origins(name: str) -> list[str]:
    """Sites whose pages may ask, separated by commas, as a browser names them; none where it is unset."""
    origins = [part.strip() for part in _read(name).split(",") if part.strip()]
    for origin in origins:
        if not _ORIGIN.fullmatch(origin):
            raise ImproperlyConfigured(
                f"{name} contains {origin!r}: give sites such as https://portal.example.org, in small "
                "letters, separated by commas, without * and without path."
            )
    return origins


def read_secret_keys(name: str, development_key: Path | None) -> tuple[str, ...]:
    """The secrets, newest first. Where `development_key` is given it stands in for missing ones."""
    keys = tuple(_read(name).replace(",", " ").split())
    if not keys and development_key:
        return (_read_kept(development_key),)
    if not keys:
        raise ImproperlyConfigured(f"{name} is missing: set it to the output of {MAKE_A_SECRET}")
    for place, key in enumerate(keys, start=1):
        if len(key) < SHORTEST_SECRET or len(set(key)) < SHORTEST_SECRET // 4:
            raise ImproperlyConfigured(
                f"{name}: secret {place} is too short or too regular; use the output of {MAKE_A_SECRET}"
            )
    return keys


def make_key_in_memory(name: str) -> bool:
    """Where none is set, makes one for this process and those it starts; whether it did."""
    if _read(name):
        return False
    os.environ[name] = secrets.token_urlsafe(48)
    return True


def _read_kept(path: Path) -> str:
    """The secret in the file, which the first of perhaps several processes writes."""
    try:
        if not path.exists():
            draft = path.with_name(f"{path.name}.{os.getpid()}")
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(48))
            try:
                path.hardlink_to(draft)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        secret = path.read_text().strip()
    except OSError as error:
        message = f"{path.name} cannot be used ({error.strerror}): make its folder writable."
        raise ImproperlyConfigured(message) from None
    if len(secret) < SHORTEST_SECRET:
        raise ImproperlyConfigured(
            f"{path.name} is damaged: delete it; the next start makes another."
        )
    return secret


def read_networks(name: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """Addresses and networks, separated by commas; none where it is unset."""
    try:
        return tuple(ip_network(part.strip()) for part in _read(name).split(",") if part.strip())
    except ValueError as error:
        raise ImproperlyConfigured(
            f"{name}: {error}. Give networks such as 192.0.2.0/24 or 2001:db8::/32, separated by commas."
        ) from None
